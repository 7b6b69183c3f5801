"""What an operation may be refused for: GraphQL errors with a stable `extensions.code`."""

from collections.abc import Collection
from enum import StrEnum

from graphql import GraphQLError, Node


class Code(StrEnum):
    """`extensions.code` of every error; the names are Apollo's where Apollo has one."""

    GRAPHQL_PARSE_FAILED = "the operation is not GraphQL"
    GRAPHQL_VALIDATION_FAILED = "the operation does not fit the schema"
    BAD_USER_INPUT = "a variable or argument has a value that cannot be used"
    OPERATION_RESOLUTION_FAILURE = "the request does not say which operation to run"
    BAD_REQUEST = "the HTTP request is not a GraphQL request"
    DEPTH_LIMIT_EXCEEDED = "the fields nest too deep"
    COST_LIMIT_EXCEEDED = "the operation could answer with too many rows"
    SELECTION_LIMIT_EXCEEDED = "the operation selects too many fields"
    STATEMENT_TIMEOUT = "the database took too long"
    SERVICE_UNAVAILABLE = "the database cannot be reached, or is not migrated"
    INTERNAL_SERVER_ERROR = "a fault of ours; the log knows it by the id in the message"


def refusal(code: Code, message: str, nodes: Node | Collection[Node] | None = None) -> GraphQLError:
    """An error with its code, placed at `nodes` of the document."""
    return GraphQLError(message, nodes, extensions={"code": code.name})
