"""film_gaps and gap_counts, made what the films as they are now lack.

gap_counts has how many films have what. A seeding takes from it what the films that it touches had before, and adds
what they have now. Other films are looked at for those kinds alone that became usual, or are so no longer, and for
files that came or went.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, case, delete, func, insert, literal_column, select, union_all

from graph.database.bulk import among, in_chunks
from graph.gaps import GapKind
from graph.models import Film, FilmGap, FilmText, GapCount
from seed.gaps.measure import ASKED, NAMED, PATH_OF_FILE, SITE_IS_KNOWN, asked_in

SHARE = 4
"""If a seeding touches one film in so many, all are looked at."""
OF_FILES = (GapKind.FILE, GapKind.ALT, GapKind.COPYRIGHT)
"""Kinds that hang on whether files are there."""
PLACES = 1_000
"""More than a catalogue has languages: positions of gaps go by kind, then by language."""


class Asked(NamedTuple):
    """What films have or lack: a kind in a language, which is "" where films as a whole are asked."""

    kind: str
    language: str


class Count(NamedTuple):
    """How many have it, of how many."""

    having: int
    asked: int


Counts = Mapping[Asked, Count]


class GapWriter:
    """Keeps film_gaps as films change. It has to be made before anything is written."""

    def __init__(self, connection: Connection, films: Collection[int]) -> None:
        """`films` are the ids of those that may change or go."""
        self._connection = connection
        self._counts: Counts = {
            Asked(kind, language): Count(having, asked)
            for kind, language, having, asked in connection.execute(select(*GapCount.__table__.columns))
        }
        self._site_was_known = connection.scalar(select(SITE_IS_KNOWN))
        self._had = self._counted(films) if self._are_few(films) else None

    def write(self, films: Collection[int], files: Collection[str]) -> None:
        """Makes film_gaps right. `films` are the ids of those that were written, `files` the paths of files that are
        there now and were not, or the other way round.
        """
        if self._had is None or not self._are_few(films):
            self._write_all()
            return
        counts = _sum(self._counts, self._had, self._counted(films))
        if self._languages_are_others(counts, films):
            self._write_all()
            return
        kinds = {GapKind(kind) for kind, _ in _usual(self._counts) ^ _usual(counts)}
        if self._others_name(files, films):
            kinds.update(OF_FILES)
            counts = {asked: count for asked, count in counts.items() if asked.kind not in OF_FILES}
            counts |= self._counted(None, OF_FILES)
        for chunk in in_chunks(sorted(films)):
            self._connection.execute(delete(FilmGap).where(FilmGap.film_id.in_(chunk)))
        if kinds:
            self._connection.execute(delete(FilmGap).where(FilmGap.kind.in_(kinds)))
        self._fill(counts, [kind for kind in ASKED if kind not in kinds], films)
        self._fill(counts, kinds, None)
        self._write_counts(counts)

    def _are_few(self, films: Collection[int]) -> bool:
        of_all = self._connection.scalar(select(func.count()).select_from(Film)) or 0
        return bool(self._counts) and len(films) * SHARE < of_all

    def _write_all(self) -> None:
        tags = self._connection.scalars(select(FilmText.language).distinct())
        self._counts = {Asked(GapKind.TRANSLATION, tag): Count(1, 1) for tag in tags}
        counts = self._counted(None)
        self._connection.execute(delete(FilmGap))
        self._fill(counts, ASKED, None)
        self._write_counts(counts)

    def _write_counts(self, counts: Counts) -> None:
        self._connection.execute(delete(GapCount))
        columns = ("kind", "language", "have", "asked")
        rows = [dict(zip(columns, (*asked, *count), strict=True)) for asked, count in sorted(counts.items())]
        if rows:
            self._connection.execute(insert(GapCount), rows)

    def _languages_are_others(self, counts: Counts, films: Collection[int]) -> bool:
        """Whether there are versions in a language that there was none in, or none any more."""
        if any(count.having == 0 for asked, count in counts.items() if asked.kind == GapKind.TRANSLATION):
            return True
        tags = select(FilmText.language).distinct()
        written = (self._connection.scalars(tags.where(FilmText.film_id.in_(chunk))) for chunk in in_chunks([*films]))
        return not {tag for found in written for tag in found} <= {*_languages(counts)}

    def _others_name(self, files: Collection[str], films: Collection[int]) -> bool:
        """Whether films that were not written name any of these files, or if it is known now whether any name of theirs
        leads to one.
        """
        if self._connection.scalar(select(SITE_IS_KNOWN)) != self._site_was_known:
            return True
        owners = select(FilmText.film_id).join(NAMED, NAMED.film_text_id == FilmText.id).distinct()
        naming = (self._connection.scalars(owners.where(PATH_OF_FILE.in_(chunk))) for chunk in in_chunks([*files]))
        return not {film for found in naming for film in found} <= {*films}

    def _counted(self, films: Collection[int] | None, kinds: Collection[GapKind] = tuple(ASKED)) -> dict[Asked, Count]:
        """How many of some films, or of all, have what."""
        counts: dict[Asked, Count] = {}
        for chunk in _chunks(films):
            answers = _answers(kinds, _languages(self._counts), chunk).subquery()
            having, asked = func.sum(answers.c.has), func.count()
            of_each = select(answers.c.kind, answers.c.language, having, asked)
            grouped = of_each.group_by(answers.c.kind, answers.c.language)
            found = {Asked(*row[:2]): Count(int(row[2]), row[3]) for row in self._connection.execute(grouped)}
            counts = _sum(counts, {}, found)
        return counts

    def _fill(self, counts: Counts, kinds: Collection[GapKind], films: Collection[int] | None) -> None:
        """Writes the gaps of some films, or of all, of these kinds."""
        usual, languages = _usual(counts), _languages(counts)
        for kind in kinds:
            tags = [asked.language for asked in usual if asked.kind == kind]
            for chunk in _chunks(films) if tags else ():
                gaps = _answers([kind], languages, chunk).subquery()
                rank = case({tag: place for place, tag in enumerate(languages, 1)}, value=gaps.c.language, else_=0)
                columns = (gaps.c.film_id, gaps.c.place * PLACES + rank, gaps.c.kind, func.nullif(gaps.c.language, ""))
                lacking = select(*columns).where(gaps.c.has == 0, gaps.c.language.in_(tags))
                self._connection.execute(
                    insert(FilmGap).from_select(["film_id", "position", "kind", "language"], lacking)
                )


def _chunks(films: Collection[int] | None) -> Iterable[Sequence[int] | None]:
    return (None,) if films is None else in_chunks(sorted(films))


def _answers(kinds: Iterable[GapKind], languages: Sequence[str], films: Sequence[int] | None) -> Any:
    """SELECT place, kind, film_id, language, has."""
    return union_all(*_of_kinds(kinds, languages, films))


def _of_kinds(kinds: Iterable[GapKind], languages: Sequence[str], films: Sequence[int] | None) -> Iterator[Select[Any]]:
    places = {kind: place for place, kind in enumerate(ASKED)}
    for kind in kinds:
        asked = asked_in(languages) if kind is GapKind.TRANSLATION else ASKED[kind]
        film, language, has = asked.subquery().c
        answers = select(
            literal_column(str(places[kind])).label("place"),
            literal_column(f"'{kind}'").label("kind"),
            film.label("film_id"),
            language.label("language"),
            case((has, 1), else_=0).label("has"),
        )
        yield answers if films is None else answers.where(among(film, films))


def _languages(counts: Counts) -> list[str]:
    """Those that there are versions in."""
    return sorted(asked.language for asked in counts if asked.kind == GapKind.TRANSLATION)


def _usual(counts: Counts) -> set[Asked]:
    """What at least half have."""
    return {asked for asked, count in counts.items() if 2 * count.having >= count.asked}


def _sum(counts: Counts, had: Counts, have: Counts) -> dict[Asked, Count]:
    """Counts without those of what films had before, and with those of what they have now."""
    none = Count(0, 0)
    sums = {
        asked: Count(
            counts.get(asked, none).having - had.get(asked, none).having + have.get(asked, none).having,
            counts.get(asked, none).asked - had.get(asked, none).asked + have.get(asked, none).asked,
        )
        for asked in {*counts, *have}
    }
    return {asked: count for asked, count in sums.items() if count.asked}
