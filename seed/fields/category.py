"""What kind of film it is: FEATURE, SHORT, DOCUMENTARY and so on; an unknown word becomes a category of its own.

A catalogue may have categories of its own beside those of the package (`categories_yaml`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.languages import primary
from seed.diagnostics import warning
from seed.fields.reader import ANY_LANGUAGE, Parsed, Read, is_placeholder, listed, read_fact, strip_links
from seed.fields.slugs import slugify
from seed.parse.nodes import Node
from seed.phrases import phrase, quote
from seed.spelling import closest

# key: name in each language, then other spellings; compared without regard to case, with a hyphen as a space.
_CATEGORIES = {
    "FEATURE": (
        {"de": "Spielfilm", "en": "Feature film", "fr": "Long métrage"},
        "feature|fiction|fiction film|fiction feature|narrative|narrative feature|full length|full length feature"
        "|feature length"
        "|langspielfilm|langfilm|kinospielfilm|kinofilm|film de fiction|largometraje|ficción|lungometraggio|longa"
        "|longa metragem"
        "|ficção|film fabularny|fabularny|fabuła|speelfilm|spillefilm|spelfilm|långfilm"
        "|long métrage de fiction|largometraje de ficción|lungometraggio di finzione|longa metragem de ficção"
        "|longa de ficção|długometrażowy|film długometrażowy",
    ),
    "SHORT": (
        {"de": "Kurzfilm", "en": "Short film", "fr": "Court métrage"},
        "short|kurz|kurzspielfilm|kurzfilmprogramm|short feature|short fiction|court|cortometraje|corto"
        "|cortometraggio|curta"
        "|court métrage de fiction|cortometraje de ficción|cortometraggio di finzione|curta metragem de ficção"
        "|narrative short|curta metragem|film krótkometrażowy|krótkometrażowy|krótki metraż|korte film|kortfilm",
    ),
    "DOCUMENTARY": (
        {"de": "Dokumentarfilm", "en": "Documentary", "fr": "Documentaire"},
        "documentary film|doc|docu|doku|dokumentation|dokumentar|dokfilm|feature documentary|documentary feature"
        "|film documentaire"
        "|documental|película documental|documentario|film documentario|documentário|film dokumentalny|dokumentalny"
        "|dokument"
        "|documentaire de création|long métrage documentaire|largometraje documental|lungometraggio documentario"
        "|longa metragem documentário|documentário de longa metragem|feature length documentary"
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
DOCUMENTARIES = ("DOCUMENTARY", "SHORT_DOCUMENTARY")
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


@dataclass(frozen=True, slots=True)
class Category:
    key: str
    label: str
    """As printed."""


class Categories:
    """The categories that are known. What a text says is kept, so that each is read once."""

    def __init__(
        self, names: Mapping[str, Mapping[str, str]], words: Mapping[str, str], changes: tuple[str, ...] = ()
    ) -> None:
        """`names`: key → language → name; `words`: word for a category, folded → key; `changes` tells, as text, by what
        they differ from those of the package."""
        self.names = names
        self.words = words
        self.changes = changes
        self._parse = lru_cache(maxsize=1024)(self._parse_text)
        self._known = lru_cache(maxsize=1024)(self._look_up)

    def __reduce__(self) -> tuple[type["Categories"], tuple[object, ...]]:
        return Categories, (self.names, self.words, self.changes)

    def name(self, key: str, language: str) -> str | None:
        """The name of a category in a language, else that for all, else in English; None for one that only documents
        know."""
        names = self.names.get(key, {})
        return names.get(language) or names.get(primary(language)) or names.get(ANY_LANGUAGE) or names.get("en")

    def known(self, text: str) -> str | None:
        """The key of the category that a text is a word for, in the singular or plural."""
        return self._known(text) if len(text) <= _LONGEST else None

    def _look_up(self, text: str) -> str | None:
        return next((key for singular in _singulars(folded(text)) if (key := self.words.get(singular))), None)

    def read(self, node: Node) -> Read[Category | None]:
        return read_fact(node, self._parse, phrase("one category"))

    def _parse_text(self, text: str) -> Parsed[Category | None]:
        text, _ = strip_links(text)
        if is_placeholder(text):
            return None, ()
        if key := self.known(text):
            return Category(key, text), ()
        if is_film(text):
            return None, ()
        key = slugify(text).upper().replace("-", "_")
        if not key:
            message = phrase("{text} is not a category", text=quote(text))
            return None, (warning("category", message, phrase('write e.g. "feature" or "short"')),)
        near = closest(folded(text)[:100], self.words.keys(), least=_NEARLY)
        if near is None:
            return Category(key, text), ()
        message = phrase("{text} is a category of its own", text=quote(text))
        help = phrase('did you mean "{near}"?', near=near)
        return Category(key, text), (warning("category", message, help),)


def folded(text: str) -> str:
    """The form in which words for categories are compared."""
    return " ".join(text.casefold().replace("-", " ").split())


@lru_cache(maxsize=1024)
def is_film(text: str) -> bool:
    """Whether a text is a word for any film, in the singular or plural."""
    return len(text) <= _LONGEST and any(singular in _ANY_FILM for singular in _singulars(folded(text)))


def _singulars(text: str) -> Iterator[str]:
    """The text, folded, and what it is the plural of by the rules of the languages that names are known in."""
    yield text
    *first, last = text.split() or [""]
    heads = "".join(f"{word.removesuffix('s')} " for word in first)
    yield heads + last.removesuffix("s")
    for ending, singular in _PLURALS:
        if last.endswith(ending):
            yield " ".join((*first, last.removesuffix(ending) + singular))
            yield heads + last.removesuffix(ending) + singular


STANDARD = Categories(
    {key: names for key, (names, _) in _CATEGORIES.items()},
    {
        folded(word): key
        for key, (names, others) in _CATEGORIES.items()
        for word in (key.replace("_", " "), *names.values(), *others.split("|"))
    },
)
"""Those that come with the package."""
