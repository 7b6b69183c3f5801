"""The title of a document that has no field for it: its first heading, else the name of its file."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from seed.diagnostics import Diagnostic, note
from seed.discover.files import DocumentFile
from seed.fields.reader import strip_links
from seed.fields.year import FIRST_YEAR, last_year
from seed.parse.body import first_heading
from seed.parse.document import Document
from seed.parse.nodes import Items, Node, Text
from seed.parse.texts import tidy
from seed.phrases import phrase, quote

_NOTHING = re.compile(r"[\s?.…_–—-]*|true|false|yes|no", re.IGNORECASE)
"""Texts that call a film nothing."""
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}[-_ ]+(?=.)")
_FOUR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_YEAR = re.compile(r"(?P<name>.*\S)\s*\((?P<year>\d{4})\)")


def has_title(node: Node | None) -> bool:
    """Whether a field holds a title."""
    match node:
        case Text(text) | Items((Text(text),)):
            return _NOTHING.fullmatch(text) is None
        case _:
            return False


def without_year(nodes: Mapping[str, Node]) -> dict[str, Node]:
    """The title without the year of release in brackets behind it (`Sandbank (1999)`), and the year, as nodes by fact;
    nothing where there is none, or where another field states another year.
    """
    title, stated = nodes.get("title"), nodes.get("release_year")
    if not isinstance(title, Text) or not (dated := _YEAR.fullmatch(title.value)):
        return {}
    if not FIRST_YEAR <= int(dated["year"]) <= last_year():
        return {}
    year = Text(dated["year"], title.line, title.column)
    if stated and not (isinstance(stated, Text) and set(_FOUR.findall(stated.value)) == {year.value}):
        return {}
    return {"title": replace(title, value=dated["name"]), "release_year": stated or year}


def _as_title(words: str) -> str:
    return words[:1].upper() + words[1:]


def find_title(
    document: Document, file: DocumentFile, spelled: Callable[[str], str] = _as_title
) -> tuple[dict[str, Node], tuple[Diagnostic, ...]]:
    """The title, and the year where the file's name has it in brackets, as nodes by fact; and a note that says so.

    Nothing if there is nothing to call the film by. `spelled` makes a title of the words of a file's name.
    """
    place = document.front_matter
    name = _DATE.sub("", file.key.rpartition("/")[2])
    dated = _YEAR.fullmatch(name)
    year = {"release_year": Text(dated["year"], place.line, place.column)} if dated else {}
    if heading := first_heading(document.body):
        text, line = heading
        title = Text(tidy(strip_links(text)[0]), document.body_line + line, 1)
        if has_title(title):
            message = phrase("there is no field title: the heading {title} is the title", title=quote(title.value))
            return {"title": title, **year}, (note("title", message).at(title),)
    name = dated["name"] if dated else name
    # Where words have blanks between them, hyphens are part of them.
    name = tidy(re.sub(r"_" if " " in name else r"[-_]", " ", name))
    title = Text(spelled(name), place.line, place.column)
    if not has_title(title):
        return {}, ()
    message = phrase(
        "there is no field title: {title}, by the name of the file, is the title", title=quote(title.value)
    )
    return {"title": title, **year}, (note("title", message).at(place),)
