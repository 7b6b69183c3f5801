"""Earlier slugs of people

Whoever is merged with another, or gets another slug, is still found.

Revision ID: 0004
Revises: 0003
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "moved_person_slugs",
        sa.Column("slug", TEXT, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_moved_person_slugs_person_id_people"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_moved_person_slugs")),
    )
    op.create_index(op.f("ix_moved_person_slugs_person_id"), "moved_person_slugs", ["person_id"])


def downgrade() -> None:
    op.drop_table("moved_person_slugs")
