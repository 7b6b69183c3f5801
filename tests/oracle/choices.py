"""Choices that Hypothesis makes, and shrinks towards the first alternative."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


@cache
def _below(n: int) -> st.SearchStrategy[int]:
    return st.integers(0, n - 1)


@dataclass(slots=True)
class Choices:
    draw: Callable[[st.SearchStrategy[Any]], Any]

    def below(self, n: int) -> int:
        number: int = self.draw(_below(n))
        return number

    def pick(self, alternatives: Sequence[T]) -> T:
        return alternatives[self.below(len(alternatives))]

    def chance(self, percent: int) -> bool:
        """Whether something rare happens, that often."""
        return self.below(100) >= 100 - percent

    def some(self, alternatives: Sequence[T], most: int) -> list[T]:
        """Up to so many of them, each once."""
        left = list(alternatives)
        return [left.pop(self.below(len(left))) for _ in range(min(len(left), self.below(most + 1)))]
