"""Own fields: the fields of types, filters, orders and facets that the declarations of a collection make.

Each value is a row of a table of own values, which names its field: no declaration needs a column of its own. A value
that language versions have for themselves falls back as their other texts do.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import strawberry
from sqlalchemy import (
    ColumnClause,
    Integer,
    ScalarSelect,
    Select,
    TableClause,
    Text,
    case,
    func,
    literal_column,
    select,
)
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.field import StrawberryField

from graph.own_fields import OwnField, OwnType, Subject, usable
from graph.schema import filters, operators
from graph.schema import tables as t
from graph.schema.facets import COUNTED, FacetValue, FilmFacets, facet
from graph.schema.film import Film, FilmConnection
from graph.schema.operators import Look
from graph.schema.orders import (
    FILM_INPUTS,
    LISTED_FILM_INPUTS,
    LISTED_PERSON_INPUTS,
    PERSON_INPUTS,
    Direction,
    FilmOrder,
    PersonOrder,
    sort_key,
)
from graph.schema.person import Person, PersonConnection
from graph.schema.placeholders import (
    LANGUAGE,
    LANGUAGE_ID,
    Conversion,
    Expression,
    InConnection,
    Listed,
    argument,
    outer,
)
from graph.schema.rows import FILMS, PEOPLE
from graph.schema.sources import (
    IN_LANGUAGE,
    Argument,
    Arguments,
    DerivedTable,
    JsonType,
    Order,
    Rows,
    Substitute,
    connection,
    derived_columns,
    lookup,
    scalar,
    to_many,
    to_one,
    values,
)
from graph.schema.tables import NO_ROW, Entity
from graph.schema.text import version_with
from graph.schema.version import Media, Translation
from graph.schema.vocabularies import OwnVocabulary
from graph.text import LONGEST_KEY

Fields = Mapping[type, list[StrawberryField]]
"""Fields to add to types and inputs."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where values of a subject stand: a table of values, its column that names the owner, and the owner's key."""

    values: TableClause
    owner: ColumnClause[Any]
    key: ColumnClause[Any]


FACTS = {
    Subject.FILM: Place(t.film_own_values, t.film_own_values.c.film_id, t.films.c.id),
    Subject.PERSON: Place(t.person_own_values, t.person_own_values.c.person_id, t.people.c.id),
}
OF_VERSION = Place(t.own_values, t.own_values.c.film_text_id, t.film_texts.c.id)

MARKDOWN = derived_columns(position=Integer, markdown=Text, html=Text, text=Text)


@strawberry.type(description="A text in Markdown.")
class Markdown:
    entity: ClassVar = NO_ROW

    markdown: str = scalar(MARKDOWN.c.markdown, "As written, in Markdown.")
    html: str = scalar(MARKDOWN.c.html, "As HTML, safe to put into a page: scripts and unsafe addresses are taken out.")
    text: str = scalar(MARKDOWN.c.text, "As plain text.")


def _owners(place: Place) -> Any:
    """The films or people with the term in the row outside."""
    own, terms = place.values, t.own_terms
    stored = outer(terms.c.field).concat(literal_column(f"':{OwnType.VOCABULARY}'", Text()))
    with_term = own.c.field == stored, own.c.key == outer(terms.c.key)
    return select(place.owner).where(*with_term).correlate_except(own)


@strawberry.type(description="A term of a vocabulary of the collection's own.")
class Term:
    entity: ClassVar = Entity((t.own_terms.c.id, t.own_term_names.c.term_id))

    key: str = scalar(t.own_terms.c.key, "The key, the same in every language.")
    name: str = scalar(t.own_term_names.c.name, "The name in the language served.")
    films: FilmConnection = connection(
        FILMS.also_where(FILMS.key.in_(_owners(FACTS[Subject.FILM]))),
        "The films with the term, newest first.",
        FILM_INPUTS,
    )
    people: PersonConnection = connection(
        PEOPLE.also_where(PEOPLE.key.in_(_owners(FACTS[Subject.PERSON]))), "The people with the term.", PERSON_INPUTS
    )


