"""Own listings in order

An index that has the films with a value of an own field in their usual order, with their values.

Revision ID: 0019
Revises: 0018
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TABLE, INDEX = "film_own_listings", "ix_film_own_listings_newest"

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    newest = sa.text("release_year DESC"), "title_folded", "slug"
    op.create_index(INDEX, TABLE, ["language_id", "field", *newest, "number", "key", "film_id"])


def downgrade() -> None:
    op.drop_index(INDEX, TABLE)
