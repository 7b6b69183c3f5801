"""Plans: sizes and costs, filters and orders, and what is refused, with its code and place."""

import pytest
from graphql import GraphQLError

from graph.compiler import plan
from graph.schema.placeholders import Conversion
from tests.compiler.compiling import explained, planned, prepared, refusals

IDS, MANY = '"x" ' * 101, '"x" ' * 1_001
REFUSED = {
    '{ film(slug: "a") { cast(first: 101) { id } } }': ("`first` is 101; it can be 0 to 100.", (1, 21)),
    "{ films(last: -1) { totalCount } }": ("`last` is -1; it can be 0 to 100.", (1, 3)),
    "{ nodes(ids: [IDS]) { id } }": ("`ids` has 101 entries; it can have 100.", (1, 3)),
    "{ films(filter: { slug: { in: [MANY] } }) { totalCount } }": ("`in` has 1001 values; it can have 1000.", (1, 3)),
    "{ roles(filter: { in: [MANY] }) { totalCount } }": ("`in` has 1001 values; it can have 1000.", (1, 3)),
    '{ person(slug: "a") { collaborators(myRole: { in: [MANY] }) { totalCount } } }': (
        "`in` has 1001 values; it can have 1000.",
        (1, 23),
    ),
}


@pytest.mark.parametrize("query", REFUSED)
def test_refused(query: str) -> None:
    message, place = REFUSED[query]
    with pytest.raises(GraphQLError) as caught:
        prepared(query.replace("IDS", IDS).replace("MANY", MANY), max_tokens=10_000)
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [place])]


def order(order_by: str) -> str:
    """The order of `films(orderBy: …)`, as the plan has it."""
    (line,) = [
        line for line in explained(f"{{ films(orderBy: {order_by}) {{ nodes {{ id }} }} }}") if "page of" in line
    ]
    return line.partition(" order by ")[2].removesuffix(" limit 20").replace("film_listings.", "")


ORDERS = {
    "[]": "release_year desc, title_folded, slug",
    "[{ releaseYear: DESC }]": "release_year desc, title_folded, slug",
    "[{ releaseYear: ASC }]": "release_year, title_folded, slug",
    "[{ title: DESC }]": "title_folded desc, slug",
    "[{ title: DESC }, { releaseYear: ASC }]": "title_folded desc, release_year, slug",
    "[{ title: ASC }, { title: DESC }]": "title_folded, slug",
    "[{ slug: DESC }]": "slug desc",
    "[{ durationSeconds: DESC }]": "films.duration_seconds desc, slug",
    "[{ credits: { count: DESC } }]": "count (credits where credits.film_id = outer films.id and true) desc, slug",
}


@pytest.mark.parametrize("order_by", ORDERS)
def test_orders_are_total(order_by: str) -> None:
    """The keys of the usual order that follow the last one asked for come behind it, at least the one that tells any
    two rows apart.
    """
    assert order(order_by) == ORDERS[order_by]


def signature(order_by: str) -> str:
    (line,) = [
        line for line in explained(f"{{ people(orderBy: {order_by}) {{ edges {{ cursor }} }} }}") if "cursor:" in line
    ]
    return line.split()[2]


def test_a_filter_that_says_nothing_makes_no_other_order() -> None:
    plain = signature("[{ films: { count: ASC } }]")
    assert signature("[{ films: { count: ASC, filter: { title: null } } }]") == plain
    assert signature('[{ films: { count: ASC, filter: { title: { contains: "a" } } } }]') != plain
    assert signature("[{ films: { count: DESC } }]") != plain


def narrowed(filter_: str, field: str = "films") -> str:
    """The condition of a filter, as the plan has it."""
    (line,) = [line for line in explained(f"{{ {field}(filter: {filter_}) {{ totalCount }} }}") if "totalCount" in line]
    return line.partition(" where ")[2].removeprefix("film_listings.language_id = $language_id and ")


