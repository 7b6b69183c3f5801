"""Titles, taglines and locations

Titles beside those of the language versions, the line on the poster, and where a film was shot.

Revision ID: 0013
Revises: 0012
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("film_texts", sa.Column("tagline", TEXT, nullable=True))
    _create("filming_locations", "film_text_id", "film_texts", sa.Column("label", TEXT, nullable=False))
    _create(
        "film_titles",
        "film_id",
        "films",
        sa.Column("title", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=True),
    )


def _create(table: str, owner: str, of: str, *columns: sa.Column[str]) -> None:
    """A table of lists of what is the owner's."""
    op.create_table(
        table,
        sa.Column(owner, sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint([owner], [f"{of}.id"], name=op.f(f"fk_{table}_{owner}_{of}"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint(owner, "position", name=op.f(f"pk_{table}")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("film_titles")
    op.drop_table("filming_locations")
    op.drop_column("film_texts", "tagline")
