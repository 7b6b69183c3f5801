"""Festival."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated, ClassVar

import strawberry

from graph.schema import tables as t
from graph.schema.award import Award, AwardConnection
from graph.schema.node import Node, global_id
from graph.schema.orders import AWARD_INPUTS, FILM_INPUTS, PERSON_INPUTS
from graph.schema.placeholders import KeyPart, outer
from graph.schema.rows import awards_of_festival, films_with, people_awarded
from graph.schema.sources import FIRST, JsonType, connection, scalar, to_many, to_one
from graph.schema.tables import FESTIVAL
from graph.schema.vocabulary import Country

if TYPE_CHECKING:
    from graph.schema.film import FilmConnection
    from graph.schema.person import PersonConnection

FilmConnectionType = Annotated["FilmConnection", strawberry.lazy("graph.schema.film")]
PersonConnectionType = Annotated["PersonConnection", strawberry.lazy("graph.schema.person")]


@strawberry.enum(description="What a festival is.")
class FestivalKind(Enum):
    FESTIVAL = strawberry.enum_value("FESTIVAL", description="A festival.")
    AWARD = strawberry.enum_value("AWARD", description="An award that stands for itself, or who gives it: the Oscar.")


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
        films_with(t.award_listings, t.award_listings.c.festival_id == outer(t.festivals.c.id)),
        "The films with an award of it, newest first.",
        FILM_INPUTS,
    )
    people: PersonConnectionType = connection(
        people_awarded(), "Everyone who received an award of it, as far as documents say it, by name.", PERSON_INPUTS
    )
    awards: list[Award] = to_many(awards_of_festival(), "The awards, newest film first.", FIRST)
    awards_connection: AwardConnection = connection(
        awards_of_festival(), "The awards, newest film first, to be paged, filtered and counted.", AWARD_INPUTS
    )