TERMS = Rows(
    t.own_terms,
    t.own_terms.c.id,
    (t.own_terms.c.field == argument("field"),),
    (Order(t.own_terms.c.position), Order(t.own_terms.c.key)),
    estimate=50,
)
SCALARS: Mapping[OwnType, tuple[Any, JsonType]] = {
    OwnType.TEXT: (str, JsonType.TEXT),
    OwnType.INTEGER: (int, JsonType.JSON),
    OwnType.NUMBER: (float, JsonType.JSON),
    OwnType.BOOLEAN: (bool, JsonType.JSON),
    OwnType.DATE: (str, JsonType.PLAIN_STRING),
    OwnType.URL: (str, JsonType.TEXT),
}
"""The type of a value, and how its text becomes JSON: that of numbers and booleans is JSON already."""

COMPARED: Mapping[OwnType, tuple[Any, Any, str]] = {
    OwnType.TEXT: (operators.TextFilter, filters.TextsFilter, "text"),
    OwnType.MARKDOWN: (operators.TextFilter, filters.TextsFilter, "text"),
    OwnType.URL: (operators.TextFilter, filters.TextsFilter, "text"),
    OwnType.INTEGER: (operators.IntFilter, filters.IntsFilter, "number"),
    OwnType.NUMBER: (operators.FloatFilter, filters.FloatsFilter, "number"),
    OwnType.BOOLEAN: (operators.BooleanFilter, None, "number"),
    OwnType.DATE: (operators.DateFilter, filters.DatesFilter, "key"),
    OwnType.VOCABULARY: (operators.KeyFilter, filters.KeysFilter, "key"),
}
"""The filter of one value, that of several, and the column that they compare."""
SORTED = {OwnType.TEXT: "key", OwnType.INTEGER: "number", OwnType.NUMBER: "number", OwnType.DATE: "key"}
FILTERS = {Subject.FILM: filters.FilmFilter, Subject.PERSON: filters.PersonFilter}
ORDERS = {Subject.FILM: FilmOrder, Subject.PERSON: PersonOrder}
TYPES = {Subject.FILM: Film, Subject.PERSON: Person}
TARGETS = {
    Subject.FILM: Rows(t.film_listings, t.film_listings.c.film_id, (t.film_listings.c.language_id == LANGUAGE_ID,)),
    Subject.PERSON: Rows(t.people, t.people.c.id),
}
"""What filters look for among those that an own field refers to."""
CONNECTIONS = {Subject.FILM: (FilmConnection, FILM_INPUTS), Subject.PERSON: (PersonConnection, PERSON_INPUTS)}
LISTED = {Subject.FILM: LISTED_FILM_INPUTS, Subject.PERSON: LISTED_PERSON_INPUTS}


def own_fields(declared: Iterable[OwnField], languages: tuple[str, ...]) -> Fields:
    """The fields that declarations make, by the type or input that they belong to. Descriptions are in the first of
    the languages that has one.
    """
    fields: dict[type, list[StrawberryField]] = {}

    def add(to: type, name: str, annotation: Any, field: StrawberryField) -> None:
        field.python_name = name
        field.type_annotation = StrawberryAnnotation(annotation)
        fields.setdefault(to, []).append(field)

    usable_ones = usable(declared)
    for own in usable_ones:
        made = _Made(own, own.description(languages))
        add(TYPES[own.on], own.name, *made.field())
        if own.is_localised:
            add(Translation, own.name, *made.of_version())
        if own.can_filter:
            add(FILTERS[own.on], own.name, *made.filter())
        if own.can_order:
            add(ORDERS[own.on], own.name, Direction | None, made.order())
        if own.has_facet:
            add(FilmFacets, own.name, list[FacetValue], made.facet())
        if own.inverse:
            add(TYPES[made.other], own.inverse, *made.inverse())
            if own.can_filter:
                add(FILTERS[made.other], own.inverse, *made.inverse_filter())
    if any(own.type is OwnType.VOCABULARY for own in usable_ones):
        from graph.schema.query import Query

        add(Query, "terms", list[Term], to_many(TERMS, "The terms of a vocabulary.", TERM_ARGUMENTS))
    return fields


TERM_ARGUMENTS: Arguments = {
    "field": Argument(str, "The field whose vocabulary it is, as fields.yaml calls it."),
    **IN_LANGUAGE,
}


