"""What changed

What the pages of films and people say from one revision until another.

Of the revisions until now it is not known what changed since them, so only the last one stays.

Revision ID: 0012
Revises: 0011
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "page_states",
        *(sa.Column(name, TEXT, nullable=False) for name in ("type", "slug")),
        sa.Column("since_id", sa.Integer(), nullable=False),
        sa.Column("until_id", sa.Integer(), nullable=True),
        sa.Column("content_hash", TEXT, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("type IN ('FILM', 'PERSON')", name=op.f("ck_page_states_type")),
        sa.PrimaryKeyConstraint("type", "slug", "since_id", name=op.f("pk_page_states")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_page_states_until_id_type_since_id_slug", "page_states", ["until_id", "type", "since_id", "slug"]
    )
    op.add_column("revisions", sa.Column("shared_hash", TEXT, nullable=True))
    op.execute("DELETE FROM revisions WHERE id < (SELECT max(id) FROM revisions)")


def downgrade() -> None:
    op.drop_column("revisions", "shared_hash")
    op.drop_index("ix_page_states_until_id_type_since_id_slug", "page_states")
    op.drop_table("page_states")
