"""The languages spoken in a film, and those of its subtitles: by names, codes and the abbreviations of cinemas.

`English, Korean` · `German with English subtitles` · `OmeU` · `OV/d,f` · `ohne Dialog` · `pt-BR`. Names are those of
CLDR, in the language of the document and in the usual ones; tags are BCP 47, `zxx` where nothing is said.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale, localedata
from babel.core import get_global

from graph.languages import normal_tag, primary
from graph.patterns import regex
from graph.text import fold
from seed.diagnostics import Diagnostic, warning
from seed.fields.language_table import ABBREVIATIONS, ALSO_CALLED, AMBIGUOUS, NAMES, SUBTITLED
from seed.fields.reader import Read, is_placeholder, placed, read_texts, strip_links
from seed.parse.nodes import Entries, Items, Node, Text
from seed.phrases import phrase, quote

SPOKEN, SUBTITLE = "SPOKEN", "SUBTITLE"
_USUAL = ("de", "en", "fr", "es", "it", "pt", "pl", "nl", "da", "sv", "nb")
"""Whose names of languages are known in all documents."""
_NO_LANGUAGES = frozenset(("zxx", "mul", "und", "mis", "root"))
_NOTHING_SAID = regex(
    r"(?<!\w)(?:(?:ohne|keine?|no|without|sans|sin|senza|sem|bez|zonder|uden|utan|uten)(?: spoken| gesprochene[rn]?)?"
    r" (?:dialog\w*|di[áa]log\w*|dialoog|worte?|words?|paroles?|palabras|parole|palavras)"
    r"|(?:dialog(?:ue)?|wort|sprach|word|language)[ -]?(?:frei|los|free|less)|non-?verbal)(?!\w)",
    re.IGNORECASE,
)
_OF_CINEMAS = regex(r"(?<![\w/])(OV|Ov|OF|VO|O|[DFEI])/([defi](?:[/,+]?[defi]){0,3})(?![\w/])")
"""`OV/d,f`, `E/df`: what is spoken, and the languages of the subtitles, as cinemas in Switzerland print it."""
_VO_ST = regex(r"(?<!\w)v\.?o\.?[ -]?st\.?(?=\s)", re.IGNORECASE)
_LETTERS = {"d": "de", "f": "fr", "e": "en", "i": "it"}
_WITH = regex(r"(?<!\w)(?:with|mit|m\.|avec|con|com|med|met|ze?)(?=\s)", re.IGNORECASE)
_BREAK = regex(r"[,;|/\n•·()\[\]]|\s[–—-]\s")
_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SUBTITLES = regex(
    r"\w{0,12}untertitel\w*|subtit\w*|subs|subbed|ut|titres|titree?s?|sottotitol\w*|legendas?|legendad\w+|napis\w*"
    r"|ondertitel\w*|undertekst\w*|undertext\w*|titulky|soustitr\w*"
)
_DUBBED = regex(
    r"\w{0,12}synchron\w*|dubbed|doublee?s?|doppiat\w*|doblad\w*|dublad\w*|df|vf|ef|\w{0,12}fassung|version"
)
_SAYS_NOTHING = frozenset(
    re.findall(
        r"\w+",
        """dialog dialoge dialogen dialogue dialogues dialogs dialogo dialoghi language languages
        sprache sprachen langue langues idioma idiomas lingua lingue original originale
        originalversion originalfassung ov of vo om in auf der die das the de en a el los las la le
        les des im of and und et y e ed i og och spoken gesprochen parle sous originalsprache
        mehrsprachig multilingual multiple hauptsachlich mainly mostly teilweise partly some teils
        optional auch also""",
    )
)
_ENDINGS = (
    *("sprachigen", "sprachiges", "sprachiger", "sprachige", "sprachig"),
    *("imi", "em", "en", "er", "es", "as", "os", "mi", "ie", "e", "s", "a", "i"),
)
_SHORTEST_STEM = 5
_SHORTEST_NAME = 4
"""Letters of a name that may stand among other words."""
_LONGEST_UNKNOWN = 60
"""Letters of a text that may be a language that nobody knows."""
_LONGEST_NAME = 4
"""Words of a name."""
_CODE = regex(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4}){0,2}")
_IN_MAPS = ("iso_639_1", "iso_639_3", "tag", "code", "english_name", "name")
"""Where a map that stands for a language says which, as data from other places have it."""


class Language(NamedTuple):
    """A language of a film."""

    use: str
    """SPOKEN or SUBTITLE."""
    tag: str | None
    """None where the text is kept and the language is not known."""
    label: str
    """As printed."""


class Found(NamedTuple):
    """The languages that a text names."""

    spoken: tuple[Language, ...] = ()
    subtitles: tuple[Language, ...] = ()
    unknown: tuple[str, ...] = ()
    """Parts that name none."""
    is_pure: bool = True
    """Whether the text says nothing else."""


def language_name(tag: str, language: str) -> str | None:
    """The name of a language in another, in English where that has none, and that of the language alone for a tag with
    a region or script that has none; None for a tag that nobody has a name for."""
    for each_tag in (tag, primary(tag)):
        for each in (primary(language), "en"):
            if name := NAMES.get(each_tag, {}).get(each) or _names_in(each).get(each_tag):
                return name
    return None


def read_languages(node: Node, language: str) -> Read[Found]:
    """The languages that a field for them names; a text that names none is kept without a tag, and told."""
    texts, wrong = read_texts(with_codes(node), phrase("text"))
    found = Found()
    for text in texts:
        if not is_placeholder(text.value):
            of_text = languages_in(text.value, language, codes=True)
            found = _together(found, of_text)
            wrong += placed(tuple(map(_told, of_text.unknown)), text)
    return found, wrong


def names_languages(node: Node) -> bool:
    """Whether a node holds languages and nothing else."""
    texts, wrong = read_texts(with_codes(node), phrase("text"))
    found = [languages_in(text.value, "en", codes=True) for text in texts if not is_placeholder(text.value)]
    return bool(texts) and not wrong and all(each.is_pure and (each.spoken or each.subtitles) for each in found)


def names_several(node: Node) -> bool:
    """Whether a node holds two languages or more and nothing else."""
    texts, _ = read_texts(with_codes(node), phrase("text"))
    tags = {each.tag for text in texts for each in languages_in(text.value, "en", codes=True).spoken}
    return len(tags) > 1 and names_languages(node)


def read_subtitles(node: Node, language: str) -> Read[tuple[Language, ...]]:
    """The languages that a field for subtitles names."""
    found, wrong = read_languages(node, language)
    return distinct((*as_subtitles(found.spoken), *found.subtitles)), wrong


def with_codes(node: Node) -> Node:
    """A node in which the code or name stands for each map that has one: `[{iso_639_1: en, name: English}]`."""
    match node:
        case Items(items):
            return Items(tuple(map(with_codes, items)), node.line, node.column)
        case Entries():
            return next((code for name in _IN_MAPS if isinstance(code := node.get(name), Text)), node)
        case _:
            return node


def distinct(languages: Iterable[Language]) -> tuple[Language, ...]:
    """Each language once."""
    return tuple({each.tag or each.label: each for each in reversed(tuple(languages))}.values())[::-1]


def as_subtitles(languages: Iterable[Language]) -> tuple[Language, ...]:
    """The same languages as those of subtitles."""
    return tuple(each._replace(use=SUBTITLE) for each in languages)


def _together(one: Found, other: Found) -> Found:
    spoken, subtitles = distinct(one.spoken + other.spoken), distinct(one.subtitles + other.subtitles)
    return Found(spoken, subtitles, one.unknown + other.unknown, one.is_pure and other.is_pure)


def _told(part: str) -> Diagnostic:
    help = phrase("write its name or its tag, e.g. English or en; it is kept as printed")
    return warning("language", phrase("{part} is not a language that is known", part=quote(part)), help)


@lru_cache(maxsize=4096)
def languages_in(text: str, language: str, *, codes: bool) -> Found:
    """The languages that a text names. `codes`: it may name them by code, too."""
    rest, _ = strip_links(text)
    spoken = [Language(SPOKEN, "zxx", match[0]) for match in _NOTHING_SAID.finditer(rest)]
    rest = _NOTHING_SAID.sub(",", rest)
    subtitles = [
        Language(SUBTITLE, _LETTERS[letter], match[0])
        for match in _OF_CINEMAS.finditer(rest)
        for letter in match[2]
        if letter in _LETTERS
    ]
    spoken += (
        Language(SPOKEN, _LETTERS[match[1].lower()], match[0])
        for match in _OF_CINEMAS.finditer(rest)
        if match[1].lower() in _LETTERS
    )
    rest = _VO_ST.sub("VO subtitles ", _OF_CINEMAS.sub("", rest))
    unknown: list[str] = []
    is_pure = True
    for number, group in enumerate(_WITH.split(rest)):
        parts = [_part(group, start, end, language, codes) for start, end in _spans(group)]
        of_subtitles = number > 0 and any(part.is_of_subtitles for part in parts)
        for part in parts:
            spoken += () if of_subtitles else part.spoken
            subtitles += as_subtitles(part.spoken) if of_subtitles else ()
            subtitles += part.subtitles
            of_subtitles |= part.opens_subtitles
            is_pure &= part.is_pure
            unknown += [part.text] if part.is_unknown else []
    spoken += (Language(SPOKEN, None, each) for each in unknown if len(each) <= _LONGEST_UNKNOWN)
    told = tuple(each for each in unknown if fold(each) not in AMBIGUOUS)
    return Found(distinct(spoken), distinct(subtitles), told, is_pure)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BREAK.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


@dataclass(slots=True)
class _Part:
    """What stands between two breaks."""

    text: str
    spoken: list[Language] = field(default_factory=list)
    subtitles: list[Language] = field(default_factory=list)
    is_of_subtitles: bool = False
    opens_subtitles: bool = False
    """Whether the languages in what follows are of subtitles: `Untertitel: Englisch, Deutsch`."""
    is_dubbed: bool = False
    has_others: bool = False
    """Whether there are words that say something else."""
    is_note: bool = False

    @property
    def is_pure(self) -> bool:
        return not (self.has_others or self.is_dubbed)

    @property
    def is_unknown(self) -> bool:
        named = self.spoken or self.subtitles or self.is_of_subtitles
        return self.has_others and not (named or self.is_dubbed or self.is_note)


def _part(whole: str, start: int, end: int, language: str, codes: bool) -> _Part:
    text = whole[start:end].strip(" .:")
    part = _Part(text, is_note=whole[start - 1 : start] in ("(", "["))
    if codes and (tag := _of_code(text)):
        part.spoken.append(Language(SPOKEN, tag, text))
        return part
    words = list(_WORD.finditer(text))
    named: list[tuple[Language, bool]] = []
    n = 0
    while n < len(words):
        tag, length = _at(words, n, language)
        if tag:
            label = text[words[n].start() : words[n + length - 1].end()]
            named.append((Language(SPOKEN, tag, label), part.is_of_subtitles))
        else:
            _take_word(part, fold(words[n][0]), words[n][0], bool(named))
        n += length
    behind = [each for each, is_behind in named if is_behind]
    if part.is_of_subtitles and not behind:
        behind, named = [each for each, _ in named], []
    part.subtitles += as_subtitles(behind)
    part.spoken = [] if part.is_dubbed else [each for each, is_behind in named if not is_behind]
    return part


def _take_word(part: _Part, word: str, printed: str, has_named: bool) -> None:
    """Takes a word that is not part of a language's name."""
    if tag := SUBTITLED.get(word):
        part.subtitles.append(Language(SUBTITLE, tag, printed))
    elif _SUBTITLES.fullmatch(word):
        part.is_of_subtitles = True
        part.opens_subtitles |= not has_named
    elif _DUBBED.fullmatch(word):
        part.is_dubbed = True
    elif word not in _SAYS_NOTHING:
        part.has_others = True


