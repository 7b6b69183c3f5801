"""What operations cost by the statistics of a catalogue, what is refused, and what answers have cost."""

from typing import Any

import pytest
from graphql import GraphQLError

from graph.compiler.estimate import estimate
from graph.schema.statistics import COUNTED, STATES, USUAL, statistics_of
from tests.compiler.compiling import planned, prepared, refusals

PARTS = {
    '{ film(slug: "a") { title category { name } } }': {"film": 6, "film.category": 1},
    '{ film(slug: "a") { languages countries { code } } }': {"film": 5, "film.languages": 4, "film.countries": 4},
    # A film has at most 100 credits.
    '{ film(slug: "a") { cast { person { name } } } }': {"film": 5, "film.cast": 100, "film.cast.person": 60},
    '{ film(slug: "a") { cast(first: 4) { mentions { line } } } }': {
        "film": 5,
        "film.cast": 4,
        "film.cast.mentions": 14,
    },
    "{ films { totalCount } }": {"films.totalCount": 300},
    "{ films(first: 5) { nodes { title } edges { node { title } } } }": {
        "films": 6,
        "films.nodes": 6,
        "films.edges": 5,
        "films.edges.node": 1,
    },
    # Of the people of ten credits, each has ten of his own, one perhaps a hundred.
    "{ films(first: 5) { nodes { credits(last: 2) { nodes { person { credits { totalCount } } } } } } }": {
        "films": 6,
        "films.nodes": 5,
        "films.nodes.credits": 15,
        "films.nodes.credits.nodes": 10,
        "films.nodes.credits.nodes.person": 10,
        "films.nodes.credits.nodes.person.credits.totalCount": 60,
    },
    "{ films(first: 5) { nodes { body { markdown } } } }": {
        "films": 6,
        "films.nodes": 5,
        "films.nodes.body": 5,
        "films.nodes.body.markdown": 11,
    },
    # It may stand in no title.
    '{ films(first: 5, filter: { title: { contains: "a" } }) { nodes { slug } } }': {"films": 1000, "films.nodes": 6},
    # All credits, and the role of each, may have to be looked at; of one person, two hundred at most.
    "{ films(filter: { credits: { some: { position: { gte: 1 } } } }) { nodes { slug } } }": {
        "films": 1000,
        "films(filter)": 20_000,
        "films.nodes": 24,
    },
    '{ films(filter: { credits: { some: { person: { slug: { eq: "a" } } } } }) { nodes { slug } } }': {
        "films": 100,
        "films(filter)": 601,
        "films.nodes": 24,
    },
    '{ films(filter: { people: { some: { films: { none: { title: { contains: "x" } } } } } }) { totalCount } }': {
        "films.totalCount": 880_700
    },
    "{ people(first: 5, orderBy: [{ credits: { count: DESC } }]) { nodes { name } } }": {
        "people": 8_000,
        "people(orderBy)": 20_000,
        "people.nodes": 6,
    },
    '{ person(slug: "a") { credits { pageInfo { endCursor hasNextPage } } } }': {
        "person": 5,
        "person.credits": 63,
        "person.credits.pageInfo": 2,
    },
    # A film of a genre has two, of two hundred films each, one perhaps of five hundred.
    "{ genres(first: 2) { nodes { films(first: 100) { totalCount } } } }": {
        "genres": 80,
        "genres.nodes": 2,
        "genres.nodes.films.totalCount": 715,
    },
    '{ film(slug: "a") { genres { films(first: 100) { nodes { slug } } } } }': {
        "film": 5,
        "film.genres": 10,
        "film.genres.films": 2500,
        "film.genres.films(filter)": 7500,
        "film.genres.films.nodes": 1200,
    },
    # Of 200 films with three awards each, fifty awards are perhaps of one festival.
    '{ festival(slug: "a") { awards { year } films(first: 3) { totalCount } people(first: 3) { totalCount } } }': {
        "festival": 1,
        "festival.awards": 60,
        "festival.films.totalCount": 65,
        "festival.people.totalCount": 195,
    },
    "{ festivals(first: 5) { nodes { name films(first: 3) { totalCount } } } }": {
        "festivals": 100,
        "festivals(orderBy)": 100,
        "festivals.nodes": 6,
        "festivals.nodes.films.totalCount": 104,
    },
    "{ films(first: 3, filter: { awards: { some: { kind: { eq: WIN } } } }) { totalCount } }": {
        "films.totalCount": 900
    },
    '{ films(first: 3, filter: { awards: { some: { festival: { slug: { eq: "a" } } } } }) { totalCount } }': {
        "films.totalCount": 316
    },
    '{ department(key: "a") { people(first: 3) { totalCount } } }': {
        "department": 1,
        "department.people.totalCount": 22_400,
    },
    '{ category(key: "a") { films(first: 3) { totalCount } } }': {"category": 1, "category.films.totalCount": 1300},
    "{ people(first: 3) { facets { role { count } } } }": {"people.facets.role": 68_324},
    '{ person(slug: "a") { credits(first: 3) { facets { role { count } } } } }': {
        "person": 5,
        "person.credits.facets.role": 424,
    },
    "{ films { facets { role { count } } } }": {"films.facets.role": 61_324},
    '{ search(query: "a") { totalCount } }': {"search.totalCount": 45_505},
    '{ nodes(ids: ["Film:a", "Role:b"]) { ... on Film { countries { code } } } }': {"nodes": 56, "nodes.countries": 7},
    '{ path(from: "a", to: "b") { person { name } } }': {"path": 480_007, "path.person": 8},
    "{ catalogue { languages } }": {"catalogue.languages": 4},
}


