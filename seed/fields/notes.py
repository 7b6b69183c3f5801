"""Others whom the note behind a name credits: `Ben Cox (nach einem Roman von Carl Doe)`, `Ann Ley (Ton: Ole Brink)`."""

import re
from dataclasses import replace

from seed.fields.around_names import is_person, is_together
from seed.fields.labelled import may_be_labelled, taken_apart
from seed.fields.names import Name, parse_names
from seed.fields.organisations import is_broadcaster
from seed.fields.roles import RoleVocabulary

_AFTER_A_WORK = re.compile(
    r"(?:(?:frei|lose|freely|loosely|librement|liberamente)\s)?(?:nach|based|adapted|after|d['’]après|tratt[oa]|basad[oa]|basead[oa])\s",
    re.IGNORECASE,
)


def with_others(name: Name, language: str, roles: RoleVocabulary) -> tuple[Name, ...]:
    """The name, and with the note's label as their job the people whom the note names, if that is all it says."""
    if not name.note or name.job or not may_be_labelled(name.note):
        return (name,)
    apart = taken_apart(name.note, language, roles)
    others = parse_names(apart[1], language)[0] if apart else ()
    if apart is None or not others or not all(is_person(other.name) for other in others):
        return (name,)
    return (replace(name, note=None), *(replace(other, job=apart[0]) for other in others))


def says_of_others(name: Name) -> bool:
    """Whether a note says what a work is made after, or with which company, so that it is no job of whom it stands
    behind; a broadcaster "in Zusammenarbeit mit" which something is made has it as its job."""
    note = name.note or ""
    return _AFTER_A_WORK.match(note) is not None or (is_together(note) and not is_broadcaster(name.name))
