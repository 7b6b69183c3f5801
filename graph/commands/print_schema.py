"""Prints the schema, for `filmgraph schema`."""

import asyncio
import sys

from graph.database.databases import open_reader
from graph.database.reader import BusyError, StatementTimeoutError, UnavailableError
from graph.execution import read_own_fields
from graph.own_fields import OwnField
from graph.schema.query import make_schema, sdl
from graph.settings import Settings
from seed.phrases import phrase, spoken


def print_schema(settings: Settings, *, built_in: bool) -> None:
    """Prints the schema as it is served, with the own fields that the catalogue declares; without them if only what is
    `built_in` is asked for, or if the database cannot be read, which is said on standard error.

    Raises:
        DatabaseURLError
    """
    own = () if built_in else asyncio.run(_own_fields(settings))
    print(sdl(make_schema(settings=settings, own=own)), end="")


async def _own_fields(settings: Settings) -> tuple[OwnField, ...]:
    reader = open_reader(settings)
    try:
        return await read_own_fields(reader)
    except (UnavailableError, BusyError, StatementTimeoutError) as error:
        reason = error.args[0] if error.args else phrase("the database does not answer")
        print(spoken(phrase("note: own fields are left out: {reason}", reason=reason)), file=sys.stderr)
        return ()
    finally:
        await reader.close()
