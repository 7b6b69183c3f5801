"""Documents about people

What they say of a person in each language, and the documents themselves.

Revision ID: 0008
Revises: 0007
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=nullable)


def _part_of(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{parent}")
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete="CASCADE")


def upgrade() -> None:
    op.create_table(
        "person_pages",
        sa.Column("person_id", sa.Integer(), nullable=False),
        _text("born_date", nullable=True),
        _text("died_date", nullable=True),
        _text("content_hash"),
        _text("record"),
        _part_of("person_pages", "person_id", "people"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_pages")),
    )
    op.create_table(
        "person_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        _text("language"),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("name"),
        *(_text(name, nullable=True) for name in ("description", "born_place", "born_label")),
        *(_text(name, nullable=True) for name in ("died_place", "died_label")),
        sa.Column("fields", TEXT, server_default="{}", nullable=False),
        _part_of("person_texts", "person_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_texts")),
        sa.UniqueConstraint("person_id", "language", name=op.f("uq_person_texts_person_id_language")),
        sa.UniqueConstraint("person_id", "position", name=op.f("uq_person_texts_person_id_position")),
    )
    op.create_table(
        "person_bodies",
        sa.Column("person_text_id", sa.Integer(), nullable=False),
        *(_text(name) for name in ("markdown", "html", "text")),
        _part_of("person_bodies", "person_text_id", "person_texts"),
        sa.PrimaryKeyConstraint("person_text_id", name=op.f("pk_person_bodies")),
    )
    _create_lists()
    op.create_table(
        "person_documents",
        sa.Column("id", sa.Integer(), nullable=False),
        *(_text(name) for name in ("path", "root", "key")),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *(_text(name) for name in ("language", "content_hash", "front_matter", "source")),
        _text("findings", nullable=True),
        _part_of("person_documents", "person_id", "people"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_documents")),
        sa.UniqueConstraint("path", name=op.f("uq_person_documents_path")),
    )
    op.create_index(op.f("ix_person_documents_person_id"), "person_documents", ["person_id"])


def _create_lists() -> None:
    op.create_table(
        "person_media",
        sa.Column("person_text_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *(_text(name) for name in ("field", "kind", "label")),
        *(_text(name, nullable=True) for name in ("path", "url")),
        sa.CheckConstraint("path IS NULL OR url IS NULL", name=op.f("ck_person_media_place")),
        _part_of("person_media", "person_text_id", "person_texts"),
        sa.PrimaryKeyConstraint("person_text_id", "position", name=op.f("pk_person_media")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "person_links",
        sa.Column("person_text_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *(_text(name) for name in ("name", "url")),
        _part_of("person_links", "person_text_id", "person_texts"),
        sa.PrimaryKeyConstraint("person_text_id", "position", name=op.f("pk_person_links")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in ("documents", "links", "media", "bodies", "texts", "pages"):
        op.drop_table(f"person_{table}")
