"""Nodes as a front matter gives them, and what is said of them."""

from collections.abc import Iterable

from seed.diagnostics import Diagnostic
from seed.parse.nodes import Entries, Items, Missing, Node, Text

LINE, COLUMN = 7, 11


def node(value: object) -> Node:
    """A plain value as a node, all in one place."""
    match value:
        case None:
            return Missing(LINE, COLUMN)
        case list():
            return Items(tuple(map(node, value)), LINE, COLUMN)
        case dict():
            return Entries(tuple((Text(key, LINE, COLUMN), node(each)) for key, each in value.items()), LINE, COLUMN)
        case _:
            return Text(str(value), LINE, COLUMN)


def codes(diagnostics: Iterable[Diagnostic]) -> list[str]:
    return [diagnostic.code for diagnostic in diagnostics]
