"""Awards and festivals

Awards are printed by language versions; which of them are one, and of which festival, is known for the film.

Revision ID: 0009
Revises: 0008
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "festivals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("slug", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("country_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("kind IN ('FESTIVAL', 'AWARD')", name=op.f("ck_festivals_kind")),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name=op.f("fk_festivals_country_id_countries")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_festivals")),
        sa.UniqueConstraint("key", name=op.f("uq_festivals_key")),
        sa.UniqueConstraint("slug", name=op.f("uq_festivals_slug")),
    )
    op.create_index(op.f("ix_festivals_country_id"), "festivals", ["country_id"])
    op.create_table(
        "festival_names",
        sa.Column("festival_id", sa.Integer(), nullable=False),
        sa.Column("language_id", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        sa.Column("city", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["festival_id"], ["festivals.id"], name=op.f("fk_festival_names_festival_id_festivals"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["language_id"], ["languages.id"], name=op.f("fk_festival_names_language_id_languages"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("festival_id", "language_id", name=op.f("pk_festival_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "film_award_recipients",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("award", sa.Integer(), nullable=False),
        sa.Column("credit", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_award_recipients_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "award", "credit", name=op.f("pk_film_award_recipients")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_film_award_recipients_film_id_credit"), "film_award_recipients", ["film_id", "credit"])
    op.create_table(
        "film_awards",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("festival_id", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("kind", TEXT, nullable=True),
        sa.CheckConstraint("kind IN ('WIN', 'NOMINATION', 'SELECTION', 'MENTION')", name=op.f("ck_film_awards_kind")),
        sa.ForeignKeyConstraint(["festival_id"], ["festivals.id"], name=op.f("fk_film_awards_festival_id_festivals")),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_awards_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_awards")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_film_awards_festival_id_film_id"), "film_awards", ["festival_id", "film_id", "position"])
    op.add_column("awards", sa.Column("award", sa.Integer(), nullable=False, server_default="0"))
    op.execute(sa.text("UPDATE awards SET award = position"))
    op.add_column("awards", sa.Column("name", TEXT))
    op.add_column("awards", sa.Column("festival_label", TEXT))


def downgrade() -> None:
    with op.batch_alter_table("awards") as table:
        for column in ("festival_label", "name", "award"):
            table.drop_column(column)
    for name in ("film_award_recipients", "film_awards", "festival_names", "festivals"):
        op.drop_table(name)
