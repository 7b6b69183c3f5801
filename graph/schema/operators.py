"""The operators of filters, and the inputs of the values that have them.

An operator is one row of the input of the values that have it: its name, the type of what it compares them with, its
description and its SQL. To add one, add its row:

    ends_with: str | None = operator("Ends with this, without regard to case and accents.", like("%{}"))

Comparisons are two-valued: one with a value that is missing is false, so that `not` is always the complement.
"""

import operator as python
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

import strawberry
from graphql import GraphQLInputField
from sqlalchemy import and_, false, literal_column, true
from strawberry import UNSET
from strawberry.types.field import StrawberryField

from graph.schema.placeholders import Conversion, Expression, LikePattern, Listed, Missing
from graph.schema.vocabularies import AnyVocabulary


@dataclass(frozen=True, slots=True)
class Look:
    """How an index finds rows with a value that stands in another table: `among` makes a condition on the row of one on
    `column`, with which the value looked for is compared once it is converted.
    """

    column: Expression
    among: Callable[[Expression], Expression]
    conversion: Conversion | None = None
    is_exact: bool = True
    """False if others may have an equal `column`: then the values themselves are compared as well."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A value of the row that the operators of the field's input compare. `folded` is the same without case and
    accents; `identifies`: no two rows have the same value; `vocabulary` is what the value is taken from. Rows with a
    value that is named are looked up by `look`, or read from the listing that has it as `listed`.
    """

    expression: Expression
    folded: Expression | None = None
    identifies: bool = False
    look: Look | None = None
    listed: Listed | None = None
    vocabulary: AnyVocabulary | None = None


class Bind(Protocol):
    """Binds a value of the filter; `type_` is that of the column it is compared with, where this is not text."""

    def __call__(
        self, value: Any, conversion: Conversion | LikePattern | None = None, type_: Any = None
    ) -> Expression: ...


OperatorSQL = Callable[[Comparison, Any, Bind], Expression]


@dataclass(frozen=True, slots=True)
class Operator:
    """`sql(left, value, bind)` compares a value of the row with the value that the filter gives, which it `bind`s."""

    sql: OperatorSQL


def operator(description: str, sql: OperatorSQL, name: str | None = None) -> Any:
    metadata = {"source": Operator(sql)}
    return StrawberryField(description=description, graphql_name=name, metadata=metadata, default=UNSET)


def operator_of(field: GraphQLInputField) -> Operator:
    """Returns the operator that a field of an input of values is."""
    return cast(Operator, field.extensions["strawberry-definition"].metadata["source"])


def negated(expression: Expression) -> Expression:
    """Returns the complement, which is true also where the expression is null."""
    return expression.is_not(true())


def compared(compare: Callable[[Any, Any], Any]) -> OperatorSQL:
    """Returns the SQL of an operator that SQL has, too."""
    return lambda left, value, bind: compare(left.expression, bind(value, type_=left.expression.type))


def equal(left: Comparison, value: Any, bind: Bind) -> Expression:
    if left.look is not None:
        found = _looked_up(left.look, [value], bind)
        return found if left.look.is_exact else and_(found, compared(python.eq)(left, value, bind))
    if left.folded is None:
        return compared(python.eq)(left, value, bind)
    # Of the two, an index has the folded text.
    return and_(left.expression == bind(value), left.folded == bind(value, Conversion.FOLDED))


def among(column: Any, bound: Sequence[Expression]) -> Expression:
    """True where a column has one of some values."""
    if not bound:
        return false()
    found: Expression = column == bound[0] if len(bound) == 1 else column.in_(bound)
    return found


def _looked_up(look: Look, values: Any, bind: Bind) -> Expression:
    bound = [bind(value, look.conversion, look.column.type) for value in values]
    return look.among(among(look.column, bound))


def not_equal(left: Comparison, value: Any, bind: Bind) -> Expression:
    return negated(compared(python.eq)(left, value, bind))


def one_of(left: Comparison, values: Any, bind: Bind) -> Expression:
    if not values:
        return false()
    bound = [] if left.look and left.look.is_exact else [bind(each, type_=left.expression.type) for each in values]
    if left.look is None and left.folded is not None:  # as of one value, an index has the folded texts
        folded = [bind(each, Conversion.FOLDED) for each in values]
        return and_(left.expression.in_(bound), left.folded.in_(folded))
    if left.look is None:
        return left.expression.in_(bound)
    found = _looked_up(left.look, values, bind)
    return found if left.look.is_exact else and_(found, left.expression.in_(bound))


def like(template: str) -> OperatorSQL:
    """Returns the SQL of an operator that looks for a folded text where the template of a LIKE pattern has `{}`."""

    def sql(left: Comparison, value: Any, bind: Bind) -> Expression:
        assert left.folded is not None
        return left.folded.like(bind(value, LikePattern(template)), escape="\\")

    return sql


