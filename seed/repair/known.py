"""The names by which a line is told to be a field, and not a text with a colon in it."""

from functools import cache

from seed.fields.credits import DETAILS
from seed.film.field_names import folded_name
from seed.film.front_matter import front_matter_schema

_PARTS = frozenset(map(folded_name, ("name", "role", "url", "src", "alt", "label", *DETAILS)))
"""What the parts of a credit, a link or a picture are called."""


def is_part(key: str | None) -> bool:
    """True for what a part of a credit, a link or a picture is called."""
    return key is not None and folded_name(key) in _PARTS


def is_known(key: str | None) -> bool:
    """True for what a field is called, or a part of a credit, a link or a picture."""
    return key is not None and folded_name(key) in _names()


def holds_one_text(key: str | None) -> bool:
    """True for a field that is a text and no list, as a title is."""
    return key is not None and folded_name(key) in _texts()


@cache
def _texts() -> frozenset[str]:
    properties = front_matter_schema()["properties"]
    own = {f"#/properties/{name}" for name, written in properties.items() if written["$ref"] == "#/$defs/text"}
    names = (name for name, written in properties.items() if {written["$ref"], f"#/properties/{name}"} & own)
    return frozenset(map(folded_name, names))


@cache
def _names() -> frozenset[str]:
    return frozenset(map(folded_name, front_matter_schema()["properties"])) | _PARTS
