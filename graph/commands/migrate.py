"""Migrates and says what it did, for `filmgraph migrate`."""

from sqlalchemy import make_url

from graph.database.alembic import migrate
from graph.database.migrating import newest_migration
from graph.settings import Settings
from seed.phrases import lines, phrase, spoken


def run_migrate(settings: Settings) -> None:
    """Brings the tables up to date, and prints from which revision to which, and the steps; those that make the tables
    of an empty database are told by their numbers alone.

    Raises:
        DatabaseURLError, MigrationError
    """
    steps = migrate(settings.database_url)
    name = make_url(settings.database_url).render_as_string(hide_password=True)
    if not steps:
        told = phrase("{name}: nothing to do, the tables are at {newest}", name=name, newest=newest_migration())
    elif steps[0].before is None:
        first, last = steps[0].revision, steps[-1].revision
        told = phrase("{name}: made the tables, {first} to {last}", name=name, first=first, last=last)
    else:
        first, last = str(steps[0].before), steps[-1].revision
        steps_of_it = lines(f"  {step.revision} {step.title}" for step in steps)
        migrated = phrase("{name}: migrated from {first} to {last}", name=name, first=first, last=last)
        told = lines([migrated, steps_of_it])
    print(spoken(told))
