"""Identifiers of films and people elsewhere: `imdb_id: 0349047`, `tmdb: movie/603`, `ids: {wikidata: Q83495}`, pages.

Their forms are in `graph.identifiers`. One of a wrong form is told, and kept as it is printed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from graph.identifiers import SCHEMES, Named, named, named_by_page, scheme_of
from seed.diagnostics import Diagnostic, warning
from seed.fields.reader import Read, is_placeholder, wrong_form
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.phrases import phrase, quote


class Identifier(NamedTuple):
    scheme: str
    value: str
    """As the scheme writes it; as printed, where the form is wrong."""
    url: str | None
    """The address of its page."""
    label: str
    """As printed."""


@dataclass(frozen=True, slots=True)
class StatedIdentifier:
    """An identifier, and where a document states it."""

    identifier: Identifier
    line: int
    column: int


_SUFFIX = re.compile(
    r"(.+?)(?:ids?|ur[il]|link|lien|number|nummer|numéro|no|nr|code|ref|slug|page|seite|entry|film|film_?id|movie|movie_?id"
    r"|title_?id|item|key|person|person_?id)"
)
_PAGES = frozenset(
    re.findall(
        r"\w+",
        """id ids identifier identifiers filmid movieid url uri link source reference website webpage homepage page web
        infolink""",
    )
)
"""Fields that may hold the address of a film's page, or an IMDb number, which says itself what it is."""
_SCHEME_KEYS = frozenset(("scheme", "type", "system", "source", "name", "propertyid", "site", "database", "db"))
_VALUE_KEYS = ("value", "id", "identifier", "number", "slug", "url", "uri", "link", "href")
_RATING = re.compile(r"\d{1,2}|100|\d{1,3}[.,]\d+|\d{1,3}(?:[.,]\d+)?\s*(?:%|/\s*\d+).*|[★☆½✭⭐*/ ]+")
_SWITCHES = frozenset(("true", "false", "yes", "no", "on", "off", "ja", "nein"))
_IMDB = re.compile(r"(?:tt|nm)\d{5,10}", re.IGNORECASE)
_ORDER = {scheme: place for place, scheme in enumerate(SCHEMES)}


def _plain(key: str) -> str:
    return re.sub(r"[\W_]", "", key).casefold()


@lru_cache(maxsize=1024)
def scheme_of_field(key: str) -> tuple[str | None, bool]:
    """The scheme that a field is called by, if it is, and whether by its name alone: `imdb`, `imdbId`, `tmdb-url`."""
    plain = _plain(key)
    if scheme := scheme_of(plain):
        return scheme, True
    found = _SUFFIX.fullmatch(plain)
    return (scheme_of(found[1]) if found else None), False


def states_identifier(key: str, node: Node, *, person: bool = False) -> bool:
    """Whether a field holds an identifier, by its name and its value: what is called as a site alone may hold how the
    film is rated there."""
    scheme, alone = scheme_of_field(key)
    if scheme is None:
        evident = isinstance(node, Text) and _self_evident(node.value, person=person) is not None
        return evident and _plain(key) in _PAGES
    if isinstance(node, Entries):
        return bool(_parts(node))
    if not isinstance(node, Text):
        return True
    is_rating = not person and _RATING.fullmatch(node.value) is not None
    return not (alone and (is_rating or node.value.casefold() in _SWITCHES))


NAMES = "identifiers identifier ids external_ids externalids kennungen identifiants identificadores"
"""What documents call a map of identifiers."""


def read_identifiers(node: Node, _language: str) -> Read[tuple[StatedIdentifier, ...]]:
    """The identifiers of a film: a map from the names of fields to what they hold."""
    return read(node, person=False)


def read(node: Node, *, person: bool) -> Read[tuple[StatedIdentifier, ...]]:
    """The identifiers in a text, a map or a list of these, each once, in the order of the schemes."""
    wrong: list[Diagnostic] = []
    stated = _of_node(node, person, wrong)
    return together([tuple(stated)]), tuple(wrong)


def together(stated: Iterable[Iterable[StatedIdentifier]]) -> tuple[StatedIdentifier, ...]:
    """Those of several documents or fields, each once, in the order of the schemes."""
    each: dict[tuple[str, str], StatedIdentifier] = {}
    for one in chain.from_iterable(stated):
        each.setdefault((one.identifier.scheme, one.identifier.value), one)
    return tuple(sorted(each.values(), key=lambda one: _ORDER[one.identifier.scheme]))


def agree(one: Iterable[StatedIdentifier], other: Iterable[StatedIdentifier]) -> bool:
    """Whether two documents may be about one film: of a scheme that both name, they have an identifier in common."""
    mine, theirs = ([each.identifier for each in stated] for stated in (one, other))
    both = {each.scheme for each in mine} & {each.scheme for each in theirs}
    common = {each[:2] for each in mine} & {each[:2] for each in theirs}
    return both == {scheme for scheme, _ in common}


