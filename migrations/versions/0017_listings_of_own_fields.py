"""Listings of own fields

The films with a value of an own field, in an index by value and then in the usual order of films.

Revision ID: 0017
Revises: 0016
"""

from collections.abc import Sequence

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
    for statement, localised in ((OF_FILMS, False), (OF_VERSIONS, True)):
        op.execute(sa.text(statement.format(fields=_listed_fields(localised=localised))))


def _listed_fields(*, localised: bool) -> str:
    """A SELECT of the fields whose values are listed, as values name them, by their declarations in JSON."""
    is_sqlite = op.get_context().dialect.name == "sqlite"

    def said(name: str) -> str:
        return f"json_extract(definition, '$.{name}')" if is_sqlite else f"(CAST(definition AS json) ->> '{name}')"

    def holds(name: str) -> str:
        return f"{said(name)} = 1" if is_sqlite else f"{said(name)} = 'true'"

    return f"""
        SELECT {said("name")} || ':' || {said("type")} FROM own_fields
        WHERE ({holds("can_filter")} OR {holds("can_order")}) AND {said("on")} = 'film'
            AND {said("type")} NOT IN ('markdown', 'media', 'film', 'person')
            AND ({said("type")} = 'vocabulary' AND NOT {holds("is_localised")} OR NOT {holds("is_list")})
            AND {"" if localised else "NOT "}{holds("is_localised")}
    """  # noqa: S608


OF_FILMS = """
    INSERT INTO film_own_listings
        (film_id, language_id, field, position, key, number, release_year, title_folded, slug)
    SELECT listed.film_id, language_id, field, position, key, number, release_year, title_folded, slug
    FROM film_own_values JOIN film_listings AS listed ON listed.film_id = film_own_values.film_id
    WHERE field IN ({fields})
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
        WHERE field IN ({fields}) AND own_values.position = 0
    ) AS served WHERE place = 1
"""


def downgrade() -> None:
    op.drop_table(TABLE)
