"""Fields whose arguments prove unusable when they are coerced: they are null, and the others are answered (GraphQL
§6.4.1, §6.4.4, §7.1.2).
"""

from typing import Any

import pytest

from tests.server.serving import Client

NULLABLE = 'query ($s: String = "veit-helmer") { a: person(slug: $s) { name } films { totalCount } kind: __typename }'
NON_NULL = 'query ($s: String = "x") { search(query: $s) { totalCount } films { totalCount } kind: __typename }'
NESTED = """query ($s: String = "ACTOR") {
    film(slug: "baikonur") { title credits(filter: { role: { in: [$s] } }) { totalCount } }
    films { totalCount }
}"""
MEDIA = ("application/json", "application/graphql-response+json")


def asked(server: Client, query: str, variables: Any, media: str = MEDIA[0]) -> Any:
    response = server.ask(query, variables=variables, headers={"accept": media})
    assert response.status_code == 200
    return response


@pytest.mark.parametrize("media", MEDIA)
def test_a_nullable_field_is_null_and_the_others_are_answered(server: Client, media: str) -> None:
    response = asked(server, NULLABLE, {"s": None}, media)
    assert response.json() == {
        "errors": [
            {
                "message": "`person` is looked up by `slug` or `identifier`: give exactly one of them.",
                "locations": [{"line": 1, "column": 38}],
                "path": ["a"],
                "extensions": {"code": "BAD_USER_INPUT"},
            }
        ],
        "data": {"a": None, "films": {"totalCount": 27}, "kind": "Query"},
    }
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers
    assert asked(server, NULLABLE, {}, media).json()["data"]["a"] == {"name": "Veit Helmer"}


def test_the_error_of_a_field_that_cannot_be_null_leaves_no_data(server: Client) -> None:
    response = asked(server, NON_NULL, {"s": None}).json()
    assert response["data"] is None
    assert [error["path"] for error in response["errors"]] == [["search"]]


def test_an_error_further_in_reaches_the_field_that_can_be_null(server: Client) -> None:
    response = asked(server, NESTED, {"s": None}).json()
    assert response["data"] == {"film": None, "films": {"totalCount": 27}}
    assert [error["path"] for error in response["errors"]] == [["film"]]
    assert asked(server, NESTED, {}).json()["data"]["film"]["title"] == "Baikonur"


def test_fields_with_errors_alone_need_no_statement(server: Client) -> None:
    response = asked(server, 'query ($s: String = "x") { role(key: $s) { name } }', {"s": None}).json()
    assert response["data"] == {"role": None}
    assert [error["path"] for error in response["errors"]] == [["role"]]


@pytest.mark.parametrize(
    "arguments", ["", "(slug: $s)", '(slug: "baikonur", identifier: { scheme: IMDB, value: "x" })']
)
def test_a_film_is_looked_up_in_one_way(server: Client, arguments: str) -> None:
    query = f"query ($s: String) {{ film{arguments} {{ title }} films {{ totalCount }} }}"
    response = server.ask(query, variables={"s": None}).json()
    if arguments != "(slug: $s)":
        query = query.replace("($s: String)", "")
        response = asked(server, query, {}).json()
    assert response["data"] == {"film": None, "films": {"totalCount": 27}}
    assert response["errors"][0]["message"] == (
        "`film` is looked up by `slug` or `identifier`: give exactly one of them."
    )
    assert response["errors"][0]["path"] == ["film"]


def test_over_get_and_again(server: Client) -> None:
    parameters = {"query": NULLABLE, "variables": '{"s": null}'}
    first, second = (server.get("/graphql", params=parameters) for _ in range(2))
    assert first.json() == second.json()
    assert first.json()["data"]["films"] == {"totalCount": 27}
