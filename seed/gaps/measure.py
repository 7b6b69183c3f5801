"""What films lack that is usual in the catalogue.

What can be said of a film, or of each of its language versions, is asked of all: does it have it? Where at least half
of them do, the others have a gap; what fewer have is not the catalogue's custom, and nobody lacks it. All of it follows
from the rows as they are now, whichever way they came to be so.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Text,
    case,
    exists,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    true,
    union_all,
)

from graph.declared import aliased
from graph.gaps import GapKind
from graph.models import (
    Credit,
    Film,
    FilmBody,
    FilmCountry,
    FilmGap,
    FilmGenre,
    FilmText,
    MediaFile,
    Medium,
    Role,
)

OF_FILM: Any = literal_column("''")
"""What stands for the language where a film as a whole is asked."""
NAMED = aliased(Medium)
"""A medium that a version names."""
OTHER = aliased(Medium)
IS_OF_SITE, OTHER_IS_OF_SITE = (func.substr(each.url, 1, 1) == "/" for each in (NAMED, OTHER))
SITE_IS_KNOWN = exists().where(OTHER_IS_OF_SITE, MediaFile.path == func.substr(OTHER.url, 2))
"""Whether any address of the site leads to a file: else its files lie where nobody has looked."""
IS_NAMED_FILE = or_(NAMED.path.is_not(None), IS_OF_SITE & SITE_IS_KNOWN)
PATH_OF_FILE = func.coalesce(NAMED.path, func.substr(NAMED.url, 2))
IS_THERE = exists().where(MediaFile.path == PATH_OF_FILE)
IS_PICTURE = (NAMED.kind == "IMAGE") & or_(~IS_NAMED_FILE, IS_THERE)
"""Of a picture whose file is not there nothing further is asked."""
DIRECTOR = select(Role.id).where(Role.key == "DIRECTOR").scalar_subquery()
IS_DIRECTOR = Credit.role_id + literal_column("0") == DIRECTOR
"""No column, so that credits are found by film: without statistics SQLite goes through all that directors have."""


def _asked_of_films(has: ColumnElement[bool]) -> Select[Any]:
    return select(Film.id.label("film_id"), OF_FILM.label("language"), has.label("has"))


def _asked_of_versions(has: ColumnElement[bool], *which: ColumnElement[bool]) -> Select[Any]:
    columns: tuple[Any, ...] = (FilmText.film_id, FilmText.language, has.label("has"))
    return select(*columns).where(*which)


def asked_in(languages: Sequence[str]) -> Select[Any]:
    """Of each film in each of some languages."""
    if not languages:
        return _asked_of_films(false()).where(false())
    return _asked_in(union_all(*(select(literal(tag, Text).label("language")) for tag in languages)).subquery())


def _asked_in(languages: FromClause) -> Select[Any]:
    has = exists().where(FilmText.film_id == Film.id, FilmText.language == languages.c.language)
    return select(Film.id, languages.c.language, has.label("has")).join_from(Film, languages, true())


def _of_film(column: Any, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(column == Film.id, *conditions)


def _names(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether a version names such a medium."""
    return exists().where(NAMED.film_text_id == FilmText.id, *conditions)


def _shown(field: str) -> ColumnElement[bool]:
    """Whether any version of a film names a medium in a field."""
    return exists().where(FilmText.film_id == Film.id, NAMED.film_text_id == FilmText.id, NAMED.field == field)


ASKED: Mapping[GapKind, Select[Any]] = {
    GapKind.TRANSLATION: _asked_in(select(FilmText.language).distinct().subquery()),
    GapKind.DESCRIPTION: _asked_of_versions(FilmText.description.is_not(None)),
    GapKind.BODY: _asked_of_versions(exists().where(FilmBody.film_text_id == FilmText.id, FilmBody.markdown != "")),
    GapKind.RELEASE_YEAR: _asked_of_films(Film.release_year.is_not(None)),
    GapKind.DURATION: _asked_of_films(Film.duration_seconds.is_not(None)),
    GapKind.CATEGORY: _asked_of_films(Film.category_id.is_not(None)),
    GapKind.COUNTRY: _asked_of_films(_of_film(FilmCountry.film_id)),
    GapKind.GENRE: _asked_of_films(_of_film(FilmGenre.film_id)),
    GapKind.DIRECTOR: _asked_of_films(_of_film(Credit.film_id, IS_DIRECTOR)),
    GapKind.POSTER: _asked_of_films(_shown("poster_image")),
    GapKind.STILLS: _asked_of_films(_shown("stills")),
    GapKind.TRAILER: _asked_of_films(_shown("trailer_video")),
    GapKind.FILE: _asked_of_versions(~_names(IS_NAMED_FILE, ~IS_THERE), _names(IS_NAMED_FILE)),
    GapKind.ALT: _asked_of_versions(~_names(IS_PICTURE, NAMED.alt.is_(None)), _names(IS_PICTURE)),
    GapKind.COPYRIGHT: _asked_of_versions(~_names(IS_PICTURE, NAMED.copyright.is_(None)), _names(IS_PICTURE)),
}
"""SELECT film_id, language, has: of whom each kind is asked, and whether they have it."""

if list(ASKED) != list(GapKind):
    raise TypeError("ASKED does not have all kinds of gaps in their order")


def _answers() -> Iterator[Select[Any]]:
    for place, (kind, asked) in enumerate(ASKED.items()):
        film, language, has = asked.subquery().c
        yield select(
            literal_column(str(place)).label("place"),
            literal_column(f"'{kind}'").label("kind"),
            film.label("film_id"),
            language.label("language"),
            case((has, 1), else_=0).label("has"),
        )


def _measuring() -> Select[Any]:
    """SELECT kind, language, how many have it, of how many, whether that is usual; made where it is asked, since no
    seeding does.
    """
    answers = union_all(*_answers()).cte("answers")
    counted = (
        select(
            answers.c.place,
            answers.c.kind,
            answers.c.language,
            func.sum(answers.c.has).label("having"),
            func.count().label("asked"),
        )
        .group_by(answers.c.place, answers.c.kind, answers.c.language)
        .cte("counted")
    )
    columns = (counted.c.kind, func.nullif(counted.c.language, OF_FILM), counted.c.having, counted.c.asked)
    is_usual = 2 * counted.c.having >= counted.c.asked
    return select(*columns, is_usual).order_by(counted.c.place, counted.c.language)


class Gap(NamedTuple):
    """What a film, by slug, lacks."""

    film: str
    kind: GapKind
    language: str | None


class Measured(NamedTuple):
    """How many have what the others of a kind may lack, in a language or as films, of how many that are asked; and
    whether so many have it that it is a gap of the others.
    """

    kind: GapKind
    language: str | None
    having: int
    asked: int
    is_usual: bool


def gaps_of(connection: Connection) -> list[Gap]:
    """The gaps of all films, by slug."""
    statement = (
        select(Film.slug, FilmGap.kind, FilmGap.language).join_from(FilmGap, Film).order_by(Film.slug, FilmGap.position)
    )
    return [Gap(film, GapKind(kind), language) for film, kind, language in connection.execute(statement)]


def measure(connection: Connection) -> list[Measured]:
    """By kind and language, what is usual in the catalogue and what is not."""
    return [
        Measured(GapKind(kind), language, int(having), asked, bool(is_usual))
        for kind, language, having, asked, is_usual in connection.execute(_measuring())
    ]
