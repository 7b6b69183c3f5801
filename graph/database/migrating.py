"""At which of the revisions in migrations/ a database has to be."""

from pathlib import Path

import migrations
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