def _at(words: Sequence[re.Match[str]], n: int, language: str) -> tuple[str | None, int]:
    """The language whose name begins at a word, and of how many words it is; (None, 1) if none does."""
    for length in range(min(_LONGEST_NAME, len(words) - n), 0, -1):
        name = " ".join(fold(word[0]) for word in words[n : n + length])
        if (len(name) >= _SHORTEST_NAME or len(words) == 1) and (tag := _of_name(name, language)):
            return tag, length
        if length == 1 and (tag := _abbreviations().get(name)):
            return tag, 1
    return None, 1


def _of_name(name: str, language: str) -> str | None:
    """The language of a name, or of a word made from one: `deutschen`, `englischsprachig`."""
    if name in _SAYS_NOTHING:
        return None
    tables = (_also_called(), _by_name(primary(language)), _usual_names())
    stems = [name.removesuffix(ending) for ending in _ENDINGS if name.endswith(ending)]
    for each in (name, *(stem for stem in stems if len(stem) >= _SHORTEST_STEM)):
        for table in tables:
            if tag := table.get(each):
                return tag
    return None


def _of_code(text: str) -> str | None:
    """The tag of a code of ISO 639, or of a tag in other letters."""
    if not _CODE.fullmatch(text):
        return None
    if len(text) <= 3:
        code = text.lower()
        tag = _CODES.get(code) or get_global("language_aliases").get(code, code).replace("_", "-")
        return tag if (tag in _names_in("en") and tag not in _NO_LANGUAGES) or tag == "zxx" else None
    tag = normal_tag(text) or ""
    return tag if primary(tag) in _names_in("en") else None


