"""Titles of a film beside that of the document: `english_title`, `title_fr`, `also_known_as`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from graph.languages import is_known
from graph.text import fold
from seed.fields.reader import Read, is_placeholder, strip_links
from seed.fields.splitting import parts
from seed.parse.nodes import Entries, Items, Missing, Node, Text

ALTERNATIVE = (
    "alternative_title other_titles other_title also_known_as aka akas international_title working_title"
    " weitere_titel andere_titel alternativtitel internationaler_titel arbeitstitel verleihtitel autres_titres"
    " titre_international otros_títulos títulos_alternativos altri_titoli outros_títulos inne_tytuły"
)
"""What documents call the field."""
_TITLE = "title|titel|titre|titulo|titolo|tytul"
_NAMED = re.compile(rf"(?:(?:{_TITLE})_(?P<behind>[a-z]+)|(?P<before>[a-z]+)_(?:{_TITLE}))")
_LANGUAGES = {
    word: tag
    for tag, words in {
        "en": "english englisch englischer anglais ingles inglese angielski",
        "de": "german deutsch deutscher allemand aleman tedesco alemao niemiecki",
        "fr": "french franzosisch franzosischer francais frances francese francuski",
        "es": "spanish spanisch spanischer espagnol espanol spagnolo espanhol hiszpanski",
        "it": "italian italienisch italienischer italien italiano wloski",
        "pt": "portuguese portugiesisch portugiesischer portugais portugues portoghese portugalski",
        "pl": "polish polnisch polnischer polonais polaco polacco polski",
    }.items()
    for word in words.split()
}
_BETWEEN = re.compile(";")
_NO_LANGUAGES = frozenset(("no", "sub", "tab", "my", "is", "to", "or", "as", "in", "id"))
"""Words before or behind "title" that are tags of languages as well."""


class Title(NamedTuple):
    """A title of a film that is none of a language version."""

    title: str
    language: str | None
    """A BCP 47 tag, where the field's name says it."""


def states_title(key: str, node: Node) -> bool:
    """Whether a field says the title in a language: `title_en`, `english_title`."""
    return isinstance(node, Text) and _language(key) is not None


@lru_cache(maxsize=1024)
def _language(key: str) -> str | None:
    """The language that the name of a field says."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|[\s-]", "_", key)
    found = _NAMED.fullmatch(fold(words))
    if found is None:
        return None
    said: str = found["behind"] or found["before"]
    is_tag = len(said) == 2 and said not in _NO_LANGUAGES and is_known(said)
    return said if is_tag else _LANGUAGES.get(said)


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
                    yield Title(title, language)
        case Items(items):
            for item in items:
                yield from _titles(item, language)
        case Entries(entries):
            for key, value in entries:
                if len(key.value) == 2 and is_known(key.value):
                    yield from _titles(value, key.value)
        case Missing():
            pass
