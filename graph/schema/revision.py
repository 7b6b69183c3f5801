"""The revision that is served, and since when the page of a film or a person says what it does."""

from sqlalchemy import func, literal_column, select

from graph.schema import tables as t
from graph.schema.placeholders import BUILD, Expression


def latest(column: Expression) -> Expression:
    """A column of the revision that is served."""
    return select(column).order_by(t.revisions.c.id.desc()).limit(literal_column("1")).scalar_subquery()


def public(revision: Expression) -> Expression:
    """A revision as clients are told it: of the content, and behind a hyphen of the program and its settings."""
    public_: Expression = revision.concat(literal_column("'-'")).concat(BUILD)
    return public_


SERVED = func.coalesce(public(latest(t.revisions.c.revision)), literal_column("''"))


def updated_at(type_: str, slug: Expression) -> Expression:
    """When the seeding ran that changed the page of a film or person (`type_` FILM, PERSON). Of a database that was
    migrated and not seeded since, that is not known: the time of the last seeding stands in.
    """
    states = t.page_states
    current = (states.c.type == literal_column(f"'{type_}'"), states.c.slug == slug, states.c.until_id.is_(None))
    changed_at = select(states.c.changed_at).where(*current).correlate_except(states).scalar_subquery()
    return func.coalesce(changed_at, latest(t.revisions.c.seeded_at))
