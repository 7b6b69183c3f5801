"""Award, and what kinds of awards there are."""

from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import strawberry
from sqlalchemy import literal_column, select

from graph.schema import tables as t
from graph.schema.placeholders import LANGUAGE
from graph.schema.rows import recipients_of_award
from graph.schema.sources import JsonType, scalar, to_many, to_one
from graph.schema.tables import FILM

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
