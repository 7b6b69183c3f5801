"""Choices read from a tape of bytes.

Hypothesis draws the tape at once, all bytes alike: choice by choice it would favour the simplest alternatives, and its
own variations of what it has tried. It shrinks bytes towards zero: that, and the tape's end, is the first alternative.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")
CHOICES = 400


@dataclass(slots=True, kw_only=True)
class Choices:
    tape: bytes
    place: int = field(default=0, init=False)

    def below(self, n: int) -> int:
        read = self.tape[self.place : self.place + 2]
        self.place += 2
        return int.from_bytes(read) % n

    def pick(self, alternatives: Sequence[T]) -> T:
        return alternatives[self.below(len(alternatives))]

    def chance(self, percent: int) -> bool:
        """Whether something rare happens, that often."""
        return self.below(100) >= 100 - percent

    def some(self, alternatives: Sequence[T], count: int) -> list[T]:
        """So many of them, or all there are, each once."""
        left = list(alternatives)
        return [left.pop(self.below(len(left))) for _ in range(min(len(left), count))]
