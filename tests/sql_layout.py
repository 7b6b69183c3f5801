"""Statements laid out so that one change of them is one change of lines.

SQLAlchemy counts names (`anon_4`, `films_2`) through the whole statement, so that one name more changes every line that
follows; here each is counted among those of its kind that are visible where it stands.
"""

import re
from collections.abc import Mapping

from graph.compiler.sql.layout import TOKEN, WIDTH, Group, lines, read

NUMBERED = re.compile(r"\b([a-z_]+)_\d+\b")


def laid_out(sql: str) -> str:
    """The statement in lines, its names counted anew; all else must be as it was."""
    tree = read(sql)
    elsewhere: dict[str, str] = {}
    _name(tree, {}, elsewhere)
    _rename(tree, {}, elsewhere)
    layout = "\n".join(lines(tree.items, WIDTH))
    assert _tokens(layout) == _tokens(sql)
    return layout


def _tokens(sql: str) -> list[str]:
    """What the layout leaves as it was: all but white space outside of literals and the numbers in names."""
    return [token if token[0] in "'\"" else NUMBERED.sub(r"\1", token) for _, token in TOKEN.findall(sql)]


def _name(group: Group, visible: Mapping[str, str], elsewhere: dict[str, str]) -> None:
    """Counts the names that a group defines, by AS or WITH, after those that are visible in it."""
    words = [str(item).strip() for item in group.items]
    for place, name in enumerate(words):
        defined = words[place - 1] in ("AS", "WITH") or words[place + 1 : place + 3] == ["AS", "MATERIALIZED"]
        if defined and (numbered := NUMBERED.fullmatch(name)):
            others = [other.rpartition("_")[0] for other in {**visible, **group.names}.values()]
            group.names[name] = f"{numbered[1]}_{others.count(numbered[1]) + 1}"
    elsewhere.update(group.names)
    for inner in group.items:
        if isinstance(inner, Group):
            _name(inner, {**visible, **group.names}, elsewhere)


def _rename(group: Group, visible: Mapping[str, str], elsewhere: Mapping[str, str]) -> None:
    """Writes the names so counted. One that is not visible is a column of a subquery."""
    known = {**elsewhere, **visible, **group.names}
    for place, item in enumerate(group.items):
        if isinstance(item, Group):
            _rename(item, {**visible, **group.names}, elsewhere)
        elif not item.strip().startswith(("'", '"')):
            group.items[place] = NUMBERED.sub(lambda name: known.get(name[0], name[0]), item)
