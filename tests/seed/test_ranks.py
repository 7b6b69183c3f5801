"""Numbers that order films."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seed.load.ranks import SPACING, assign_ranks


@pytest.mark.parametrize(
    ("current", "expected"),
    [
        ([], []),
        ([None, None, None], [SPACING, 2 * SPACING, 3 * SPACING]),
        ([10, 20, 30], [10, 20, 30]),
        ([10, None, 20], [10, 15, 20]),
        ([10, None, None, None, 20], [10, 12, 14, 16, 20]),
        ([None, 10], [10 - SPACING, 10]),
        ([None, None, 10], [10 - 2 * SPACING, 10 - SPACING, 10]),
        ([10, None], [10, 10 + SPACING]),
        # one film moved to the front: only it changes
        ([30, 10, 20], [10 - SPACING, 10, 20]),
        ([20, 30, 10], [20, 30, 30 + SPACING]),
        # no room: all anew
        ([10, None, 11], [SPACING, 2 * SPACING, 3 * SPACING]),
    ],
)
def test_ranks(current: list[int | None], expected: list[int]) -> None:
    assert assign_ranks(current) == expected


@given(st.lists(st.one_of(st.none(), st.integers(-50, 50)), max_size=30))
def test_always_ascending(current: list[int | None]) -> None:
    # numbers are unique in the database
    distinct = [number if number not in current[:n] else None for n, number in enumerate(current)]
    placed = assign_ranks(distinct)
    assert len(placed) == len(distinct)
    assert placed == sorted(set(placed))
