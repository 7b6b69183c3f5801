"""Awards of people

Awards that documents about people tell of, and all awards as lists show them.

Revision ID: 0016
Revises: 0015
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
KINDS = "kind IN ('WIN', 'NOMINATION', 'SELECTION', 'MENTION')"

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "person_awards",
        sa.Column("person_text_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("award", sa.Integer(), nullable=False),
        sa.Column("label", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=True),
        sa.Column("festival_label", TEXT, nullable=True),
        _reference("person_awards", "person_text_id", "person_texts", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_text_id", "position", name=op.f("pk_person_awards")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "award_listings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=True),
        sa.Column("chronology", sa.BigInteger(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("festival_id", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("kind", TEXT, nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("person_award", sa.Integer(), nullable=True),
        sa.CheckConstraint(KINDS, name=op.f("ck_award_listings_kind")),
        _reference("award_listings", "film_id", "films", ondelete="CASCADE"),
        _reference("award_listings", "festival_id", "festivals"),
        _reference("award_listings", "person_id", "people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_award_listings")),
    )
    for name, *columns in (
        ("chronology_position", "chronology", "position"),
        ("film_id_position", "film_id", "position"),
        ("festival_id_chronology", "festival_id", "chronology", "position", "film_id"),
        ("person_id", "person_id", "person_award"),
    ):
        op.create_index(op.f(f"ix_award_listings_{name}"), "award_listings", columns)
    op.create_table(
        "award_recipients",
        sa.Column("award_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("credit", sa.Integer(), nullable=True),
        _reference("award_recipients", "award_id", "award_listings", ondelete="CASCADE"),
        _reference("award_recipients", "person_id", "people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("award_id", "person_id", name=op.f("pk_award_recipients")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_award_recipients_person_id"), "award_recipients", ["person_id", "award_id"])
    _fill()


def _reference(table: str, column: str, other: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"), ondelete=ondelete
    )


def _fill() -> None:
    """The awards of films that there are."""
    op.execute(
        """
        INSERT INTO award_listings (id, film_id, chronology, position, festival_id, year, kind)
        SELECT row_number() OVER (ORDER BY film_id, position), film_id, chronology, position, festival_id, year, kind
        FROM film_awards JOIN films ON films.id = film_id
        """
    )
    op.execute(
        """
        INSERT INTO award_recipients (award_id, person_id, credit)
        SELECT award_listings.id, credits.person_id, min(credits.position)
        FROM film_award_recipients
        JOIN award_listings ON award_listings.film_id = film_award_recipients.film_id AND award_listings.position = award
        JOIN credits ON credits.film_id = film_award_recipients.film_id AND credits.position = credit
        GROUP BY award_listings.id, credits.person_id
        """
    )


def downgrade() -> None:
    for table in ("award_recipients", "award_listings", "person_awards"):
        op.drop_table(table)
