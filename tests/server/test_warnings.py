"""Keys that no vocabulary has are told beside the answer, with the nearest one."""

import asyncio
from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest

from graph.commands.query import run_query
from graph.settings import Settings
from graph.warnings import _words
from tests.databases import Databases
from tests.seed.laying import lay, seed
from tests.server.serving import Client, served, wait_until


@pytest.fixture(scope="module")
def server(catalogue_url: str) -> Iterator[Client]:
    with served(catalogue_url) as client:
        yield client


def warnings(server: Client, query: str, **variables: Any) -> list[tuple[str, str | None]]:
    """The message and the nearest key of each warning."""
    body = server.ask(query, variables=variables).json()
    assert "errors" not in body
    found = body.get("extensions", {}).get("warnings", [])
    assert all(warning["extensions"]["code"] == "UNKNOWN_KEY" for warning in found)
    return [(warning["message"], warning["extensions"].get("nearest")) for warning in found]


FILMS = "{{ films(filter: {}) {{ totalCount }} }}"


@pytest.mark.parametrize(
    ("query", "message", "nearest"),
    [
        (
            FILMS.format('{ awards: { some: { festival: { slug: { eq: "venic" } } } } }'),
            'No film has an award of a festival with the slug "venic"',
            "venice",
        ),
        ('{ festival(slug: "canes") { name } }', 'No film has an award of a festival with the slug "canes"', "cannes"),
        (
            FILMS.format('{ credits: { some: { role: { eq: "Kamrea" } } } }'),
            'No role is called "Kamrea"',
            "CINEMATOGRAPHY",
        ),
        (FILMS.format('{ credits: { some: { role: { in: ["x", "Kamera"] } } } }'), 'No role is called "x"', None),
        (
            FILMS.format('{ credits: { some: { role: { key: { ne: "EDITNG" } } } } }'),
            'No role has the key "EDITNG"',
            "EDITING",
        ),
        (
            FILMS.format('{ credits: { none: { role: { department: { eq: "Ton" } } } } }'),
            'No department has the key "Ton"',
            "SOUND",
        ),
        (
            FILMS.format('{ category: { eq: "Dokumentarfilm" } }'),
            'No category has the key "Dokumentarfilm"',
            "DOCUMENTARY",
        ),
        (
            FILMS.format('{ countries: { some: { code: { eq: "Deutschland" } } } }'),
            'No film is from a country with the code "Deutschland"',
            "DE",
        ),
        (
            FILMS.format('{ not: { languages: { some: { eq: "fr" } } } }'),
            'No film has a version in the language "fr"',
            None,
        ),
        (
            FILMS.format('{ technicalSpecs: { some: { key: { eq: "COLOR" } } } }'),
            'No technical spec has the key "COLOR"',
            "COLOUR",
        ),
        (
            '{ people(filter: { kind: { eq: "PERSONS" } }) { totalCount } }',
            'No person is of the kind "PERSONS"',
            "PERSON",
        ),
        ('{ role(key: "EDITOR") { name } }', 'No role has the key "EDITOR"', "EDITING"),
        ('{ country(code: "FRA") { name } }', 'No film is from a country with the code "FRA"', None),
        (
            '{ person(slug: "veit-helmer") { collaborators(theirRole: { eq: "Regies" }) { totalCount } } }',
            'No role is called "Regies"',
            "DIRECTOR",
        ),
    ],
)
def test_a_key_that_no_vocabulary_has(server: Client, query: str, message: str, nearest: str | None) -> None:
    said = message if nearest is None else f"{message}; did you mean {nearest}?"
    assert warnings(server, query) == [(said, nearest)]


@pytest.mark.parametrize(
    "query",
    [
        FILMS.format(
            '{ category: { in: ["FEATURE", "SHORT"] }, credits: { some: { role: { eq: "Director of Photography" } } }, '
            'countries: { some: { code: { eq: "DE" } } }, languages: { some: { eq: "en" } } }'
        ),
        FILMS.format('{ slug: { eq: "nothing" }, title: { eq: "x" }, category: { isNull: true } }'),
        '{ role(key: "EDITING") { name } film(slug: "nothing") { title } }',
        "{ __typename }",
    ],
)
def test_nothing_is_told_where_nothing_is_wrong(server: Client, query: str) -> None:
    assert "extensions" not in server.ask(query).json()


BOUND = """query ($r: [String!]!, $k: String!) { role(key: $k) { name }
 people(filter: { credits: { some: { role: { in: $r } } } }) { totalCount } }"""


def test_keys_in_variables_and_where_they_stand(server: Client) -> None:
    body = server.ask(BOUND, variables={"r": ["Kamera", "Schnit"], "k": "EDITING"}).json()
    assert body["extensions"]["warnings"] == [
        {
            "message": 'No role is called "Schnit"; did you mean EDITING?',
            "locations": [{"line": 2, "column": 2}],
            "extensions": {"code": "UNKNOWN_KEY", "value": "Schnit", "nearest": "EDITING"},
        }
    ]
    assert warnings(server, BOUND, r=["Kamera"], k="EDITING") == []
    assert warnings(server, BOUND, r=["Kamera"], k="X1") == [('No role has the key "X1"', None)]


