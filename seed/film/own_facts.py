"""Own fields as facts: what fields.yaml declares is read, merged, compared and told as our own facts are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from graph.own_fields import OwnField, OwnType, Subject
from graph.text import fold
from seed.fields.media import Media
from seed.fields.own import OwnValue, read_own
from seed.fields.reader import Read
from seed.film.facts import FACTS, Difference, Fact, medium_of
from seed.film.field_names import OUR_NAMES, FieldNames, field_names_of, names_with
from seed.parse.nodes import Node
from seed.phrases import phrase

LONGEST_SHOWN = 3
"""Values of a list that `--dry-run` shows."""


class Facts(NamedTuple):
    """Our facts and those that fields.yaml declares, and the names by which documents call them."""

    all: tuple[Fact[Any], ...]
    names: FieldNames


@lru_cache(maxsize=8)
def facts_of(fields: tuple[OwnField, ...]) -> Facts:
    """The facts of films where these fields are declared."""
    own = tuple(fact_of(field) for field in fields if field.on is Subject.FILM)
    return Facts((*FACTS, *own), names_with(field_names_of(own), OUR_NAMES))


def fact_of(field: OwnField) -> Fact[Any]:
    """The fact that a declaration makes. People have no values of one language alone."""
    localised = field.is_localised and field.on is Subject.FILM
    synonyms = " ".join("_".join(synonym.split()) for synonym in field.synonyms)
    fills: dict[str, Any] = {"own_values": lambda values: values}
    if field.type is OwnType.MEDIA:
        fills = {"media": lambda media: tuple(medium_of(field.name, each, n) for n, each in enumerate(media))}
    contradicting: dict[str, Any] = {}
    if field.type is OwnType.VOCABULARY:
        contradicting = {"differing": _differing_terms, "remedy": _ONE_TERM}
    return Fact(
        field.name,
        _Reader(field),
        synonyms,
        film={} if localised else fills,
        version=fills if localised else {},
        compared=lambda values: tuple(_compared(field, value) for value in values),
        difference=Difference(field.name.replace("_", " "), "own_values", lambda values: shown(field.stored, values)),
        **contradicting,
    )


_ONE_TERM = phrase(
    "let both versions state the same terms; a term that is called otherwise in the other language has both names in "
    "fields.yaml, under `names:`"
)


def _differing_terms(values: Sequence[OwnValue], others: Sequence[OwnValue]) -> tuple[str, str]:
    """The terms of each that the other has not, where both have such; else all."""
    keys = {value.key for value in values} & {other.key for other in others}
    told = [[each for each in its if each.key not in keys] for its in (values, others)]
    mine, theirs = told if all(told) else (values, others)
    return ", ".join(each.text for each in mine), ", ".join(each.text for each in theirs)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the values of a field."""

    field: OwnField

    def __call__(self, node: Node, language: str) -> Read[tuple[OwnValue | Media, ...]]:
        return read_own(self.field, node, language)


def _compared(field: OwnField, value: OwnValue) -> Any:
    if field.type in (OwnType.INTEGER, OwnType.NUMBER, OwnType.BOOLEAN):
        return value.number
    return value.key if field.type in (OwnType.VOCABULARY, OwnType.DATE) else fold(value.text)


def shown(name: str, values: Iterable[Any]) -> str | None:
    """The values of a field among all own values, as they are told."""
    texts = [value.text for value in values if value.field == name]
    more = f" and {len(texts) - LONGEST_SHOWN} more" if len(texts) > LONGEST_SHOWN else ""
    return ", ".join(texts[:LONGEST_SHOWN]) + more if texts else None
