"""Listings of own fields

The films with a value of an own field, in an index by value and then in the usual order of films.

Revision ID: 0017
Revises: 0016
"""

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
TABLE = "film_own_listings"

revision: str = "0017"
down_revision: str | None = "0016"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("language_id", sa.Integer(), nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=True),
        sa.Column("number", sa.Double(), nullable=True),
        sa.Column("release_year", sa.Integer(), nullable=True),
        sa.Column("title_folded", TEXT, nullable=False),
        sa.Column("slug", TEXT, nullable=False),
        _part_of("film_id", "films"),
        _part_of("language_id", "languages"),
        sa.PrimaryKeyConstraint("film_id", "language_id", "field", "position", name=op.f(f"pk_{TABLE}")),
        sqlite_with_rowid=False,
    )
    _fill()
    for column in ("key", "number"):
        there = sa.text(f"{column} IS NOT NULL")
        columns = ["language_id", "field", column, sa.text("release_year DESC"), "title_folded", "slug", "film_id"]
        op.create_index(f"ix_{TABLE}_{column}", TABLE, columns, sqlite_where=there, postgresql_where=there)


def _part_of(column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{other}.id"], name=op.f(f"fk_{TABLE}_{column}_{other}"), ondelete="CASCADE"
    )


def _fill() -> None:
    """The values of fields with `filter` or `order`, as seeding lists them."""
    connection = op.get_bind()
    declared = [json.loads(each) for each in connection.scalars(sa.text("SELECT definition FROM own_fields"))]
    listed = [each for each in declared if _is_listed(each)]
    for localised, statement in ((False, OF_FILMS), (True, OF_VERSIONS)):
        for each in listed:
            if each.get("is_localised", False) is localised:
                connection.execute(sa.text(statement), {"field": f"{each['name']}:{each['type']}"})


def _is_listed(field: Any) -> bool:
    is_listed = field.get("can_filter") or field.get("can_order")
    is_film = field.get("on", "film") == "film" and field["type"] not in ("markdown", "media", "film", "person")
    is_terms = field["type"] == "vocabulary" and not field.get("is_localised")
    return is_listed and is_film and (is_terms or not field.get("is_list"))


OF_FILMS = """
    INSERT INTO film_own_listings
        (film_id, language_id, field, position, key, number, release_year, title_folded, slug)
    SELECT listed.film_id, language_id, field, position, key, number, release_year, title_folded, slug
    FROM film_own_values JOIN film_listings AS listed ON listed.film_id = film_own_values.film_id
    WHERE field = :field
"""
OF_VERSIONS = """
    INSERT INTO film_own_listings
        (film_id, language_id, field, position, key, number, release_year, title_folded, slug)
    SELECT film_id, language_id, field, 0, key, number, release_year, title_folded, slug
    FROM (
        SELECT listed.film_id, language_id, field, key, number, release_year, listed.title_folded, listed.slug,
            row_number() OVER (
                PARTITION BY listed.film_id, language_id
                ORDER BY film_texts.language <> languages.tag, film_texts.position
            ) AS place
        FROM own_values
        JOIN film_texts ON film_texts.id = film_text_id
        JOIN film_listings AS listed ON listed.film_id = film_texts.film_id
        JOIN languages ON languages.id = language_id
        WHERE field = :field AND own_values.position = 0
    ) AS served WHERE place = 1
"""


def downgrade() -> None:
    op.drop_table(TABLE)