def test_over_every_form_of_http_and_from_the_cache(server: Client) -> None:
    query = FILMS.format('{ category: { eq: "SHROT" } }')
    posts = [server.ask(query) for _ in range(2)]
    gets = [server.get("/graphql", params={"query": query}) for _ in range(2)]
    bodies = [response.json() for response in (*posts, *gets)]
    assert bodies[0]["extensions"]["warnings"][0]["extensions"]["nearest"] == "SHORT"
    assert all(body == bodies[0] for body in bodies)
    tag = gets[0].headers["etag"]
    assert server.get("/graphql", params={"query": query}, headers={"if-none-match": tag}).status_code == 304
    for accept in ("application/graphql-response+json", "application/json"):
        assert server.ask(query, headers={"accept": accept}).json() == bodies[0]
    costs = server.ask(query, extensions={"cost": True}).json()["extensions"]
    assert list(costs) == ["warnings", "cost"]


def test_many_and_long_keys_are_told_in_short(server: Client) -> None:
    many = [f"nothing {i}" for i in range(50)]
    assert len(warnings(server, BOUND, r=many, k="EDITING")) == 10
    [(message, nearest)] = warnings(server, BOUND, r=["Kamera" * 5_000], k="EDITING")
    assert (len(message), nearest) == (122, None)


def test_a_server_without_suggestions_names_no_key(catalogue_url: str) -> None:
    with served(catalogue_url, suggestions=False) as client:
        response = client.ask(FILMS.format('{ category: { eq: "SHROT" } }'))
    assert "SHORT" not in response.text
    assert [each["message"] for each in response.json()["extensions"]["warnings"]] == [
        'No category has the key "SHROT"'
    ]


def test_the_keys_are_those_of_the_catalogue_that_is_served(databases: Databases, tmp_path: Any) -> None:
    url = databases.migrated()
    query = FILMS.format('{ countries: { some: { code: { eq: "FR" } } } }')
    seed(url, lay(tmp_path, {"a/en.md": "title: A\ncountry: Germany"}))
    with served(url) as client:
        assert len(warnings(client, query)) == 1
        seed(url, lay(tmp_path, {"b/en.md": "title: B\ncountry: France"}))
        wait_until(lambda: warnings(client, query) == [])
    databases.drop(url)


def test_the_nearest_key_is_the_same_in_whatever_order_a_database_gives_the_words() -> None:
    pairs = [
        ("OPERATOR", "kamera"),
        ("CINEMATOGRAPHY", "kamera"),
        ("FOCUS", None),
        ("A_CAMERB", None),
        ("CAMERA_A", None),
    ]
    found = {tuple(_words(order).nearest(text) for text in ("kamerra", "a camer")) for order in permutations(pairs)}
    assert found == {("CINEMATOGRAPHY", "A_CAMERB")}


def test_terms_of_own_vocabularies(databases: Databases, tmp_path: Any) -> None:
    """In a list or not, of films and people; a term that only documents have is known, a name is the nearest key."""
    names = "filter: true, names: {harbour: {de: Hafen}, water: {de: Wasser}}"
    declared = f"themes: {{type: vocabulary, list: true, {names}}}\nmood: {{type: vocabulary, {names}, on: person}}"
    documents = {"films/a/de.md": "title: A\nthemes: [water, Weite]", "people/ada.md": "name: Ada\nmood: water"}
    url = databases.migrated()
    seed(url, lay(tmp_path, {"fields.yaml": declared, **documents}))
    with served(url) as client:
        of_themes = '{ themes: { some: { in: ["wasser", "hafen", "weite", "nothing like it"] } } }'
        assert warnings(client, FILMS.format(of_themes)) == [
            ('No term of themes has the key "wasser"; did you mean water?', "water"),
            ('No term of themes has the key "hafen"; did you mean harbour?', "harbour"),
            ('No term of themes has the key "nothing like it"', None),
        ]
        ordered = '{ films(filter: { themes: { some: { eq: "wasser" } } }, orderBy: { title: ASC }) { totalCount } }'
        assert [nearest for _, nearest in warnings(client, ordered)] == ["water"]
        of_mood = '{ people(filter: { mood: { eq: "Wasser" } }) { totalCount } }'
        assert warnings(client, of_mood) == [('No term of mood has the key "Wasser"; did you mean water?', "water")]
        assert warnings(client, FILMS.format('{ themes: { none: { eq: "water" } } }')) == []
    databases.drop(url)


def test_the_command_tells_them_too(
    catalogue_url: str, tmp_path: Any, capsys: pytest.CaptureFixture[str], runner: asyncio.Runner
) -> None:
    file = tmp_path / "q.graphql"
    file.write_text('{ role(key: "EDITOR") { name } }')
    assert run_query(Settings(DATABASE_URL=catalogue_url), str(file), "{}", explained=False) == 0
    assert "did you mean EDITING?" in capsys.readouterr().out