FILTERS = {
    '{ and: [{ slug: { eq: "a" } }, { slug: { eq: "b" } }] }': "film_listings.slug = :p1 AND film_listings.slug = :p2",
    '{ or: [{ slug: { eq: "a" } }, { slug: { eq: "b" } }] }': "film_listings.slug = :p1 OR film_listings.slug = :p2",
    '{ not: { slug: { eq: "a" } } }': "(film_listings.slug = :p1) IS NOT true",
    "{ and: [] }": "true",
    "{ or: [] }": "false",
    "{ title: null, slug: { eq: null } }": "true",
    '{ countries: { some: { code: { eq: "DE" } } } }': (
        "exists (film_countries where film_countries.film_id = outer films.id AND countries.code = :p1)"
    ),
    '{ countries: { none: { code: { eq: "DE" } } } }': (
        "NOT exists (film_countries where film_countries.film_id = outer films.id AND countries.code = :p1)"
    ),
    '{ countries: { every: { code: { eq: "DE" } } } }': (
        "NOT exists (film_countries where film_countries.film_id = outer films.id"
        " AND (countries.code = :p1) IS NOT true)"
    ),
    '{ languages: { some: { eq: "de" } } }': (
        "exists (film_texts where film_texts.film_id = outer films.id AND film_texts.language = :p1)"
    ),
}


@pytest.mark.parametrize("filter_", FILTERS)
def test_filters(filter_: str) -> None:
    assert narrowed(filter_) == FILTERS[filter_]


NAMED = "films.id in (credits where credits.person_id in (people where people.slug = :p1))"
FIRST = {
    '{ credits: { some: { person: { slug: { eq: "a" } } } } }': NAMED,
    '{ credits: { some: { and: [{ person: { slug: { eq: "a" } } }] } } }': NAMED,
    '{ credits: { none: { person: { slug: { eq: "a" } } } } }': f"NOT {NAMED}",
    '{ credits: { some: { person: { name: { eq: "a" } } } } }': (
        "exists (credits where credits.film_id = outer films.id AND exists (people where people.id = outer"
        " credits.person_id AND people.name = :p1 AND people.name_folded = :p2))"
    ),
    '{ credits: { some: { or: [{ person: { slug: { eq: "a" } } }] } } }': (
        "exists (credits where credits.film_id = outer films.id AND credits.person_id in (people where people.slug ="
        " :p1))"
    ),
    '{ credits: { some: { role: { key: { eq: "ACTOR" } } } } }': (
        "exists (credits where credits.film_id = outer films.id AND credits.role_id in (roles where roles.key = :p1))"
    ),
}


@pytest.mark.parametrize("filter_", FIRST)
def test_what_a_filter_names_is_looked_up_first(filter_: str) -> None:
    """Rows that are named by slug are few, and looked up once for all; others are looked for from each row."""
    assert narrowed(filter_) == FIRST[filter_]


def test_arguments_of_a_connection_hold_on_its_edges() -> None:
    """The films shared with a collaborator are narrowed by the roles that the collaborators are."""
    collaborators = 'collaborators(theirRole: { key: { eq: "ACTOR" } }) { edges { films { totalCount } } }'
    query = f'{{ person(slug: "a") {{ {collaborators} }} }}'
    (line,) = [line for line in explained(query) if "totalCount" in line]
    assert line.endswith(
        "WHERE credits_1.person_id = outer anon_1.person_id AND credits_1.role_id in (roles where roles.key = :p3))"
    )


def test_equal_arguments_share_a_bound_value() -> None:
    """A film's slug is compared twice, with what it is and with what it was; a search binds its tokens once."""
    assert [bind.name for bind in planned('{ film(slug: "a") { id } }').binds] == ["p1"]
    search = planned('{ search(query: "a b") { edges { snippet { match } } } }')
    assert [bind.conversion for bind in search.binds] == [Conversion.SEARCH_TOKENS, Conversion.FIRST_SEARCH_WORD]


def test_a_root_field_is_served_in_the_language_asked_for() -> None:
    german, usual = planned('{ a: films(language: "de") { totalCount } b: films { totalCount } }').roots
    assert german.language is not None
    assert usual.language is None


def test_introspection_is_not_planned() -> None:
    assert [root.key for root in planned("{ __typename b: films { totalCount } __schema { description } }").roots] == [
        "b"
    ]


def test_a_list_of_no_ids() -> None:
    (root,) = planned("{ nodes(ids: []) { id } }").roots
    assert root.value == plan.Constant("[]")
