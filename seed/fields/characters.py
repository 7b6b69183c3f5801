"""Which side of `Hamlet: Anna Berg` and `Anna Berg: Hamlet` is the person.

Names of people have two words; many characters have one, a title, or no capital. What shows it for one entry holds for
all entries of a cast, unless another one shows the opposite.
"""

import re
from collections.abc import Container, Iterable
from dataclasses import replace
from enum import Enum

from graph.patterns import regex
from seed.fields.around_names import is_person
from seed.fields.countries import is_country
from seed.fields.names import Name, compared
from seed.fields.roles import RoleVocabulary

_TITLE = regex(
    r"(?:könig(?:in)?|kaiser(?:in)?|prinz(?:essin)?|graf|gräfin|herzog(?:in)?|fürst(?:in)?|herr|frau|fräulein|dr|prof|professor(?:in)?"
    r"|doktor|mutter|vater|oma|opa|tante|onkel|schwester|bruder|kommissar(?:in)?|polizist(?:in)?|inspektor|pastor|pfarrer|pater"
    r"|mr|mrs|ms|miss|lady|lord|sir|king|queen|prince|princess|doctor|inspector|detective|father|mother|uncle|aunt|captain"
    r"|young|old|jung(?:e[rs]?)?|alt(?:e[rs]?)?|m|mme|mlle|monsieur|madame|mademoiselle|docteur|roi|reine|père|mère|le|la|les"
    r"|der|die|das|ein|eine|the|a|an|señor|señora|don|doña|signor|signora|pan|pani|rey|reina)\b",
    re.IGNORECASE,
)

_CHARACTER = regex(r"(?=[A-ZÀ-ÖØ-ÞĀ-Ž])(?![A-Z]{2,5}$)[^;:/\d]{2,40}")
"""What may be a character in brackets: a few words that begin with a capital; not "voice", "GDR", "12"."""
_OF_ARTICLE = re.compile(
    r"(?:der|die|das|den|le|la|les|l['’]|un|une|the|el|los|las|il|lo|gli|un|una|uno|o|os|as)(?:\s+|(?<=['’]))[^\W\d_][^;:/\d]{1,40}"
)
"""A character without a name: "le père", "der Lotse"."""
_MOST_WORDS = 4
_HONOUR = regex(r"(?:\w+-)?preisträger(?:in)?|(?:award|prize) ?winner|lauréate?", re.IGNORECASE)
"""What tells the person apart, and is no character."""
_MANNER = regex(
    r"(?P<character>.+?)\s*\((?P<manner>(?:singing )?voice(?: ?over)?|uncredited|credit only|archive footage|cameo"
    r"|(?:sing)?stimme|sprecher(?:in)?|ungenannt|archivaufnahmen|voix|non crédité|voz|voce|głos)\)",
    re.IGNORECASE,
)
"""How somebody plays a character: "The Moth (voice)"."""


class Side(Enum):
    BEFORE = "before"
    BEHIND = "behind"


def person_side(pairs: Iterable[tuple[str, str]], known: Container[str] = frozenset()) -> tuple[Side | None, bool]:
    """On which side of the colon people stand, and whether that is certain; None where nothing shows it.

    `known`: compared names of people who have other jobs in the film.
    """
    shown = [_shown(before, behind, known) for before, behind in pairs]
    sides = {side for side in shown if side}
    if len(sides) != 1:
        return None, False
    return sides.pop(), len(shown) > 1 and sum(side is not None for side in shown) * 2 >= len(shown)


def _shown(before: str, behind: str, known: Container[str]) -> Side | None:
    known_before, known_behind = compared(before) in known, compared(behind) in known
    if known_before != known_behind:
        return Side.BEFORE if known_before else Side.BEHIND
    first, second = _may_be_person(before), _may_be_person(behind)
    if first == second:
        return None
    return Side.BEFORE if first else Side.BEHIND


def _may_be_person(text: str) -> bool:
    """Whether a text may be the name of somebody who acts, or several names."""
    return all(is_person(name) and not _TITLE.match(name) for name in map(str.strip, text.split(",")))


def with_character(name: Name, language: str, roles: RoleVocabulary) -> Name:
    """The name with the character that stands in brackets behind it. What says how somebody takes part ("Stimme",
    "Cameo") or names a country is none."""
    said = name.note
    if not said or name.character or name.kind or len(said.split()) > _MOST_WORDS:
        return name
    if not (_CHARACTER.fullmatch(said) or (_OF_ARTICLE.fullmatch(said) and len(said.split()) < _MOST_WORDS)):
        return name
    if roles.known_label(said, language) or is_country(said, language) or _HONOUR.fullmatch(said):
        return name
    return replace(name, character=said, note=None)


def without_manner(name: Name) -> Name:
    """The name with what stands behind its character, and says how it is played, as a note."""
    found = _MANNER.fullmatch(name.character or "")
    if found is None:
        return name
    return replace(name, character=found["character"], note="; ".join(filter(None, (name.note, found["manner"]))))