_CODES = {"cn": "yue", "xx": "zxx", "tl": "tl", "tgl": "tl", "sh": "sh", "ase": "ase"}
"""Of other databases, and those that CLDR would change into others."""


@cache
def _names_in(language: str) -> Mapping[str, str]:
    """Tag → name, as CLDR has it in a language; nothing for one that it does not know."""
    if not (language.isascii() and language.isalpha() and localedata.exists(language)):
        return {}
    names = Locale(language).languages
    return {tag.replace("_", "-"): name for tag, name in names.items() if tag not in _NO_LANGUAGES}


@cache
def _by_name(language: str) -> Mapping[str, str]:
    names = {" ".join(_WORD.findall(fold(name))): tag for tag, name in reversed(list(_names_in(language).items()))}
    return {name: tag for name, tag in names.items() if name not in AMBIGUOUS}


@cache
def _usual_names() -> Mapping[str, str]:
    return {name: tag for language in reversed(_USUAL) for name, tag in _by_name(language).items()}


@cache
def _also_called() -> Mapping[str, str]:
    return {name: tag for tag, names in ALSO_CALLED.items() for name in names.split("|")}


@cache
def _abbreviations() -> Mapping[str, str]:
    return {short: tag for tag, shorts in ABBREVIATIONS.items() for short in shorts.split("|")}
