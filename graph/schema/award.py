"""Award, and what kinds of awards there are."""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import strawberry
from sqlalchemy import TableClause, case, literal_column, select

from graph.schema import tables as t
from graph.schema.facets import AwardFacets
from graph.schema.node import Connection
from graph.schema.placeholders import LANGUAGE
from graph.schema.rows import recipients_of_award
from graph.schema.sources import ConnectionPart, JsonType, field, scalar, to_many, to_one
from graph.schema.tables import AWARD

if TYPE_CHECKING:
    from graph.schema.festival import Festival
    from graph.schema.film import Film
    from graph.schema.person import Person

FestivalType = Annotated["Festival", strawberry.lazy("graph.schema.festival")]
FilmType = Annotated["Film", strawberry.lazy("graph.schema.film")]
PersonType = Annotated["Person", strawberry.lazy("graph.schema.person")]


@strawberry.enum(description="What an award is.")
class AwardKind(Enum):
    WIN = strawberry.enum_value("WIN", description="A prize that was won.")
    NOMINATION = strawberry.enum_value("NOMINATION", description="A nomination, or a place on a short list.")
    SELECTION = strawberry.enum_value("SELECTION", description="The film was shown: in competition, as opening film …")
    MENTION = strawberry.enum_value("MENTION", description="A special or honourable mention.")


def printed(name: str) -> Any:
    """A column of what the version in the language served prints of an award; where it does not, of the first version
    that does. An award that only documents about a person tell of is printed as these do."""
    listings = t.award_listings.c
    of_film = _printed(t.awards.c[name], t.awards.c.film_text_id, t.film_texts, t.film_texts.c.film_id)
    of_person = _printed(
        t.person_awards.c[name], t.person_awards.c.person_text_id, t.person_texts, t.person_texts.c.person_id
    )
    return case(
        (
            listings.person_id.is_(None),
            of_film(listings.film_id, listings.position),
        ),
        else_=of_person(listings.person_id, listings.person_award),
    )


def _printed(column: Any, text: Any, texts: TableClause, owner: Any) -> Callable[[Any, Any], Any]:
    """(whose, which of their awards) → what the versions print."""

    def of(whose: Any, which: Any) -> Any:
        return (
            select(column)
            .select_from(column.table.join(texts, texts.c.id == text))
            .where(owner == whose, column.table.c.award == which, column.is_not(None))
            .order_by(texts.c.language != LANGUAGE, texts.c.position)
            .limit(literal_column("1"))
            .correlate_except(column.table, texts)
            .scalar_subquery()
        )

    return of


@strawberry.type(description="An award of a film or a person, once for all documents that tell of it.")
class Award:
    entity: ClassVar = AWARD

    label: str = scalar(printed("label"), "As printed, in the language served.")
    festival: FestivalType | None = to_one(
        t.award_listings.c.festival_id, "The festival, or who gives the award; null where the line names none clearly."
    )
    name: str | None = scalar(
        printed("name"),
        "What is awarded, in the language served; null where the line does not say clearly.",
    )
    year: int | None = scalar(t.award_listings.c.year, "The year, where the line says it.")
    kind: AwardKind | None = scalar(
        t.award_listings.c.kind, "What it is, where the line says it.", JsonType.PLAIN_STRING
    )
    recipients: list[PersonType] = to_many(
        recipients_of_award(),
        "Those whom the line names and the film credits, in the order of credits; then those whose own documents tell "
        "of it.",
    )
    film: FilmType | None = to_one(
        t.award_listings.c.film_id,
        "The film; null where a document about a person tells of the award, and names no film of the catalogue.",
    )


@strawberry.type(description="A page of awards.")
class AwardConnection(Connection[Award]):
    facets: AwardFacets = field(ConnectionPart.OVERVIEW, "How the awards are spread, under the same filter.")
