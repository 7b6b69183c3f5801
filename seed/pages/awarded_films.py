"""The films that awards in documents about people name, and notes about those that are none of the catalogue."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from graph.patterns import regex
from graph.text import fold
from seed.diagnostics import Diagnostic, Position, note
from seed.fields.award_words import YEAR
from seed.pages.awards import titles_in
from seed.pages.page import ParsedPage
from seed.pages.record import AwardedFilm
from seed.parse.nodes import Entries, Items, Node, Text
from seed.phrases import NOTHING, phrase, quote
from seed.spelling import MISSPELLED, closest

_WORD = regex(r"\w+")
_ALIKE = 85
"""How much like a title a text must be that may be anything else, of 100."""


def awarded_films(pages: Iterable[ParsedPage]) -> Iterator[AwardedFilm]:
    """What the awards in documents say of films."""
    for page in pages:
        for line in page.values.get("awards", ()):
            if titles := tuple(dict.fromkeys(titles_in(line))):
                at = _place(page, line.film or line.label, line.label)
                yield AwardedFilm(titles, line.under, line.film, at.line, at.column, page.file.relative_path)


def _place(page: ParsedPage, text: str, label: str) -> Position:
    """Where a document says a text: in the field, or else in the line of the body that has most words of the label."""
    node = page.nodes.get("awards")
    for each in _texts(node) if node else ():
        if text in each.value:
            return Position(each.line, each.column)
    words = {*_WORD.findall(label)}
    lines = enumerate(page.version.body.markdown.splitlines(), page.body_line)
    saying = [(line, printed) for line, printed in lines if text in printed]
    if saying:
        line, printed = max(saying, key=lambda each: len(words.intersection(_WORD.findall(each[1]))))
        return Position(line, printed.index(text) + 1)
    return Position(node.line, node.column) if node else Position(page.body_line)


def _texts(node: Node) -> Iterator[Text]:
    match node:
        case Text():
            yield node
        case Items(items):
            for item in items:
                yield from _texts(item)
        case Entries(entries):
            for _, value in entries:
                yield from _texts(value)


def missing_films(
    awarded: Iterable[AwardedFilm], films: Mapping[str, object], titles: Callable[[], Mapping[str, str]]
) -> Iterator[Diagnostic]:
    """Notes about awards of films that are none of the catalogue: where a field says the title, or where one is close
    to what may be it. `films` are those by folded title, as far as awards may name them; `titles` are all, folded → as
    printed.
    """
    known: Mapping[str, str] | None = None
    for each in awarded:
        if any(films.get(fold(title)) for title in (*each.titles, *each.under)):
            continue
        known = titles() if known is None else known
        near = _nearest(each, known)
        if near or each.stated:
            title, found = near or (each.stated or "", None)
            message = phrase("{text} is no film of this catalogue", text=quote(title))
            help = phrase("did you mean {found}?", found=found) if found else NOTHING
            yield note("award-film", message, help).at(Position(each.line, each.column), each.path)


def _nearest(each: AwardedFilm, known: Mapping[str, str]) -> tuple[str, str] | None:
    """(what the award says, the title that is close to it)."""
    texts, least = ((each.stated,), MISSPELLED) if each.stated else (each.titles, _ALIKE)
    for text in texts:
        for title in dict.fromkeys((text, YEAR.sub("", text).strip())):
            if found := closest(fold(title), known.keys(), least):
                return text, known[found]
    return None
