"""Languages by id

Names and listings are looked up by what they name and the language, once for each row of an answer: two integers.

Revision ID: 0003
Revises: 0002
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

NAMES = (
    ("category_names", "category_id", "categories"),
    ("country_names", "country_id", "countries"),
    ("department_names", "department_id", "departments"),
    ("role_names", "role_id", "roles"),
)
LISTED = ("text_language", "title", "title_folded", "slug", "release_year", "category_id")


def upgrade() -> None:
    _again(
        "languages",
        "position + 1 AS id, tag, position FROM languages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tag", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_languages")),
        sa.UniqueConstraint("tag", name=op.f("uq_languages_tag")),
    )
    _all_again(by_id=True)
    op.execute("ANALYZE")  # what was known of the tables went with them


def downgrade() -> None:
    _all_again(by_id=False)
    _again(
        "languages",
        "tag, position FROM languages",
        sa.Column("tag", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tag", name=op.f("pk_languages")),
        sa.UniqueConstraint("position", name=op.f("uq_languages_position")),
    )


def _all_again(*, by_id: bool) -> None:
    """Makes the tables anew that have a row for each language: with its id, or with its tag."""
    name, type_ = ("language_id", sa.Integer()) if by_id else ("language", TEXT)
    languages = "l.id AS language_id" if by_id else "l.tag AS language"
    join = "l.tag = t.language" if by_id else "l.id = t.language_id"

    def again(table: str, key: str, owner: str, rest: Sequence[str], columns: Sequence[sa.Column[Any]]) -> None:
        _again(
            table,
            f"t.{key}, {languages}, {', '.join(f't.{each}' for each in rest)} FROM {table} t JOIN languages l ON {join}",
            sa.Column(key, sa.Integer(), nullable=False),
            sa.Column(name, type_, nullable=False),
            *columns,
            _foreign_key(table, key, owner),
            *([_foreign_key(table, "language_id", "languages")] if by_id else []),
            sa.PrimaryKeyConstraint(key, name, name=op.f(f"pk_{table}")),
            sqlite_with_rowid=False,
        )

    for table, key, owner in NAMES:
        texts = [sa.Column(each, TEXT, nullable=False) for each in ("name", "name_folded")]
        again(table, key, owner, ("name", "name_folded"), texts)
    listed: list[sa.Column[Any]] = [
        *(sa.Column(each, TEXT, nullable=False) for each in LISTED[:4]),
        *(sa.Column(each, sa.Integer(), nullable=True) for each in LISTED[4:]),
    ]
    again("film_listings", "film_id", "films", LISTED, listed)
    newest: list[Any] = [name, sa.literal_column("release_year DESC"), "title_folded", "slug"]
    op.create_index("ix_film_listings_newest", "film_listings", newest, unique=False)
    op.create_index("ix_film_listings_title", "film_listings", [name, "title_folded", "slug"], unique=False)
    op.create_index("ix_film_listings_slug", "film_listings", [name, "slug"], unique=False)


def _foreign_key(table: str, key: str, owner: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{key}_{owner}")
    return sa.ForeignKeyConstraint([key], [f"{owner}.id"], name=name, ondelete="CASCADE")


def _again(table: str, rows: str, *definition: sa.schema.SchemaItem, **options: Any) -> None:
    """Makes a table anew, with those rows of before."""
    op.execute(f"CREATE TABLE kept AS SELECT {rows}")
    op.drop_table(table)
    op.create_table(table, *definition, **options)
    op.execute(f"INSERT INTO {table} SELECT * FROM kept ORDER BY 1, 2")  # noqa: S608 - no input has a part in it
    op.drop_table("kept")
