"""Awards of which the body of a document tells: in tables of awards, and in tables, lists and lines below a heading for
awards (`## Auszeichnungen`).

    | Festival  | Award       |        ### Tuvalu (1999)
    | --------- | ----------- |        - Publikumspreis, Cannes
    | Berlinale | Golden Bear |        - Karlovy Vary – Best Director

What is no award there stays text alone: a row, an item or a line of which neither a festival nor an award is read.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape

from graph.patterns import regex
from seed.fields.award_lines import ParsedAward, is_office, parse_award
from seed.fields.award_tables import awards_of_row, cells_of, columns_of, is_of_awards
from seed.fields.award_words import KINDS, YEAR, AwardKind
from seed.fields.festivals import Festivals
from seed.fields.several_awards import awards_of_line
from seed.parse.blocks import BOLD_LEVEL, Block, Heading, Line, Table, blocks_of
from seed.parse.body import Body

_WORDS = (
    "preis preise auszeichnung auszeichnungen ehrung ehrungen filmpreis filmpreise nominierung nominierungen "
    "würdigungen festival festivals festivalpreise festivalteilnahme festivalteilnahmen filmfestivals award "
    "awards prize prizes honours honors nomination nominations prix palmarès récompense récompenses distinction "
    "distinctions premio premios reconocimientos nominaciones galardones festivales premi riconoscimenti "
    "candidature nagroda nagrody wyróżnienia nominacje festiwale prêmio prêmios prémio prémios indicações "
    "nomeações festivais erwähnungen mentions"
)
_BESIDE = (
    "und and et y e i sowie der die das des the les le la de du für for auswahl ausgewählte selected selection "
    "sélection selección selezione wybrane wichtige wichtigste weitere other more further internationale "
    "nationale international national major film special lobende honourable honorable teilnahme teilnahmen "
    "participation participations screenings vorführungen main principaux principales obtenues otros auf filme "
    "filmen meine my mes liste list lista"
)
_TITLES = frozenset(_WORDS.split())
_OF_TITLES = _TITLES | frozenset(_BESIDE.split())
_WORD = regex(r"[^\W\d_]+")
_MOST_WORDS = 8
_SHORT = regex(r">\s*([^<>\n]{4,60})(?=[<\n])")
"""A line that may be a heading, in HTML."""
_NOMINATIONS, _MENTIONS = (dict(KINDS)[kind] for kind in (AwardKind.NOMINATION, AwardKind.MENTION))
_WINS = regex(r"preis|auszeichnung|award|prize|prix|palmar|récomp|premi|prêmi|prémi|nagrod|ehrung", re.IGNORECASE)
_Told = tuple[ParsedAward, bool]
"""An award, and whether it stands below a heading for prizes and nominations, so that it must say which it is."""
_YEAR_ALONE = regex(r"\W*((?:18|19|20)\d\d)\W*")
_PIPE = regex(r"\s\|(?:\s|$)|^\|")
_LONGEST_LINE = 200
"""Characters of a line of a paragraph that names an award; a longer one tells a story."""
_LONGEST_TITLE = 80


def awards_of_body(body: Body, festivals: Festivals, *, of_person: bool) -> tuple[ParsedAward, ...]:
    """The awards of a body. Of one about a film those below a heading for awards count; of one about a person also
    those of tables that say of what they are: by their head, or where each row names a festival and an award.
    """
    html = body.html
    if not (of_person and ("|" in html or "<table" in html)) and not any(map(_is_title, _SHORT.findall(html))):
        return ()
    awards = list(_Reader(festivals, of_person=of_person).read(blocks_of(html)))
    marked = any(award.kind is AwardKind.NOMINATION for award, _ in awards)
    return tuple(
        replace(award, kind=None) if is_mixed and not marked and award.kind is AwardKind.WIN else award
        for award, is_mixed in awards
    )


def heading_of(markdown: str) -> int:
    """The line, from 0, of the first heading for awards; 0 where it is none of Markdown."""
    return next((at for at, line in enumerate(markdown.splitlines()) if _is_title(line.strip(" #*_:"))), 0)


@dataclass(frozen=True, slots=True)
class _Above:
    """What stands above a line or a row."""

    kind: AwardKind | None
    """What all awards there are."""
    is_mixed: bool
    """Whether it names prizes and nominations, so that a line must say which it is."""
    texts: tuple[str, ...]


class _Reader:
    def __init__(self, festivals: Festivals, *, of_person: bool) -> None:
        self.festivals = festivals
        self.of_person = of_person
        self.parents: set[str] = set()
        """Items of which others are a part."""

    def read(self, blocks: Iterable[Block]) -> Iterator[_Told]:
        headings: list[Heading] = []
        piped: list[str] = []
        blocks = tuple(blocks)
        self.parents = {text for block in blocks if isinstance(block, Line) for text in block.within}
        for block in (*self._told_apart(blocks), Heading(0, "")):
            if piped and not _is_row(block):
                yield from self._of_table(Table((), tuple(map(cells_of, piped))), headings)
                piped = []
            match block:
                case Heading(level):
                    headings = [*(heading for heading in headings if heading.level < level), block]
                case Table():
                    named = [Heading(BOLD_LEVEL, block.caption)] if block.caption else []
                    yield from self._of_table(block, [*headings, *named])
                case Line(text) if _is_row(block):
                    piped.append(text)
                case Line():
                    yield from self._of_line(block, headings)

    def _told_apart(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """The blocks, with lines for awards as headings (`Preise:`), and with each line that the document has where
        all of a paragraph are rows or awards."""
        for block in blocks:
            if not isinstance(block, Line) or block.is_item:
                yield block
                continue
            first, _, others = block.text.partition("\n")
            if _is_title(first):
                yield Heading(BOLD_LEVEL, first)
                lines = others.split("\n") if others else []
            else:
                lines = block.text.split("\n")
            rows = all(map(_PIPE.search, lines)) or all(_is_whole(parse_award(line, self.festivals)) for line in lines)
            yield from map(Line, lines if rows else (" ".join(lines),))

    def _of_line(self, line: Line, headings: Sequence[Heading]) -> Iterator[_Told]:
        above = _above(headings)
        if above is None or is_office(line.text) or (len(line.text) > _LONGEST_LINE):
            return iter(())
        above = replace(above, texts=(*above.texts, *line.within))
        return self._below(above, line.text, is_item=line.is_item)

    def _below(self, above: _Above, text: str, *, is_item: bool = True) -> Iterator[_Told]:
        """The awards of a line or a row below others: `Goldener Bär` below `Berlinale 1988`."""
        for award in awards_of_line(text, self.festivals):
            if text in self.parents and not (_is_whole(award) and award.name != award.festival_label):
                continue  # "César 2001", and below it which
            if joined := self._joined(above, award, text):
                award = joined
            if (award.name or award.festival_label or award.festival) and (is_item or _is_whole(award)):
                yield _under(award, above), above.is_mixed

    def _joined(self, above: _Above, award: ParsedAward, text: str) -> ParsedAward | None:
        """An award without its festival, or the other way round, with what stands above it, if that names the other."""
        if bool(award.name) == bool(award.festival_label):
            return None
        for other in reversed(above.texts):
            label = f"{other}: {text}"
            said = parse_award(other, self.festivals)
            name = said.name if said.name != said.festival_label else None
            if bool(said.festival_label) == bool(name) or bool(name) == bool(award.name) or said.people:
                continue
            both = parse_award(label, self.festivals)
            if _is_whole(both) and both.festival == (award.festival or said.festival):
                return replace(both, label=label)
        return None

    def _of_table(self, table: Table, headings: Sequence[Heading]) -> Iterator[_Told]:
        above = _above(headings)
        columns = columns_of(table.head) or (columns_of(table.rows[0]) if table.rows else None)
        if above is None and not (
            self.of_person and ((columns and is_of_awards(columns)) or self._tells_of_awards(table))
        ):
            return
        above = above or _Above(None, False, _titles(headings))
        rows = table.rows if columns or not any(table.head) else (table.head, *table.rows)
        part: tuple[str, ...] = ()
        for row in rows:
            if columns and columns_of(row) == columns:
                continue
            said = [cell for cell in row if cell.strip()]
            if (
                len(said) == 1
                and row[0].strip()
                and len(row) > 1
                and not _is_whole(parse_award(said[0], self.festivals))
            ):
                part = (said[0],)
                continue
            here = replace(above, texts=(*above.texts, *part))
            if columns and len(row) <= len(columns):
                yield from (
                    (_under(award, here), here.is_mixed) for award in awards_of_row(row, columns, self.festivals)
                )
            elif not is_office(" ".join(row)):
                yield from self._below(here, " | ".join(" ".join(cell.split()) for cell in row))

    def _tells_of_awards(self, table: Table) -> bool:
        """Whether each row of a table without a head names a festival and an award, and half of the festivals, of
        several, are known."""
        rows = (*((table.head,) if any(table.head) else ()), *table.rows)
        awards = [parse_award(" | ".join(filter(None, row)), self.festivals) for row in rows]
        known = sum(award.festival is not None for award in awards)
        return len(rows) > 1 and 2 * known >= len(rows) and all(map(_is_whole, awards))


def _is_title(text: str) -> bool:
    """Whether a heading is one for awards: all its words are."""
    words = _WORD.findall(unescape(text).casefold())
    return 0 < len(words) <= _MOST_WORDS and not _TITLES.isdisjoint(words) and _OF_TITLES.issuperset(words)


def _is_row(block: Block) -> bool:
    return isinstance(block, Line) and not block.is_item and _PIPE.search(block.text) is not None


def _is_whole(award: ParsedAward) -> bool:
    return bool(award.name and (award.festival or award.festival_label))


def _above(headings: Sequence[Heading]) -> _Above | None:
    """What stands above a line, None where no heading there is one for awards."""
    place = next((place for place, heading in enumerate(headings) if _is_title(heading.text)), None)
    if place is None:
        return None
    titles = [heading.text for heading in headings[place:] if _is_title(heading.text)]
    says = [(bool(_WINS.search(text)), bool(_NOMINATIONS.search(text)), text) for text in reversed(titles)]
    wins, nominations, text = says[0]
    kind = AwardKind.NOMINATION if nominations and not wins else None
    if not wins and not nominations and _MENTIONS.search(text):
        kind = AwardKind.MENTION
    return _Above(kind, wins and nominations, _titles(headings))


def _titles(headings: Iterable[Heading]) -> tuple[str, ...]:
    """The headings that may name a film, a festival or a year."""
    return tuple(each.text for each in headings if each.level > 1 and not _is_title(each.text))


def _under(award: ParsedAward, above: _Above) -> ParsedAward:
    """The award with what stands above it: its year, and its kind."""
    years = [int(year[1]) for text in above.texts if (year := _YEAR_ALONE.fullmatch(text))]
    kind = award.kind
    if above.kind and kind in (None, AwardKind.WIN):
        kind = above.kind
    texts = (YEAR.sub("", text).strip(" *_()„“”\"'«»") for text in above.texts)
    titles = tuple(dict.fromkeys(text for text in texts if text and len(text) <= _LONGEST_TITLE))
    return replace(award, year=award.year or (years[-1] if years else None), kind=kind, under=titles)
