"""Whether what was not mended reads as its text says."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import yaml

from seed.parse.forms import for_libyaml
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.parse.texts import dereferenced, tidy, tidy_key

HEAD = re.compile(
    r"(?P<indent>[^\S\n]*)(?P<dashes>(?:-\s+)*)"
    r"(?:(?P<key>[^\s\"'\[\]{}#&*!|>%@`,?:-][^:\n]*?)[^\S\n]*:(?:\s+|$))?(?P<value>.*)"
)
"""A line of a map or of a list: what indents it, its dashes, its key, its value."""
_PLAIN = re.compile(r"[^\s\"'\[\]{}#&*!|>%@`,?:-]|[?:-]\S")
_COMMENT = re.compile(r"(?:^|\s+)#.*$")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")


def reads_as_it_says(lines: Sequence[str], mended: Collection[int], entries: Entries, first_line: int) -> bool:
    """True if each line, but for those that were mended (numbers from 0), is in the entries what it says.

    A key stands where its line has it, with the value behind it; an item begins at its dash; and no line has become
    part of a value above it that it is not indented below.
    """
    nodes, keys = dict[tuple[int, int], Node](), dict[tuple[int, int], str]()
    for place, node in _placed(entries):
        if isinstance(node, str):
            keys[place] = node
        else:
            nodes.setdefault(place, node)
    within = _continued(lines)
    return all(
        number in mended
        or not line.strip()
        or line.lstrip().startswith("#")
        or (
            within[number]
            if number in within
            else _is_said(line, number + first_line, nodes, keys, number + 1 in within)
        )
        for number, line in enumerate(lines)
    )


def _placed(node: Node) -> Iterator[tuple[tuple[int, int], Node | str]]:
    """Every key and every value, each with its line and column."""
    yield (node.line, node.column), node
    if isinstance(node, Items):
        for item in node.items:
            yield from _placed(item)
    elif isinstance(node, Entries):
        for key, value in node.entries:
            yield (key.line, key.column), key.value
            yield from _placed(value)


def _continued(lines: Sequence[str]) -> dict[int, bool]:
    """The lines that go on with a text which began above, each with whether it is indented for that."""
    found: dict[int, bool] = {}
    for event in yaml.parse(for_libyaml("\n".join(lines)), Loader=yaml.CSafeLoader):
        if not isinstance(event, yaml.ScalarEvent):
            continue
        mark: Any = event.start_mark
        end: Any = event.end_mark
        last = end.line if end.column else end.line - 1
        head = HEAD.match(lines[mark.line])
        assert head
        least = head.start("key") if head["key"] and mark.column > head.start("key") else len(head["indent"])
        for number in range(mark.line + 1, last + 1):
            line = lines[number]
            found[number] = not line.strip() or len(line) - len(line.lstrip()) > least
    return found


def _is_said(
    line: str, number: int, nodes: dict[tuple[int, int], Node], keys: dict[tuple[int, int], str], goes_on: bool
) -> bool:
    head = HEAD.match(line)
    assert head
    if not (head["key"] or head["dashes"]):  # between brackets, or a key in quotes
        return True
    if head["key"] and keys.get((number, head.start("key") + 1)) != tidy_key(head["key"]):
        # `- Sundance: World Premiere` is a map, and so is `- a: b` in a text above; a text in quotes is neither
        return False
    value, column = head["value"], head.start("value") + 1
    if _PLAIN.match(value):
        node = nodes.get((number, column))
        said = tidy(dereferenced(_COMMENT.sub("", value)))
        if isinstance(node, Missing):
            return said in ("null", "~")
        return isinstance(node, Text) and (node.value.startswith(said) if goes_on else node.value == said)
    if quoted := _QUOTED.match(value):
        node = nodes.get((number, column))
        text = tidy(dereferenced(str(yaml.safe_load(quoted[0]))))
        return isinstance(node, Missing) if not text else isinstance(node, Text) and node.value == text
    return True
