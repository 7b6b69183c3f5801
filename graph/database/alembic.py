"""Brings a database to the tables of this program with the revisions in migrations/, and runs Alembic over them.

Beside `migrating`, which serving needs, since importing Alembic takes a while.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from alembic import command
from alembic.config import CommandLine, Config
from alembic.runtime.migration import MigrationInfo
from alembic.script import Script, ScriptDirectory
from alembic.util import CommandError

from graph.database.databases import driver_errors_as, writing_engine
from graph.database.migrating import MIGRATIONS, MigrationError
from seed.phrases import phrase, quote

INI = MIGRATIONS.parent / "alembic.ini"
"""What plain Alembic is configured by. It is there in a checkout, and not where filmgraph is installed."""
WRITING_FILES = frozenset({"init", "revision", "merge", "edit"})
"""The commands of Alembic that write files of migrations."""
WRITING_DATABASE = frozenset({"upgrade", "downgrade", "stamp", "ensure_version"})
"""The commands of Alembic that make a database which is not there."""


@dataclass(frozen=True, slots=True)
class Step:
    """A migration that was applied to a database at the revision `before`, which is None if it had no tables."""

    before: str | None
    revision: str
    title: str


def alembic_config(**attributes: object) -> Config:
    """Alembic's configuration, from whatever folder; migrations/env.py says what the attributes mean."""
    config = Config(INI if INI.is_file() else None, stdout=sys.stdout, attributes=attributes)
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def migrate(database_url: str) -> list[Step]:
    """Does what `alembic upgrade head` does, and says with which steps.

    Raises:
        DatabaseURLError, MigrationError
    """
    steps: list[Step] = []

    def on_step(*, step: MigrationInfo, **_: object) -> None:
        revision, before = step.up_revision, step.source_revision_ids
        if isinstance(revision, Script):
            steps.append(Step(before[0] if before else None, revision.revision, revision.doc))

    engine = writing_engine(database_url)
    try:
        with driver_errors_as(engine, _not_opened), engine.connect() as connection:
            config = alembic_config(connection=connection, on_step=on_step)
            with driver_errors_as(engine, _not_migrated):
                command.upgrade(config, "head")
    except CommandError as error:
        raise MigrationError(
            phrase(
                "the database has a migration this filmgraph does not know ({reason}); upgrade filmgraph",
                reason=str(error),
            )
        ) from None
    finally:
        engine.dispose()
    return steps


def print_sql(since: str | None = None) -> None:
    """Prints the SQL that migrates the database of DATABASE_URL, which need not be there, from a revision, or from
    nothing.

    Raises:
        DatabaseURLError
        MigrationError: if there is no such revision.
    """
    config = alembic_config()
    try:
        command.upgrade(config, f"{since or 'base'}:head", sql=True)
    except CommandError as error:
        known = ", ".join(each.revision for each in reversed([*ScriptDirectory.from_config(config).walk_revisions()]))
        raise MigrationError(
            phrase(
                "there is no migration {since} to begin at; there are {known}", since=quote(since or ""), known=known
            )
        ) from error


def run_alembic(database_url: str, arguments: Sequence[str]) -> None:
    """Runs Alembic's own command line over the database and our migrations.

    Raises:
        DatabaseURLError
        MigrationError: if Alembic cannot do it, or would write into an installed package.
    """
    line = CommandLine(prog="filmgraph alembic")
    options = line.parser.parse_args(arguments)
    if not hasattr(options, "cmd"):
        line.parser.error("name a command of Alembic, e.g. history")
    if options.config:
        line.parser.error("the configuration is filmgraph's own: leave --config out")
    name = options.cmd[0].__name__
    if name in WRITING_FILES and not INI.is_file():
        raise MigrationError(
            phrase(
                "{name} would write into the installed package, and be lost when that is upgraded; "
                "do it in a checkout of filmgraph: git clone, then make develop",
                name=name,
            )
        )
    options.raiseerr = True
    engine = writing_engine(database_url, creates=name in WRITING_DATABASE)
    config = alembic_config(connection=engine)
    config.cmd_opts = options
    try:
        with driver_errors_as(engine, _not_done):
            line.run_cmd(config, options)
    except CommandError as error:
        raise MigrationError(str(error)) from None
    finally:
        engine.dispose()


def _not_opened(reason: str) -> MigrationError:
    return MigrationError(phrase("the database cannot be opened: {reason}; see DATABASE_URL", reason=reason))


def _not_migrated(reason: str) -> MigrationError:
    return MigrationError(
        phrase(
            "the database cannot be migrated: {reason}; it is as it was before: mend this and try again", reason=reason
        )
    )


def _not_done(reason: str) -> MigrationError:
    return MigrationError(
        phrase("the database cannot be migrated or looked at: {reason}; see DATABASE_URL", reason=reason)
    )
