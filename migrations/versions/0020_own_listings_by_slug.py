"""Own listings by slug

Indexes that have the films with equal values of an own field in the order of slugs, in which orders by a value have them.

Revision ID: 0020
Revises: 0019
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TABLE = "film_own_listings"

revision: str = "0020"
down_revision: str | None = "0019"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for column in ("key", "number"):
        there = sa.text(f"{column} IS NOT NULL AND position = 0")
        columns = ["language_id", "field", column, "slug", "film_id"]
        op.create_index(f"ix_{TABLE}_{column}_slug", TABLE, columns, sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    for column in ("key", "number"):
        op.drop_index(f"ix_{TABLE}_{column}_slug", TABLE)
