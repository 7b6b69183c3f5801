"""What a client sends: the parameters of GraphQL over HTTP, from a JSON body or a query string."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn
from urllib.parse import parse_qsl

import orjson

from graph.errors import Code, refusal
from graph.settings import Settings

Json = Mapping[str, Any]

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Request:
    """The parameters of one operation. `revision` is that of the catalogue the URL was made for, if it says one.

    `values` is how many values the variables hold.
    """

    query: str | None
    variables: Json
    values: int
    operation_name: str | None
    extensions: Json
    document_id: str | None = None
    revision: str | None = None


def read_body(body: bytes, limits: Settings) -> Request:
    """The parameters in a JSON body.

    Raises:
        GraphQLError: BAD_REQUEST, VARIABLE_LIMIT_EXCEEDED
    """
    return _request(_json(body, "request body", limits), limits)


def read_query_string(query_string: bytes, limits: Settings) -> Request:
    """The parameters in the query string of a URL; `variables` and `extensions` are JSON there.

    Raises:
        GraphQLError: BAD_REQUEST, VARIABLE_LIMIT_EXCEEDED
    """
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=50)
    except UnicodeError:
        _refuse("The query string is not UTF-8; percent-encode it.")
    except ValueError:
        _refuse("The query string has too many parameters.")
    parameters: dict[str, Any] = dict(pairs)
    if len(parameters) < len(pairs):
        _refuse("A parameter of the query string is given twice.")
    for name in ("variables", "extensions"):
        if text := parameters.get(name):
            parameters[name] = _json(text.encode(), f"parameter {name}", limits)
    return _request({name: value for name, value in parameters.items() if value != ""}, limits)


def _json(text: bytes, what: str, limits: Settings) -> Any:
    if not text.strip():
        _refuse(f"The {what} is empty; send JSON with the member query.")
    try:
        return orjson.loads(text.removeprefix(BOM))
    except orjson.JSONDecodeError as error:
        if "depth limit" in str(error):
            _refuse(f"The JSON of the {what} nests deeper than {limits.max_json_depth} levels.")
        if "UTF-8" in str(error):
            _refuse(f"The {what} is not UTF-8.")
        _refuse(f"The {what} is not JSON: see line {error.lineno}, column {error.colno}.")


def _request(parameters: Any, limits: Settings) -> Request:
    if isinstance(parameters, list):
        _refuse("Batches are not supported: send one operation per request.")
    if not isinstance(parameters, dict):
        _refuse("The request is not a JSON object with the member query.")
    if _size(parameters, limits.max_json_depth) is None:
        _refuse(f"The JSON of the request nests deeper than {limits.max_json_depth} levels.")
    variables = _object(parameters, "variables")
    values = _size(variables, limits.max_json_depth) or 0
    if values > limits.max_variable_values:
        message = f"The variables hold more than {limits.max_variable_values} values; ask with fewer."
        raise refusal(Code.VARIABLE_LIMIT_EXCEEDED, message)
    return Request(
        _text(parameters, "query"),
        variables,
        values,
        _text(parameters, "operationName"),
        _object(parameters, "extensions"),
        _text(parameters, "documentId"),
        _text(parameters, "revision"),
    )


def _text(parameters: Json, name: str) -> str | None:
    value = parameters.get(name)
    if value is not None and not isinstance(value, str):
        _refuse(f"The member {name} is not a string.")
    return value


def _object(parameters: Json, name: str) -> Json:
    value = parameters.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        _refuse(f"The member {name} is not a JSON object.")
    return value


def _size(value: Any, max_depth: int) -> int | None:
    """How many values there are in a JSON value; None if they nest deeper than that."""
    layer, size = [value], 0
    for _ in range(max_depth):
        layer = [
            child
            for container in layer
            if isinstance(container, dict | list)
            for child in (container.values() if isinstance(container, dict) else container)
        ]
        size += len(layer)
    return None if any(isinstance(value, dict | list) for value in layer) else size


def _refuse(message: str) -> NoReturn:
    raise refusal(Code.BAD_REQUEST, message)
