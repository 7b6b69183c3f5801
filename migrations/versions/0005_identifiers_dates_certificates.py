"""Identifiers, dates and certificates

What films are called elsewhere, when they were first shown and released, and who may see them.

Revision ID: 0005
Revises: 0004
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "film_identifiers",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("scheme", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("label", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_identifiers_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_identifiers")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_film_identifiers_value_scheme_film_id", "film_identifiers", ["value", "scheme", "film_id"])
    for column in ("release_date", "release_date_label", "premiere_date"):
        op.add_column("films", sa.Column(column, TEXT, nullable=True))
    for column in ("premiere_place", "premiere_label"):
        op.add_column("film_texts", sa.Column(column, TEXT, nullable=True))
    op.create_table(
        "film_certificates",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("system", TEXT, nullable=True),
        sa.Column("value", TEXT, nullable=True),
        sa.Column("country", TEXT, nullable=True),
        sa.Column("label", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_certificates_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_certificates")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_film_certificates_value_system_film_id", "film_certificates", ["value", "system", "film_id"])
    op.create_table(
        "person_identifiers",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("scheme", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("label", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_identifiers_person_id_people"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "position", name=op.f("pk_person_identifiers")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_person_identifiers_value_scheme_person_id", "person_identifiers", ["value", "scheme", "person_id"]
    )
    op.create_table(
        "film_credited_identifiers",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", TEXT, nullable=False),
        sa.Column("scheme", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("url", TEXT, nullable=True),
        sa.Column("label", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_credited_identifiers_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_credited_identifiers")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_film_credited_identifiers_person"), "film_credited_identifiers", ["person"])


def downgrade() -> None:
    op.drop_table("film_credited_identifiers")
    op.drop_table("person_identifiers")
    op.drop_table("film_certificates")
    for column in ("premiere_place", "premiere_label"):
        op.drop_column("film_texts", column)
    for column in ("release_date", "release_date_label", "premiere_date"):
        op.drop_column("films", column)
    op.drop_table("film_identifiers")
