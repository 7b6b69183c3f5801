"""The errors there are, in two trees: what a client is told, and what the person at the command line is told.

A client gets GraphQL errors, each with a `Code` in `extensions.code`; `Refused` carries several of them at once.
Readers raise their own errors (`graph.database.reader`), which `graph.execution` turns into codes.

A command prints a UserError as one line, `error: …`, on standard error, and ends with the error's status, which is 2
where nothing else is said:

    UserError
    ├── SettingsError              graph.settings
    ├── DatabaseURLError           graph.database.databases
    ├── MigrationError             graph.database.migrating
    ├── ServeError                 graph.server.serve
    ├── UpError                    graph.commands.up: the status of the step that failed
    ├── InitError                  graph.commands.init
    ├── ArgumentsError             graph.commands.usage
    ├── QueryFileError             graph.commands.query
    ├── ExportError                graph.commands.export.folder: 1 if operations have errors
    ├── UsageError                 seed.command
    ├── NotWritableError           seed.command
    ├── MissingExtraError          seed.command
    ├── UnknownCodeError           seed.report.explain
    ├── NoSuchPersonError          seed.renaming: 1, as nothing is found
    ├── NoSuchPathError            seed.discover.files
    ├── EntryFileError             seed.parse.entry_file: 1, as errors in documents
    ├── TooManyFilmsGoneError      seed.load.catalogue: 1, since it is printed with the report
    └── NotSeedableError           seed.load.transaction
"""

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from graphql import GraphQLError, Node


LONGEST_MESSAGE = 500
"""Characters of an error's message; some quote the document."""


class UserError(Exception):
    """What keeps a command from its work, and the person at the command line can mend.

    The message is all they see; `status` becomes the exit status.
    """

    status = 2


class Code(StrEnum):
    """`extensions.code` of every error; the names are Apollo's where Apollo has one."""

    GRAPHQL_PARSE_FAILED = "the operation is not GraphQL"
    GRAPHQL_VALIDATION_FAILED = "the operation does not fit the schema"
    BAD_USER_INPUT = "a variable or argument has a value that cannot be used"
    OPERATION_RESOLUTION_FAILURE = "the request does not say which operation to run"
    READ_ONLY = "only queries can be run, no mutations or subscriptions"
    BAD_REQUEST = "the HTTP request is not a GraphQL request"
    NOT_FOUND = "there is nothing at this address"
    METHOD_NOT_ALLOWED = "the HTTP method does not fit; the header Allow names those that do"
    PRECONDITION_FAILED = "the client has this answer already (If-None-Match), or wants another (If-Match)"
    NOT_ACCEPTABLE = "the header Accept allows no media type that answers have"
    UNSUPPORTED_MEDIA_TYPE = "the request body is not plain JSON"
    PAYLOAD_TOO_LARGE = "the request body is too large"
    URI_TOO_LONG = "the URL is too long"
    RANGE_NOT_SATISFIABLE = "the file has none of the bytes that the header Range names"
    HEADERS_TOO_LARGE = "the headers of the request are too large"
    REQUEST_TIMEOUT = "the request did not arrive in time"
    TOO_MANY_REQUESTS = "too many requests are under way; the header Retry-After says when to ask again"
    DEPTH_LIMIT_EXCEEDED = "the fields nest too deep"
    COST_LIMIT_EXCEEDED = "the operation could answer with too many rows"
    ANSWER_LIMIT_EXCEEDED = "the answer has too many bytes"
    SELECTION_LIMIT_EXCEEDED = "the operation selects too many fields"
    TOKEN_LIMIT_EXCEEDED = "the document has too many tokens"  # noqa: S105
    ALIAS_LIMIT_EXCEEDED = "the document has too many aliases"
    DIRECTIVE_LIMIT_EXCEEDED = "the document has too many directives"
    FRAGMENT_LIMIT_EXCEEDED = "the document has too many fragments, or uses them too often"
    ROOT_FIELD_LIMIT_EXCEEDED = "the operation begins with too many fields"
    VARIABLE_LIMIT_EXCEEDED = "the request has too many variables"
    INTROSPECTION_DISABLED = "this server does not tell its schema"
    PERSISTED_QUERY_NOT_FOUND = "no document is known by this id"
    PERSISTED_QUERY_NOT_SUPPORTED = "this server keeps no documents of clients"
    PERSISTED_QUERY_ID_MISMATCH = "the document is not the one that its id was made of"
    DOCUMENT_NOT_FOUND = "no trusted document has this id"
    DOCUMENT_NOT_TRUSTED = "this server runs only the documents it was given"
    STATEMENT_TIMEOUT = "the database took too long"
    SERVICE_UNAVAILABLE = "the database cannot be reached, or is not migrated"
    INTERNAL_SERVER_ERROR = "a fault of ours; the log knows it by the id in the message"


def refusal(code: Code, message: str, nodes: "Node | Collection[Node] | None" = None) -> "GraphQLError":
    """An error with its code, placed at `nodes` of the document. What the message quotes may be long, and is cut."""
    from graphql import GraphQLError  # here: commands that know UserError alone are spared a third of a second

    if len(message) > LONGEST_MESSAGE:
        message = message[:LONGEST_MESSAGE] + " …"
    return GraphQLError(message, nodes, extensions={"code": code.name})


class Refused(Exception):
    """Several errors at once."""

    def __init__(self, errors: "tuple[GraphQLError, ...]") -> None:
        super().__init__(errors)
        self.errors = errors


def errors_body(errors: "Iterable[GraphQLError]") -> bytes:
    """The response of an operation that did not run (GraphQL §7.1): it has errors and no data."""
    return orjson.dumps({"errors": [error.formatted for error in errors]})
