"""Film."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import strawberry
from sqlalchemy import literal_column
from strawberry.scalars import JSON

from graph.schema import tables as t
from graph.schema.duration import ISO8601
from graph.schema.facets import FilmFacets
from graph.schema.gap import Gap
from graph.schema.identifier import Identifier, identifiers_of
from graph.schema.node import Connection, Node, global_id
from graph.schema.orders import CREDIT_OF_FILM_INPUTS
from graph.schema.placeholders import KeyPart, outer
from graph.schema.related import RELATED_FILMS, Related
from graph.schema.revision import updated_at
from graph.schema.rows import (
    ROLE_DIRECTOR,
    awards_of_film,
    credits_in_order,
    film_by_slug,
    languages_of_films,
    media_of_film,
)
from graph.schema.sources import (
    FIRST,
    ConnectionPart,
    JsonType,
    Order,
    Rows,
    composed,
    connection,
    field,
    first_of_many,
    lookup,
    nested,
    scalar,
    texts,
    to_many,
    to_one,
)
from graph.schema.structured_data import MOVIE, PAGE_URL
from graph.schema.tables import FILM, NO_ROW
from graph.schema.text import fallback, version_with
from graph.schema.version import (
    HAS_TEXT,
    AdaptedWork,
    Body,
    Document,
    Link,
    Media,
    Screening,
    TechnicalSpec,
    Translation,
    adapted_rows,
    keyword_rows,
    link_rows,
    location_rows,
    narrative_rows,
    screening_rows,
    spec_rows,
)
from graph.schema.vocabulary import Category, Country, FilmLanguage

if TYPE_CHECKING:
    from graph.schema.award import Award
    from graph.schema.credit import Credit, CreditConnection
    from graph.schema.genre import Genre
    from graph.schema.person import Person

CreditType = Annotated["Credit", strawberry.lazy("graph.schema.credit")]
CreditConnectionType = Annotated["CreditConnection", strawberry.lazy("graph.schema.credit")]
AwardType = Annotated["Award", strawberry.lazy("graph.schema.award")]
GenreType = Annotated["Genre", strawberry.lazy("graph.schema.genre")]
PersonType = Annotated["Person", strawberry.lazy("graph.schema.person")]


@strawberry.type(description="How long a film is.")
class Duration:
    entity: ClassVar = FILM

    seconds: int = scalar(t.films.c.duration_seconds, "In seconds.")
    minutes: int = scalar(t.films.c.duration_seconds // literal_column("60"), "In full minutes.", JsonType.NUMBER)
    iso8601: str = scalar(
        ISO8601,
        "As an ISO 8601 duration, e.g. PT95M.",
        JsonType.PLAIN_STRING,
    )
    label: str | None = scalar(fallback(t.film_texts.c.duration_label), "As printed, in the language served.")
    approximate: bool = scalar(t.films.c.duration_approximate, "Whether the document says so.")


@strawberry.type(description="Where and when a film was first shown, as far as documents say it.")
class Premiere:
    entity: ClassVar = FILM

    date: str | None = scalar(
        t.films.c.premiere_date,
        "The date as precise as it is known: 2003, 2003-05 or 2003-05-14.",
        JsonType.PLAIN_STRING,
    )
    place: str | None = scalar(
        fallback(t.film_texts.c.premiere_place), "The festival or town, as printed in the language served."
    )
    label: str = scalar(fallback(t.film_texts.c.premiere_label), "As printed, in the language served.")


@strawberry.type(description="Who may see a film, by those who decide it.")
class Certificate:
    entity: ClassVar = NO_ROW

    system: str | None = scalar(
        t.film_certificates.c.system, "FSK, BBFC, MPA, CNC …; null where it is not known.", JsonType.PLAIN_STRING
    )
    value: str | None = scalar(
        t.film_certificates.c.value, "As the system writes it: 12, PG-13, U; null where it is not known."
    )
    country: str | None = scalar(
        t.film_certificates.c.country, "The country's ISO 3166 code, where it is known.", JsonType.PLAIN_STRING
    )
    label: str = scalar(t.film_certificates.c.label, "As printed.")


@strawberry.type(description="A sum of money.")
class Money:
    entity: ClassVar = NO_ROW

    amount: float | None = scalar(
        t.film_sums.c.amount,
        "In whole units of the currency; null where the document says it without figures.",
        JsonType.NUMBER,
    )
    currency: str | None = scalar(
        t.film_sums.c.currency, "The ISO 4217 code; null where it is not known.", JsonType.PLAIN_STRING
    )
    label: str = scalar(t.film_sums.c.label, "As printed.")


def money(name: str, description: str) -> Any:
    """The sum that documents name under `name`."""
    of_film = t.film_sums.c.film_id == outer(t.films.c.id)
    return lookup(
        Rows(t.film_sums, t.film_sums.c.position, (of_film, t.film_sums.c.field == literal_column(f"'{name}'"))),
        description,
    )


@strawberry.type(description="A title of a film beside those of its language versions.")
class AlternativeTitle:
    entity: ClassVar = NO_ROW

    title: str = scalar(t.film_titles.c.title, "As printed.")
    language: str | None = scalar(
        t.film_titles.c.language, "The language, a BCP 47 tag, where a document says it.", JsonType.PLAIN_STRING
    )


def medium(name: str, description: str) -> Any:
    """The medium a document names under `name`, from the first version that names one."""
    named = t.media.c.field == literal_column(f"'{name}'")
    return lookup(
        Rows(t.media, t.media.c.field, (t.media.c.film_text_id == outer(version_with(t.media, named)), named)),
        description,
    )


def several_media(name: str, description: str) -> Any:
    """The media a document names under `name`, from the first version that names any."""
    return to_many(media_of_film(name), description)


def film_languages(use: str, description: str) -> Any:
    """The languages that a film has for a use, SPOKEN or SUBTITLE."""
    languages = t.film_languages
    of_film = languages_of_films(use).also_where(languages.c.film_id == outer(t.films.c.id))
    return to_many(replace(of_film, order=(Order(languages.c.position),)), description)


@strawberry.type(description="A film: its facts, its texts in the language served, and who made it.")
class Film(Node):
    entity: ClassVar = FILM
    by_id: ClassVar = film_by_slug(KeyPart(0)).where

    id: strawberry.ID = scalar(
        global_id("Film", t.film_listings.c.slug),
        "A global id, made from the slug and the language served.",
        JsonType.PLAIN_STRING,
    )
    slug: str = scalar(
        t.film_listings.c.slug, "The public name in addresses; earlier ones still find the film.", JsonType.PLAIN_STRING
    )
    updated_at: datetime = scalar(
        updated_at("FILM", t.film_listings.c.slug),
        "When the seeding ran that last changed what is said of the film, ISO 8601 in UTC.",
        JsonType.TIMESTAMP,
    )
    title: str = scalar(t.film_listings.c.title, "The title in the language served.")
    original_title: str | None = scalar(
        t.films.c.original_title, "The title in the film's own language, where a document names it."
    )
    alternative_titles: list[AlternativeTitle] = to_many(
        Rows(
            t.film_titles,
            t.film_titles.c.position,
            (t.film_titles.c.film_id == outer(t.films.c.id),),
            (Order(t.film_titles.c.position),),
        ),
        "Other titles, which no language version has.",
    )
    category: Category | None = to_one(t.film_listings.c.category_id, "What kind of film it is.")
    language: str = scalar(
        t.film_listings.c.text_language, "The version the title is served from.", JsonType.PLAIN_STRING
    )
    languages: list[str] = texts(
        Rows(
            t.film_texts,
            t.film_texts.c.language,
            (t.film_texts.c.film_id == outer(t.films.c.id),),
            (Order(t.film_texts.c.position),),
        ),
        "The languages there are versions in.",
    )
    description: str | None = scalar(
        fallback(t.film_texts.c.description, usual=True), "What the film is about, in a paragraph."
    )
    body: Body | None = to_one(version_with(t.film_bodies, HAS_TEXT, usual=True), "The long text.")
    release_year: int | None = scalar(t.film_listings.c.release_year, "The year of release.")
    release_year_label: str | None = scalar(t.films.c.release_year_label, "The year as printed, e.g. 2023/24.")
    release_date: str | None = scalar(
        t.films.c.release_date,
        "The date of release, ISO 8601, as precise as documents say it: 2003, 2003-05 or 2003-05-14.",
        JsonType.PLAIN_STRING,
    )
    release_date_label: str | None = scalar(t.films.c.release_date_label, "The date of release as printed.")
    premiere: Premiere | None = nested(
        "The first screening; null where no document tells of it.", fallback(t.film_texts.c.premiere_label)
    )
    certificates: list[Certificate] = to_many(
        Rows(
            t.film_certificates,
            t.film_certificates.c.position,
            (t.film_certificates.c.film_id == outer(t.films.c.id),),
            (Order(t.film_certificates.c.position),),
        ),
        "Who may see it, each certificate once.",
    )
    duration: Duration | None = nested("How long it is; null where no document says.", t.films.c.duration_seconds)
    countries: list[Country] = to_many(
        Rows(
            t.film_countries,
            t.film_countries.c.country_id,
            (t.film_countries.c.film_id == outer(t.films.c.id),),
            (Order(t.film_countries.c.position),),
        ),
        "Where it was produced, in the order of the document.",
    )
    country_label: str | None = scalar(fallback(t.film_texts.c.country_label), "The countries as printed.")
    genres: list[GenreType] = to_many(
        Rows(
            t.film_genres,
            t.film_genres.c.genre_id,
            (t.film_genres.c.film_id == outer(t.films.c.id),),
            (Order(t.film_genres.c.position),),
        ),
        "The genres, in the order of the document.",
    )
    genre_label: str | None = scalar(fallback(t.film_texts.c.genre_label), "The genres as printed.")
    keywords: list[str] = texts(
        keyword_rows(version_with(t.keywords)), "Tags and other keywords, in the language served."
    )
    spoken_languages: list[FilmLanguage] = film_languages("SPOKEN", "The languages spoken in it.")
    subtitle_languages: list[FilmLanguage] = film_languages("SUBTITLE", "The languages of its subtitles.")
    technical_specs: list[TechnicalSpec] = to_many(
        spec_rows(version_with(t.technical_specs)), "Gauge, aspect ratio, colour, sound, dialogue … as printed."
    )
    directors: list[PersonType] = to_many(
        credits_in_order(t.credits.c.role_id == ROLE_DIRECTOR, key=t.credits.c.person_id), "Who directed it."
    )
    cast: list[CreditType] = to_many(
        credits_in_order(~t.credits.c.is_crew), "The credits of the department CAST, in order.", FIRST
    )
    crew: list[CreditType] = to_many(
        credits_in_order(t.credits.c.is_crew), "All other credits, directors included, in order.", FIRST
    )
    credits: CreditConnectionType = connection(
        credits_in_order(), "All credits: cast first, then crew, each in order.", CREDIT_OF_FILM_INPUTS
    )
    poster: Media | None = medium("poster_image", "The poster.")
    cinema_poster: Media | None = medium("cinema_poster", "The poster for cinemas.")
    teaser_poster: Media | None = medium("teaser_poster", "The teaser poster.")
    trailer: Media | None = medium("trailer_video", "The trailer.")
    trailer_poster: Media | None = medium("trailer_poster", "A still that stands for the trailer.")
    full_video: Media | None = medium("full_video_url", "The whole film.")
    video: Media | None = medium(
        "video", "A video, of which documents do not say whether it is the trailer or the whole film."
    )
    stills: list[Media] = several_media("stills", "Pictures of the film, in the order of the document.")
    external_links: list[Link] = to_many(link_rows(version_with(t.links)), "Links to other pages.")
    identifiers: list[Identifier] = to_many(
        identifiers_of(t.film_identifiers, t.film_identifiers.c.film_id, t.films.c.id),
        "What the film is called elsewhere, each identifier once.",
    )
    awards: list[AwardType] = to_many(awards_of_film(), "The awards, in the order of the document.")
    tagline: str | None = scalar(fallback(t.film_texts.c.tagline), "The line on the poster.")
    filming_locations: list[str] = texts(
        location_rows(version_with(t.filming_locations)), "Where it was shot, as printed in the language served."
    )
    narrative_locations: list[str] = texts(
        narrative_rows(version_with(t.narrative_locations)), "Where it plays, as printed in the language served."
    )
    based_on: list[AdaptedWork] = to_many(
        adapted_rows(version_with(t.based_on)), "What it is made from: novels, plays, stories."
    )
    screenings: list[Screening] = to_many(
        screening_rows(version_with(t.screenings)), "When and where it is shown, in the order of the document."
    )
    production_budget: Money | None = money("production_budget", "What it cost.")
    box_office: Money | None = money("box_office", "What it took at the box office.")
    world_sales: str | None = scalar(fallback(t.film_texts.c.world_sales), "Who sells the film.")
    additional_info: str | None = scalar(fallback(t.film_texts.c.additional_info), "What else is printed.")
    fields: JSON = scalar(
        fallback(t.film_texts.c.fields), "The fields of the document served that are no others here, as written."
    )
    structured_data: JSON = composed(
        MOVIE, "The film as JSON-LD in the words of schema.org, a Movie, for search engines.", PAGE_URL
    )
    translations: list[Translation] = to_many(
        Rows(
            t.film_texts,
            t.film_texts.c.id,
            (t.film_texts.c.film_id == outer(t.films.c.id),),
            (Order(t.film_texts.c.position),),
        ),
        "Every language version as its document has it, without fallback.",
    )
    related: list[Related] = first_of_many(
        RELATED_FILMS, "The films with most in common, those with the weightiest people in common first."
    )
    gaps: list[Gap] = to_many(
        Rows(
            t.film_gaps,
            t.film_gaps.c.position,
            (t.film_gaps.c.film_id == outer(t.films.c.id),),
            (Order(t.film_gaps.c.position),),
        ),
        "What it lacks that at least half of the films of the catalogue have.",
    )
    documents: list[Document] = to_many(
        Rows(
            t.documents, t.documents.c.id, (t.documents.c.film_id == outer(t.films.c.id),), (Order(t.documents.c.path),)
        ),
        "The documents that say all this.",
    )


@strawberry.type(description="A page of films.")
class FilmConnection(Connection[Film]):
    facets: FilmFacets = field(ConnectionPart.OVERVIEW, "How the films are spread, under the same filter.")
