"""What kind of film it is: FEATURE, SHORT, DOCUMENTARY and so on; an unknown word becomes a category of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from graph.languages import primary
from seed.diagnostics import warning
from seed.fields.reader import Parsed, Read, is_placeholder, listed, quote, read_fact, strip_links
from seed.fields.slugs import slugify
from seed.parse.nodes import Node

# key: name in each language, then other spellings; compared without regard to case, with a hyphen as a space.
_CATEGORIES = {
    "FEATURE": (
        {"de": "Spielfilm", "en": "Feature film", "fr": "Long métrage"},
        "feature|fiction|fiction film|fiction feature|narrative|narrative feature|full length|full length feature"
        "|feature length"
        "|langspielfilm|langfilm|kinospielfilm|kinofilm|film de fiction|largometraje|ficción|lungometraggio|longa"
        "|longa metragem"
        "|ficção|film fabularny|fabularny|fabuła|speelfilm|spillefilm|spelfilm|långfilm",
    ),
    "SHORT": (
        {"de": "Kurzfilm", "en": "Short film", "fr": "Court métrage"},
        "short|kurz|kurzspielfilm|kurzfilmprogramm|short feature|short fiction|court|cortometraje|corto"
        "|cortometraggio|curta"
        "|curta metragem|film krótkometrażowy|krótkometrażowy|krótki metraż|korte film|kortfilm",
    ),
    "DOCUMENTARY": (
        {"de": "Dokumentarfilm", "en": "Documentary", "fr": "Documentaire"},
        "documentary film|doc|docu|doku|dokumentation|dokumentar|dokfilm|feature documentary|documentary feature"
        "|film documentaire"
        "|documental|película documental|documentario|film documentario|documentário|film dokumentalny|dokumentalny"
        "|dokument"
        "|documentairefilm|dokumentär|dokumentärfilm",
    ),
    "SHORT_DOCUMENTARY": (
        {"de": "Kurzdokumentarfilm", "en": "Short documentary", "fr": "Court métrage documentaire"},
        "documentary short|short documentary film|cortometraje documental|curta documentário|kurzdokumentation"
        "|kurzdoku|dokumentarischer kurzfilm|kurzer dokumentarfilm",
    ),
    "ANIMATION": (
        {"de": "Animationsfilm", "en": "Animation", "fr": "Animation"},
        "animated film|animation film|animated|animated feature|trickfilm|zeichentrickfilm|zeichentrick|film"
        " d'animation|animación"
        "|película de animación|animazione|film d'animazione|animação|animacja|film animowany|animowany|animatie"
        "|animatiefilm|animasjon",
    ),
    "EXPERIMENTAL": (
        {"de": "Experimentalfilm", "en": "Experimental film", "fr": "Film expérimental"},
        "experimental|experimentell|expérimental|sperimentale|eksperymentalny|film eksperymentalny|experimenteel",
    ),
    "SERIES": (
        {"de": "Serie", "en": "Series", "fr": "Série"},
        "tv series|television series|web series|miniseries|mini series|fernsehserie|tv serie|webserie|miniserie|serial",
    ),
    "TV_FILM": (
        {"de": "Fernsehfilm", "en": "TV film", "fr": "Téléfilm"},
        "tv movie|television film|television movie|tv spielfilm|telefilme|tvfilm|tv film",
    ),
    "MUSIC_VIDEO": (
        {"de": "Musikvideo", "en": "Music video", "fr": "Clip"},
        "musikclip|music clip|clip musical|videoclip|vídeo musical|teledysk",
    ),
    "COMMERCIAL": ({"de": "Werbefilm", "en": "Commercial", "fr": "Film publicitaire"}, "werbespot|werbung|publicité"),
}
_ANY_FILM = frozenset(
    listed("film|movie|motion picture|moving image|película|pelicula|filme|pellicola|elokuva|kino|cinema")
)
"""Words that say no more than that it is one."""
_NEARLY = 88


_PLURALS = (
    ("ies", "y"), ("e", ""), ("en", ""), ("n", ""), ("er", ""), ("es", ""), ("ns", "m"), ("ções", "ção"),
    ("ciones", "ción"), ("aggi", "aggio"), ("ari", "ario"), ("aux", "al"), ("ales", "al"), ("y", ""), ("i", "o"),
    ("e", "a"),
)  # fmt: skip
_LONGEST = 60


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


def is_category(text: str) -> bool:
    """Whether a text is a known word for a kind of film, in the singular or plural."""
    return len(text) <= _LONGEST and _known(_folded(text)) is not None


def is_film(text: str) -> bool:
    """Whether a text is a word for any film, in the singular or plural."""
    return len(text) <= _LONGEST and any(singular in _ANY_FILM for singular in _singulars(_folded(text)))


def _known(folded: str) -> str | None:
    return next((key for singular in _singulars(folded) if (key := _KEYS.get(singular))), None)


def _singulars(folded: str) -> Iterator[str]:
    """The text, and what it is the plural of by the rules of the languages that names are known in."""
    yield folded
    yield " ".join(word.removesuffix("s") for word in folded.split())
    for ending, singular in _PLURALS:
        if folded.endswith(ending):
            yield folded.removesuffix(ending) + singular


def read_category(node: Node, _language: str) -> Read[Category | None]:
    return read_fact(node, _parse, "one category")


@lru_cache(maxsize=1024)
def _parse(text: str) -> Parsed[Category | None]:
    text, _ = strip_links(text)
    if is_placeholder(text):
        return None, ()
    folded = _folded(text)
    if known := _known(folded):
        return Category(known, text), ()
    if is_film(text):
        return None, ()
    key = slugify(text).upper().replace("-", "_")
    if not key:
        return None, (warning("category", f"{quote(text)} is not a category", 'write e.g. "feature" or "short"'),)
    near = process.extractOne(folded[:100], _KEYS.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)
    if near is None:
        return Category(key, text), ()
    message, help = f"{quote(text)} is a category of its own", f'did you mean "{near[0]}"?'
    return Category(key, text), (warning("category", message, help),)
