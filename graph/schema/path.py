"""Query.path: the shortest chain of shared films between two people."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import strawberry
from sqlalchemy import Integer, TextualSelect, text

from graph.schema.placeholders import argument
from graph.schema.sources import Argument, DerivedTable, Order, Rows, Substitute, derived_columns, to_one
from graph.schema.statistics import always
from graph.schema.tables import NO_ROW

if TYPE_CHECKING:
    from graph.schema.film import Film
    from graph.schema.person import Person

FilmType = Annotated["Film", strawberry.lazy("graph.schema.film")]
PersonType = Annotated["Person", strawberry.lazy("graph.schema.person")]

LONGEST = 6
"""Films of the longest chain that is looked for."""

# `reached` spreads from the first person to films, from films to people, and so on; UNION keeps each once for each
# depth, so that a level costs no more than all credits. `chain` goes back from the second person: to the newest film,
# and from a film to the first person by slug, that is one step nearer.
STEPS = """
WITH RECURSIVE reached (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), 0 FROM people WHERE people.slug = :{start}
    UNION
    SELECT CASE WHEN reached.film_id IS NOT NULL THEN credits.person_id END,
        CASE WHEN reached.person_id IS NOT NULL THEN credits.film_id END,
        reached.depth + 1
    FROM reached
    JOIN credits ON credits.person_id = reached.person_id OR credits.film_id = reached.film_id
    WHERE reached.depth < {longest}
), chain (person_id, film_id, depth) AS (
    SELECT people.id, CAST(NULL AS INTEGER), (SELECT min(depth) FROM reached WHERE person_id = people.id)
    FROM people
    WHERE people.slug = :{goal} AND people.id IN (SELECT person_id FROM reached)
    UNION ALL
    SELECT CASE WHEN chain.film_id IS NOT NULL THEN (
            SELECT credits.person_id FROM credits
            JOIN reached ON reached.person_id = credits.person_id AND reached.depth = chain.depth - 1
            JOIN people ON people.id = credits.person_id
            WHERE credits.film_id = chain.film_id ORDER BY people.slug LIMIT 1) END,
        CASE WHEN chain.person_id IS NOT NULL THEN (
            SELECT credits.film_id FROM credits
            JOIN reached ON reached.film_id = credits.film_id AND reached.depth = chain.depth - 1
            WHERE credits.person_id = chain.person_id ORDER BY credits.chronology LIMIT 1) END,
        chain.depth - 1
    FROM chain
    WHERE chain.depth > 0
)
SELECT person.depth, person.person_id, film.film_id
FROM chain AS person
LEFT JOIN chain AS film ON film.depth = person.depth + 1
WHERE person.person_id IS NOT NULL
"""


FROM, TO = argument("from"), argument("to")


def chain(substitute: Substitute, _: Mapping[str, Any]) -> TextualSelect:
    """SELECT depth, person_id, film_id: the people of the chain in order, each with the film that leads to the next."""
    start, goal = substitute(FROM), substitute(TO)
    statement = text(STEPS.format(start=start.key, goal=goal.key, longest=2 * LONGEST)).bindparams(start, goal)
    return statement.columns(depth=Integer, person_id=Integer, film_id=Integer)


CHAIN = derived_columns(depth=Integer, person_id=Integer, film_id=Integer)
PATH = Rows(
    CHAIN,
    CHAIN.c.depth,
    order=(Order(CHAIN.c.depth),),
    estimate=LONGEST + 1,
    derived=DerivedTable(
        "chain",
        chain,
        (FROM, TO),
        rows=lambda _: always(LONGEST + 1),
        reads=lambda known: always(2 * LONGEST * 2 * known.credits),
    ),
)


@strawberry.type(description="A person of a chain, and the film that leads to the next.")
class PathStep:
    entity: ClassVar = NO_ROW

    person: PersonType = to_one(CHAIN.c.person_id, "The person.")
    film: FilmType | None = to_one(CHAIN.c.film_id, "A film shared with the next person; null at the end of the chain.")


PATH_ARGUMENTS = {
    "from": Argument(str, "The slug of the person at the beginning."),
    "to": Argument(str, "The slug of the person at the end."),
}
