"""The HTTP status of every answer, in one table.

The draft of GraphQL over HTTP of August 2026 has 422 for documents that do not validate and 294 for partial success;
clients, proxies and audits of today expect what stands here.
"""

from graph.errors import Code
from graph.server.negotiation import MediaType

REQUEST_ERRORS = frozenset(
    {
        Code.GRAPHQL_PARSE_FAILED,
        Code.GRAPHQL_VALIDATION_FAILED,
        Code.BAD_USER_INPUT,
        Code.OPERATION_RESOLUTION_FAILURE,
        Code.READ_ONLY,
        Code.DEPTH_LIMIT_EXCEEDED,
        Code.COST_LIMIT_EXCEEDED,
        Code.ANSWER_LIMIT_EXCEEDED,
        Code.SELECTION_LIMIT_EXCEEDED,
        Code.TOKEN_LIMIT_EXCEEDED,
        Code.ALIAS_LIMIT_EXCEEDED,
        Code.DIRECTIVE_LIMIT_EXCEEDED,
        Code.FRAGMENT_LIMIT_EXCEEDED,
        Code.ROOT_FIELD_LIMIT_EXCEEDED,
        Code.VARIABLE_LIMIT_EXCEEDED,
        Code.INTROSPECTION_DISABLED,
        Code.STATEMENT_TIMEOUT,
    }
)
"""Of the operation, not of HTTP: 400, but 200 in application/json, whose clients read bodies of status 200 only."""

STATUS: dict[Code, int] = {
    **dict.fromkeys(REQUEST_ERRORS, 400),
    Code.BAD_REQUEST: 400,
    Code.NOT_FOUND: 404,
    Code.METHOD_NOT_ALLOWED: 405,
    Code.NOT_ACCEPTABLE: 406,
    Code.REQUEST_TIMEOUT: 408,
    Code.PRECONDITION_FAILED: 412,
    Code.PAYLOAD_TOO_LARGE: 413,
    Code.URI_TOO_LONG: 414,
    Code.UNSUPPORTED_MEDIA_TYPE: 415,
    Code.RANGE_NOT_SATISFIABLE: 416,
    Code.HEADERS_TOO_LARGE: 431,
    Code.PERSISTED_QUERY_NOT_FOUND: 200,  # Apollo's protocol: a client answers it by sending the document
    Code.PERSISTED_QUERY_NOT_SUPPORTED: 200,
    Code.PERSISTED_QUERY_ID_MISMATCH: 400,
    Code.DOCUMENT_NOT_FOUND: 400,
    Code.DOCUMENT_NOT_TRUSTED: 403,
    Code.INTERNAL_SERVER_ERROR: 500,
    Code.TOO_MANY_REQUESTS: 503,
    Code.SERVICE_UNAVAILABLE: 503,
}


def status_of(code: Code, media: MediaType) -> int:
    return 200 if media is MediaType.JSON and code in REQUEST_ERRORS else STATUS[code]