@pytest.mark.parametrize("query", PARTS)
def test_the_parts_of_a_cost(query: str) -> None:
    estimated = estimate(planned(query), USUAL)
    assert {path: round(rows) for path, rows in estimated.parts.items() if rows >= 1} == PARTS[query]
    assert estimated.cost - 1 < sum(estimated.parts.values()) <= estimated.cost


MEASURED = 37 + len(COUNTED) + len(STATES)
"""The columns of the statement that measures."""
EMPTY = statistics_of([None] * MEASURED)


@pytest.mark.parametrize("query", PARTS)
def test_an_empty_catalogue_costs_something(query: str) -> None:
    assert 1 <= estimate(planned(query), EMPTY).cost < 100


DEAR = {
    "{ a: films { nodes { b: cast { id } } } }": ("a.nodes.b costs most (98 %)", (1, 22)),
    "{ films(filter: { credits: { some: { position: { gte: 1 } } } }) { totalCount } }": (
        "films.totalCount costs most (100 %)",
        (1, 68),
    ),
    "{ films(filter: { credits: { some: { position: { gte: 1 } } } }) { nodes { id } } }": (
        "films(filter) costs most (95 %)",
        (1, 3),
    ),
    "{ ...F } fragment F on Query { people(orderBy: [{ films: { count: ASC } }]) { nodes { id } } }": (
        "people(orderBy) costs most (91 %)",
        (1, 32),
    ),
    '{ node(id: "Film:a") { ... on Film { documents { path } cast { id } } } }': (
        "node.cast costs most (92 %)",
        (1, 57),
    ),
}


@pytest.mark.parametrize("query", DEAR)
def test_what_costs_most_is_told(query: str) -> None:
    dearest, place = DEAR[query]
    cost = prepared(query).cost
    assert prepared(query, max_cost=cost).cost == cost
    with pytest.raises(GraphQLError) as caught:
        prepared(query, max_cost=cost - 1)
    message = (
        f"The database may have to read more than {cost - 1} rows for the operation. {dearest}: ask for smaller pages, "
        "less deep, or with fewer conditions."
    )
    assert refusals(caught.value) == [("COST_LIMIT_EXCEEDED", message, [place])]


def test_texts_that_are_longer_than_an_answer_are_not_read() -> None:
    """In a hundred films, each text has 1,000 characters."""
    query = "{ films(first: 100) { nodes { body { markdown html } } } }"
    prepared(query, max_answer_bytes=100_000)
    with pytest.raises(GraphQLError) as caught:
        prepared(query, max_answer_bytes=99_999)
    message = "The answer has more than 99999 bytes; ask for less."
    assert refusals(caught.value) == [("ANSWER_LIMIT_EXCEEDED", message, [(1, 38)])]


def test_no_estimate_is_infinite() -> None:
    opening, closing = "people: { some: { films: { every: { " * 9, " } } } }" * 9
    query = f'{{ films(filter: {{ {opening}slug: {{ eq: "a" }}{closing} }}) {{ totalCount }} }}'
    huge = statistics_of([10**8] * MEASURED)
    assert estimate(planned(query, max_cost=10**18), huge).cost == 10**18


ANSWERED: list[tuple[str, dict[str, Any], dict[str, int]]] = [
    ('{ film(slug: "a") { title } }', {"film": None}, {"film": 5}),
    (
        '{ film(slug: "a") { category { key } languages } }',
        {"film": {"category": {"key": "x"}, "languages": ["a", "b"]}},
        {"film": 5, "film.category": 1, "film.languages": 2},
    ),
    (
        "{ films { nodes { cast { id } } edges { node { title } } facets { decade { value } } } }",
        {
            "films": {
                "nodes": [{"cast": [{"id": 1}, {"id": 2}]}, {"cast": []}],
                "edges": [{"node": {"title": "a"}}, {"node": {"title": "b"}}],
                "facets": {"decade": [{"value": "1990"}]},
            }
        },
        {"films": 21, "films.nodes": 2, "films.nodes.cast": 14, "films.edges": 2, "films.facets.decade": 4001},
    ),
    (
        '{ nodes(ids: ["Film:a", "b"]) { id ... on Film { languages } } }',
        {"nodes": [{"id": "a", "languages": ["de"]}, None]},
        {"nodes": 64, "nodes.languages": 1},
    ),
    (
        '{ search(query: "a") { nodes { ... on Film { languages } ... on Person { aliases } } } }',
        {"search": {"nodes": [{"languages": ["de", "en"]}, {"aliases": ["x"]}]}},
        {"search": 51_805, "search.nodes": 2, "search.nodes.languages": 2, "search.nodes.aliases": 1},
    ),
]


@pytest.mark.parametrize(("query", "data", "parts"), ANSWERED, ids=[query for query, _, _ in ANSWERED])
def test_what_an_answer_has_cost(query: str, data: dict[str, Any], parts: dict[str, int]) -> None:
    answered = estimate(planned(query), USUAL, data)
    assert {path: round(rows) for path, rows in answered.parts.items() if rows >= 1} == parts
    assert answered.cost <= estimate(planned(query), USUAL).cost
