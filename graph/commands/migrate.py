"""Migrates and says what it did, for `filmgraph migrate`."""

from sqlalchemy import make_url

from graph.database.alembic import migrate
from graph.database.migrating import newest_migration
from graph.settings import Settings


def run_migrate(settings: Settings) -> None:
    """Brings the tables up to date, and prints from which revision to which, and the steps; those that make the tables
    of an empty database are told by their numbers alone.

    Raises:
        DatabaseURLError, MigrationError
    """
    steps = migrate(settings.database_url)
    name = make_url(settings.database_url).render_as_string(hide_password=True)
    if not steps:
        print(f"{name}: nothing to do, the tables are at {newest_migration()}")
    elif steps[0].before is None:
        print(f"{name}: made the tables, {steps[0].revision} to {steps[-1].revision}")
    else:
        print(f"{name}: migrated from {steps[0].before} to {steps[-1].revision}")
        for step in steps:
            print(f"  {step.revision} {step.title}")
