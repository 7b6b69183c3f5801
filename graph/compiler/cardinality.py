"""How many rows a database finds and reads for rows of a plan, by the statistics of the catalogue.

What narrows rows down is a condition that an index serves: `credits.film_id = outer films.id` leaves the credits of a
film. All that is left is read, and for each of these rows its other conditions: they may hold for none.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import inf
from typing import Any, assert_never

from sqlalchemy import Alias, Boolean, Join, ScalarSelect, Select, TableClause, UniqueConstraint
from sqlalchemy.sql.elements import AsBoolean, BinaryExpression, BindParameter, BooleanClauseList, UnaryExpression
from sqlalchemy.sql.expression import ColumnClause
from sqlalchemy.sql.operators import and_, eq, gt, in_op, istrue, or_
from sqlalchemy.sql.visitors import iterate

from graph.compiler import plan
from graph.models import Base
from graph.schema import tables as t
from graph.schema.placeholders import Expression, Outer, StrPos
from graph.schema.statistics import CHANGED, ENDED, Size, Spread, Statistics, always

BOUND = 0.2
"""What a bound value costs."""
CHARACTERS = 500
"""Characters of a long text that take as long as a row."""
COUNTED, COUNTED_UNSEEN = 0.3, 0.02
"""What a row takes that is only counted; where all rows of a table are, pages tell how many they have."""
PASSED_OVER = 0.07
"""What a row takes that an index passes over."""
SNIPPET = 5
"""The rows that are read for the text of a hit, each time that it is looked into."""
LOOK_UP = 2
"""The rows that a subquery for a value reads, such as the fallback of a text."""

FEW = 3
"""How many rows are taken to belong to another one where no statistics say it: countries of a film, versions, links."""

TOTALS: Mapping[Any, Size] = {
    t.films: lambda known: always(known.films),
    t.film_listings: lambda known: always(known.films),
    t.people: lambda known: always(known.people),
    t.credits: lambda known: always(known.credits),
    t.credit_mentions: lambda known: always(2 * known.credits),
    t.roles: lambda known: always(known.roles),
    t.countries: lambda known: always(known.countries),
    t.genres: lambda known: always(known.genres),
    t.film_genres: lambda known: always(known.films * known.genres_of_film.mean),
    t.festivals: lambda known: always(known.festivals),
    t.award_listings: lambda known: always(known.awards),
    t.award_recipients: lambda known: always(known.awards),
    t.film_countries: lambda known: always(2 * known.films),
    t.categories: lambda _: always(FEW),
    t.own_references: lambda known: always(known.references_by_one.most * (known.films + known.people)),
    t.languages: lambda _: always(FEW),
    t.page_states: lambda known: always(known.films + known.people),
}
"""The rows of a table, in one language; other tables are taken to have as many as there are documents."""

BELONGING: Mapping[Any, Size] = {
    t.credits.c.film_id: lambda known: known.credits_of_film,
    t.credits.c.person_id: lambda known: known.credits_of_person,
    t.credits.c.role_id: lambda known: known.credits_of_role,
    t.films.c.category_id: lambda known: always(known.films),
    t.roles.c.department_id: lambda known: known.roles_of_department,
    t.film_genres.c.film_id: lambda known: known.genres_of_film,
    t.film_genres.c.genre_id: lambda known: known.films_of_genre,
    t.award_listings.c.film_id: lambda known: known.awards_of_film,
    t.award_listings.c.festival_id: lambda known: known.awards_of_festival,
    t.role_labels.c.label_folded: lambda _: always(FEW),
    t.own_references.c.film_id: lambda known: known.references_by_one,
    t.own_references.c.person_id: lambda known: known.references_by_one,
    t.own_references.c.other_film_id: lambda known: known.references_to_one,
    t.own_references.c.other_person_id: lambda known: known.references_to_one,
}
"""The rows in which a column has one value. A word that films have, such as a country, may be that of all; of other
foreign keys, a FEW rows have one value.
"""

SINCE = {t.page_states.c.since_id: CHANGED, t.page_states.c.until_id: ENDED}
"""What there is since a revision."""

LONG_TEXTS = (t.film_bodies.c.markdown, t.film_bodies.c.html, t.film_bodies.c.text)


@dataclass(frozen=True, slots=True)
class Some:
    """So many rows. `copies` is how often one of them may be among them. Whether they `are_referred` to by those that
    they were found through, and the last column that they were found by, tells how large they are: who is found
    through a credit has more of them than others, and through a credit of his own most.
    """

    count: float
    copies: float = 1
    are_referred: bool = False
    found_by: Any = None

    def up_to(self, most: float) -> "Some":
        return replace(self, count=min(self.count, most))

    def referred(self) -> "Some":
        """The rows that these refer to."""
        return replace(self, copies=self.count, are_referred=True)


ONE, NO_LIMIT = Some(1), Some(inf)


@dataclass(frozen=True, slots=True)
class Cardinality:
    known: Statistics

    def found(self, rows: plan.Rows, outside: Some) -> Some:
        """The rows there are for those `outside`, whatever their conditions leave out that no index serves."""
        match rows.source:
            case None:
                return self._found(rows.table, rows.where, outside)
            case plan.Derived():
                return Some(_spread(rows.source.table.rows(self.known), outside), outside.count, are_referred=True)
            case plan.Ids():
                return Some(rows.source.count, rows.source.count)
        assert_never(rows.source)

    def read(self, rows: plan.Rows, outside: Some, looked_at: float = inf, row: float = 1) -> float:
        """The rows that are read if so many of those found are looked at, each of which takes as long as `row`."""
        each = self.found(rows, outside).up_to(looked_at)
        made = self._made(rows.source, outside) if isinstance(rows.source, plan.Derived) else 0
        return (
            made + row * each.count + self.conditions(rows.where, each, outside, row) + joined(rows, rows.where, each)
        )

    def _made(self, source: plan.Derived, outside: Some) -> float:
        """The rows that are read to make derived rows; those of a connection or a filter in them, too."""
        most = source.table.most(self.known)
        if not most:
            return 0
        within = [rows for rows in source.values.values() if isinstance(rows, plan.Rows)]
        read = sum(self.read(rows, outside) for rows in within)
        if source.table.of_connection:
            outside = self.found(within[0], outside)
        return read + min(most, _spread(source.table.reads(self.known), outside))

    def kept(self, rows: plan.Rows, found: Some) -> Some:
        """Of rows that were found, those that a condition on yes and no leaves: half, as a film's credits are cast or
        crew.
        """
        parts = [part.element if isinstance(part, UnaryExpression) else part for part in rows.where]
        halves = sum(isinstance(part, ColumnClause) and isinstance(part.type, Boolean) for part in parts)
        return found.up_to(found.count / 2**halves)

    def conditions(self, expressions: Iterable[Expression], each: Some, outside: Some = ONE, row: float = 1) -> float:
        """The rows that are read for expressions over `each` of some rows, which hang on those `outside`. Rows that are
        looked at in an order are looked for, each, in lists that SQLite may make anew.
        """
        elements = [element for whole in expressions for element in iterate(whole)]
        lists = [e.right for e in elements if isinstance(e, BinaryExpression) and e.operator is in_op]
        left_out = lists if row < 1 else []
        return sum(self._expression(e, each, outside) for e in elements if not any(e is other for other in left_out))

    def _expression(self, element: Any, each: Some, outside: Some) -> float:
        match element:
            case plan.Exists() | plan.Counted():
                return self.read(element.rows, each)
            case plan.In():
                return self.read(element.rows, ONE) + LOOK_UP * each.count
            case BindParameter():
                return BOUND
            case StrPos():
                return each.count * (SNIPPET + self.known.body.mean / CHARACTERS)
            case BinaryExpression(operator=operator, right=ScalarSelect()) if operator is in_op:
                chosen: Any = element.right
                return self._selected(chosen.element, outside if _is_of_a_row(chosen.element) else ONE).count
            case ScalarSelect():
                return LOOK_UP * (each.count if _is_of_a_row(element.element) else 1)
        return 0

    def long_text(self, expression: Any) -> float:
        """The rows that take as long as a long text; 0 for any other value."""
        return self.known.body.mean / CHARACTERS if any(expression is column for column in LONG_TEXTS) else 0

    def _found(self, table: Any, where: Iterable[Expression], outside: Some) -> Some:
        """The rows of a table that the narrowest of conditions leaves."""
        table = table.element if isinstance(table, Alias) else table
        total = self._total(table)
        parts = tuple(_conjuncts(where))
        if _are_unique_together(parts):
            return outside
        least = min((self._found_by(part, outside) for part in parts), key=lambda some: some.count, default=NO_LIMIT)
        if least is NO_LIMIT:
            return replace(outside, count=outside.count * total)
        if _leave_few(parts):
            least = least.up_to(FEW * outside.count)
        return least.up_to(least.copies * total)

    def _total(self, table: Any) -> float:
        """The rows of a table, in one language."""
        total = TOTALS[table](self.known).most if table in TOTALS else self.known.documents
        return self.known.count(table.name, total)

    def _found_by(self, condition: Any, outside: Some) -> Some:
        """The rows that a condition leaves, if an index serves it."""
        match condition:
            case BinaryExpression(operator=operator, left=left, right=right) if operator is eq:
                is_own_key = not isinstance(right, Outer) or right.element in UNIQUE
                return self._of(left, outside if is_own_key else outside.referred())
            case BinaryExpression(operator=operator, left=left, right=ScalarSelect()) if operator is in_op:
                named = self._of(left, self._selected(condition.right.element, outside))
                if named is NO_LIMIT:
                    return NO_LIMIT
                return replace(named, copies=min(named.copies, outside.count))  # each once, however often it is named
            case BinaryExpression(operator=operator, left=left, right=right) if operator is in_op:
                values = sum(isinstance(element, BindParameter) for element in iterate(right))
                return self._of(left, replace(outside, count=outside.count * values))
            case BinaryExpression(operator=operator, left=ColumnClause() as left) if (
                operator is gt and _plain(left) in SINCE
            ):
                count = self.known.count(SINCE[_plain(left)], self._total(t.page_states))
                if left.name == "until_id":  # the index that finds pages by slug passes over those that are the same
                    count += PASSED_OVER * self._total(t.page_states)
                return replace(outside, count=outside.count * count)
            case plan.In():
                inner = self.found(condition.rows, ONE)
                return self._of(
                    condition.element, replace(inner, count=inner.count * outside.count, copies=outside.count)
                )
            case BooleanClauseList(operator=operator) if operator is or_:
                found = [self._found_by(part, outside) for part in condition.clauses]
                return replace(found[0], count=sum(some.count for some in found))
        return NO_LIMIT

    def _of(self, column: Any, outside: Some) -> Some:
        """The rows in which a column has one of so many values."""
        spread = self._belonging(column)
        if spread is None:
            return NO_LIMIT
        if spread.most == 1:
            return outside
        return Some(_spread(spread, outside, column), outside.copies, are_referred=True, found_by=column)

    def _belonging(self, column: Any) -> Spread | None:
        """The rows in which a column has one value; None where no index serves to find them."""
        if not isinstance(column, ColumnClause):
            return None
        column = _plain(column)
        if column in UNIQUE:
            return always(1)
        if column in BELONGING:
            return BELONGING[column](self.known)
        if not column.name.endswith("_id") or column.name == "language_id":
            return None
        is_of_vocabulary = column.name != "film_id" and "film_id" in column.table.c
        return always(self.known.films if is_of_vocabulary else FEW)

    def _selected(self, statement: Select[Any], outside: Some) -> Some:
        """The rows of a SELECT of one column. What refers to them is found in their order, with copies. Of several
        tables, the conditions are about the first, and each other one is joined to those before it.
        """
        column = next(iter(statement.selected_columns))
        found = self._joined(next(iter(statement._from_obj), column.table), statement._where_criteria, outside)
        return found if _plain(column) in UNIQUE else found.referred()

    def _joined(self, source: Any, where: Iterable[Expression], outside: Some) -> Some:
        if isinstance(source, Join):
            assert source.onclause is not None
            return self._found(source.right, (source.onclause,), self._joined(source.left, where, outside))
        return self._found(source, where, outside)


def joined(rows: plan.Rows, expressions: Iterable[Expression], each: Some) -> float:
    """The rows of other tables of the entity that are looked up for expressions."""
    others = {key.table for key in rows.entity.keys} - {rows.table}
    used = {column.table for whole in expressions for column in iterate(whole) if isinstance(column, ColumnClause)}
    return each.count * len(others & used)


def _spread(spread: Spread, outside: Some, column: Any = None) -> float:
    """The rows that belong to those outside, by a column."""
    if column is not None and outside.found_by is column:
        return spread.of(outside.count, spread.most)
    return spread.of(outside.count, spread.referred if outside.are_referred else spread.mean)


def _plain(column: Any) -> Any:
    """The column itself, where it is one of an alias."""
    return column.table.element.c[column.key] if isinstance(column.table, Alias) else column


def _is_of_a_row(statement: Any) -> bool:
    """True where a subquery has to run for each row: it names columns of other tables than its own."""
    elements = list(iterate(statement))
    if any(isinstance(element, Outer) for element in elements):
        return True
    if statement._correlate_except is None:
        return False  # of nothing but itself, as `role_id` and `latest` are
    tables = {element.table for element in elements if isinstance(element, ColumnClause)} - {None}
    return not tables <= set(statement._correlate_except)


def _conjuncts(where: Iterable[Expression]) -> Iterator[Any]:
    for condition in where:
        if isinstance(condition, BooleanClauseList) and condition.operator is and_:
            yield from _conjuncts(condition.clauses)
        elif isinstance(condition, AsBoolean) and condition.operator is istrue:
            yield condition.element
        else:
            yield condition


def _are_unique_together(conditions: Iterable[Any]) -> bool:
    """True where conditions name a value for each of some columns that tell rows apart."""
    named = _named(conditions)
    return any(key <= named for key in UNIQUE_TOGETHER)


def _leave_few(conditions: Iterable[Any]) -> bool:
    """True where conditions name a value for all but one of such columns: a film's credits in a role."""
    named = _named(conditions)
    return any(len(key & named) > 1 and len(key - named) == 1 for key in UNIQUE_TOGETHER)


def _named(conditions: Iterable[Any]) -> set[Any]:
    compared = (part.left for part in conditions if isinstance(part, BinaryExpression) and part.operator is eq)
    return {_plain(left) for left in compared if isinstance(left, ColumnClause)}


READ = tuple(table for table in vars(t).values() if isinstance(table, TableClause))
"""The tables that answers are read from."""


def _keys() -> Iterator[frozenset[Any]]:
    """The columns that tell the rows of a table apart, in one language."""
    for read in READ:
        table = Base.metadata.tables[read.name]
        unique = [each for each in table.constraints if isinstance(each, UniqueConstraint)]
        for key in (table.primary_key, *unique):
            yield frozenset(read.c[column.name] for column in key.columns if column.name != "language_id")


UNIQUE_TOGETHER = frozenset({*_keys(), frozenset({t.film_listings.c.slug})})
UNIQUE = frozenset(column for key in UNIQUE_TOGETHER if len(key) == 1 for column in key)
