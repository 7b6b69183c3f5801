"""Plans as text: every kind of value, member and placeholder."""

import pytest

from tests.compiler.compiling import explained, planned
from tests.test_operations import CASES, read

TREES = {
    """{ role(key: "ACTOR") { __typename key name department { key } } }""": """
estimated rows: 4
:p1 = 'ACTOR'
role: row of roles where roles.key = :p1
  __typename: "Role"
  key: plain string roles.key
  name: text role_names.name
  department: department_names, departments joined at roles.department_id
    key: plain string departments.key
""",
    """query($n: Int) { films(first: 2, filter: { releaseYear: { gte: $n } }) {
        facets { decade { value } } nodes { duration { minutes } }
    } }""": """
estimated rows: 5027
:p1 = $n
films: page of film_listings where film_listings.language_id = $language_id and film_listings.release_year >= :p1 \
order by film_listings.release_year desc, film_listings.title_folded, film_listings.slug limit 2
  facets: object
    decade: list of subquery films by decade order by anon_1.count desc, anon_1.value
      value: text anon_1.value
  nodes: entries
    duration: object if films.duration_seconds
      minutes: number FLOOR(films.duration_seconds / 60)
""",
    """{ people(first: 2, after: "30303030303030300A6164610A6164612D31") {
        totalCount pageInfo { hasPreviousPage } edges { cursor node { name } }
    } }""": """
estimated rows: 174
:p1 = '30303030303030300A6164610A6164612D31'
:p2 = '30303030303030300A6164610A6164612D31'
people: page of people where people.name_folded = :p1 AND people.slug > :p2 then people.name_folded > :p1 \
order by people.name_folded, people.slug limit 2
  totalCount: count of people
  pageInfo: page info, behind it people where people.name_folded = :p1 AND people.slug = :p2 \
then people.name_folded = :p1 AND people.slug < :p2 then people.name_folded < :p1 \
order by people.name_folded, people.slug
    cursor: cursor 130c9bbc of people.name_folded, people.slug
  edges: entries
    cursor: cursor 130c9bbc of people.name_folded, people.slug
    node: object
      name: text people.name
""",
    """{ nodes(ids: ["Role:ACTOR"]) { ... on Role { key } ... on Person { name } } }""": """
estimated rows: 29
:p1 = 'Role:ACTOR'
nodes: list of the ids :p1 order by anon_1.position
  item: first of
    0: row of films where films.id = coalesce((SELECT films_1.id FROM films AS films_1 WHERE films_1.slug = \
outer CASE WHEN (anon_1.type = 'Film:1') THEN anon_1.key0 END), (SELECT moved_slugs_1.film_id FROM moved_slugs \
AS moved_slugs_1 WHERE moved_slugs_1.slug = outer CASE WHEN (anon_1.type = 'Film:1') THEN anon_1.key0 END))
    1: row of people where people.id = coalesce((SELECT people_1.id FROM people AS people_1 WHERE people_1.slug = \
outer CASE WHEN (anon_1.type = 'Person:1') THEN anon_1.key0 END), (SELECT moved_person_slugs_1.person_id FROM \
moved_person_slugs AS moved_person_slugs_1 WHERE moved_person_slugs_1.slug = outer CASE WHEN (anon_1.type = \
'Person:1') THEN anon_1.key0 END))
      name: text people.name
    2: row of roles where roles.key = outer CASE WHEN (anon_1.type = 'Role:1') THEN anon_1.key0 END
      key: plain string roles.key
    3: row of credits where credits.film_id = coalesce((SELECT films_1.id FROM films AS films_1 WHERE \
films_1.slug = outer CASE WHEN (anon_1.type = 'Credit:3') THEN anon_1.key0 END), (SELECT moved_slugs_1.film_id \
FROM moved_slugs AS moved_slugs_1 WHERE moved_slugs_1.slug = outer CASE WHEN (anon_1.type = 'Credit:3') THEN \
anon_1.key0 END)) and credits.role_id = (SELECT roles.id FROM roles WHERE roles.key = outer CASE WHEN \
(anon_1.type = 'Credit:3') THEN anon_1.key1 END) and credits.person_id = coalesce((SELECT people_1.id FROM people AS \
people_1 WHERE people_1.slug = outer CASE WHEN (anon_1.type = 'Credit:3') THEN anon_1.key2 END), (SELECT \
moved_person_slugs_1.person_id FROM moved_person_slugs AS moved_person_slugs_1 WHERE moved_person_slugs_1.slug = outer \
CASE WHEN (anon_1.type = 'Credit:3') THEN anon_1.key2 END))
    4: row of genres where genres.key = outer CASE WHEN (anon_1.type = 'Genre:1') THEN anon_1.key0 END
    5: row of festivals where festivals.slug = outer CASE WHEN (anon_1.type = 'Festival:1') THEN anon_1.key0 END
    6: row of countries where countries.code = outer CASE WHEN (anon_1.type = 'Country:1') THEN anon_1.key0 END
    7: row of categories where categories.key = outer CASE WHEN (anon_1.type = 'Category:1') THEN anon_1.key0 END
    8: row of departments where departments.key = outer CASE WHEN (anon_1.type = 'Department:1') THEN anon_1.key0 END
""",
    """{ search(query: "a", first: 1) { nodes { ... on Film { title } ... on Person { name } } } }""": """
estimated rows: 51807
:p1 = 'a'
search: page of subquery hits order by anon_1.score, anon_1.release_year desc, anon_1.sort, anon_1.slug, \
CASE WHEN (anon_1.film_id IS NULL) THEN 1 ELSE 0 END limit 1
  nodes: entries
    item: choice of
      0: film_listings, films joined at anon_1.film_id
        title: text film_listings.title
      1: people, person_pages joined at anon_1.person_id
        name: text people.name
""",
}


@pytest.mark.parametrize("query", TREES)
def test_trees(query: str) -> None:
    assert explained(query, {"n": 1990}) == TREES[query].strip().splitlines()


def test_a_snippet_says_where_it_looks() -> None:
    (match,) = [
        line for line in explained('{ search(query: "a") { edges { snippet { match } } } }') if "match:" in line
    ]
    assert match.startswith(
        "      match: text CASE WHEN (position of :p2 in lower(CASE WHEN (search_entries.field = 'TITLE')"
    )


@pytest.mark.parametrize("case", [case for case in CASES if not case.startswith(("error-", "introspection"))])
def test_whatever_is_planned_can_be_explained(case: str) -> None:
    """Each field that the operation begins with has a line."""
    query, variables = read(case)
    lines = explained(query, variables)
    assert [line.partition(":")[0] for line in lines if line[0] not in " :"][1:] == [
        root.key for root in planned(query, variables).roots
    ]
