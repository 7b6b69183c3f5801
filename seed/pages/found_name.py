"""The name of a person whose document has no field for it: its first heading, else the name of its file or folder."""

from collections.abc import Mapping

from seed.diagnostics import Diagnostic
from seed.discover.files import DocumentFile
from seed.fields.around_names import PARTICLES, is_person
from seed.film.title import find_title
from seed.parse.body import first_heading
from seed.parse.document import Document
from seed.parse.nodes import Node, Text

_OF_PEOPLE = frozenset(("born", "died", "portrait", "pictures", "aliases", "identifiers", "awards"))
"""Facts of which one makes a name of what a file is called; a heading is one without."""


def find_name(document: Document, file: DocumentFile) -> tuple[dict[str, Node], tuple[Diagnostic, ...]]:
    """The name, as the node of the title, and a note that says where it is from; nothing if there is none."""
    titled, notes = find_title(document, file, _with_capitals)
    return ({"title": titled["title"]} if titled else {}), notes


def nameless(document: Document, file: DocumentFile, facts: Mapping[str, Node]) -> dict[str, Node]:
    """The name of a document without a field for it, where that is written as names of people are."""
    found, _ = find_name(document, file)
    name = found.get("title")
    is_name = isinstance(name, Text) and is_person(name.value)
    return found if is_name and (first_heading(document.body) or not _OF_PEOPLE.isdisjoint(facts)) else {}


def _with_capitals(words: str) -> str:
    """`anna von berg` → "Anna von Berg"."""
    first, *others = words.split(" ")
    return " ".join(
        (first.capitalize(), *(each if each in PARTICLES else each[:1].upper() + each[1:] for each in others))
    )
