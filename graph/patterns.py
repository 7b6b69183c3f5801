"""Regular expressions that are compiled when they are first used.

Documents are read by hundreds of them, most of which hardly any collection needs, and every process that starts would
compile them all.
"""

import re
from functools import cached_property
from typing import Any, AnyStr, Generic, cast


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` returns, but that a mistake in the pattern shows only when it is first used."""
    return cast("re.Pattern[AnyStr]", _Pattern(pattern, flags))


class _Pattern(Generic[AnyStr]):
    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[AnyStr]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        """Gets a method or an attribute that is used for the first time, and keeps it."""
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
