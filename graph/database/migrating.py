"""Brings a database to the tables of this program with the revisions in migrations/, and names the newest of them."""

from pathlib import Path

import migrations
from graph.database.databases import driver_errors_as, writing_engine
from graph.errors import UserError

MIGRATIONS = Path(migrations.__file__).parent


class MigrationError(UserError):
    """Why the database cannot be migrated, in the user's words."""


def newest_migration() -> str:
    """The revision that a database must be at. Revisions are numbered, so the names of their files tell."""
    return max(path.name for path in (MIGRATIONS / "versions").glob("[0-9]*.py")).partition("_")[0]


def migration_problem(found: str | None) -> str | None:
    """What is wrong with a database at this revision, and the remedy; None if it is the newest."""
    newest = newest_migration()
    if found == newest:
        return None
    remedy = "upgrade filmgraph" if found is not None and found > newest else "run: filmgraph migrate"
    return f"the database is at migration {found or 'none'}, this filmgraph needs {newest}; {remedy}"


def migrate(database_url: str) -> None:
    """`alembic upgrade head`, from whatever folder.

    Raises:
        DatabaseURLError, MigrationError
    """
    # Imported here: serving asks for the newest migration only, and alembic takes a while.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    engine = writing_engine(database_url)
    try:
        with driver_errors_as(engine, _not_opened), engine.connect() as connection:
            config.attributes["connection"] = connection
            with driver_errors_as(engine, _not_migrated):
                command.upgrade(config, "head")
    except CommandError as error:
        raise MigrationError(
            f"the database has a migration this filmgraph does not know ({error}); upgrade filmgraph"
        ) from None
    finally:
        engine.dispose()


def _not_opened(reason: str) -> MigrationError:
    return MigrationError(f"the database cannot be opened: {reason}; see DATABASE_URL")


def _not_migrated(reason: str) -> MigrationError:
    return MigrationError(f"the database cannot be migrated: {reason}; it is as it was before: mend this and try again")
