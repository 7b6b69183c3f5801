"""The tables that seeding writes by rows, and in which order their rows can be inserted."""

from graph.models import Base

TABLES = Base.metadata.tables

TEXT_PARTS = ("technical_specs", "media", "links", "awards")
"""Lists that hang on a language version."""
OF_FILMS = (
    "films",
    "film_texts",
    "film_bodies",
    *TEXT_PARTS,
    "film_countries",
    "documents",
    "credits",
    "credit_mentions",
)
"""Parents before children."""
