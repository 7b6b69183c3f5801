"""Names of kinds

What kinds of awards, people and gaps are called in each language. The next seeding writes them; until then facets
label them by their keys.

Revision ID: 0018
Revises: 0017
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
TABLE = "kind_names"

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("language_id", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["language_id"], ["languages.id"], name=op.f(f"fk_{TABLE}_language_id_languages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("kind", "language_id", name=op.f(f"pk_{TABLE}")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table(TABLE)
