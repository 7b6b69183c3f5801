"""Runs one operation, for `filmgraph query`."""

import asyncio
import logging
import os
import sys
from pathlib import Path
from typing import Any

import orjson

from graph.compiler.explain import explain
from graph.compiler.sql.layout import laid_out
from graph.database.databases import open_reader
from graph.database.reader import BusyError, Reader, StatementTimeoutError, UnavailableError
from graph.errors import Code, UserError
from graph.execution import BoundStatement, Execution, ExecutionResult, read_own_fields
from graph.own_fields import OwnField
from graph.settings import Settings
from seed.phrases import phrase, quote, told


class QueryFileError(UserError):
    """The operation or its variables cannot be read; the message says why."""


class _Told(logging.Formatter):
    """Tells what an execution logs as commands tell their errors."""

    def format(self, record: logging.LogRecord) -> str:
        (error,) = record.args if isinstance(record.args, tuple) and len(record.args) == 1 else (None,)
        return told(error) if isinstance(error, UnavailableError) else f"error: {super().format(record)}"


def run_query(settings: Settings, operation: str, variables: str, *, explained: bool) -> int:
    """Runs an operation, given as a text or by the name of a file, and prints the response or, if `explained`, its plan
    and SQL.

    The exit status is 1 if the response has errors, 2 if these are that the database cannot be read. What the log says
    of it goes to standard error.

    Raises:
        QueryFileError, DatabaseURLError
    """
    handler = logging.StreamHandler()
    handler.setFormatter(_Told())
    logging.basicConfig(handlers=[handler])
    query, values = _read(operation), _parse(variables)
    answer = asyncio.run(_answer(settings, query, values, run=not explained))
    if isinstance(answer, ExecutionResult):
        print(answer.body.decode())
        return _status(answer)
    prepared = answer.prepared
    assert prepared.plan is not None
    plan = explain(prepared.plan, prepared.cost)
    print(plan, laid_out(prepared.sql), f"parameters: {list(answer.parameters)}", sep="\n\n")
    return 0


def _status(answer: ExecutionResult) -> int:
    codes = {(error.extensions or {}).get("code") for error in answer.errors}
    return 2 if Code.SERVICE_UNAVAILABLE.name in codes else 1 if codes else 0


async def _answer(
    settings: Settings, query: str, variables: dict[str, Any], *, run: bool
) -> ExecutionResult | BoundStatement:
    reader = open_reader(settings)
    try:
        execution = Execution(settings, reader, await _own_fields(reader))
        await execution.measure()
        if not run:
            return execution.bind(query, variables, None, with_plan=True)
        await execution.read_vocabularies()
        return await execution.run(query, variables)
    finally:
        await reader.close()


async def _own_fields(reader: Reader) -> tuple[OwnField, ...]:
    """Those of the catalogue; none where it cannot be read, which running the operation then tells."""
    try:
        return await read_own_fields(reader)
    except (UnavailableError, BusyError, StatementTimeoutError):
        return ()


def _read(operation: str) -> str:
    if "{" in operation and not os.path.exists(operation):
        return operation
    if not operation.strip():
        raise QueryFileError(
            phrase(
                "OPERATION is empty; write an operation, e.g. {example}, or name a file with one",
                example=quote("{ films { totalCount } }"),
            )
        )
    if operation == "-" and sys.stdin is None:
        raise QueryFileError(phrase("there is no standard input to read the operation from"))
    try:
        return (sys.stdin.buffer.read() if operation == "-" else Path(operation).read_bytes()).decode()
    except OSError as error:
        raise QueryFileError(
            phrase("{file} cannot be read: {reason}", file=operation, reason=error.strerror or str(error))
        ) from None
    except UnicodeDecodeError:
        raise QueryFileError(phrase("{file} is not UTF-8", file=operation)) from None


def _parse(variables: str) -> dict[str, Any]:
    try:
        parsed = orjson.loads(variables)
    except orjson.JSONDecodeError as error:
        raise QueryFileError(
            phrase(
                "--variables is not JSON: see line {line}, column {column}",
                line=str(error.lineno),
                column=str(error.colno),
            )
        ) from None
    if not isinstance(parsed, dict):
        raise QueryFileError(phrase('--variables is not a JSON object, e.g. {"slug": "baikonur"}'))
    return parsed
