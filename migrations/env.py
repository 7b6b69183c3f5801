"""Runs revisions over DATABASE_URL, or over the connection or the engine handed in as the attribute `connection`.

The attribute `on_step` is called after each revision (Alembic's `on_version_apply`).
"""

import logging
from collections.abc import Iterable

from alembic import context
from alembic.operations import MigrationScript
from sqlalchemy import Connection, Engine

from graph.database.databases import database_named, parse_url, writing_engine
from graph.models import Base
from graph.settings import settings


def ours(_: object, name: str | None, type_: str, *__: object) -> bool:
    """Leaves search_tokens, which each database has in a form of its own (revision 0002), out of comparisons."""
    return not (type_ == "table" and name is not None and name.startswith("search_tokens"))


def number(_: object, __: object, scripts: Iterable[MigrationScript]) -> None:
    """Gives new revisions the next number."""
    for script in scripts:
        script.rev_id = f"{int(context.script.get_current_head() or 0) + 1:04}"


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_object=ours,
        process_revision_directives=number,
        on_version_apply=context.config.attributes.get("on_step"),
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        database_named(connection.dialect.name).writer.begin_migrating(connection)
        context.run_migrations()


if context.config.cmd_opts is not None:  # Alembic's command line, which says nothing of its steps otherwise
    logging.basicConfig(format="%(message)s")
    logging.getLogger("alembic.runtime.migration").setLevel(logging.INFO)

if context.is_offline_mode():
    context.configure(url=parse_url(settings().database_url), target_metadata=Base.metadata, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
elif isinstance(given := context.config.attributes.get("connection"), Engine):
    with given.connect() as connection:
        run(connection)
elif given is not None:
    run(given)
else:
    engine = writing_engine(settings().database_url)
    with engine.connect() as connection:
        run(connection)
    engine.dispose()