@dataclass(frozen=True, slots=True)
class _Made:
    """What one declaration makes: each with its type as Python knows it."""

    own: OwnField
    description: str

    @property
    def place(self) -> Place:
        return OF_VERSION if self.own.is_localised else FACTS[self.own.on]

    @property
    def other(self) -> Subject:
        return Subject(self.own.type.value)

    def field(self) -> tuple[Any, Any]:
        """The field of the film or person."""
        own, place = self.own, self.place
        if own.type.is_reference:
            return self._reference()
        if own.type is OwnType.MEDIA:
            return self._media(version_with(t.media, t.media.c.field == self._name))
        if own.is_localised and (own.is_list or own.type is OwnType.MARKDOWN):
            return self._value(version_with(t.own_values, t.own_values.c.field == self._stored))
        return self._value(place.key)

    def of_version(self) -> tuple[Any, Any]:
        """The field of a language version, without fallback."""
        if self.own.type is OwnType.MEDIA:
            return self._media(t.film_texts.c.id)
        return self._value(t.film_texts.c.id, own_only=True)

    @property
    def _name(self) -> Expression:
        return literal_column(f"'{self.own.name}'", Text())

    @property
    def _stored(self) -> Expression:
        """What the values are stored under."""
        return literal_column(f"'{self.own.stored}'", Text())

    def _rows(self, owner: Expression, key: Expression | None = None) -> Rows:
        """The values of the row outside, in their order."""
        place = self.place
        own = place.values.c
        where = (place.owner == outer(owner), own.field == self._stored)
        return Rows(place.values, own.text if key is None else key, where, (Order(own.position),))

    def _value(self, owner: Expression, *, own_only: bool = False) -> tuple[Any, Any]:
        own = self.own
        if own.type is OwnType.MARKDOWN:
            rows = self._markdown(owner)
            if own.is_list:
                return list[Markdown], to_many(rows, self.description)
            return Markdown | None, lookup(replace(rows, order=()), self.description)
        if own.type is OwnType.VOCABULARY:
            key = literal_column(f"'{own.name}:'", Text()).concat(
                self.place.values.c.key if own.is_list else self.value("key")
            )
            if own.is_list:
                return list[Term], to_many(self._rows(owner, key), self.description)
            return Term | None, to_one(key, self.description)
        type_: Any
        type_, json = SCALARS[own.type]
        if own.is_list:
            return list[type_], values(self._rows(owner), json, self.description)
        return type_ | None, scalar(self._of(owner, "text") if own_only else self.value("text"), self.description, json)

    def _markdown(self, owner: Expression) -> Rows:
        own, owned_by = self.place.values, self.place.owner

        def written(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
            texts = select(*(own.c[column.key] for column in MARKDOWN.c))
            return texts.where(owned_by == substitute(outer(owner)), own.c.field == self._stored).correlate_except(own)

        table = DerivedTable(self.own.name, written, (outer(owner),))
        return Rows(MARKDOWN, MARKDOWN.c.position, order=(Order(MARKDOWN.c.position),), derived=table)

    def _media(self, version: Expression) -> tuple[Any, Any]:
        named = t.media.c.field == self._name
        where = (t.media.c.film_text_id == outer(version), named)
        rows = Rows(t.media, t.media.c.position, where, (Order(t.media.c.position),))
        if self.own.is_list:
            return list[Media], to_many(rows, self.description)
        return Media | None, lookup(replace(rows, order=()), self.description)

    def _of(self, owner: Expression, column: str) -> ScalarSelect[Any]:
        """A column of the one value of an owner."""
        own = self.place.values
        first = own.c.position == literal_column("0")
        found = select(own.c[column]).where(self.place.owner == owner, own.c.field == self._stored, first)
        return found.correlate_except(own).scalar_subquery()

    def value(self, column: str) -> ScalarSelect[Any]:
        """A column of the one value of the film or person; that of a version with the fallback taken."""
        if not self.own.is_localised:
            return self._of(self.place.key, column)
        own, versions = t.own_values, t.film_texts
        return (
            select(own.c[column])
            .select_from(versions.join(own, own.c.film_text_id == versions.c.id))
            .where(
                versions.c.film_id == t.films.c.id, own.c.field == self._stored, own.c.position == literal_column("0")
            )
            .order_by(versions.c.language != LANGUAGE, versions.c.position)
            .limit(literal_column("1"))
            .correlate_except(own, versions)
            .scalar_subquery()
        )

    # References

    def _columns(self, references: Any) -> tuple[Expression, Expression]:
        """The columns of references that say who refers, and to whom."""
        return references.c[f"{self.own.on}_id"], references.c[f"other_{self.other}_id"]

    def _reference(self) -> tuple[Any, Any]:
        references = t.own_references
        owner, other = self._columns(references)
        where = owner == outer(FACTS[self.own.on].key), references.c.field == self._name
        rows = Rows(references, other, where, (Order(references.c.position),))
        if self.own.is_list:
            return CONNECTIONS[self.other][0], connection(rows, self.description, LISTED[self.other])
        return TYPES[self.other] | None, lookup(replace(rows, order=()), self.description)

    def _referred_by(self) -> Rows:
        """Those that refer to the film or person at hand, in their usual order."""
        # Not the table itself: the rows at hand may be of it.
        references = t.own_references.alias()
        found, given = self._columns(references)
        named = references.c.field == self._name
        others = select(found).where(given == outer(FACTS[self.other].key), named, found.is_not(None))
        rows = FILMS if self.own.on is Subject.FILM else PEOPLE
        return rows.also_where(rows.key.in_(others.correlate_except(references)))

    def inverse(self) -> tuple[Any, Any]:
        type_, inputs = CONNECTIONS[self.own.on]
        described = f"The other way round: {self.own.name}. {self.description}"
        return type_, connection(self._referred_by(), described, inputs)

    def inverse_filter(self) -> tuple[Any, Any]:
        several = filters.FilmsFilter if self.own.on is Subject.FILM else filters.PeopleFilter
        return several | None, self._referring(f"The other way round: {self.own.name}.", back=True)

    def _referring(self, description: str, *, back: bool = False) -> Any:
        """Compares those that the film or person at hand refers to or, going `back`, those that refer to it."""
        references = t.own_references
        (ours, theirs), on, other = self._columns(references), self.own.on, self.other
        if back:
            ours, theirs, on, other = theirs, ours, other, on
        rows = TARGETS[other]
        to = filters.Relation(rows, (rows.key, theirs))
        of_field = Rows(references, theirs, (references.c.field == self._name, theirs.is_not(None)))
        return filters.relation(of_field, description, (ours, FACTS[on].key), to=to)

    # Filters, orders, facets

    def filter(self) -> tuple[Any, Any]:
        own = self.own
        if own.type.is_reference:
            is_film = own.type is OwnType.FILM
            several = filters.FilmsFilter if is_film else filters.PeopleFilter
            return (several if own.is_list else FILTERS[self.other]) | None, self._referring(self.description)
        one, several, column = COMPARED[own.type]
        if own.is_list:
            return several | None, self._any_value(column)
        is_text = column == "text"
        listed = self._listed("key" if is_text else column)
        value = self.value(column) if is_text or listed is None else listed
        folded = self._folded(listed) if is_text else None
        look = self._look(column)
        return one | None, filters.comparison(
            value, self.description, folded, look=look, listed=listed, vocabulary=self._vocabulary
        )

    def _any_value(self, column: str) -> Any:
        """Compares each value of a list; of a localised one, in any version."""
        place, own = self.place, self.place.values.c
        folded = own.text_folded if column == "text" else None
        listed = self._listed(column) if self.own.type is OwnType.VOCABULARY else None
        rows = Rows(place.values, own[column], (own.field == self._stored,))
        if not self.own.is_localised:
            return filters.relation(
                rows,
                self.description,
                (place.owner, place.key),
                folded=folded,
                listed=listed,
                vocabulary=self._vocabulary,
            )
        versions = select(t.film_texts.c.id).where(t.film_texts.c.film_id == outer(t.films.c.id))
        rows = rows.also_where(place.owner.in_(versions.correlate_except(t.film_texts)))
        return filters.relation(rows, f"{self.description} In any version.", folded=folded, vocabulary=self._vocabulary)

    @property
    def _vocabulary(self) -> OwnVocabulary | None:
        return OwnVocabulary(self.own.name) if self.own.type is OwnType.VOCABULARY else None

    def _listed(self, column: str) -> Listed | None:
        """The value of a film in a column, which is that of its listing where films are read from there."""
        own = self.own
        if own.on is not Subject.FILM or own.type is OwnType.MARKDOWN or (own.is_list and own.is_localised):
            return None
        return Listed(self.value(column), t.film_own_listings.c[column], own.stored)

    def _folded(self, listed: Listed | None) -> Expression:
        """The folded text; a listing has it as its key, if that is all of it."""
        text = self.value("text_folded")
        if listed is None:
            return text
        may_be_longer = func.length(listed.column) >= literal_column(str(LONGEST_KEY))
        return Listed(text, case((may_be_longer, text), else_=listed.column), self.own.stored)

    def _look(self, column: str) -> Look | None:
        """How an index finds the few films or people with a value; of a term, which many may have, whether the one at
        hand has it.
        """
        if self.own.type in (OwnType.BOOLEAN, OwnType.MARKDOWN):
            return None
        place, own = self.place, self.place.values.c

        def has(condition: Expression) -> Expression:
            """Not as EXISTS, for which PostgreSQL may look up all that have the term."""
            mine = place.owner == place.key, own.field == self._stored
            found = select(own.position).where(*mine, condition).limit(literal_column("1"))
            return found.correlate_except(place.values).scalar_subquery().is_not(None)

        if self.own.type is OwnType.VOCABULARY:
            return Look(own.key, has)

        def among(condition: Expression) -> Expression:
            owners = select(place.owner).where(own.field == self._stored, condition).correlate_except(place.values)
            if not self.own.is_localised:
                return place.key.in_(owners)
            films = select(t.film_texts.c.film_id).where(t.film_texts.c.id.in_(owners))
            return t.films.c.id.in_(films.correlate_except(t.film_texts))

        if column == "number":
            return Look(own.number, among, is_exact=not self.own.is_localised)
        is_exact = self.own.type is OwnType.DATE and not self.own.is_localised
        return Look(own.key, among, Conversion.KEY, is_exact)

    def order(self) -> Any:
        column = SORTED[self.own.type]
        name = f"own {self.own.type} {self.own.name}"
        listed = self._listed(column)
        value = self.value(column) if listed is None else listed
        return sort_key(value, self.description, nullable=True, name=name)

    def facet(self) -> Any:
        if self.own.type is not OwnType.VOCABULARY:
            own = t.film_own_values.alias()
            mine = select(own.c.film_id, own.c.text).where(own.c.field == self._stored).subquery()
            return to_many(
                facet(f"films by {self.own.name}", mine, mine.c.film_id, mine.c.text, mine.c.text), self.description
            )
        return to_many(self._terms_counted(), self.description)

    def _terms_counted(self) -> Rows:
        """The terms of the films of a connection, most frequent first: counted before they are named."""
        own, names = t.film_own_values.alias(), t.own_term_names.alias()
        in_connection = InConnection(own.c.film_id)
        prefix = literal_column(f"'{self.own.name}:'", Text())

        def counted(substitute: Substitute, _: Mapping[str, Any]) -> Select[Any]:
            count = func.count(own.c.film_id.distinct()).label("count")
            of_field = select(own.c.key.label("value"), count).where(own.c.field == self._stored)
            counts = of_field.where(substitute(in_connection)).group_by(own.c.key).correlate_except(own).subquery()
            in_language = names.c.language_id == substitute(LANGUAGE_ID)
            named = counts.join(names, (names.c.term_id == prefix.concat(counts.c.value)) & in_language)
            return select(counts.c.value, names.c.name.label("label"), counts.c.count).select_from(named)

        order = (Order(COUNTED.c.count, descending=True), Order(COUNTED.c.value))
        table = DerivedTable(f"films by {self.own.name}", counted, (in_connection,))
        return Rows(COUNTED, COUNTED.c.value, order=order, estimate=20, derived=table)
