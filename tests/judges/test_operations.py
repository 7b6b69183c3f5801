"""schemathesis asks what it makes of the schema, and looks at the answers."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.graphql.schemas import GraphQLSchema

from tests.oracle.answers import invalid, read_schema
from tests.server.serving import served

SCHEMA = read_schema()
FIELDS = sorted(SCHEMA.query_type.fields if SCHEMA.query_type else ())
EXAMPLES, MANY_EXAMPLES = 10, 300

REFUSALS = {"BAD_USER_INPUT", "COST_LIMIT_EXCEEDED", "DEPTH_LIMIT_EXCEEDED", "SELECTION_LIMIT_EXCEEDED"}
"""What a valid operation may meet: no schema can say how large a page may be, what a cursor is, what is too much."""

asked = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def schema(catalogue_url: str) -> Iterator[GraphQLSchema]:
    with served(catalogue_url) as client:
        yield schemathesis.graphql.from_url(f"{client.base_url}/graphql")


def ask(schema: GraphQLSchema, field: str, examples: int) -> None:
    """Asks for a field of the query. schemathesis does not know @oneOf, so that not all that it writes is valid."""

    @settings(asked, max_examples=examples)
    @given(case=schema["Query"][field].as_strategy())
    def judge(case: Any) -> None:
        response = case.call()
        if invalid(SCHEMA, case.body):
            assert codes(response) == {"GRAPHQL_VALIDATION_FAILED"}
        elif refusals := codes(response):
            assert refusals <= REFUSALS
        else:
            case.validate_response(response)

    judge()


def codes(response: Any) -> set[str]:
    return {error["extensions"]["code"] for error in response.json().get("errors", ())}


@pytest.mark.parametrize("field", FIELDS)
def test_answers_are_of_the_schema(schema: GraphQLSchema, field: str) -> None:
    ask(schema, field, EXAMPLES)


@pytest.mark.long
@pytest.mark.parametrize("field", FIELDS)
def test_many_answers_are_of_the_schema(schema: GraphQLSchema, field: str) -> None:
    ask(schema, field, MANY_EXAMPLES)
