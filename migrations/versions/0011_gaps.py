"""Gaps

What films lack that others of the catalogue have.

Revision ID: 0011
Revises: 0010
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "film_gaps",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["film_id"], ["films.id"], name=op.f("fk_film_gaps_film_id_films"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_gaps")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_film_gaps_kind_language_film_id"), "film_gaps", ["kind", "language", "film_id"])


def downgrade() -> None:
    op.drop_table("film_gaps")
