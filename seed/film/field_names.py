"""What documents call facts: `Original-Title`, `originaltitel` and `original_title` are one name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graph.patterns import regex
from graph.text import fold
from seed.fields.media import detail_of
from seed.film.facts import FACTS, Fact
from seed.parse.nodes import Node, Text

OF_SITES = frozenset(
    re.findall(
        r"\w+",
        """layout draft drafts date lastmod permalink weight slugs url cascade headless outputs menu
        menus toc comments math template eleventynavigation eleventyexcludefromcollections sitemap markup
        published publishdate expirydate""",
    )
)
"""Fields of site generators, which say nothing of the film."""
SUBSTITUTES = frozenset(
    re.findall(
        r"\w+",
        """summary shortdescription logline blurb excerpt img heroimagelandscape heroimageportrait
        cover coverimage coverurl image images thumbnail thumbnailurl thumbnailimage thumb
        mainimage keyimage leadimage previewimage cardimage listimage featuredimage
        featureimage heroimage heroimg ogimage bannerimage headerimage titleimage backdrop backdrops backdropurl
        backdropimage fanart bild foto photo locations lokacje claim slogan aka akas
        youtube youtubeurl youtubeid youtubevideo vimeo vimeourl vimeoid vimeovideo
        topics themen temas temi tematy
        website webseite homepage officialsite filmwebsite offiziellewebsite offizielleseite siteofficiel""",
    )
)
"""Fields that state a fact where no other one does, and otherwise say something else of it."""
_TIMES = re.compile(
    r"(?P<time>.+?)_?(?:in)?_?(?P<unit>minutes?|minuten|mins?|minutos|minuti|minut|seconds?|secs?|sekunden|segundos|secondi|secondes"
    r"|m|met(?:er|re|ers|res|ros|ri))"
)
"""A field that says the unit of the running time: `length_min`, `duration_in_minutes`."""
WORDS = re.compile(r"[\s_'’-]+|(?<=[a-z])(?=[A-Z])")
_KEY = re.compile(r"^ {0,4}[\"']?([^\W\d_][\w -]{0,40})[\"']?[ \t]*[:=]", re.MULTILINE)


@lru_cache(maxsize=1024)
def folded_name(key: str) -> str:
    """`original-title`, `originalTitle` and `Original title` are one field, `réalisation` and `realisation` too."""
    return fold(WORDS.sub("", key))


@dataclass(frozen=True, slots=True)
class FieldNames:
    """The names by which documents call some facts."""

    known: tuple[str, ...]
    """Every name, for guesses at misspelt ones."""
    facts: Mapping[str, str]
    """Folded name → name of the fact."""
    precedence: Mapping[str, int]
    """Of folded names; a fact's own name goes before its synonyms."""


def field_names_of(facts: Sequence[Fact[Any]]) -> FieldNames:
    """A fact's own name goes before a synonym of another one."""
    own = {folded_name(fact.name): fact.name for fact in facts}
    synonyms = [(synonym, fact.name) for fact in facts for synonym in fact.synonyms.split()]
    known = (*(fact.name for fact in facts), *(synonym for synonym, _ in synonyms))
    by_name = {folded_name(synonym): name for synonym, name in synonyms} | own
    ordered = dict.fromkeys((*own, *map(folded_name, known)))
    return FieldNames(known, by_name, {name: place for place, name in enumerate(ordered)})


def names_with(own: FieldNames, ours: FieldNames) -> FieldNames:
    """Own names beside ours. A name that both have, which fields.yaml says, is the own field's alone."""
    ordered = dict.fromkeys((*own.precedence, *ours.precedence))
    precedence = {name: place for place, name in enumerate(ordered)}
    return FieldNames((*ours.known, *own.known), {**ours.facts, **own.facts}, precedence)


OUR_NAMES = field_names_of(FACTS)
_NAMES = OUR_NAMES.facts
_OF_PICTURES = frozenset((*(fact.name for fact in FACTS if "media" in fact.version), "portrait"))
"""Facts that are pictures or videos, of films and people."""
_ANY_VALUE = Text("…", 0, 0)


def fact_named(name: str, facts: Sequence[Fact[Any]], names: FieldNames) -> str | None:
    """The fact that a field of this name states, whatever it holds; None where its value decides (`rating`)."""
    detail = detail_named(name, names)
    claims = (fact.name for fact in facts if fact.claims and fact.claims(name, _ANY_VALUE))
    return names.facts.get(folded_name(name)) or (detail[0] if detail else next(claims, None))


_KEPT = field_names_of([fact for fact in FACTS if not fact.yields]).facts.keys() - SUBSTITUTES


def is_kept(name: str) -> bool:
    """Whether an own field of films takes the name over only where its declaration says that it does."""
    return folded_name(name) in _KEPT


def detail_named(key: str, names: FieldNames) -> tuple[str, str] | None:
    """(fact, what the field says of its picture), for a field called as one of pictures and a detail of one:
    `poster_alt`, `portrait_copyright`."""
    medium, _, word = WORDS.sub("_", key).casefold().removesuffix("_text").rpartition("_")
    fact, detail = names.facts.get(folded_name(medium), ""), detail_of(word)
    return (fact, detail) if fact in _OF_PICTURES and detail else None


def named_facts(text: str) -> set[str]:
    """The facts whose names begin lines of a text that could not be read."""
    return {name for key in _KEY.findall(text) if (name := _NAMES.get(folded_name(key)))}


RUNNING_TIMES = frozenset(("time", "czas", "zeit", "temps", "tempo", "tiempo", "tid", "tijd", "cas"))
"""What says the running time where it holds one with its units, and otherwise when something begins."""
_RUNNING_TIME = regex(r"(?:\d+ ?h(?:[rs]?|ours?)?\.?)?(?: ?\d+ ?(?:m|min|mins|minut\w*)\.?)?|\d+ ?['’′]", re.IGNORECASE)


def is_running_time(key: str, node: Node) -> bool:
    """Whether a field such as `time` holds a running time: `2h 4m`, `95 min`."""
    if not isinstance(node, Text) or folded_name(key) not in RUNNING_TIMES:
        return False
    return bool(node.value) and _RUNNING_TIME.fullmatch(node.value) is not None


@lru_cache(maxsize=1024)
def unit_of_time(key: str) -> str:
    """ "min" or "sec", where a field says the running time in these, "m" where it says the film's length in metres; ""
    for other fields."""
    named = _TIMES.fullmatch(WORDS.sub("_", key).casefold())
    if named is None or _NAMES.get(folded_name(named["time"])) != "duration":
        return ""
    if named["unit"].startswith("met") or named["unit"] == "m":
        return "m"
    return "min" if named["unit"].startswith("m") else "sec"
