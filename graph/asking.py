"""Runs one operation from a file, for `filmgraph query`."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import orjson

from graph import UserError
from graph.database.reading import open_reader
from graph.execution import Answer, Execution
from graph.settings import Settings


class AskingError(UserError):
    """Why the operation cannot be read, in the user's words."""

    status = 2


def ask(settings: Settings, file: str, variables: str) -> int:
    """Runs the operation and prints the response; the exit status is 1 if it has errors.

    Raises:
        AskingError, DatabaseURLError
    """
    answer = asyncio.run(_answer(settings, _read(file), _parse(variables)))
    print(answer.body.decode())
    return 1 if answer.errors else 0


async def _answer(settings: Settings, query: str, variables: dict[str, Any]) -> Answer:
    reader = open_reader(settings)
    try:
        return await Execution(settings, reader).run(query, variables)
    finally:
        await reader.close()


def _read(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except OSError as error:
        raise AskingError(f"{file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise AskingError(f"{file} is not UTF-8") from None


def _parse(variables: str) -> dict[str, Any]:
    try:
        parsed = orjson.loads(variables)
    except orjson.JSONDecodeError as error:
        raise AskingError(f"--variables is not JSON: see line {error.lineno}, column {error.colno}") from None
    if not isinstance(parsed, dict):
        raise AskingError('--variables is not a JSON object, e.g. {"slug": "baikonur"}')
    return parsed
