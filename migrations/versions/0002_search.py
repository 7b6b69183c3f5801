"""Search

Revision ID: 0002
Revises: 0001
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

SUBJECT = (
    "(film_id IS NOT NULL AND person_id IS NULL AND role_id IS NULL)"
    " OR (film_id IS NULL AND person_id IS NOT NULL AND role_id IS NULL)"
    " OR (film_id IS NULL AND person_id IS NULL AND role_id IS NOT NULL)"
)


def upgrade() -> None:
    op.create_table(
        "search_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("role_id", sa.Integer(), nullable=True),
        sa.Column("language", TEXT, nullable=True),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("label", TEXT, nullable=True),
        sa.CheckConstraint(
            "field IN ('TITLE', 'ALIAS', 'NAME', 'ROLE', 'DESCRIPTION', 'BODY')", name=op.f("ck_search_entries_field")
        ),
        sa.CheckConstraint(SUBJECT, name=op.f("ck_search_entries_subject")),
        *(
            sa.ForeignKeyConstraint(
                [f"{table}_id"],
                [f"{plural}.id"],
                name=op.f(f"fk_search_entries_{table}_id_{plural}"),
                ondelete="CASCADE",
            )
            for table, plural in (("film", "films"), ("person", "people"), ("role", "roles"))
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entries")),
    )
    for column in ("film_id", "person_id", "role_id"):
        op.create_index(op.f(f"ix_search_entries_{column}"), "search_entries", [column])
    if op.get_context().dialect.name == "sqlite":
        # `detail=none`: whole tokens and prefixes are all that is asked. ASCII separators only: tokens hold none.
        op.execute("CREATE VIRTUAL TABLE search_tokens USING fts5(tokens, detail=none, columnsize=0, tokenize='ascii')")
        op.execute(
            "CREATE TRIGGER search_entries_deleted AFTER DELETE ON search_entries"
            " BEGIN DELETE FROM search_tokens WHERE rowid = old.id; END"
        )
    else:
        op.create_table(
            "search_tokens",
            sa.Column("rowid", sa.Integer(), nullable=False, autoincrement=False),
            sa.Column("tokens", TSVECTOR(), nullable=False),
            sa.ForeignKeyConstraint(["rowid"], ["search_entries.id"], ondelete="CASCADE"),
            sa.PrimaryKeyConstraint("rowid"),
        )
        op.create_index("ix_search_tokens_tokens", "search_tokens", ["tokens"], postgresql_using="gin")


def downgrade() -> None:
    op.drop_table("search_tokens")
    op.drop_table("search_entries")
