"""The catalogue

Revision ID: 0001
Revises:
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "categories",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_categories")),
        sa.UniqueConstraint("key", name=op.f("uq_categories_key")),
    )
    op.create_table(
        "countries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_countries")),
        sa.UniqueConstraint("code", name=op.f("uq_countries_code")),
    )
    op.create_table(
        "departments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_departments")),
        sa.UniqueConstraint("key", name=op.f("uq_departments_key")),
    )
    op.create_table(
        "languages",
        sa.Column("tag", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("tag", name=op.f("pk_languages")),
        sa.UniqueConstraint("position", name=op.f("uq_languages_position")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", TEXT, nullable=False),
        sa.Column("identity", TEXT, nullable=False),
        sa.Column("wanted_slug", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.CheckConstraint("kind IN ('PERSON', 'GROUP', 'ORGANISATION')", name=op.f("ck_people_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("identity", name=op.f("uq_people_identity")),
        sa.UniqueConstraint("slug", name=op.f("uq_people_slug")),
    )
    op.create_index("ix_people_name_folded_slug", "people", ["name_folded", "slug"], unique=False)
    op.create_table(
        "revisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision", TEXT, nullable=False),
        sa.Column("seeded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("films", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("credits", sa.Integer(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
    )
    op.create_table(
        "category_names",
        sa.Column("category_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"],
            ["categories.id"],
            name=op.f("fk_category_names_category_id_categories"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("category_id", "language", name=op.f("pk_category_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "country_names",
        sa.Column("country_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["country_id"], ["countries.id"], name=op.f("fk_country_names_country_id_countries"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("country_id", "language", name=op.f("pk_country_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "department_names",
        sa.Column("department_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["department_id"],
            ["departments.id"],
            name=op.f("fk_department_names_department_id_departments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("department_id", "language", name=op.f("pk_department_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "films",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("slug", TEXT, nullable=False),
        sa.Column("wanted_slug", TEXT, nullable=False),
        sa.Column("aliases", TEXT, nullable=False),
        sa.Column("chronology", sa.BigInteger(), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("category_label", TEXT, nullable=True),
        sa.Column("original_title", TEXT, nullable=True),
        sa.Column("original_title_folded", TEXT, nullable=True),
        sa.Column("release_year", sa.Integer(), nullable=True),
        sa.Column("release_year_label", TEXT, nullable=True),
        sa.Column("duration_seconds", sa.Integer(), nullable=True),
        sa.Column("duration_approximate", sa.Boolean(), nullable=False),
        sa.Column("content_hash", TEXT, nullable=False),
        sa.CheckConstraint("slug <> ''", name=op.f("ck_films_slug")),
        sa.CheckConstraint("duration_seconds > 0", name=op.f("ck_films_duration_seconds")),
        sa.CheckConstraint("release_year >= 1888", name=op.f("ck_films_release_year")),
        sa.ForeignKeyConstraint(["category_id"], ["categories.id"], name=op.f("fk_films_category_id_categories")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_films")),
        sa.UniqueConstraint("chronology", name=op.f("uq_films_chronology")),
        sa.UniqueConstraint("key", name=op.f("uq_films_key")),
        sa.UniqueConstraint("slug", name=op.f("uq_films_slug")),
    )
    op.create_index(op.f("ix_films_category_id"), "films", ["category_id"], unique=False)
    op.create_table(
        "person_names",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_person_names_person_id_people"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "name", name=op.f("pk_person_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "roles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name=op.f("fk_roles_department_id_departments")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
        sa.UniqueConstraint("key", name=op.f("uq_roles_key")),
    )
    op.create_index(op.f("ix_roles_department_id"), "roles", ["department_id"], unique=False)
    op.create_table(
        "credits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_crew", sa.Boolean(), nullable=False),
        sa.Column("chronology", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["film_id"], ["films.id"], name=op.f("fk_credits_film_id_films"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_credits_person_id_people")),
        sa.ForeignKeyConstraint(["role_id"], ["roles.id"], name=op.f("fk_credits_role_id_roles")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credits")),
        sa.UniqueConstraint("film_id", "person_id", "role_id", name=op.f("uq_credits_film_id_person_id_role_id")),
        sa.UniqueConstraint("film_id", "position", name=op.f("uq_credits_film_id_position")),
    )
    op.create_index(
        "ix_credits_film",
        "credits",
        ["film_id", "position", "is_crew", "person_id", "role_id", "chronology"],
        unique=False,
    )
    op.create_index(
        "ix_credits_person",
        "credits",
        ["person_id", "chronology", "position", "film_id", "role_id", "is_crew"],
        unique=False,
    )
    op.create_index(
        "ix_credits_role",
        "credits",
        ["role_id", "chronology", "position", "film_id", "person_id", "is_crew"],
        unique=False,
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", TEXT, nullable=False),
        sa.Column("root", TEXT, nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("content_hash", TEXT, nullable=False),
        sa.Column("front_matter", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("findings", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["film_id"], ["films.id"], name=op.f("fk_documents_film_id_films"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("path", name=op.f("uq_documents_path")),
    )
    op.create_index(op.f("ix_documents_film_id"), "documents", ["film_id"], unique=False)
    op.create_table(
        "film_countries",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("country_id", sa.Integer(), nullable=False),
        sa.Column("note", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name=op.f("fk_film_countries_country_id_countries")),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_countries_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "position", name=op.f("pk_film_countries")),
        sa.UniqueConstraint("film_id", "country_id", name=op.f("uq_film_countries_film_id_country_id")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_film_countries_country_id_film_id", "film_countries", ["country_id", "film_id"], unique=False)
    op.create_table(
        "film_listings",
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("text_language", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("title_folded", TEXT, nullable=False),
        sa.Column("slug", TEXT, nullable=False),
        sa.Column("release_year", sa.Integer(), nullable=True),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_listings_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_id", "language", name=op.f("pk_film_listings")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_film_listings_newest",
        "film_listings",
        ["language", sa.literal_column("release_year DESC"), "title_folded", "slug"],
        unique=False,
    )
    op.create_index("ix_film_listings_title", "film_listings", ["language", "title_folded", "slug"], unique=False)
    op.create_index("ix_film_listings_slug", "film_listings", ["language", "slug"], unique=False)
    op.create_table(
        "film_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("title_folded", TEXT, nullable=False),
        sa.Column("description", TEXT, nullable=True),
        sa.Column("duration_label", TEXT, nullable=True),
        sa.Column("country_label", TEXT, nullable=True),
        sa.Column("technical_specs_label", TEXT, nullable=True),
        sa.Column("world_sales", TEXT, nullable=True),
        sa.Column("additional_info", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_film_texts_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_film_texts")),
        sa.UniqueConstraint("film_id", "language", name=op.f("uq_film_texts_film_id_language")),
        sa.UniqueConstraint("film_id", "position", name=op.f("uq_film_texts_film_id_position")),
    )
    op.create_table(
        "moved_slugs",
        sa.Column("slug", TEXT, nullable=False),
        sa.Column("film_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["film_id"], ["films.id"], name=op.f("fk_moved_slugs_film_id_films"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_moved_slugs")),
    )
    op.create_index(op.f("ix_moved_slugs_film_id"), "moved_slugs", ["film_id"], unique=False)
    op.create_table(
        "role_labels",
        sa.Column("label_folded", TEXT, nullable=False),
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["role_id"], ["roles.id"], name=op.f("fk_role_labels_role_id_roles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("label_folded", "role_id", name=op.f("pk_role_labels")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_role_labels_role_id"), "role_labels", ["role_id"], unique=False)
    op.create_table(
        "role_names",
        sa.Column("role_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_folded", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["role_id"], ["roles.id"], name=op.f("fk_role_names_role_id_roles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("role_id", "language", name=op.f("pk_role_names")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "awards",
        sa.Column("film_text_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["film_text_id"], ["film_texts.id"], name=op.f("fk_awards_film_text_id_film_texts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_text_id", "position", name=op.f("pk_awards")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "credit_mentions",
        sa.Column("credit_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("role_label", TEXT, nullable=True),
        sa.Column("printed_name", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=True),
        sa.Column("character", TEXT, nullable=True),
        sa.Column("note", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["credit_id"], ["credits.id"], name=op.f("fk_credit_mentions_credit_id_credits"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_credit_mentions_document_id_documents"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("credit_id", "position", name=op.f("pk_credit_mentions")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_credit_mentions_document_id"), "credit_mentions", ["document_id"], unique=False)
    op.create_table(
        "film_bodies",
        sa.Column("film_text_id", sa.Integer(), nullable=False),
        sa.Column("markdown", TEXT, nullable=False),
        sa.Column("html", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["film_text_id"], ["film_texts.id"], name=op.f("fk_film_bodies_film_text_id_film_texts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_text_id", name=op.f("pk_film_bodies")),
    )
    op.create_table(
        "links",
        sa.Column("film_text_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("url", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["film_text_id"], ["film_texts.id"], name=op.f("fk_links_film_text_id_film_texts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_text_id", "position", name=op.f("pk_links")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "media",
        sa.Column("film_text_id", sa.Integer(), nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("label", TEXT, nullable=False),
        sa.Column("path", TEXT, nullable=True),
        sa.Column("url", TEXT, nullable=True),
        sa.CheckConstraint("kind IN ('IMAGE', 'VIDEO')", name=op.f("ck_media_kind")),
        sa.CheckConstraint("path IS NULL OR url IS NULL", name=op.f("ck_media_place")),
        sa.ForeignKeyConstraint(
            ["film_text_id"], ["film_texts.id"], name=op.f("fk_media_film_text_id_film_texts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film_text_id", "field", name=op.f("pk_media")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "technical_specs",
        sa.Column("film_text_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", TEXT, nullable=True),
        sa.Column("label", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["film_text_id"],
            ["film_texts.id"],
            name=op.f("fk_technical_specs_film_text_id_film_texts"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("film_text_id", "position", name=op.f("pk_technical_specs")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("technical_specs")
    op.drop_table("media")
    op.drop_table("links")
    op.drop_table("film_bodies")
    op.drop_index(op.f("ix_credit_mentions_document_id"), table_name="credit_mentions")
    op.drop_table("credit_mentions")
    op.drop_table("awards")
    op.drop_table("role_names")
    op.drop_index(op.f("ix_role_labels_role_id"), table_name="role_labels")
    op.drop_table("role_labels")
    op.drop_index(op.f("ix_moved_slugs_film_id"), table_name="moved_slugs")
    op.drop_table("moved_slugs")
    op.drop_table("film_texts")
    op.drop_index("ix_film_listings_slug", table_name="film_listings")
    op.drop_index("ix_film_listings_title", table_name="film_listings")
    op.drop_index("ix_film_listings_newest", table_name="film_listings")
    op.drop_table("film_listings")
    op.drop_index("ix_film_countries_country_id_film_id", table_name="film_countries")
    op.drop_table("film_countries")
    op.drop_index(op.f("ix_documents_film_id"), table_name="documents")
    op.drop_table("documents")
    op.drop_index("ix_credits_role", table_name="credits")
    op.drop_index("ix_credits_person", table_name="credits")
    op.drop_index("ix_credits_film", table_name="credits")
    op.drop_table("credits")
    op.drop_index(op.f("ix_roles_department_id"), table_name="roles")
    op.drop_table("roles")
    op.drop_table("person_names")
    op.drop_index(op.f("ix_films_category_id"), table_name="films")
    op.drop_table("films")
    op.drop_table("department_names")
    op.drop_table("country_names")
    op.drop_table("category_names")
    op.drop_table("revisions")
    op.drop_index("ix_people_name_folded_slug", table_name="people")
    op.drop_table("people")
    op.drop_table("languages")
    op.drop_table("departments")
    op.drop_table("countries")
    op.drop_table("categories")
