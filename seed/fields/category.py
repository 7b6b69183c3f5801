"""What kind of film it is: FEATURE, SHORT, DOCUMENTARY and so on; an unknown word becomes a category of its own."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from graph.languages import primary
from seed.diagnostics import warning
from seed.fields.reader import Parsed, Read, is_placeholder, quote, read_fact, strip_links
from seed.fields.slugs import slugify
from seed.parse.nodes import Node

# key: name in each language, then other spellings; compared without regard to case, with a hyphen as a space.
_CATEGORIES = {
    "FEATURE": (
        {"de": "Spielfilm", "en": "Feature film", "fr": "Long métrage"},
        "feature|fiction|fiction film|narrative feature|langspielfilm|langfilm|kinospielfilm|kinofilm|film de fiction",
    ),
    "SHORT": (
        {"de": "Kurzfilm", "en": "Short film", "fr": "Court métrage"},
        "short|shorts|kurz|kurzspielfilm|short feature|short fiction",
    ),
    "DOCUMENTARY": (
        {"de": "Dokumentarfilm", "en": "Documentary", "fr": "Documentaire"},
        "documentary film|doc|docu|doku|dokumentation|dokumentar|dokfilm|feature documentary|film documentaire",
    ),
    "SHORT_DOCUMENTARY": (
        {"de": "Kurzdokumentarfilm", "en": "Short documentary", "fr": "Court métrage documentaire"},
        "documentary short|kurzdokumentation|kurzdoku|dokumentarischer kurzfilm|kurzer dokumentarfilm",
    ),
    "ANIMATION": (
        {"de": "Animationsfilm", "en": "Animation", "fr": "Animation"},
        "animated film|animation film|animated|trickfilm|zeichentrickfilm|zeichentrick|film d'animation",
    ),
    "EXPERIMENTAL": (
        {"de": "Experimentalfilm", "en": "Experimental film", "fr": "Film expérimental"},
        "experimental|experimentell|expérimental",
    ),
    "SERIES": ({"de": "Serie", "en": "Series", "fr": "Série"}, "tv series|television series|fernsehserie|tv serie"),
    "TV_FILM": ({"de": "Fernsehfilm", "en": "TV film", "fr": "Téléfilm"}, "tv movie|television film|tv spielfilm"),
    "MUSIC_VIDEO": ({"de": "Musikvideo", "en": "Music video", "fr": "Clip"}, "musikclip|music clip|clip musical"),
    "COMMERCIAL": ({"de": "Werbefilm", "en": "Commercial", "fr": "Film publicitaire"}, "werbespot|werbung|publicité"),
}
_NEARLY = 88


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").split())


_KEYS = {
    _folded(word): key
    for key, (names, others) in _CATEGORIES.items()
    for word in (key.replace("_", " "), *names.values(), *others.split("|"))
}


@dataclass(frozen=True, slots=True)
class Category:
    key: str
    label: str
    """As printed."""


def category_name(key: str, language: str) -> str | None:
    """The name of a category in a language, else in English; None for a category that only documents know."""
    names, _ = _CATEGORIES.get(key, ({}, ""))
    return names.get(primary(language), names.get("en"))


def read_category(node: Node, _language: str) -> Read[Category | None]:
    return read_fact(node, _parse, "one category")


@lru_cache(maxsize=1024)
def _parse(text: str) -> Parsed[Category | None]:
    text, _ = strip_links(text)
    if is_placeholder(text):
        return None, ()
    folded = _folded(text)
    if known := _KEYS.get(folded):
        return Category(known, text), ()
    key = slugify(text).upper().replace("-", "_")
    if not key:
        return None, (warning("category", f"{quote(text)} is not a category", 'write e.g. "feature" or "short"'),)
    near = process.extractOne(folded[:100], _KEYS.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)
    if near is None:
        return Category(key, text), ()
    message, help = f"{quote(text)} is a category of its own", f'did you mean "{near[0]}"?'
    return Category(key, text), (warning("category", message, help),)
