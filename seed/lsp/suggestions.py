"""What may be written at a place of a front matter: names of fields, people, words of vocabularies."""

import re
from collections.abc import Iterable, Sequence

from graph.own_fields import OwnType
from seed.fields.countries import country_names
from seed.film.context import Context
from seed.film.facts import FACTS
from seed.film.field_names import OUR_NAMES, folded_name

_HEAD = re.compile(r"(?P<indent>\s*)(?P<dashes>(?:-\s+)*)(?:(?P<key>[\w-]+):\s*)?(?P<rest>.*)")
_DELIMITER = re.compile(r"-{3,}\s*$")
_PARTS = ("name", "role", "character", "note")
_PEOPLE = ("director", "cast")


def suggested(
    lines: Sequence[str], line: int, column: int, context: Context, language: str, people: Iterable[str]
) -> tuple[str, ...]:
    """The texts that may stand where the cursor is, in the order in which they are to be shown; lines and columns count
    from 0. None outside of the front matter."""
    if not _is_within(lines, line):
        return ()
    before = _HEAD.match(lines[line][:column])
    assert before
    field = before["key"] if not before["indent"] and not before["dashes"] else _field_above(lines, line)
    if not before["key"] and not before["indent"] and not before["dashes"]:
        return _fields(context)
    fact = OUR_NAMES.facts.get(folded_name(field or ""), "")
    if fact == "crew" and not before["key"]:
        return _PARTS
    if before["key"] == "role" or (fact == "crew" and before["key"] not in _PARTS):
        return _roles(context, language)
    if fact in _PEOPLE or (fact == "crew" and before["key"] == "name"):
        return tuple(people)
    return _words(fact, context, language) or _own(field or "", context, language, people)


def _is_within(lines: Sequence[str], line: int) -> bool:
    delimiters = [number for number, text in enumerate(lines) if _DELIMITER.match(text)]
    return bool(delimiters) and delimiters[0] < line and (len(delimiters) < 2 or line < delimiters[1])


def _field_above(lines: Sequence[str], line: int) -> str | None:
    """The field that a line below it belongs to."""
    for text in reversed(lines[: line + 1]):
        if found := re.match(r"([\w-]+):", text):
            return found[1]
    return None


def _fields(context: Context) -> tuple[str, ...]:
    return (*(fact.name for fact in FACTS), *(field.name for field in context.fields))


def _roles(context: Context, language: str) -> tuple[str, ...]:
    roles = sorted(context.roles.roles.values(), key=lambda role: role.place)
    return tuple(dict.fromkeys(name for role in roles if (name := _name(role.names, language))))


def _words(fact: str, context: Context, language: str) -> tuple[str, ...]:
    match fact:
        case "country":
            return country_names(language)
        case "genre":
            return tuple(filter(None, (context.genres.name(key, language) for key in context.genres.names)))
        case "category" | "type":
            return tuple(filter(None, (context.categories.name(key, language) for key in context.categories.names)))
        case "language":
            return context.languages
    return ()


def _own(name: str, context: Context, language: str, people: Iterable[str]) -> tuple[str, ...]:
    """The terms of an own field's vocabulary, or the people where it refers to some."""
    for field in context.fields:
        if folded_name(name) in map(folded_name, (field.name, *field.synonyms)):
            if field.type is OwnType.PERSON:
                return tuple(people)
            return tuple(_name(term.names, language) or term.key for term in field.terms)
    return ()


def _name(names: Iterable[tuple[str, str]], language: str) -> str | None:
    by_language = dict(names)
    return by_language.get(language) or by_language.get("en")
