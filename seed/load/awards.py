"""award_listings and award_recipients: the awards of films, and those that only documents about people tell of.

An award in a document about a person is one of a film where the film's own documents tell of it as well: then the
person is one more who received it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select

from graph.database.bulk import among, in_chunks, pairs
from graph.models import (
    Award,
    AwardListing,
    AwardRecipient,
    Credit,
    Festival,
    Film,
    FilmAward,
    FilmAwardRecipient,
    FilmText,
    FilmTitle,
    Person,
)
from graph.text import fold
from seed.diagnostics import Diagnostic
from seed.fields.award_lines import ParsedAward
from seed.fields.award_words import AwardKind
from seed.fields.festivals import Festival as Known
from seed.film.awards import same_award
from seed.load.ids import IdAllocator
from seed.load.page_states import Touched
from seed.pages.awarded_films import missing_films
from seed.pages.record import AwardedFilm, PersonAward, PersonRecord

NEXT = select(func.coalesce(func.max(AwardListing.id), 0)).scalar_subquery()


class _Told(NamedTuple):
    """An award that documents about a person tell of, and the film that they name."""

    person: int
    place: int
    award: PersonAward
    film: int | None


def write_film_awards(connection: Connection, films: Collection[int]) -> None:
    """Makes the listings of some films' awards what the films' documents say; others of these films go."""
    for chunk in in_chunks(sorted(films)):
        connection.execute(delete(AwardListing).where(among(AwardListing.film_id, chunk)))
        number = NEXT + func.row_number().over(order_by=(FilmAward.film_id, FilmAward.position))
        columns = (FilmAward.festival_id, FilmAward.year, FilmAward.kind)
        awards = (
            select(number, FilmAward.film_id, Film.chronology, FilmAward.position, *columns)
            .join(Film, Film.id == FilmAward.film_id)
            .where(among(FilmAward.film_id, chunk))
        )
        names = ["id", "film_id", "chronology", "position", "festival_id", "year", "kind"]
        connection.execute(insert(AwardListing).from_select(names, awards))
        received = FilmAwardRecipient
        recipients = (
            select(AwardListing.id, Credit.person_id, func.min(Credit.position))
            .join(received, (received.film_id == AwardListing.film_id) & (received.award == AwardListing.position))
            .join(Credit, (Credit.film_id == received.film_id) & (Credit.position == received.credit))
            .where(among(AwardListing.film_id, chunk))
            .group_by(AwardListing.id, Credit.person_id)
        )
        connection.execute(insert(AwardRecipient).from_select(["award_id", "person_id", "credit"], recipients))


def write_awards_of_people(connection: Connection, ids: IdAllocator, records: Iterable[PersonRecord]) -> Touched:
    """Makes what documents about people tell of awards right, once the awards of films are; returns the films and
    people whose pages may say something else now.
    """
    before = _told_now(connection)
    connection.execute(delete(AwardListing).where(AwardListing.person_id.is_not(None)))
    connection.execute(delete(AwardRecipient).where(AwardRecipient.credit.is_(None)))
    own = {record.identity: record.awards for record in records if record.awards}
    if own:
        _write(connection, ids, _told(connection, own))
    touched = set(before) ^ set(_told_now(connection))
    return Touched(
        frozenset(row.film_id for row in touched if row.film_id is not None),
        frozenset(row.person_id for row in touched if row.person_id is not None),
    )


def films_not_found(connection: Connection, awarded: Sequence[AwardedFilm]) -> tuple[Diagnostic, ...]:
    """Notes about awards of films that are none of the catalogue, once all films are written."""
    if not awarded:
        return ()
    films = _films_called(connection, {title for each in awarded for title in (*each.titles, *each.under)})
    return tuple(missing_films(awarded, films, lambda: _all_titles(connection)))


def _all_titles(connection: Connection) -> dict[str, str]:
    """Folded → as printed."""
    columns = (FilmText.title, Film.original_title, FilmTitle.title)
    return {fold(title): title for column in columns for title in connection.scalars(select(column)) if title}


def _told_now(connection: Connection) -> list[Any]:
    """What documents about people tell of awards, as it is stored."""
    listing, received = AwardListing, AwardRecipient
    columns = (listing.film_id, listing.position, listing.festival_id, listing.year, listing.kind, listing.person_award)
    return list(
        connection.execute(
            select(received.person_id, *columns)
            .join(listing, listing.id == received.award_id)
            .where(received.credit.is_(None))
        )
    )


def _told(connection: Connection, own: Mapping[str, Sequence[PersonAward]]) -> list[_Told]:
    people: dict[str, int] = {}
    for chunk in in_chunks(sorted(own)):
        people |= pairs(connection, select(Person.identity, Person.id).where(Person.identity.in_(chunk)))
    awards_told = [award for awards in own.values() for award in awards]
    films = _films_called(connection, {title for award in awards_told for title in (*award.titles, *award.under)})
    credited = _credited(connection, people.values())
    return [
        _Told(people[identity], place, award, _film_of(award, films, credited[people[identity]]))
        for identity, awards in sorted(own.items())
        if identity in people
        for place, award in enumerate(awards)
    ]


def _films_called(connection: Connection, titles: Collection[str]) -> dict[str, set[int]]:
    """Folded title → the films that are called so, in any language."""
    films: dict[str, set[int]] = defaultdict(set)
    statements: list[Any] = []
    original = Film.original_title_folded
    for chunk in in_chunks(sorted({fold(title) for title in titles})):
        statements.append(select(FilmText.title_folded, FilmText.film_id).where(FilmText.title_folded.in_(chunk)))
        statements.append(select(original, Film.id).where(original.in_(chunk)))
    other = select(FilmTitle.title, FilmTitle.film_id)
    statements += (other.where(FilmTitle.title.in_(chunk)) for chunk in in_chunks(sorted(titles)))
    for statement in statements:
        for title, film in connection.execute(statement):
            films[fold(title)].add(film)
    return films


def _credited(connection: Connection, people: Iterable[int]) -> dict[int, set[int]]:
    """The films that credit some people."""
    films: dict[int, set[int]] = defaultdict(set)
    for chunk in in_chunks(sorted(people)):
        for person, film in connection.execute(
            select(Credit.person_id, Credit.film_id).where(Credit.person_id.in_(chunk)).distinct()
        ):
            films[person].add(film)
    return films


def _film_of(award: PersonAward, films: Mapping[str, set[int]], credited: set[int]) -> int | None:
    """The film that an award names: of several of one title the one that credits the person, if that is one. What
    stands above the award is the title of a film only if that credits the person.
    """
    for title in award.titles:
        called = films.get(fold(title), set())
        meant = called if len(called) == 1 else called & credited
        if len(meant) == 1:
            return next(iter(meant))
    above = (films.get(fold(title), set()) & credited for title in reversed(award.under))
    return next((next(iter(meant)) for meant in above if len(meant) == 1), None)


def _write(connection: Connection, ids: IdAllocator, told: Sequence[_Told]) -> None:
    festivals = {each.award.festival for each in told if each.award.festival}
    festival_ids = {key: ids.of_key("festivals", key) for key in sorted(festivals)}
    ids.write_new(connection)
    credited = _credited(connection, {each.person for each in told})
    near = {film for each in told for film in ((each.film,) if each.film else credited[each.person])}
    of_films = _awards_of(connection, near)
    chronology: dict[int, int] = {}
    for chunk in in_chunks(sorted(near)):
        chronology |= pairs(connection, select(Film.id, Film.chronology).where(Film.id.in_(chunk)))
    next_id = (connection.scalar(select(NEXT)) or 0) + 1
    behind = {film: len(awards) for film, awards in of_films.items()}
    listings, recipients = [], {}
    slugs = _slugs(connection, {each.person for each in told})
    for each in sorted(told, key=lambda each: (-(each.award.year or 0), slugs[each.person], each.place)):
        listing = _same(each, of_films, credited[each.person])
        if listing is None:
            film = each.film or 0
            position, behind[film] = behind.get(film, 0), behind.get(film, 0) + 1
            listing = next_id
            next_id += 1
            listings.append(
                {
                    "id": listing,
                    "film_id": each.film,
                    "chronology": chronology[each.film] if each.film else None,
                    "position": position,
                    "festival_id": festival_ids[each.award.festival] if each.award.festival else None,
                    "year": each.award.year,
                    "kind": each.award.kind,
                    "person_id": each.person,
                    "person_award": each.place,
                }
            )
        recipients[listing, each.person] = {"award_id": listing, "person_id": each.person, "credit": None}
    if listings:
        connection.execute(insert(AwardListing), listings)
    known = {
        (award, person)
        for chunk in in_chunks(sorted({award for award, _ in recipients}))
        for award, person in connection.execute(
            select(AwardRecipient.award_id, AwardRecipient.person_id).where(AwardRecipient.award_id.in_(chunk))
        )
    }
    if new := [row for key, row in sorted(recipients.items()) if key not in known]:
        connection.execute(insert(AwardRecipient), new)


def _slugs(connection: Connection, people: Collection[int]) -> dict[int, str]:
    """By id, the identities of people, by which they are put in order."""
    found: dict[int, str] = {}
    for chunk in in_chunks(sorted(people)):
        found |= pairs(connection, select(Person.id, Person.identity).where(Person.id.in_(chunk)))
    return found


def _awards_of(connection: Connection, films: Collection[int]) -> dict[int, dict[int, list[ParsedAward]]]:
    """Film → listing of an award → what the film's versions say of it."""
    found: dict[int, dict[int, list[ParsedAward]]] = defaultdict(lambda: defaultdict(list))
    for chunk in in_chunks(sorted(films)):
        listing = AwardListing
        statement = (
            select(listing.film_id, listing.id, Award.label, Festival.key, Award.name, listing.year, listing.kind)
            .join(FilmText, FilmText.film_id == listing.film_id)
            .join(Award, (Award.film_text_id == FilmText.id) & (Award.award == listing.position))
            .outerjoin(Festival, Festival.id == listing.festival_id)
            .where(listing.film_id.in_(chunk), listing.person_id.is_(None))
            .order_by(listing.id, FilmText.position)
        )
        for film, award, label, key, name, year, kind in connection.execute(statement):
            assert film
            found[film][award].append(_line(label, key, name, year, kind))
    return found


def _line(label: str, key: str | None, name: str | None, year: int | None, kind: str | None) -> ParsedAward:
    festival = Known(key, False, "", (), ()) if key else None
    return ParsedAward(label, festival, key, name, year, AwardKind(kind) if kind else None)


def _same(
    told: _Told, of_films: Mapping[int, Mapping[int, Sequence[ParsedAward]]], credited: Iterable[int]
) -> int | None:
    """The listing of the award of a film that this is: of the film that it names, or if it names none, of those that
    credit the person, in the same year.
    """
    award = told.award
    if not award.festival or not (told.film or award.year):
        return None
    films = (told.film,) if told.film else sorted(credited)
    awards = {
        listing: lines
        for film in films
        for listing, lines in of_films.get(film, {}).items()
        if lines[0].festival and lines[0].festival.key == award.festival and (told.film or lines[0].year == award.year)
    }
    names = award.names or (None,)
    lines = [_line("", award.festival, name, award.year, award.kind) for name in names]
    return same_award(lines, awards)
