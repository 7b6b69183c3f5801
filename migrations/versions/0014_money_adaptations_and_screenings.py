"""Money, adaptations, screenings, and where films play

What a film cost and took, the works it is made from, when and where it is shown, and where it plays.

Revision ID: 0014
Revises: 0013
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _create("narrative_locations", "film_text_id", "film_texts", _text("label"))
    _create(
        "based_on",
        "film_text_id",
        "film_texts",
        _text("label"),
        _text("title", null=True),
        _text("author", null=True),
        sa.Column("year", sa.Integer(), nullable=True),
        _text("kind", null=True),
    )
    _create(
        "screenings",
        "film_text_id",
        "film_texts",
        _text("label"),
        *(_text(name, null=True) for name in ("date", "time", "venue", "url")),
    )
    _create(
        "film_sums",
        "film_id",
        "films",
        _text("field"),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        _text("currency", null=True),
        _text("label"),
    )


def _text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=null)


def _create(table: str, owner: str, of: str, *columns: sa.Column[Any]) -> None:
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
    for table in ("film_sums", "screenings", "based_on", "narrative_locations"):
        op.drop_table(table)