def starts_with_text(left: Comparison, value: Any, bind: Bind) -> Expression:
    """Compares by a range, which an index serves."""
    assert left.folded is not None
    return and_(left.folded >= bind(value, Conversion.FOLDED_PART), left.folded < bind(value, Conversion.PREFIX_END))


def begins_in_index(left: Comparison, value: Any, bind: Bind) -> Expression:
    """True where a text may begin with this, by a column that has only its beginning."""
    return and_(left.expression >= bind(value, Conversion.KEY), left.expression < bind(value, Conversion.PREFIX_END))


def is_missing(left: Comparison, value: Any, _: Bind) -> Expression:
    if left.listed is not None:
        return Missing(left.listed) if value else left.listed.is_not(None)
    return left.expression.is_(None) if value else left.expression.is_not(None)


NAMING_OPERATORS = (equal, one_of)
"""The operators that name the values they look for: where these identify rows, few rows match."""


@strawberry.input(description="Compares a number.")
class IntFilter:
    eq: int | None = operator("Equal.", equal)
    ne: int | None = operator("Not equal, or missing.", not_equal)
    in_: list[int] | None = operator("One of these.", one_of, "in")
    lt: int | None = operator("Less.", compared(python.lt))
    lte: int | None = operator("Less or equal.", compared(python.le))
    gt: int | None = operator("Greater.", compared(python.gt))
    gte: int | None = operator("Greater or equal.", compared(python.ge))
    is_null: bool | None = operator("Whether it is missing.", is_missing)


@strawberry.input(description="Compares a number, whole or not.")
class FloatFilter:
    eq: float | None = operator("Equal.", equal)
    ne: float | None = operator("Not equal, or missing.", not_equal)
    in_: list[float] | None = operator("One of these.", one_of, "in")
    lt: float | None = operator("Less.", compared(python.lt))
    lte: float | None = operator("Less or equal.", compared(python.le))
    gt: float | None = operator("Greater.", compared(python.gt))
    gte: float | None = operator("Greater or equal.", compared(python.ge))
    is_null: bool | None = operator("Whether it is missing.", is_missing)


def is_true(left: Comparison, value: Any, _: Bind) -> Expression:
    """Compares a number that is 1 for true and 0 for false."""
    return left.expression == literal_column("1" if value else "0")


@strawberry.input(description="Compares what is true or false.")
class BooleanFilter:
    eq: bool | None = operator("Equal.", is_true)
    ne: bool | None = operator("Not equal, or missing.", lambda left, value, bind: negated(is_true(left, value, bind)))
    is_null: bool | None = operator("Whether it is missing.", is_missing)


def after(left: Comparison, value: Any, bind: Bind) -> Expression:
    """Later than all that begins with a date: after 2011 is 2012."""
    return left.expression >= bind(value, Conversion.DATE_END)


def until(left: Comparison, value: Any, bind: Bind) -> Expression:
    return left.expression < bind(value, Conversion.DATE_END)


@strawberry.input(description="Compares a date: a day, a month or a year (ISO 8601), as precise as it is known.")
class DateFilter:
    eq: str | None = operator("Equal, and as precise.", equal)
    ne: str | None = operator("Not equal, or missing.", not_equal)
    in_: list[str] | None = operator("One of these.", one_of, "in")
    lt: str | None = operator("Before this begins.", compared(python.lt))
    lte: str | None = operator("Before this ends.", until)
    gt: str | None = operator("After this ends.", after)
    gte: str | None = operator("Since this begins.", compared(python.ge))
    is_null: bool | None = operator("Whether it is missing.", is_missing)


@strawberry.input(description="Compares a text.")
class TextFilter:
    eq: str | None = operator("Equal to the letter.", equal)
    ne: str | None = operator("Not equal, or missing.", not_equal)
    in_: list[str] | None = operator("One of these, to the letter.", one_of, "in")
    contains: str | None = operator(
        "Has this within, with the spaces at its ends, without regard to case and accents.", like("%{}%")
    )
    starts_with: str | None = operator(
        "Begins with this, with the spaces at its ends, without regard to case and accents.", starts_with_text
    )
    is_null: bool | None = operator("Whether it is missing.", is_missing)


@strawberry.input(description="Compares a key, slug, code or language tag.")
class KeyFilter:
    eq: str | None = operator("Equal.", equal)
    ne: str | None = operator("Not equal, or missing.", not_equal)
    in_: list[str] | None = operator("One of these.", one_of, "in")
    is_null: bool | None = operator("Whether it is missing.", is_missing)
