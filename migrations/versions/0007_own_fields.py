"""Own fields

What collections declare in fields.yaml, its values, and the rest of each front matter.

Revision ID: 0007
Revises: 0004
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

VALUES = (
    ("film_own_values", "film_id", "films"),
    ("own_values", "film_text_id", "film_texts"),
    ("person_own_values", "person_id", "people"),
)


def upgrade() -> None:
    op.add_column("film_texts", sa.Column("fields", TEXT, server_default="{}", nullable=False))
    _media_again("film_text_id, field, 0 AS position, kind, label, path, url", positions=True)
    op.create_table(
        "own_fields",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("definition", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_own_fields")),
    )
    for table, owner, parent in VALUES:
        _create_values(table, owner, parent)
    _create_references()
    op.create_table(
        "own_terms",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_terms")),
    )
    op.create_table(
        "own_term_names",
        sa.Column("term_id", TEXT, nullable=False),
        sa.Column("language_id", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        _foreign_key("own_term_names", "term_id", "own_terms"),
        _foreign_key("own_term_names", "language_id", "languages"),
        sa.PrimaryKeyConstraint("term_id", "language_id", name=op.f("pk_own_term_names")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in ("own_term_names", "own_terms", "own_references", *(table for table, _, _ in VALUES), "own_fields"):
        op.drop_table(table)
    _media_again("film_text_id, field, kind, label, path, url", positions=False)
    op.drop_column("film_texts", "fields")


def _create_values(table: str, owner: str, parent: str) -> None:
    options: dict[str, Any] = {} if parent == "film_texts" else {"sqlite_with_rowid": False}
    op.create_table(
        table,
        sa.Column(owner, sa.Integer(), nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("text_folded", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=True),
        sa.Column("number", sa.Double(), nullable=True),
        sa.Column("markdown", TEXT, nullable=True),
        sa.Column("html", TEXT, nullable=True),
        _foreign_key(table, owner, parent),
        sa.PrimaryKeyConstraint(owner, "field", "position", name=op.f(f"pk_{table}")),
        **options,
    )
    for column in ("key", "number"):
        there = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"ix_{table}_{column}", table, ["field", column, owner], sqlite_where=there, postgresql_where=there
        )


def _create_references() -> None:
    table, others = "own_references", ("film_id", "person_id", "other_film_id", "other_person_id")
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("other_film_id", sa.Integer(), nullable=True),
        sa.Column("other_person_id", sa.Integer(), nullable=True),
        *(_foreign_key(table, column, "films" if "film" in column else "people") for column in others),
        sa.CheckConstraint("(film_id IS NULL) <> (person_id IS NULL)", name=op.f("ck_own_references_owner")),
        sa.CheckConstraint(
            "(other_film_id IS NULL) <> (other_person_id IS NULL)", name=op.f("ck_own_references_other")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_references")),
    )
    op.create_index("ix_own_references_film", table, ["film_id", "field", "position"])
    op.create_index("ix_own_references_person", table, ["person_id", "field", "position"])
    op.create_index("ix_own_references_other_film", table, ["other_film_id", "field"])
    op.create_index("ix_own_references_other_person", table, ["other_person_id", "field"])


def _foreign_key(table: str, key: str, owner: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{key}_{owner}")
    return sa.ForeignKeyConstraint([key], [f"{owner}.id"], name=name, ondelete="CASCADE")


def _media_again(columns: str, *, positions: bool) -> None:
    """Makes `media` anew, with or without positions; of several at one field, the first stays."""
    first = "" if positions else " WHERE position = 0"
    op.execute(f"CREATE TABLE kept AS SELECT {columns} FROM media{first}")  # noqa: S608 - no input has a part in it
    op.drop_table("media")
    op.create_table(
        "media",
        sa.Column("film_text_id", sa.Integer(), nullable=False),
        sa.Column("field", TEXT, nullable=False),
        *([sa.Column("position", sa.Integer(), nullable=False)] if positions else []),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("label", TEXT, nullable=False),
        sa.Column("path", TEXT, nullable=True),
        sa.Column("url", TEXT, nullable=True),
        sa.CheckConstraint("kind IN ('IMAGE', 'VIDEO')", name=op.f("ck_media_kind")),
        sa.CheckConstraint("path IS NULL OR url IS NULL", name=op.f("ck_media_place")),
        _foreign_key("media", "film_text_id", "film_texts"),
        sa.PrimaryKeyConstraint("film_text_id", "field", *(["position"] if positions else []), name=op.f("pk_media")),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO media SELECT * FROM kept ORDER BY 1, 2")
    op.drop_table("kept")