def of_pages(urls: Iterable[tuple[str, Node]], *, person: bool = False) -> tuple[StatedIdentifier, ...]:
    """The identifiers that links lead to, given as addresses and where they stand. Where several pages of one site are
    linked to, other films' may be among them, and none is taken."""
    found = [(page, url, node) for url, node in urls if (page := named_by_page(url, person=person))]
    values = {page.scheme: {each.value for each, *_ in found if each.scheme == page.scheme} for page, *_ in found}
    return tuple(_stated(page, url, node) for page, url, node in found if len(values[page.scheme]) == 1)


def _stated(found: Named, label: str, node: Node) -> StatedIdentifier:
    return StatedIdentifier(Identifier(found.scheme, found.value, found.url, label), node.line, node.column)


def _of_node(node: Node, person: bool, wrong: list[Diagnostic]) -> Iterator[StatedIdentifier]:
    """Those of a node that no scheme is known for."""
    match node:
        case Text():
            yield from _of_text(node, person, wrong)
        case Items(items):
            for item in items:
                yield from _of_node(item, person, wrong)
        case Entries() if pair := _pair(node):
            yield from _of_scheme(*pair, person, wrong)
        case Entries(entries):
            for key, value in entries:
                scheme, _ = scheme_of_field(key.value)
                if scheme:
                    yield from _of_scheme(scheme, value, person, wrong)
                elif isinstance(value, Entries | Items) or _plain(key.value) in _PAGES:
                    yield from _of_node(value, person, wrong)
                elif not isinstance(value, Missing):
                    message = phrase(
                        "{key} is no scheme of identifiers: it is served as it is, in `fields`", key=quote(key.value)
                    )
                    wrong.append(warning("unknown-field", message).at(key))


def _pair(node: Entries) -> tuple[str, Node] | None:
    """The scheme and the value of `{scheme: imdb, value: tt0349047}`."""
    schemes = [
        scheme
        for key, value in node.entries
        if _plain(key.value) in _SCHEME_KEYS and isinstance(value, Text) and (scheme := scheme_of(value.value))
    ]
    values = _parts(node)
    return (schemes[0], values[0]) if schemes and values else None


def _parts(node: Entries) -> list[Node]:
    """The values of the keys of a map that may hold an identifier, the likeliest first."""
    fields = {_plain(key.value): value for key, value in node.entries if not isinstance(value, Missing)}
    return [fields[key] for key in _VALUE_KEYS if key in fields]


def _self_evident(text: str, *, person: bool = False) -> Named | None:
    """What a text names without being told the scheme: an address, an IMDb number, `wikidata:Q83495`."""
    if page := named_by_page(text, person=person):
        return page
    if _IMDB.fullmatch(text):
        return named("IMDB", text, person=person)
    prefix, _, _ = text.partition(":")
    scheme = scheme_of(prefix) or ("EIDR" if text.startswith("10.5240/") else None) or scheme_of(text.partition(" ")[0])
    return named(scheme, text, person=person) if scheme else None


def _of_text(node: Text, person: bool, wrong: list[Diagnostic]) -> Iterator[StatedIdentifier]:
    if found := _self_evident(node.value, person=person):
        yield _stated(found, node.value, node)
    elif not is_placeholder(node.value):
        message = phrase("{text} does not say of which scheme it is", text=quote(node.value))
        help = phrase("write e.g. `imdb: tt0349047`")
        wrong.append(warning("identifier", message, help).at(node))


def _of_scheme(scheme: str, node: Node, person: bool, wrong: list[Diagnostic]) -> Iterator[StatedIdentifier]:
    match node:
        case Text(text):
            found = named(scheme, text, person=person)
            if found is None and scheme == "DOI":
                found = named("EIDR", text, person=person)
            if found:
                yield _stated(found, text, node)
            elif not is_placeholder(text) and text.strip("0"):
                wrong.append(_malformed(scheme, text, person).at(node))
                yield StatedIdentifier(Identifier(scheme, text, None, text), node.line, node.column)
        case Items(items):
            for item in items:
                yield from _of_scheme(scheme, item, person, wrong)
        case Entries():
            parts = _parts(node)
            if parts:
                yield from _of_scheme(scheme, parts[0], person, wrong)
            else:
                wrong.append(wrong_form(node, phrase("an identifier")))


_EXAMPLES = {
    "IMDB": ("tt0349047", "nm0375847"),
    "TMDB": ("603", "287"),
    "WIKIDATA": ("Q83495", "Q83495"),
    "EIDR": ("10.5240/7791-8534-2C23-9030-8610-5", ""),
    "ISAN": ("0000-0001-8947-0000-8-0000-0000-D", ""),
}


def _malformed(scheme: str, text: str, person: bool) -> Diagnostic:
    name = scheme.replace("_", " ")
    of = phrase("a person") if person else phrase("a film")
    example = _EXAMPLES.get(scheme, ("", ""))[person]
    message = phrase(
        "{text} is no identifier of {of} in {scheme}: it is kept as printed", text=quote(text), of=of, scheme=name
    )
    if scheme in ("EIDR", "ISAN", "ISNI"):
        message = phrase(
            "{text} is no identifier of {of} in {scheme}, or a character of it is mistyped: it is kept as printed",
            text=quote(text),
            of=of,
            scheme=name,
        )
    help = phrase("write it like {example}", example=example) if example else phrase("write the address of the page")
    return warning("identifier", message, help)
