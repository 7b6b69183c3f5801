"""Pictures and videos

What their files are, which site plays a video, what is seen and whose it is.

Revision ID: 0010
Revises: 0009
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

SAID = ("site", "called", "alt", "copyright")


def upgrade() -> None:
    op.create_table(
        "media_files",
        *(sa.Column(name, TEXT, nullable=False) for name in ("path", "root")),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("bytes", "modified")),
        sa.Column("content_hash", TEXT, nullable=False),
        sa.Column("mime_type", TEXT, nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in ("width", "height")),
        *(sa.Column(name, TEXT, nullable=True) for name in ("duration_seconds", "placeholder")),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_media_files")),
        sqlite_with_rowid=False,
    )
    for table in ("media", "person_media"):
        for name in SAID:
            op.add_column(table, sa.Column(name, TEXT, nullable=True))


def downgrade() -> None:
    for table in ("media", "person_media"):
        for name in SAID:
            op.drop_column(table, name)
    op.drop_table("media_files")
