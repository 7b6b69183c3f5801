"""What databases do for plain pages: go along an index, and read no more rows than are shown by more than a constant.

Counts, facets, `contains`, filters through relations and orders by counts are not plain: they read what they must.
"""

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from graph.database.databases import writing_engine
from seed.load.transaction import tidy
from tests.answering import Answering, Statement
from tests.catalogue.large import large
from tests.catalogue.rows import write
from tests.costs import Costs, PostgreSQLCosts, SQLiteCosts
from tests.databases import Databases

FILMS = 1_000
MOST = {"sqlite": 3_000, "postgresql": 150}
"""What a page of ten may cost: a small part of looking at every film once."""


@dataclass(frozen=True, slots=True)
class Large:
    """A large catalogue that answers, and what its database does for that."""

    answering: Answering
    costs: Costs

    @property
    def most(self) -> int:
        return MOST[self.answering.backend]

    def statement(self, query: str, variables: Mapping[str, Any] | None = None) -> Statement:
        answer = self.answering.answer(query, variables)
        assert answer.data is not None, answer.errors
        return self.answering.statements[0]


@pytest.fixture(scope="module")
def catalogue(runner: asyncio.Runner, databases: Databases) -> Iterator[Large]:
    url = databases.migrated()
    write(url, large(FILMS))
    engine = writing_engine(url)
    tidy(engine, thoroughly=True)
    engine.dispose()
    answering = Answering(runner, url)
    yield Large(answering, SQLiteCosts(url) if answering.backend == "sqlite" else PostgreSQLCosts(url, runner))
    answering.close()
    databases.drop(url)


PAGES = {
    "films by year": ("films", "", "title"),
    "films by year, in another language": ("films", 'language: "en"', "title"),
    "films by title": ("films", "orderBy: [{ title: ASC }]", "title"),
    "films by title, the other way": ("films", "orderBy: [{ title: DESC }]", "title"),
    "films since a year": ("films", "filter: { releaseYear: { gte: 1990 } }", "title"),
    "people by name": ("people", "", "name"),
}
"""Fields of the query, their arguments, and what is asked of each entry."""


def page(name: str, paging: str) -> str:
    field, arguments, member = PAGES[name]
    declared = "query($cursor: String) " if "$cursor" in paging else ""
    entries = f"{{ pageInfo {{ hasNextPage hasPreviousPage startCursor }} nodes {{ {member} }} }}"
    return f"{declared}{{ {field}({paging} {arguments}) {entries} }}"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_costs_the_same_wherever_it_is(catalogue: Large, name: str) -> None:
    far = json.loads(catalogue.answering.answer(page(name, "last: 100")).data or "")
    cursor = {"cursor": next(iter(far.values()))["pageInfo"]["startCursor"]}
    first, behind, before = (
        catalogue.costs.cost(catalogue.statement(page(name, paging), cursor))
        for paging in ("first: 10", "first: 10, after: $cursor", "last: 10, before: $cursor")
    )
    assert max(first, behind, before) < catalogue.most
    # Behind a cursor are several ranges, each read along the index, and whether anything lies before it is looked up.
    assert max(behind, before) <= 2.5 * first


PLAIN = {
    **{name: page(name, "first: 10") for name in PAGES},
    "a person by slug": '{ person(slug: "person-9") { name } }',
    "a film by slug": '{ film(slug: "film-9") { title description } }',
    "a film's crew": '{ film(slug: "film-9") { cast { person { name } } crew { person { name } role { name } } } }',
    "a person's credits": '{ person(slug: "person-9") { credits(first: 5) { nodes { film { title } note } } } }',
    "a role's credits": '{ role(key: "ACTOR") { credits(first: 5) { nodes { film { title } person { name } } } } }',
    "other credits": '{ film(slug: "film-9") { cast { otherCredits(first: 3) { nodes { film { title } } } } } }',
    "a credit by id": '{ node(id: "Credit:film-9:DIRECTOR:person-0@en") { id } }',
    "objects by ids": """{ nodes(ids: ["Film:film-9@de", "Role:ACTOR@en", "Credit:film-9:DIRECTOR:person-0"]) {
        id ... on Film { title } ... on Role { name } ... on Credit { film { title } } } }""",
}


@pytest.mark.parametrize("name", PLAIN)
def test_an_index_serves(catalogue: Large, name: str) -> None:
    statement = catalogue.statement(PLAIN[name])
    assert catalogue.costs.detours(statement) == []
    assert catalogue.costs.cost(statement) < catalogue.most


def test_films_by_some_titles_are_looked_up(catalogue: Large) -> None:
    """And then sorted."""
    titles = '["de title 000500", "de title 000501"]'
    query = f"{{ films(first: 10, filter: {{ title: {{ in: {titles} }} }}) {{ nodes {{ title }} }} }}"
    assert catalogue.costs.cost(catalogue.statement(query)) < catalogue.most / 5


def test_related_films_are_looked_for_among_few(catalogue: Large) -> None:
    """All films have one director: of them those next in time are looked at, before and behind, three in ten."""
    query = """{ film(slug: "film-9") { related(first: 10) { score film { title } people { role { key }
        person { name } } genres { key } countries { code } } } }"""
    statement = catalogue.statement(query)
    answer = json.loads(catalogue.answering.answer(query).data or "")
    assert [related["score"] >= 20 for related in answer["film"]["related"]] == [True] * 10
    assert catalogue.costs.cost(statement) < {"sqlite": 60_000, "postgresql": 5_000}[catalogue.answering.backend]


RELATED = (
    '{ people(filter: { films: { some: { title: { contains: "t" } } } }) { totalCount } }',
    '{ people(filter: { films: { none: { title: { contains: "x" } } } }) { totalCount } }',
    '{ people(filter: { films: { every: { title: { contains: "a" } } } }) { totalCount nodes { name } } }',
    "{ people(first: 1, filter: { films: { some: { releaseYear: { lt: 1970 } } } }) { facets { kind { count } } } }",
    '{ films(filter: { people: { some: { name: { contains: "x" } } } }) { totalCount } }',
    '{ films(filter: { people: { every: { name: { contains: "a" } } } }) { totalCount } }',
)


@pytest.mark.parametrize("query", RELATED)
def test_a_filter_does_not_compare_each_row_with_each(catalogue: Large, query: str) -> None:
    """There are a thousand films in three languages, a thousand people and eight thousand credits."""
    done = catalogue.costs.cost(catalogue.statement(query))
    assert done < {"sqlite": 200_000, "postgresql": 30_000}[catalogue.answering.backend]


def test_a_search_reads_the_credits_of_a_role_once(catalogue: Large) -> None:
    """However many labels of the role match: Actor, Acteur. Seven thousand of the credits are of actors."""
    statement = catalogue.statement('{ search(query: "act") { totalCount } }')
    assert catalogue.costs.cost(statement) < {"sqlite": 300_000, "postgresql": 7_500}[catalogue.answering.backend]
