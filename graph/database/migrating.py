"""At which of the revisions in migrations/ a database has to be."""

from pathlib import Path

import migrations
from graph.errors import UserError
from seed.phrases import phrase

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
    if found is None:
        return phrase(
            "the database is at no migration, this filmgraph needs {newest}; run: filmgraph migrate", newest=newest
        )
    if found > newest:
        return phrase(
            "the database is at migration {found}, this filmgraph needs {newest}; upgrade filmgraph",
            found=found,
            newest=newest,
        )
    return phrase(
        "the database is at migration {found}, this filmgraph needs {newest}; run: filmgraph migrate",
        found=found,
        newest=newest,
    )
