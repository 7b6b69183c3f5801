"""What every reader offers and raises. A reader is a pool of connections that read; none of them can write."""

from collections.abc import Sequence
from typing import Any, Protocol

from graph.database.dialect import Dialect


class StatementTimeoutError(Exception):
    """The statement took longer than FILMGRAPH_STATEMENT_SECONDS."""


class TooComplexError(Exception):
    """The database cannot take in so large a statement."""


class AnswerTooLargeError(Exception):
    """The answer has more bytes than FILMGRAPH_MAX_ANSWER_BYTES."""


class BusyError(Exception):
    """No connection became free in time."""


class UnavailableError(Exception):
    """The database cannot be reached, or cannot be used; the message says why."""


class NotMigratedError(UnavailableError):
    """The database has no tables of ours, or is damaged. Unlike one that is out of reach, it will not come back by
    itself.
    """


class Reader(Protocol):
    """Runs statements in `dialect`. It connects when it is first used."""

    dialect: Dialect

    @property
    def kept_bytes(self) -> int:
        """Memory of this process that the database takes, for statements, pages and all else."""
        ...

    async def fetch(self, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        """The one row of a statement. `cost` is the plan's estimate.

        Raises:
            StatementTimeoutError, TooComplexError, AnswerTooLargeError, BusyError, UnavailableError, NotMigratedError
        """
        ...

    async def needless_rights(self) -> str | None:
        """What the role that reads may do though serving does not need it, in words; None if that is nothing.

        Raises:
            UnavailableError, StatementTimeoutError, BusyError
        """
        ...

    async def lag(self) -> float | None:
        """The seconds by which what is read is behind what is written; None where both are one, as on a primary.
        Where that is more than FILMGRAPH_POSTGRESQL_MAX_LAG_SECONDS, a server is read from then on that lags less.

        Raises:
            UnavailableError, StatementTimeoutError, BusyError
        """
        ...

    def served(self, revision: int) -> None:
        """Called with the number of a revision that is served from now on: of several servers, none is read any more
        that has only older ones.
        """
        ...

    def refresh(self) -> None:
        """Called now and then: closes a database whose file has been replaced by another."""
        ...

    async def close(self) -> None: ...
