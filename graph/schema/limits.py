"""What arguments may hold at most; the compiler refuses more, and descriptions of arguments say so."""

LONGEST_TEXT = 1_000
"""Characters of a text that is looked for."""
LONGEST_LIST = 1_000
"""Values that an operator compares with, e.g. `in`."""
DEEPEST_FILTER = 40
"""How deep the inputs of a filter may nest; `credits: { some: { film: { … } } }` is three deep."""
MOST_ORDER_KEYS = 8
"""Keys of an `orderBy`. What lies behind a cursor is a range for each of them."""
