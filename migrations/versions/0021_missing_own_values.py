"""Missing own values

Films without a value of an own field are listed, too, and have an index.

Revision ID: 0021
Revises: 0020
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TABLE, INDEX = "film_own_listings", "ix_film_own_listings_missing"

revision: str = "0021"
down_revision: str | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.execute(sa.text(MISSING.format(fields=_single_fields())))
    there = sa.text("key IS NULL AND number IS NULL")
    # All that is read: SQLite reads no table then.
    by_year: list[str | sa.TextClause] = [sa.text("release_year DESC"), "title_folded", "slug"]
    columns = ["language_id", "field", *by_year, "film_id", "key", "number"]
    op.create_index(INDEX, TABLE, columns, sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    op.drop_index(INDEX, TABLE)
    op.execute(sa.text(f"DELETE FROM {TABLE} WHERE key IS NULL AND number IS NULL"))  # noqa: S608


MISSING = """
    INSERT INTO film_own_listings
        (film_id, language_id, field, position, key, number, release_year, title_folded, slug)
    SELECT listed.film_id, listed.language_id, fields.field, 0, NULL, NULL, release_year, title_folded, slug
    FROM film_listings AS listed CROSS JOIN ({fields}) AS fields
    WHERE NOT EXISTS (
        SELECT 1 FROM film_own_listings AS own
        WHERE own.film_id = listed.film_id AND own.language_id = listed.language_id AND own.field = fields.field
    )
"""


def _single_fields() -> str:
    """A SELECT of the fields whose values are listed and that are no lists, as values name them, by their declarations in
    JSON.
    """
    is_sqlite = op.get_context().dialect.name == "sqlite"

    def said(name: str) -> str:
        return f"json_extract(definition, '$.{name}')" if is_sqlite else f"(CAST(definition AS json) ->> '{name}')"

    def holds(name: str) -> str:
        return f"{said(name)} = 1" if is_sqlite else f"{said(name)} = 'true'"

    return f"""
        SELECT {said("name")} || ':' || {said("type")} AS field FROM own_fields
        WHERE ({holds("can_filter")} OR {holds("can_order")}) AND {said("on")} = 'film' AND NOT {holds("is_list")}
            AND {said("type")} NOT IN ('markdown', 'media', 'film', 'person')
    """  # noqa: S608
