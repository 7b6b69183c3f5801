"""Genres, keywords and languages

What a film's genres are, which words a site sorts it by, what is spoken in it and in which languages it is subtitled.

Revision ID: 0006
Revises: 0004
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("film_texts", sa.Column("genre_label", TEXT, nullable=True))
    _genres()
    _languages()
    op.create_table(
        "keywords",
        sa.Column("film_text_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", TEXT, nullable=False),
        sa.Column("label_folded", TEXT, nullable=False),
        _part_of("keywords", "film_text_id", "film_texts"),
        sa.PrimaryKeyConstraint("film_text_id", "position", name=op.f("pk_keywords")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_keywords_label_folded_film_text_id", "keywords", ["label_folded", "film_text_id"])


def _genres() -> None:
    op.create_table(
        "genres",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_genres")),
        sa.UniqueConstraint("key", name=op.f("uq_genres_key")),
    )
    op.create_table(
        "genre_names",
        sa.Column("genre_id", sa.Integer(), nullable=False),
        sa.Column("language_id", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        _part_of("genre_names", "genre_id", "genres"),
        _part_of("genre_names", "language_id", "languages"),
        sa.PrimaryKeyConstraint("genre_id", "language_id", name=op.f("pk_genre_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "film_genres",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("genre_id", sa.Integer(), nullable=False),
        sa.Column("label", TEXT, nullable=False),
        _part_of("film_genres", "film_id", "films"),
        sa.ForeignKeyConstraint(["genre_id"], ["genres.id"], name=op.f("fk_film_genres_genre_id_genres")),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_genres")),
        sa.UniqueConstraint("film_id", "genre_id", name=op.f("uq_film_genres_film_id_genre_id")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_film_genres_genre_id_film_id", "film_genres", ["genre_id", "film_id"])


def _languages() -> None:
    op.create_table(
        "language_names",
        sa.Column("tag", TEXT, nullable=False),
        sa.Column("language_id", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        _part_of("language_names", "language_id", "languages"),
        sa.PrimaryKeyConstraint("tag", "language_id", name=op.f("pk_language_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "film_languages",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("use", TEXT, nullable=False),
        sa.Column("tag", TEXT, nullable=True),
        sa.Column("label", TEXT, nullable=False),
        sa.CheckConstraint("use IN ('SPOKEN', 'SUBTITLE')", name=op.f("ck_film_languages_use")),
        _part_of("film_languages", "film_id", "films"),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_languages")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_film_languages_tag_use_film_id", "film_languages", ["tag", "use", "film_id"])


def _part_of(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{parent}")
    return sa.ForeignKeyConstraint([column], [f"{parent}.id"], name=name, ondelete="CASCADE")


def downgrade() -> None:
    for table in ("keywords", "film_languages", "language_names", "film_genres", "genre_names", "genres"):
        op.drop_table(table)
    op.drop_column("film_texts", "genre_label")
