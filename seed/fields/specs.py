"""Technical specifications: `35 mm, 1:1,66, Farbe, Dolby SR, ohne Dialog`, each part with a key where it is known."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale

from graph.patterns import regex
from seed.fields.language_table import ALSO_CALLED
from seed.fields.languages import Language, distinct, languages_in, read_languages, with_codes
from seed.fields.reader import Read, is_placeholder, read_texts
from seed.fields.splitting import masked, parts
from seed.parse.nodes import Node
from seed.phrases import phrase

# A comma between figures belongs to them (1:1,66) unless a blank follows it.
_SEPARATOR = regex(r",(?=\s)|(?<!\d),|,(?!\d)|[;|•·\n]")
_IN_BRACKETS = regex(r"\(([^()]*)\)")
_OF_FILM = regex(r"(?:18[89]|19\d|20\d)\d|\d{1,3} ?min(?:\.|ut\w*)?", re.IGNORECASE)
"""The year and the running time, which are no specifications."""
_SPACED = regex(r"(?<=\s)[/–—-](?=\s)")
_SLASH = regex(r"/")


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)", re.IGNORECASE)


# In the order in which they are tried: "ohne Ton" is about sound, "16:9 HD" a ratio before it is a gauge.
_WORDS = {
    "DIALOGUE": _pattern(
        r"\w{0,20}dialog(?:e|en|ue|ues|s)?|(?:dialog|wort|sprach)(?:frei|los)|(?:ohne|no|sans) (?:worte?|words?)",
        r"\w{0,20}untertitel\w*|subtitle[sd]?|subtitling|sous-titr\w+|\w{0,20}sprachig\w*|sprachen?|languages?|langues?",
        r"\w{0,20}fassung|dubbed|\w{0,20}synchronisiert|engl?\.? ut|dt\.? ut|vo ?st\w{0,4}",
    ),
    "SOUND": _pattern(
        r"mono|stereo|dolby\w*|dts|sdds|thx|atmos|surround|\d+[-. ]?(?:kanal|channels?)|[2-9][.,][01]",
        r"stumm\w*|silent|muet|\w{0,20}ton|tonfilm|sound|son",
    ),
    "COLOUR": _pattern(
        r"\w{0,20}farb(?:e|en|ig|film)?|\w{0,20}colou?r(?:e?d|ised|ized)?|couleurs?|schwarz\W{0,3}(?:und.)?wei(?:ß|ss)\w*",
        r"s ?/ ?w|b ?[&/] ?[wn]|n ?[&/] ?b|cz-?b|czarno-?biał\w*|černob\w+|svart-?vit\w*|sort-?hvid\w*|bianco e nero"
        r"|blanco y negro|black\W{0,3}(?:and.)?white|noir (?:et|&) blanc",
        r"\w{0,20}koloriert\w*|\w{0,20}coloriert\w*|viragiert|tinted|toned|sepia|monochrom\w*",
    ),
    "ASPECT_RATIO": _pattern(
        r"1 ?: ?\d(?:[.,]\d+)?|\d[.,]\d+ ?: ?1|(?:4|16|21) ?[:/x] ?(?:3|9|10)|[12][.,]\d{2}",
        r"(?:cinema|techni|super|toho|dyali)?scope|anamorph\w*|breitwand|breitbild|wide ?screen|academy|normalformat",
    ),
    "GAUGE": _pattern(
        r"(?:super[- ]?)?\d{1,3}(?:[.,]\d)?[- ]?mm|(?:super|normal)[- ]?(?:8|16|35)|[sn]-?(?:8|16)|imax|vistavision",
        r"(?:full |ultra )?u?hd(?:cam|v|tv)?|[2-8] ?k|dcp|(?:digi|digital )?beta(?:cam)?(?:[- ]sp)?",
        r"(?:mini-?)?dv(?:cam)?|s?-?vhs|u-?matic|video\w*|digital\w*|prores|blu-?ray|dvd|mp4|mov|hi-?8",
        r"h\.?26[45]|xdcam|\d{3,4} ?[pi]",
    ),
}
# Too short to be looked for inside a part.
_ABBREVIATIONS = {
    **dict.fromkeys(["omu", "omeu", "omfu", "omdu", "ov", "of", "df", "ef", "vo", "vf", "ut"], "DIALOGUE"),
    **dict.fromkeys(["sw", "bw", "nb", "f", "col"], "COLOUR"),
    **dict.fromkeys(["st", "lt", "mt"], "SOUND"),
}
_JOINT = regex(r"[&+/]|(?<=\s)(?:und|and|et)(?=\s)", re.IGNORECASE)
_OF_A_REGION = regex("^(?:west|ost|nord|süd|alt|mittel|ober|nieder)(?=....)")
"""Of "Westfriesisch", which CLDR has, where films say "Friesisch"."""
_LANGUAGES_KNOWN = ("de", "en", "fr", "es", "it", "pt", "pl", "nl", "da", "sv", "nb", "cs", "fi", "hu")


class Spec(NamedTuple):
    key: str | None
    """GAUGE, ASPECT_RATIO, COLOUR, SOUND, DIALOGUE; None for a part that is kept but not known."""
    label: str


def read_technical_specs(node: Node, _language: str) -> Read[tuple[Spec, ...]]:
    texts, wrong = read_texts(node, phrase("a list of specifications separated by commas"))
    return tuple(spec for text in texts for spec in _parse(text.value)), wrong


def names_specs(key: str, node: Node) -> bool:
    """Whether all that a node says are specifications of a key."""
    specs, wrong = read_technical_specs(node, "")
    return bool(specs) and not wrong and all(spec.key == key for spec in specs)


def read_specs_of(key: str, node: Node, language: str) -> Read[tuple[Spec, ...]]:
    """A field for specifications of one key."""
    specs, wrong = read_technical_specs(node, language)
    return tuple(spec._replace(key=spec.key or key) for spec in specs), wrong


class Dialogue(NamedTuple):
    """What is spoken in a film."""

    specs: tuple[Spec, ...]
    """As a field of its own says it."""
    spoken: tuple[Language, ...]
    subtitles: tuple[Language, ...]


def read_dialogue(node: Node, language: str) -> Read[Dialogue | None]:
    """The field `dialogue`: a specification whose key is known beforehand, and the languages that it names."""
    texts, _ = read_texts(with_codes(node), phrase("text"))
    specs = tuple(Spec("DIALOGUE", text.value) for text in texts if not is_placeholder(text.value))
    found, wrong = read_languages(node, language)
    return Dialogue(specs, found.spoken, found.subtitles) if specs else None, wrong


def dialogue_in(specs: Iterable[Spec], language: str) -> Dialogue | None:
    """The languages that technical specifications name; None if they name none."""
    found = [languages_in(spec.label, language, codes=False) for spec in specs if spec.key == "DIALOGUE"]
    spoken = distinct(each for of_spec in found for each in of_spec.spoken if each.tag)
    subtitles = distinct(each for of_spec in found for each in of_spec.subtitles)
    return Dialogue((), spoken, subtitles) if spoken or subtitles else None


def is_spoken(node: Node) -> bool:
    """Whether a node names languages in words ("English, French", "German with English subtitles"), and not by tags."""
    texts, wrong = read_texts(node, phrase("text"))
    named = [part for text in texts for part in parts(text.value, _SEPARATOR)]
    return bool(named) and not wrong and any(len(part) > 3 and _key(part) == "DIALOGUE" for part in named)


@lru_cache(maxsize=4096)
def _parse(text: str) -> tuple[Spec, ...]:
    return tuple(
        Spec(_key(part), part) for part in parts_of(text) if not (is_placeholder(part) or _OF_FILM.fullmatch(part))
    )


def parts_of(text: str) -> tuple[str, ...]:
    """A text without brackets around all of it, cut at commas, else at strokes between blanks, else at slashes if each
    part is of another kind (but "s/w")."""
    if whole := _IN_BRACKETS.fullmatch(text):
        text = whole[1]
    found = parts(text, _SEPARATOR)
    if len(found) < 2:
        found = parts(text, _SPACED)
    if len(found) < 2:
        found = parts(text, _SLASH)
        keys = {_key(part) for part in found}
        found = found if len(found) == len(keys) > 1 and None not in keys else (text,)
    return found


@lru_cache(maxsize=4096)
def _key(part: str) -> str | None:
    outside = part if part.startswith(("(", "[")) else masked(part)
    if short := _ABBREVIATIONS.get(outside.casefold().replace(".", "")):
        return short
    for key, pattern in _WORDS.items():
        if pattern.search(outside):
            return key
    spoken = [language.casefold() for language in parts(outside, _JOINT)]
    return "DIALOGUE" if spoken and _language_names().issuperset(spoken) else None


@cache
def _language_names() -> frozenset[str]:
    locales = map(Locale, _LANGUAGES_KNOWN)
    names = {name.casefold() for locale in locales for name in locale.languages.values()}
    names |= {name for words in ALSO_CALLED.values() for name in words.split("|")}
    return frozenset(names | {short for name in names for short in (name.split()[-1], _OF_A_REGION.sub("", name))})
