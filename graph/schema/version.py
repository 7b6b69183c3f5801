"""Translation, and the rest that a film has per language version: long text, specs, links, awards, media, document."""

from enum import Enum
from typing import Any, ClassVar

import strawberry
from sqlalchemy import ScalarSelect, TableClause, case, func, literal_column, select
from strawberry.scalars import JSON

from graph.schema import tables as t
from graph.schema.placeholders import MEDIA_URL, outer
from graph.schema.sources import JsonType, Order, Rows, scalar, texts, to_many, to_one
from graph.schema.tables import NO_ROW, Entity


@strawberry.type(description="The long text of a film, or about a person.")
class Body:
    entity: ClassVar = Entity((t.film_bodies.c.film_text_id,))

    markdown: str = scalar(t.film_bodies.c.markdown, "As written, in Markdown.")
    html: str = scalar(
        t.film_bodies.c.html, "As HTML, safe to put into a page: scripts and unsafe addresses are taken out."
    )
    text: str = scalar(t.film_bodies.c.text, "As plain text.")


HAS_TEXT = t.film_bodies.c.markdown != literal_column("''")
OWN_BODY = (
    select(t.film_bodies.c.film_text_id)
    .where(t.film_bodies.c.film_text_id == t.film_texts.c.id, HAS_TEXT)
    .correlate_except(t.film_bodies)
    .scalar_subquery()
)


@strawberry.type(description="A link to a page outside the catalogue.")
class Link:
    entity: ClassVar = NO_ROW

    name: str = scalar(t.links.c.name, "What the link is called.")
    url: str = scalar(t.links.c.url, "Its address: http, https, mailto, or relative to the film-maker's site.")


@strawberry.type(description="One technical property, as printed.")
class TechnicalSpec:
    entity: ClassVar = NO_ROW

    key: str | None = scalar(
        t.technical_specs.c.key,
        "GAUGE, ASPECT_RATIO, COLOUR, SOUND or DIALOGUE; null where it is none of these.",
        JsonType.PLAIN_STRING,
    )
    label: str = scalar(t.technical_specs.c.label, "As the document prints it.")


@strawberry.enum(description="What a medium shows.")
class MediaKind(Enum):
    IMAGE = strawberry.enum_value("IMAGE", description="A picture.")
    VIDEO = strawberry.enum_value("VIDEO", description="A film or trailer.")


@strawberry.enum(description="A site that plays videos.")
class VideoSite(Enum):
    YOUTUBE = strawberry.enum_value("YOUTUBE", description="youtube.com")
    VIMEO = strawberry.enum_value("VIMEO", description="vimeo.com")
    DAILYMOTION = strawberry.enum_value("DAILYMOTION", description="dailymotion.com")


FILE = func.coalesce(t.media.c.path, func.substr(t.media.c.url, literal_column("2")))
"""The path of the file of a medium in media_files: addresses that begin with the site's root have it without."""
PLAYERS = {
    "YOUTUBE": "https://www.youtube-nocookie.com/embed/",
    "VIMEO": "https://player.vimeo.com/video/",
    "DAILYMOTION": "https://www.dailymotion.com/embed/video/",
}


def of_file(column: Any) -> ScalarSelect[Any]:
    """What is known of the file of a medium."""
    return select(column).where(t.media_files.c.path == FILE).correlate_except(t.media_files).scalar_subquery()


IS_OF_SITE = func.substr(t.media.c.url, literal_column("1"), literal_column("1")) == literal_column("'/'")


URL = case(
    (t.media.c.path.is_not(None), MEDIA_URL.concat(t.media.c.path)),
    (IS_OF_SITE, func.coalesce(MEDIA_URL.concat(of_file(t.media_files.c.path)), t.media.c.url)),
    else_=t.media.c.url,
)
"""Where a medium is served."""


@strawberry.type(description="A picture or video that a document names.")
class Media:
    entity: ClassVar = NO_ROW

    kind: MediaKind = scalar(t.media.c.kind, "What it shows.", JsonType.PLAIN_STRING)
    label: str = scalar(t.media.c.label, "The file name or address as the document prints it.")
    url: str | None = scalar(
        URL,
        "Where it is served, also where the file is `missing`; null where the document names a place that must not be.",
        JsonType.TEXT,
    )
    missing: bool = scalar(
        t.media.c.path.is_not(None) & of_file(t.media_files.c.path).is_(None),
        "Whether the document names a file that was not there when it was seeded: nothing is served under `url` then, "
        "unless media come from elsewhere. False for addresses.",
    )
    provider: VideoSite | None = scalar(
        t.media.c.site, "The site that plays the video; null for files and other addresses.", JsonType.PLAIN_STRING
    )
    embed_url: str | None = scalar(
        case(
            *(
                (
                    t.media.c.site == literal_column(f"'{site}'"),
                    literal_column(f"'{player}'").concat(
                        func.replace(t.media.c.called, literal_column("'/'"), literal_column("'?h='"))
                    ),
                )
                for site, player in PLAYERS.items()
            )
        ),
        "The address of the site's player, for a frame of a page; null where `provider` is.",
        JsonType.TEXT,
    )
    mime_type: str | None = scalar(
        of_file(t.media_files.c.mime_type), "The type of the file, by its content, e.g. image/jpeg; null like `bytes`."
    )
    bytes: float | None = scalar(
        of_file(t.media_files.c.bytes),
        "The size of the file; null where there is none beside the document when it is seeded.",
        JsonType.NUMBER,
    )
    width: int | None = scalar(
        of_file(t.media_files.c.width), "The width in pixels, as it is shown; null where it is not known."
    )
    height: int | None = scalar(
        of_file(t.media_files.c.height), "The height in pixels, as it is shown; null where it is not known."
    )
    duration_seconds: float | None = scalar(
        of_file(t.media_files.c.duration_seconds), "How long a video runs, in seconds.", JsonType.JSON
    )
    placeholder: str | None = scalar(
        of_file(t.media_files.c.placeholder),
        "A tiny picture as a data URI, to be shown, blurred, until the picture is there.",
    )
    alt: str | None = scalar(t.media.c.alt, "What is to be seen, in words, as the document says it.")
    copyright: str | None = scalar(t.media.c.copyright, "Whose it is, as the document says it.")


