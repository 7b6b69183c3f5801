"""Statements that SQLAlchemy has compiled, kept for all engines of a process. A test that seeds opens engines of its
own, each of which would compile the same statements again: that was a third of the time.
"""

from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache


def share() -> None:
    """Has all engines that are opened from now on share one cache for each kind of dialect."""
    caches: dict[type, LRUCache[Any, Any]] = {}
    initialise = Engine.__init__

    def initialised(engine: Engine, *arguments: Any, **named: Any) -> None:
        initialise(engine, *arguments, **named)
        engine._compiled_cache = caches.setdefault(type(engine.dialect), LRUCache(5_000))

    patch = pytest.MonkeyPatch()
    patch.setattr(Engine, "__init__", initialised)
    # Keys of the cache hold the dialect, of which each engine has one.
    patch.setattr(DefaultDialect, "__eq__", lambda one, other: type(one) is type(other))
    patch.setattr(DefaultDialect, "__hash__", lambda dialect: hash(type(dialect)))
