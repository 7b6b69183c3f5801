"""Texts that a film has per language version, and how a missing one falls back."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnClause, ScalarSelect, Select, TableClause, exists, func, literal_column, select

from graph.schema import tables as t
from graph.schema.placeholders import LANGUAGE, Expression


def fallback(column: ColumnClause[Any], *, usual: bool = False) -> Expression:
    """The column of film_texts in the language served; where it is missing there, of the first version that has it.
    `usual` is what versions rarely lack.
    """
    return _served(column, (t.film_texts.c.film_id == t.films.c.id, column.is_not(None)), usual=usual)


def said_of_person(column: ColumnClause[Any], *, usual: bool = False) -> Expression:
    """The column of person_texts in the language served; where it is missing there, of the first that has it."""
    return _served(column, (t.person_texts.c.person_id == t.people.c.id, column.is_not(None)), usual=usual)


def version_with(part: TableClause, *conditions: Expression, usual: bool = False) -> Expression:
    """The version (film_texts.id) whose entries in a table of its own are served: the one in the language served, or
    else the first that has any.
    """
    has_any = exists().where(part.c.film_text_id == t.film_texts.c.id, *conditions).correlate(t.film_texts)
    return _served(t.film_texts.c.id, (t.film_texts.c.film_id == t.films.c.id, has_any), usual=usual)


def person_version_with(part: TableClause, *conditions: Expression, usual: bool = False) -> Expression:
    """What `version_with` is for a film, of a person: person_texts.id."""
    has_any = exists().where(part.c.person_text_id == t.person_texts.c.id, *conditions).correlate(t.person_texts)
    return _served(t.person_texts.c.id, (t.person_texts.c.person_id == t.people.c.id, has_any), usual=usual)


def _served(column: ColumnClause[Any], conditions: Iterable[Expression], *, usual: bool) -> Expression:
    """A column of the version in the language served or, where the conditions leave none, of the first of them. What is
    usual is looked up in an index of languages, and in that of positions if need be; else, two look-ups would take
    longer than putting the few versions in order.
    """
    texts: Any = column.table
    versions = select(column).where(*conditions).correlate_except(texts)
    if not usual:
        return _first(versions.order_by(texts.c.language != LANGUAGE, texts.c.position))
    in_language = versions.where(texts.c.language == LANGUAGE).scalar_subquery()
    return func.coalesce(in_language, _first(versions.order_by(texts.c.position)))


def _first(versions: Select[Any]) -> ScalarSelect[Any]:
    return versions.limit(literal_column("1")).scalar_subquery()


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
