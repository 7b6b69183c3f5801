"""Names with the surname first, as card catalogues have them: `Meier, Eva; Otto, Karl`, `von Trotta, Margarethe`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph.patterns import regex
from seed.fields.no_names import OTHERS
from seed.fields.organisations import LEGAL_FORM
from seed.fields.splitting import parts
from seed.parse.nodes import Items, Node, Text

LONGEST_NAME = 200
SUFFIX = regex(
    r"(?:jr|sr|jun|sen|junior|senior|ii|iii|iv|ph\.? ?d|m\.?d|[mb]\.a|[mb]\.sc|dipl\.-\w+|esq)\.?|(?:geb\.|née) .+",
    re.IGNORECASE,
)
SOCIETIES = frozenset(
    re.findall(
        r"\w+",
        """AAC ACE ACK ACS ADF AEC AFC AIC AIP AMC AMPS ASC BAC BFE BFS BSC BVFK BVK CAS CCE CSA CSC DFF DGA DGC
        FNF FSF GCA HFS HSC IAC ISC JSC KSC LSC MPSE NSC NZCS PGA PSC RGC RSC SASC SBC SCS SFC SOC TSC VES VSC
        WGA ZFS""",
    )
)
_SURNAME_FIRST = regex(
    r"(?P<surname>(?P<particles>(?:[^\W\d_A-Z]+\s){0,3})(?P<second>[^\W\d_][\w'’-]*\s)?[^\W\d_][\w'’-]*),\s*"
    r"(?P<forename>[^\W\d_][\w'’.-]*(?:\s[^\W\d_][\w'’.-]*){0,2})(?P<bracket>\s*\([^()]*\))?"
)
_PARTICLE = regex(r"(?:van|von|de|di|del|della|du|der|ter|ten|da|dos)\s", re.IGNORECASE)
_INITIALS = regex(r"(?:[A-ZÄÖÜ]\.\s?-?){1,3}")
_SURNAME = regex(
    r"(?:[^\W\d_]{3,}[éeíi]z|garc[ií]a|mu[ñn]oz|moreno|romero|navarro|serrano|molina|ortega|delgado|herrera|castillo|guerrero"
    r"|mendoza|vargas|ferreira|pereira|oliveira|moreira|teixeira|carvalho|almeida|fonseca)\s[^\W\d_]",
    re.IGNORECASE,
)
"""Surnames that are no forenames, before a second one: "García Márquez"."""
_SEMICOLON = regex(";")


def are_societies(text: str) -> bool:
    """Also in small case (`a.i.c.`), but not as names are written."""
    plain = text.replace(".", "")
    return bool(text) and (text.isupper() or text.islower()) and SOCIETIES.issuperset(plain.upper().split())


def forenames_first(text: str) -> str:
    """`Meier, Eva; Otto, Karl` → `Eva Meier; Karl Otto`, if all parts between semicolons are of that form; one alone if
    its surname begins with a particle or with what is no forename, or only initials stand behind it: `von Trotta,
    Margarethe`, `García Márquez, Gabriel`, `Dyke, W. S.`.

    Companies and their places have the form, too ("Pandora, Köln; Razor, Berlin"): not for texts that may name these.
    """
    several = parts(text, _SEMICOLON)
    if len(several) == 1 and text.count(",") == 1:
        found = _found(text)
        return _turned(found) if found and _is_alone_certain(found) else text
    turned = _all_turned(several)
    return "; ".join(turned) if turned else text


def of_one_person(name: str) -> str:
    """`Meier, Eva` → `Eva Meier`, where a text is the name of one person. Two words before the comma are the name
    itself, and what stands behind it a job or a place, unless the first is a particle."""
    found = _found(name) if name.count(",") == 1 else None
    return _turned(found) if found and (not found["second"] or _is_alone_certain(found)) else name


def with_forenames_first(node: Node) -> Node:
    """A node with such names turned: a text, or a list in which each item is one name: `[Meier, Eva]` is none."""
    if isinstance(node, Text):  # not `match`: all names of all documents come this way
        return replace(node, value=forenames_first(node.value)) if "," in node.value else node
    match node:
        case Items(items):
            texts = [item for item in items if isinstance(item, Text) and "," in item.value]
            turned = _all_turned([text.value for text in texts]) if len(texts) == len(items) else ()
            if turned:
                named = tuple(replace(text, value=name) for text, name in zip(texts, turned, strict=True))
                return replace(node, items=named)
            return replace(node, items=tuple(map(_alone, items))) if texts else node
        case _:
            return node


def _alone(item: Node) -> Node:
    return with_forenames_first(item) if isinstance(item, Text) else item


def _all_turned(texts: Sequence[str]) -> tuple[str, ...]:
    """Each text with its forename first; nothing unless all are of the form. Two words of one surname ("García
    Márquez") may be a name and what stands behind it a character, so that most surnames have to be of one word."""
    found = [_found(text) for text in texts]
    certain = [each for each in found if each and not each["second"]]
    if len(texts) < 2 or None in found or len(certain) * 2 <= len(texts):
        return ()
    return tuple(_turned(each) for each in found if each)


def _found(text: str) -> re.Match[str] | None:
    found = _SURNAME_FIRST.fullmatch(text) if len(text) <= LONGEST_NAME else None
    return found if found and _are_surname_and_forename(found["surname"], found["forename"]) else None


def _is_alone_certain(found: re.Match[str]) -> bool:
    if _INITIALS.fullmatch(found["forename"]):
        return True
    has_particle = _PARTICLE.match(found["surname"]) is not None and " " not in found["forename"]
    return has_particle or _SURNAME.match(found["surname"]) is not None


def _turned(found: re.Match[str]) -> str:
    return f"{found['forename']} {found['surname']}{found['bracket'] or ''}"


def _are_surname_and_forename(surname: str, forename: str) -> bool:
    if not (surname.split()[-1][0].isupper() and forename[0].isupper()) or forename.casefold() in OTHERS:
        return False
    return not (SUFFIX.fullmatch(forename) or LEGAL_FORM.fullmatch(forename) or are_societies(forename))
