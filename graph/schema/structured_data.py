"""Films and people in the words of schema.org, as JSON-LD for their pages: what search engines read.

Only what documents say is told, dates as precise as they have them; what is not known is left out. A trailer is: search
engines require its day of upload, which no document says.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Text, case, cast, func, literal_column

from graph.schema import tables as t
from graph.schema.award import printed
from graph.schema.duration import ISO8601
from graph.schema.identifier import STATED, identifiers_of
from graph.schema.limits import LONGEST_TEXT
from graph.schema.page import PORTRAIT
from graph.schema.placeholders import Conversion, Expression, argument, outer
from graph.schema.rows import awards_of_film, credits_in_order, languages_of_films, media_of_film, other_names, role_id
from graph.schema.sources import Argument, Arguments, Composed, Every, JsonType, Order, Rows, Scalar
from graph.schema.tables import COUNTRY, FILM, GENRE, NO_ROW, PERSON
from graph.schema.text import fallback, said_of_person, version_with
from graph.schema.version import URL, keyword_rows

Members = Mapping[str, str | Scalar | Every | Composed]

PAGE_URL: Arguments = {
    "page_url": Argument(
        str,
        "The address of the page, of http or https, which the data have as `url`.",
        maximum=f"{LONGEST_TEXT} characters",
    )
}


def _text(expression: Expression) -> Scalar:
    return Scalar(expression, JsonType.TEXT)


def _plain(expression: Expression) -> Scalar:
    return Scalar(expression, JsonType.PLAIN_STRING)


def _literal(text: str) -> Expression:
    return literal_column(f"'{text}'")


IS_PERSON = t.people.c.kind == _literal("PERSON")
TYPE_OF_PERSON = _plain(case((IS_PERSON, _literal("Person")), else_=_literal("Organization")))
OF_PAGE: Members = {"url": _text(argument("pageUrl", Conversion.PAGE_URL))}


def _credited(condition: Expression, *kinds: Expression) -> Every:
    """Those with a credit, of kinds that schema.org takes there."""
    rows = credits_in_order(condition, *kinds, key=t.credits.c.person_id)
    return Every(rows, PERSON, Composed({"@type": TYPE_OF_PERSON, "name": _text(t.people.c.name)}))


def _in_role(key: str, *kinds: Expression) -> Every:
    return _credited(t.credits.c.role_id == role_id(key), *kinds)


def _of_film(table: Any, key: Expression) -> Rows:
    """The rows of a table that belong to a film, in their order."""
    return Rows(table, key, (table.c.film_id == outer(t.films.c.id),), (Order(table.c.position),))


def _languages(use: str) -> Every:
    """The languages of a use that are known; `zxx` stands for a film without words."""
    tag = t.film_languages.c.tag
    rows = languages_of_films(use).also_where(t.film_languages.c.film_id == outer(t.films.c.id), tag != _literal("zxx"))
    in_order = Rows(rows.table, rows.key, rows.where, (Order(t.film_languages.c.position),))
    return Every(in_order, NO_ROW, _plain(tag))


def _same_as(table: Any, owner: Expression, key: Expression) -> Every:
    """The addresses of pages elsewhere."""
    return Every(identifiers_of(table, owner, key).also_where(STATED.c.url.is_not(None)), NO_ROW, _text(STATED.c.url))


def _images(rows: Rows) -> Every:
    return Every(rows.also_where(func.coalesce(t.media.c.path, t.media.c.url).is_not(None)), NO_ROW, _text(URL))


CERTIFICATES = t.film_certificates
TITLE, ORIGINAL_TITLE = t.film_listings.c.title, t.films.c.original_title

MOVIE: Members = {
    "@context": '"https://schema.org"',
    "@type": '"Movie"',
    **OF_PAGE,
    "name": _text(TITLE),
    "alternateName": _text(func.nullif(ORIGINAL_TITLE, TITLE, type_=Text())),
    "description": _text(fallback(t.film_texts.c.description, usual=True)),
    "inLanguage": _languages("SPOKEN"),
    "subtitleLanguage": _languages("SUBTITLE"),
    "countryOfOrigin": Every(
        _of_film(t.film_countries, t.film_countries.c.country_id),
        COUNTRY,
        Composed({"@type": '"Country"', "name": _text(t.country_names.c.name)}),
    ),
    "genre": Every(_of_film(t.film_genres, t.film_genres.c.genre_id), GENRE, _text(t.genre_names.c.name)),
    "keywords": Every(keyword_rows(version_with(t.keywords)), NO_ROW, _text(t.keywords.c.label)),
    "duration": _plain(ISO8601),
    "datePublished": _plain(func.coalesce(t.films.c.release_date, cast(t.films.c.release_year, Text))),
    "contentRating": Every(
        _of_film(CERTIFICATES, CERTIFICATES.c.position),
        NO_ROW,
        _text(
            func.coalesce(
                CERTIFICATES.c.system.concat(_literal(" ")).concat(CERTIFICATES.c.value), CERTIFICATES.c.label
            )
        ),
    ),
    "image": _images(media_of_film("poster_image")),
    "director": _in_role("DIRECTOR", IS_PERSON),
    "author": _in_role("SCREENPLAY"),
    "musicBy": _in_role("MUSIC", IS_PERSON),
    "producer": _in_role("PRODUCER"),
    "editor": _in_role("EDITING", IS_PERSON),
    "productionCompany": _in_role("PRODUCTION_COMPANY", ~IS_PERSON),
    "actor": _credited(~t.credits.c.is_crew, IS_PERSON),
    "award": Every(awards_of_film(), FILM, _text(printed("label"))),
    "sameAs": _same_as(t.film_identifiers, t.film_identifiers.c.film_id, t.films.c.id),
}

SOMEBODY: Members = {
    "@context": '"https://schema.org"',
    "@type": TYPE_OF_PERSON,
    **OF_PAGE,
    "name": _text(t.people.c.name),
    "alternateName": Every(other_names(), NO_ROW, _text(t.person_names.c.name)),
    "description": _text(said_of_person(t.person_texts.c.description, usual=True)),
    "birthDate": _plain(case((IS_PERSON, t.person_pages.c.born_date))),
    "deathDate": _plain(case((IS_PERSON, t.person_pages.c.died_date))),
    "image": _images(PORTRAIT),
    "sameAs": _same_as(t.person_identifiers, t.person_identifiers.c.person_id, t.people.c.id),
}
