"""Texts that a film has per language version, and how a missing one falls back."""

from typing import Any

from sqlalchemy import ColumnClause, ScalarSelect, Select, TableClause, exists, literal_column, select

from graph.schema import tables as t
from graph.schema.placeholders import LANGUAGE, Expression


def fallback(column: ColumnClause[Any]) -> ScalarSelect[Any]:
    """The column of film_texts in the language served; where it is missing there, of the first version that has it."""
    return (
        select(column)
        .where(t.film_texts.c.film_id == t.films.c.id, column.is_not(None))
        .order_by(t.film_texts.c.language != LANGUAGE, t.film_texts.c.position)
        .limit(literal_column("1"))
        .correlate_except(t.film_texts)
        .scalar_subquery()
    )


def version_with(part: TableClause, *conditions: Expression) -> ScalarSelect[Any]:
    """The version (film_texts.id) whose entries in a table of its own are served: the one in the language served, or
    else the first that has any.
    """
    has_any = exists().where(part.c.film_text_id == t.film_texts.c.id, *conditions).correlate(t.film_texts)
    return (
        select(t.film_texts.c.id)
        .where(t.film_texts.c.film_id == t.films.c.id, has_any)
        .order_by(t.film_texts.c.language != LANGUAGE, t.film_texts.c.position)
        .limit(literal_column("1"))
        .correlate_except(t.film_texts)
        .scalar_subquery()
    )


def said_of_person(column: ColumnClause[Any]) -> ScalarSelect[Any]:
    """The column of person_texts in the language served; where it is missing there, of the first that has it."""
    texts = t.person_texts
    return _first(select(column).where(texts.c.person_id == t.people.c.id, column.is_not(None)))


def person_version_with(part: TableClause, *conditions: Expression) -> ScalarSelect[Any]:
    """What `version_with` is for a film, of a person: person_texts.id."""
    texts = t.person_texts
    has_any = exists().where(part.c.person_text_id == texts.c.id, *conditions).correlate(texts)
    return _first(select(texts.c.id).where(texts.c.person_id == t.people.c.id, has_any))


def _first(versions: Select[Any]) -> ScalarSelect[Any]:
    texts = t.person_texts
    ordered = versions.order_by(texts.c.language != LANGUAGE, texts.c.position)
    return ordered.limit(literal_column("1")).correlate_except(texts).scalar_subquery()


def mentioned(expression: Expression, *conditions: Expression) -> ScalarSelect[Any]:
    """The value of an expression for a credit's first mention under these conditions; mentions in the language served
    come first.
    """
    return (
        select(expression)
        .select_from(t.credit_mentions)
        .where(t.credit_mentions.c.credit_id == t.credits.c.id, *conditions)
        .order_by(t.credit_mentions.c.language != LANGUAGE, t.credit_mentions.c.position)
        .limit(literal_column("1"))
        .correlate_except(t.credit_mentions)
        .scalar_subquery()
    )
