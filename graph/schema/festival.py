"""Festival, and the awards of films."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import strawberry
from sqlalchemy import literal_column, select

from graph.schema import tables as t
from graph.schema.node import Node, global_id
from graph.schema.orders import FILM_INPUTS, PERSON_INPUTS
from graph.schema.placeholders import LANGUAGE, KeyPart, outer
from graph.schema.rows import FILM_AWARDS_NEWEST_FIRST, films_with, people_awarded, recipients_of_award
from graph.schema.sources import FIRST, JsonType, connection, scalar, to_many, to_one
from graph.schema.tables import FESTIVAL, FILM
from graph.schema.vocabulary import Country

if TYPE_CHECKING:
    from graph.schema.film import Film, FilmConnection
    from graph.schema.person import Person, PersonConnection

FilmType = Annotated["Film", strawberry.lazy("graph.schema.film")]
FilmConnectionType = Annotated["FilmConnection", strawberry.lazy("graph.schema.film")]
FestivalType = Annotated["Festival", strawberry.lazy("graph.schema.festival")]
PersonConnectionType = Annotated["PersonConnection", strawberry.lazy("graph.schema.person")]
PersonType = Annotated["Person", strawberry.lazy("graph.schema.person")]


@strawberry.enum(description="What an award is.")
class AwardKind(Enum):
    WIN = strawberry.enum_value("WIN", description="A prize that was won.")
    NOMINATION = strawberry.enum_value("NOMINATION", description="A nomination, or a place on a short list.")
    SELECTION = strawberry.enum_value("SELECTION", description="The film was shown: in competition, as opening film …")
    MENTION = strawberry.enum_value("MENTION", description="A special or honourable mention.")


@strawberry.enum(description="What a festival is.")
class FestivalKind(Enum):
    FESTIVAL = strawberry.enum_value("FESTIVAL", description="A festival.")
    AWARD = strawberry.enum_value("AWARD", description="An award that stands for itself, or who gives it: the Oscar.")


def printed(column: Any) -> Any:
    """What the version in the language served prints of an award; where it does not, the first version that does."""
    return (
        select(column)
        .select_from(t.awards.join(t.film_texts, t.film_texts.c.id == t.awards.c.film_text_id))
        .where(
            t.film_texts.c.film_id == t.film_awards.c.film_id,
            t.awards.c.award == t.film_awards.c.position,
            column.is_not(None),
        )
        .order_by(t.film_texts.c.language != LANGUAGE, t.film_texts.c.position)
        .limit(literal_column("1"))
        .correlate_except(t.awards, t.film_texts)
        .scalar_subquery()
    )


@strawberry.type(description="An award of a film, once for all language versions.")
class Award:
    entity: ClassVar = FILM

    label: str = scalar(printed(t.awards.c.label), "As printed, in the language served.")
    festival: FestivalType | None = to_one(
        t.film_awards.c.festival_id, "The festival, or who gives the award; null where the line names none clearly."
    )
    name: str | None = scalar(
        printed(t.awards.c.name),
        "What is awarded, in the language served; null where the line does not say clearly.",
    )
    year: int | None = scalar(t.film_awards.c.year, "The year, where the line says it.")
    kind: AwardKind | None = scalar(t.film_awards.c.kind, "What it is, where the line says it.", JsonType.PLAIN_STRING)
    recipients: list[PersonType] = to_many(
        recipients_of_award(), "Those whom the line names and the film credits, in the order of credits."
    )
    film: FilmType = to_one(t.film_awards.c.film_id, "The film.")


@strawberry.type(description="A festival, or who gives an award, from a vocabulary in several languages.")
class Festival(Node):
    entity: ClassVar = FESTIVAL
    by_id: ClassVar = (t.festivals.c.slug == KeyPart(0),)

    id: strawberry.ID = scalar(
        global_id("Festival", t.festivals.c.slug),
        "A global id, made from the slug and the language served.",
        JsonType.PLAIN_STRING,
    )
    slug: str = scalar(t.festivals.c.slug, "The public name in addresses.", JsonType.PLAIN_STRING)
    kind: FestivalKind = scalar(t.festivals.c.kind, "Whether a festival or an award.", JsonType.PLAIN_STRING)
    name: str = scalar(t.festival_names.c.name, "The name in the language served; as printed where it is not known.")
    city: str | None = scalar(t.festival_names.c.city, "The city, in the language served.")
    country: Country | None = to_one(t.festivals.c.country_id, "The country.")
    films: FilmConnectionType = connection(
        films_with(t.film_awards, t.film_awards.c.festival_id == outer(t.festivals.c.id)),
        "The films with an award of it, newest first.",
        FILM_INPUTS,
    )
    people: PersonConnectionType = connection(
        people_awarded(), "Everyone who received an award of it, as far as documents say it, by name.", PERSON_INPUTS
    )
    awards: list[Award] = to_many(
        FILM_AWARDS_NEWEST_FIRST.also_where(t.film_awards.c.festival_id == outer(t.festivals.c.id)),
        "The awards, newest film first.",
        FIRST,
    )