@strawberry.type(description="A work that a film is made from, as printed.")
class AdaptedWork:
    entity: ClassVar = NO_ROW

    title: str | None = scalar(t.based_on.c.title, "What it is called; null where the document does not tell it apart.")
    author: str | None = scalar(t.based_on.c.author, "Who wrote it.")
    year: int | None = scalar(t.based_on.c.year, "When it came out.")
    kind: str | None = scalar(t.based_on.c.kind, "What it is, in the document's words: novel, Theaterstück.")
    label: str = scalar(t.based_on.c.label, "As the document prints it.")


@strawberry.type(description="A screening that a document announces.")
class Screening:
    entity: ClassVar = NO_ROW

    date: str | None = scalar(
        t.screenings.c.date, "The day, ISO 8601, as precise as the document says it.", JsonType.PLAIN_STRING
    )
    time: str | None = scalar(t.screenings.c.time, "When it begins, where it is shown: 20:15.", JsonType.PLAIN_STRING)
    venue: str | None = scalar(t.screenings.c.venue, "Where it is shown.")
    url: str | None = scalar(t.screenings.c.url, "An address for tickets, or with more about it.")
    label: str = scalar(t.screenings.c.label, "As the document prints it.")


def _rows(table: TableClause, key: Any, version: Any) -> Rows:
    """The rows of a table that belong to a version, in the order of its document."""
    return Rows(table, key, (table.c.film_text_id == outer(version),), (Order(table.c.position),))


def spec_rows(version: Any) -> Rows:
    return _rows(t.technical_specs, t.technical_specs.c.position, version)


def link_rows(version: Any) -> Rows:
    return _rows(t.links, t.links.c.position, version)


def award_rows(version: Any) -> Rows:
    return _rows(t.awards, t.awards.c.label, version)


def keyword_rows(version: Any) -> Rows:
    return _rows(t.keywords, t.keywords.c.label, version)


def narrative_rows(version: Any) -> Rows:
    return _rows(t.narrative_locations, t.narrative_locations.c.label, version)


def adapted_rows(version: Any) -> Rows:
    return _rows(t.based_on, t.based_on.c.position, version)


def screening_rows(version: Any) -> Rows:
    return _rows(t.screenings, t.screenings.c.position, version)


def location_rows(version: Any) -> Rows:
    return _rows(t.filming_locations, t.filming_locations.c.label, version)


@strawberry.type(description="One language version of a film: exactly what its document says, without fallback.")
class Translation:
    entity: ClassVar = Entity((t.film_texts.c.id,))

    language: str = scalar(t.film_texts.c.language, "The language, a BCP 47 tag.", JsonType.PLAIN_STRING)
    title: str = scalar(t.film_texts.c.title, "The title.")
    description: str | None = scalar(t.film_texts.c.description, "What the film is about, in a paragraph.")
    body: Body | None = to_one(OWN_BODY, "The long text.")
    duration_label: str | None = scalar(t.film_texts.c.duration_label, "The duration as printed.")
    country_label: str | None = scalar(t.film_texts.c.country_label, "The countries as printed.")
    genre_label: str | None = scalar(t.film_texts.c.genre_label, "The genres as printed.")
    keywords: list[str] = texts(keyword_rows(t.film_texts.c.id), "The keywords.")
    technical_specs: list[TechnicalSpec] = to_many(spec_rows(t.film_texts.c.id), "The technical specs.")
    external_links: list[Link] = to_many(link_rows(t.film_texts.c.id), "The links.")
    awards: list[str] = texts(award_rows(t.film_texts.c.id), "The awards.")
    tagline: str | None = scalar(t.film_texts.c.tagline, "The line on the poster.")
    filming_locations: list[str] = texts(location_rows(t.film_texts.c.id), "Where it was shot.")
    narrative_locations: list[str] = texts(narrative_rows(t.film_texts.c.id), "Where it plays.")
    based_on: list[AdaptedWork] = to_many(adapted_rows(t.film_texts.c.id), "What it is made from.")
    screenings: list[Screening] = to_many(screening_rows(t.film_texts.c.id), "When and where it is shown.")
    world_sales: str | None = scalar(t.film_texts.c.world_sales, "Who sells the film.")
    premiere_place: str | None = scalar(t.film_texts.c.premiere_place, "Where it was first shown.")
    premiere_label: str | None = scalar(t.film_texts.c.premiere_label, "The first screening as printed.")
    additional_info: str | None = scalar(t.film_texts.c.additional_info, "What else is printed.")
    fields: JSON = scalar(t.film_texts.c.fields, "The fields of the document that are no others here, as written.")


@strawberry.type(description="A document of the catalogue: one film, or one person, in one language.")
class Document:
    entity: ClassVar = Entity((t.documents.c.id,))

    path: str = scalar(t.documents.c.path, "The file, below the folder that was seeded.")
    language: str = scalar(t.documents.c.language, "The language it is written in.", JsonType.PLAIN_STRING)
    front_matter: JSON = scalar(t.documents.c.front_matter, "All fields of the document, as written.")
