"""How long a statement becomes, counted while it is planned and written: work on one that is too long ends early.

Compiling takes 2 to 5 µs for each character and preparing 0.3 to 2 µs, for which PostgreSQL takes up to 700 bytes of
memory. Time limits reach neither.
"""

from dataclasses import dataclass

LONGEST = 100_000
"""Characters of the longest statement, roughly: more than twice as many as the longest of our examples has."""

ELEMENT, BIND, TABLE, JOIN, PAGE = 12, 5, 60, 250, 200
"""Characters that parts of a statement take, roughly: an element of an expression, a bound value, a table in FROM, a
row of one joined to it, and what makes a page of rows one JSON text.
"""


class StatementTooLongError(Exception):
    """The statement would be longer than it may be; `root` is the key of the field of the operation that was planned or
    written.
    """

    def __init__(self, root: str = "") -> None:
        super().__init__(root)
        self.root = root


@dataclass(slots=True)
class Length:
    """The characters that were counted until now, and how many there may be at most."""

    most: int = LONGEST
    characters: int = 0

    def add(self, characters: int) -> None:
        """
        Raises:
            StatementTooLongError
        """
        self.characters += characters
        if self.characters > self.most:
            raise StatementTooLongError
