"""Alembic revisions of the tables in graph/models.py, for SQLite and PostgreSQL."""
