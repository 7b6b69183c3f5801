"""Titles of a film beside that of the document: `english_title`, `title_fr`, `also_known_as`, `subtitle`.

Where a film is called so (`The Wolf (USA)`), and which kind of title it is, are no part of a title.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from graph.languages import is_known
from graph.patterns import regex
from graph.text import fold
from seed.fields.countries import read_countries
from seed.fields.languages import languages_in
from seed.fields.reader import Read, is_placeholder, strip_links
from seed.fields.splitting import parts
from seed.parse.nodes import Entries, Items, Missing, Node, Text

ALTERNATIVE = (
    "alternative_title alternate_title alternate_titles other_titles other_title also_known_as aka akas"
    " international_title title_international title_intl working_title"
    " weitere_titel andere_titel alternativtitel internationaler_titel arbeitstitel verleihtitel autres_titres"
    " titre_international titolo_internazionale título_internacional tytuł_międzynarodowy mezinárodní_název"
    " titre_alternatif titres_alternatifs otros_títulos títulos_alternativos"
    " título_alternativo altri_titoli titolo_alternativo outros_títulos inne_tytuły tytuł_alternatywny"
    " andere_titels alternatieve_titel alternatieve_titels alternativer_titel alternativ_titel nebentitel"
    " title_meaning translated_title title_translated title_translation literal_title literal_translation"
    " zweittitel zweiter_titel titelzusatz second_title secondary_title second_titre"
)
"""What documents call the field."""
_TITLE = "title|titel|titre|titulo|titolo|tytul|nazev|tittel"
_NAMED = re.compile(rf"(?:(?:{_TITLE})_(?P<behind>[a-z]+)|(?P<before>[a-z]+)_(?:{_TITLE}))")
_LANGUAGES = {
    word: tag
    for tag, words in {
        "en": "english englisch englischer anglais ingles inglese angielski anglicky engelsk engelska",
        "de": "german deutsch deutscher allemand aleman tedesco alemao niemiecki nemecky tysk tyska",
        "fr": "french franzosisch franzosischer francais frances francese francuski francouzsky fransk franska",
        "es": "spanish spanisch spanischer espagnol espanol spagnolo espanhol hiszpanski",
        "it": "italian italienisch italienischer italien italiano wloski",
        "pt": "portuguese portugiesisch portugiesischer portugais portugues portoghese portugalski",
        "pl": "polish polnisch polnischer polonais polaco polacco polski",
    }.items()
    for word in words.split()
}
_SECOND = frozenset(
    ("subtitle", "untertitel", "soustitre", "subtitulo", "sottotitolo", "subtitel", "ondertitel", "undertitel")
)
"""What a second title is called, as languages of subtitles are."""
_LONGEST_SECOND = 100
_BETWEEN = re.compile(";")
_IN_BRACKETS = re.compile(r"(?<=\S)\s*[(\[]([^()\[\]]{2,80})[)\]]$")
_KIND = regex(rf".*(?:{_TITLE}|título|titolo|tytuł|title)s?\b.*|festival|tv|dvd|video|vhs", re.IGNORECASE)
"""What brackets behind a title say of it: "working title", "Verleihtitel"."""
_NO_LANGUAGES = frozenset(("no", "sub", "tab", "my", "is", "to", "or", "as", "in", "id"))
"""Words before or behind "title" that are tags of languages as well."""


_ALTERNATIVE = frozenset(fold(name.replace("_", "")) for name in ("alternative_titles", *ALTERNATIVE.split()))
_LONGEST_CODE = 3
_WORDS = {"titre": "fr", "titolo": "it", "tytul": "pl", "nazev": "cs", "tittel": "nb"}
"""What a title is called in one language and no other; `titel` is in four, `título` in two."""


class Title(NamedTuple):
    """A title of a film that is none of a language version."""

    title: str
    language: str | None
    """A BCP 47 tag, where the field's name says it."""


def states_title(key: str, node: Node) -> bool:
    """Whether a field says the title in a language or in a country (`title_en`, `english_title`, `Titre (France)`), or
    a second one: `subtitle`, of which the plural and languages say what is read below the picture."""
    if not isinstance(node, Text):
        return False
    return (
        (_language(key) is not None and title_language(key) is None)
        or _is_of_country(key)
        or (_is_second(key) and _may_be_title(node.value))
    )


@lru_cache(maxsize=1024)
def _is_of_country(key: str) -> bool:
    behind = _IN_BRACKETS.search(key)
    if behind is None or not _names_countries(behind[1]):
        return False
    bare = _bare(key[: behind.start()])
    return bare in _ALTERNATIVE or re.fullmatch(_TITLE, bare) is not None


@lru_cache(maxsize=1024)
def _is_second(key: str) -> bool:
    return _bare(key) in _SECOND


def _bare(key: str) -> str:
    return fold(re.sub(r"[\s_-]", "", key))


def _may_be_title(text: str) -> bool:
    if not 1 < len(text) <= _LONGEST_SECOND or is_placeholder(text) or not text[0].isupper() or " " not in text:
        return False
    found = languages_in(text, "en", codes=False)
    named = any(language.tag for language in (*found.spoken, *found.subtitles))
    return not (named or text[-1] in ".!" or "://" in text)


@lru_cache(maxsize=1024)
def _names_countries(text: str) -> bool:
    """Whether a text names countries and nothing else; a code has capitals."""
    if not (text.isupper() or len(text) > _LONGEST_CODE):
        return False
    read, findings = read_countries(Text(text.replace(";", ","), 0, 0), "en")
    return read is not None and bool(read.countries) and not findings


def _of_title(text: str) -> tuple[str, str | None]:
    """A title without the brackets behind it that say where, in which language or as which kind it is one; and the
    language."""
    behind = _IN_BRACKETS.search(text)
    if behind is None:
        return text, None
    bare, said = text[: behind.start()], behind[1].strip()
    if language := _LANGUAGES.get(fold(said)):
        return bare, language
    return (bare if _names_countries(said) or _KIND.fullmatch(said) else text), None


@lru_cache(maxsize=1024)
def _language(key: str) -> str | None:
    """The language that the name of a field says."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|[\s-]", "_", key)
    found = _NAMED.fullmatch(fold(words))
    if found is None:
        return title_language(key)
    said: str = found["behind"] or found["before"]
    is_tag = len(said) == 2 and said not in _NO_LANGUAGES and is_known(said)
    return said if is_tag else _LANGUAGES.get(said)


def title_language(key: str) -> str | None:
    """The language whose word for a title a field is called by: `titre` beside a `title` is the French one."""
    return _WORDS.get(fold(key))


def read_titles(node: Node, _language_of_document: str) -> Read[tuple[Title, ...]]:
    """A map from the names of fields to titles: texts, lists, or maps from languages."""
    entries = node.entries if isinstance(node, Entries) else ()
    found = dict.fromkeys(title for key, value in entries for title in _titles(value, _language(key.value)))
    return tuple(found), ()


def _titles(node: Node, language: str | None) -> Iterator[Title]:
    match node:
        case Text(text):
            shown = strip_links(text)[0]
            for title in parts(shown, _BETWEEN) if language is None else (shown,):
                if not is_placeholder(title):
                    bare, said = _of_title(title)
                    yield Title(bare, language or said)
        case Items(items):
            for item in items:
                yield from _titles(item, language)
        case Entries(entries):
            for key, value in entries:
                if len(key.value) == 2 and is_known(key.value):
                    yield from _titles(value, key.value)
        case Missing():
            pass
