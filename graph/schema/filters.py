"""The inputs that filter a connection. Each field says, as those of types do, which SQL it compares; the operators are
in graph.schema.operators.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Optional, cast

import strawberry
from graphql import GraphQLInputField, GraphQLInputObjectType
from sqlalchemy import or_, select
from strawberry import UNSET
from strawberry.types.field import StrawberryField

from graph.schema import tables as t
from graph.schema.award import AwardKind
from graph.schema.gap import GapKind
from graph.schema.identifier import IdentifierScheme
from graph.schema.operators import (
    Bind,
    Comparison,
    DateFilter,
    FloatFilter,
    IntFilter,
    KeyFilter,
    Look,
    TextFilter,
    among,
    equal,
    is_missing,
    negated,
    not_equal,
    one_of,
    operator,
)
from graph.schema.placeholders import LANGUAGE_ID, Conversion, Expression, Listed, outer
from graph.schema.rows import (
    CREDITS,
    films_of_person,
    keywords_of_film,
    languages_of_films,
    people_awarded_by,
    people_credited,
    specs_of_film,
)
from graph.schema.sources import Rows
from graph.schema.tables import AWARD, COUNTRY, CREDIT, DEPARTMENT, FESTIVAL, FILM, GENRE, NO_ROW, PERSON, ROLE, Entity
from graph.schema.vocabularies import AnyVocabulary, Vocabulary


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on the row itself, under the value that the filter gives; `vocabulary` is what that is taken from."""

    sql: Callable[[Any, Bind], Expression]
    vocabulary: AnyVocabulary | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """Conditions on the row (to-one) or rows (some, none, every) that the row is related to: those whose column
    `link[0]` is `link[1]` here; without a link, `rows` says by itself which these are. `is_selective`: there are never
    many, so that they are looked up first. Films with a key that is named are read from the listing that has it as
    `listed`. `folded` is the rows' key without case and accents, where that is a text;
    `vocabulary` is that of their keys, where these alone are compared. Rows that only refer to others are related by
    these: `to` says how the others hang on a row.
    """

    rows: Rows
    link: tuple[Expression, Expression] | None = None
    is_selective: bool = False
    folded: Expression | None = None
    listed: Listed | None = None
    vocabulary: AnyVocabulary | None = None
    to: "Relation | None" = None


class Quantifier(Enum):
    """Says how many of the related rows have to match."""

    SOME = "some"
    NONE = "none"
    EVERY = "every"


class Combinator(Enum):
    """Combines filters of the same rows."""

    AND = "All of these hold."
    OR = "At least one of these holds; of none, none does."
    NOT = "This does not hold."


FilterSource = Comparison | Condition | Relation | Combinator


def filter_source_of(field: GraphQLInputField) -> FilterSource:
    """Returns the source of a field of a filter; for inputs with a field for each quantifier see `quantifier_of`."""
    return cast(FilterSource, field.extensions["strawberry-definition"].metadata["source"])


def quantifier_of(field: GraphQLInputField) -> Quantifier | None:
    """Returns the quantifier that a field of an input is, or None if it is none."""
    source = field.extensions["strawberry-definition"].metadata["source"]
    return source if isinstance(source, Quantifier) else None


def filter_entity_of(type_: GraphQLInputObjectType) -> Entity | None:
    """Returns the entity that a filter's fields are about, or None for inputs of operators."""
    return getattr(type_.extensions["strawberry-definition"].origin, "entity", None)


def _field(source: FilterSource | Quantifier, description: str, name: str | None = None) -> Any:
    return StrawberryField(description=description, graphql_name=name, metadata={"source": source}, default=UNSET)


def condition(
    description: str,
    sql: Callable[[Any, Bind], Expression],
    name: str | None = None,
    vocabulary: AnyVocabulary | None = None,
) -> Any:
    return _field(Condition(sql, vocabulary), description, name)


def role_named(description: str, sql: Callable[[Any, Bind], Expression], name: str | None = None) -> Any:
    return condition(description, sql, name, Vocabulary.ROLE)


def quantified(quantifier: Quantifier, description: str) -> Any:
    return _field(quantifier, description)


def combined(combinator: Combinator) -> Any:
    return _field(combinator, combinator.value, combinator.name.lower())


def comparison(
    expression: Expression,
    description: str,
    folded: Expression | None = None,
    *,
    identifies: bool = False,
    look: Look | None = None,
    listed: Listed | None = None,
    vocabulary: AnyVocabulary | None = None,
) -> Any:
    return _field(Comparison(expression, folded, identifies, look, listed, vocabulary), description)


def relation(
    rows: Rows,
    description: str,
    link: tuple[Expression, Expression] | None = None,
    *,
    is_selective: bool = False,
    folded: Expression | None = None,
    listed: Listed | None = None,
    vocabulary: AnyVocabulary | None = None,
    to: Relation | None = None,
) -> Any:
    return _field(Relation(rows, link, is_selective, folded, listed, vocabulary, to), description)


FilmFilterType = Optional["FilmFilter"]
CreditFilterType = Optional["CreditFilter"]
PersonFilterType = Optional["PersonFilter"]
RoleFilterType = Optional["RoleFilter"]


@strawberry.input(description="Narrows countries.")
class CountryFilter:
    entity: ClassVar = COUNTRY

    and_: list["CountryFilter"] | None = combined(Combinator.AND)
    or_: list["CountryFilter"] | None = combined(Combinator.OR)
    not_: Optional["CountryFilter"] = combined(Combinator.NOT)
    code: KeyFilter | None = comparison(t.countries.c.code, "The ISO 3166 code.", vocabulary=Vocabulary.COUNTRY)
    name: TextFilter | None = comparison(
        t.country_names.c.name, "The name in the language served.", t.country_names.c.name_folded
    )


@strawberry.input(description="Narrows genres.")
class GenreFilter:
    entity: ClassVar = GENRE

    and_: list["GenreFilter"] | None = combined(Combinator.AND)
    or_: list["GenreFilter"] | None = combined(Combinator.OR)
    not_: Optional["GenreFilter"] = combined(Combinator.NOT)
    key: KeyFilter | None = comparison(t.genres.c.key, "The key.", vocabulary=Vocabulary.GENRE)
    name: TextFilter | None = comparison(
        t.genre_names.c.name, "The name in the language served.", t.genre_names.c.name_folded
    )


def _keywords(values: Sequence[str], bind: Bind) -> Expression:
    return among(t.keywords.c.label_folded, [bind(value, Conversion.FOLDED) for value in values])


@strawberry.input(description="Narrows keywords, without regard to case and accents.")
class KeywordFilter:
    entity: ClassVar = NO_ROW

    and_: list["KeywordFilter"] | None = combined(Combinator.AND)
    or_: list["KeywordFilter"] | None = combined(Combinator.OR)
    not_: Optional["KeywordFilter"] = combined(Combinator.NOT)
    eq: str | None = condition("This keyword.", lambda value, bind: _keywords([value], bind))
    in_: list[str] | None = condition("One of these keywords.", _keywords, "in")
    text: TextFilter | None = comparison(t.keywords.c.label, "As printed.", t.keywords.c.label_folded)


@strawberry.input(description="Narrows technical specs.")
class TechnicalSpecFilter:
    entity: ClassVar = NO_ROW

    and_: list["TechnicalSpecFilter"] | None = combined(Combinator.AND)
    or_: list["TechnicalSpecFilter"] | None = combined(Combinator.OR)
    not_: Optional["TechnicalSpecFilter"] = combined(Combinator.NOT)
    key: KeyFilter | None = comparison(
        t.technical_specs.c.key, "GAUGE, ASPECT_RATIO, COLOUR, SOUND or DIALOGUE.", vocabulary=Vocabulary.SPEC
    )
    label: KeyFilter | None = comparison(t.technical_specs.c.label, "As printed, to the letter.")


@strawberry.input(description="Compares a scheme of identifiers.")
class IdentifierSchemeFilter:
    eq: IdentifierScheme | None = operator("Equal.", equal)
    ne: IdentifierScheme | None = operator("Not equal.", not_equal)
    in_: list[IdentifierScheme] | None = operator("One of these.", one_of, "in")


@strawberry.input(description="Narrows identifiers of films.")
class FilmIdentifierFilter:
    entity: ClassVar = NO_ROW

    and_: list["FilmIdentifierFilter"] | None = combined(Combinator.AND)
    or_: list["FilmIdentifierFilter"] | None = combined(Combinator.OR)
    not_: Optional["FilmIdentifierFilter"] = combined(Combinator.NOT)
    scheme: IdentifierSchemeFilter | None = comparison(t.film_identifiers.c.scheme, "The system.")
    value: KeyFilter | None = comparison(
        t.film_identifiers.c.value, "The identifier as its system writes it.", identifies=True
    )


@strawberry.input(description="Narrows identifiers of people.")
class PersonIdentifierFilter:
    entity: ClassVar = NO_ROW

    and_: list["PersonIdentifierFilter"] | None = combined(Combinator.AND)
    or_: list["PersonIdentifierFilter"] | None = combined(Combinator.OR)
    not_: Optional["PersonIdentifierFilter"] = combined(Combinator.NOT)
    scheme: IdentifierSchemeFilter | None = comparison(t.person_identifiers.c.scheme, "The system.")
    value: KeyFilter | None = comparison(
        t.person_identifiers.c.value, "The identifier as its system writes it.", identifies=True
    )


@strawberry.input(description="Narrows by related countries.")
class CountriesFilter:
    some: CountryFilter | None = quantified(Quantifier.SOME, "At least one country is such.")
    none: CountryFilter | None = quantified(Quantifier.NONE, "No country is such.")
    every: CountryFilter | None = quantified(Quantifier.EVERY, "All countries are such; true where there is none.")


@strawberry.input(description="Narrows festivals.")
class FestivalFilter:
    entity: ClassVar = FESTIVAL

    and_: list["FestivalFilter"] | None = combined(Combinator.AND)
    or_: list["FestivalFilter"] | None = combined(Combinator.OR)
    not_: Optional["FestivalFilter"] = combined(Combinator.NOT)
    slug: KeyFilter | None = comparison(
        t.festivals.c.slug, "The slug.", identifies=True, vocabulary=Vocabulary.FESTIVAL
    )
    name: TextFilter | None = comparison(
        t.festival_names.c.name, "The name in the language served.", t.festival_names.c.name_folded
    )
    kind: KeyFilter | None = comparison(t.festivals.c.kind, "FESTIVAL or AWARD.")
    country: CountryFilter | None = relation(
        Rows(t.countries, t.countries.c.id), "The country.", (t.countries.c.id, t.festivals.c.country_id)
    )


@strawberry.input(description="Compares what an award is.")
class AwardKindFilter:
    eq: AwardKind | None = operator("Equal.", equal)
    ne: AwardKind | None = operator("Not equal, or missing.", not_equal)
    in_: list[AwardKind] | None = operator("One of these.", one_of, "in")
    is_null: bool | None = operator("Whether it is missing.", is_missing)


@strawberry.input(description="Narrows awards.")
class AwardFilter:
    entity: ClassVar = AWARD

    and_: list["AwardFilter"] | None = combined(Combinator.AND)
    or_: list["AwardFilter"] | None = combined(Combinator.OR)
    not_: Optional["AwardFilter"] = combined(Combinator.NOT)
    festival: FestivalFilter | None = relation(
        Rows(t.festivals, t.festivals.c.id), "The festival.", (t.festivals.c.id, t.award_listings.c.festival_id)
    )
    year: IntFilter | None = comparison(t.award_listings.c.year, "The year.")
    kind: AwardKindFilter | None = comparison(t.award_listings.c.kind, "What it is.")
    film: FilmFilterType = relation(
        Rows(t.film_listings, t.film_listings.c.film_id, (t.film_listings.c.language_id == LANGUAGE_ID,)),
        "The film.",
        (t.film_listings.c.film_id, t.award_listings.c.film_id),
    )
    recipients: Optional["PeopleFilter"] = relation(people_awarded_by(), "Those who received it.")


@strawberry.input(description="Narrows by awards.")
class AwardsFilter:
    some: AwardFilter | None = quantified(Quantifier.SOME, "At least one award is such.")
    none: AwardFilter | None = quantified(Quantifier.NONE, "No award is such.")
    every: AwardFilter | None = quantified(Quantifier.EVERY, "All awards are such; true where there is none.")


@strawberry.input(description="Narrows by related genres.")
class GenresFilter:
    some: GenreFilter | None = quantified(Quantifier.SOME, "At least one genre is such.")
    none: GenreFilter | None = quantified(Quantifier.NONE, "No genre is such.")
    every: GenreFilter | None = quantified(Quantifier.EVERY, "All genres are such; true where there is none.")


@strawberry.input(description="Narrows by keywords, of any version.")
class KeywordsFilter:
    some: KeywordFilter | None = quantified(Quantifier.SOME, "At least one keyword is such.")
    none: KeywordFilter | None = quantified(Quantifier.NONE, "No keyword is such.")
    every: KeywordFilter | None = quantified(Quantifier.EVERY, "All keywords are such; true where there is none.")


@strawberry.input(description="Narrows by the tags of languages that a film has.")
class FilmLanguagesFilter:
    some: KeyFilter | None = quantified(Quantifier.SOME, "At least one language is such.")
    none: KeyFilter | None = quantified(Quantifier.NONE, "No language is such.")
    every: KeyFilter | None = quantified(Quantifier.EVERY, "All languages are such; true where there is none.")


@strawberry.input(description="Narrows by available languages.")
class LanguagesFilter:
    some: KeyFilter | None = quantified(Quantifier.SOME, "There is a version in such a language.")
    none: KeyFilter | None = quantified(Quantifier.NONE, "There is no version in such a language.")
    every: KeyFilter | None = quantified(Quantifier.EVERY, "All versions are in such a language.")


@strawberry.input(description="Narrows by technical specs, of any version.")
class TechnicalSpecsFilter:
    some: TechnicalSpecFilter | None = quantified(Quantifier.SOME, "At least one spec is such.")
    none: TechnicalSpecFilter | None = quantified(Quantifier.NONE, "No spec is such.")
    every: TechnicalSpecFilter | None = quantified(Quantifier.EVERY, "All specs are such; true where there is none.")


@strawberry.input(description="Narrows certificates.")
class CertificateFilter:
    entity: ClassVar = NO_ROW

    and_: list["CertificateFilter"] | None = combined(Combinator.AND)
    or_: list["CertificateFilter"] | None = combined(Combinator.OR)
    not_: Optional["CertificateFilter"] = combined(Combinator.NOT)
    system: KeyFilter | None = comparison(t.film_certificates.c.system, "FSK, BBFC, MPA, CNC …")
    value: KeyFilter | None = comparison(t.film_certificates.c.value, "As the system writes it: 12, PG-13, U.")
    country: KeyFilter | None = comparison(t.film_certificates.c.country, "The country's ISO 3166 code.")


@strawberry.input(description="Compares a kind of gap.")
class GapKindFilter:
    eq: GapKind | None = operator("Equal.", equal)
    ne: GapKind | None = operator("Not equal.", not_equal)
    in_: list[GapKind] | None = operator("One of these.", one_of, "in")


@strawberry.input(description="Narrows gaps.")
class GapFilter:
    entity: ClassVar = NO_ROW

    and_: list["GapFilter"] | None = combined(Combinator.AND)
    or_: list["GapFilter"] | None = combined(Combinator.OR)
    not_: Optional["GapFilter"] = combined(Combinator.NOT)
    kind: GapKindFilter | None = comparison(t.film_gaps.c.kind, "What is missing.")
    language: KeyFilter | None = comparison(
        t.film_gaps.c.language, "The language in which it is.", vocabulary=Vocabulary.LANGUAGE
    )


@strawberry.input(description="Narrows by gaps.")
class GapsFilter:
    some: GapFilter | None = quantified(Quantifier.SOME, "At least one gap is such.")
    none: GapFilter | None = quantified(Quantifier.NONE, "No gap is such.")
    every: GapFilter | None = quantified(Quantifier.EVERY, "All gaps are such; true where there is none.")


@strawberry.input(description="Narrows by certificates.")
class CertificatesFilter:
    some: CertificateFilter | None = quantified(Quantifier.SOME, "At least one certificate is such.")
    none: CertificateFilter | None = quantified(Quantifier.NONE, "No certificate is such.")
    every: CertificateFilter | None = quantified(
        Quantifier.EVERY, "All certificates are such; true where there is none."
    )


@strawberry.input(description="Narrows by identifiers elsewhere.")
class FilmIdentifiersFilter:
    some: FilmIdentifierFilter | None = quantified(Quantifier.SOME, "At least one identifier is such.")
    none: FilmIdentifierFilter | None = quantified(Quantifier.NONE, "No identifier is such.")
    every: FilmIdentifierFilter | None = quantified(
        Quantifier.EVERY, "All identifiers are such; true where there is none."
    )


@strawberry.input(description="Narrows by identifiers of people elsewhere.")
class PersonIdentifiersFilter:
    some: PersonIdentifierFilter | None = quantified(Quantifier.SOME, "At least one identifier is such.")
    none: PersonIdentifierFilter | None = quantified(Quantifier.NONE, "No identifier is such.")
    every: PersonIdentifierFilter | None = quantified(
        Quantifier.EVERY, "All identifiers are such; true where there is none."
    )


@strawberry.input(description="Narrows by related credits.")
class CreditsFilter:
    some: CreditFilterType = quantified(Quantifier.SOME, "At least one credit is such.")
    none: CreditFilterType = quantified(Quantifier.NONE, "No credit is such.")
    every: CreditFilterType = quantified(Quantifier.EVERY, "All credits are such; true where there is none.")


@strawberry.input(description="Narrows by related films.")
class FilmsFilter:
    some: FilmFilterType = quantified(Quantifier.SOME, "At least one film is such.")
    none: FilmFilterType = quantified(Quantifier.NONE, "No film is such.")
    every: FilmFilterType = quantified(Quantifier.EVERY, "All films are such; true where there is none.")


@strawberry.input(description="Narrows by related people.")
class PeopleFilter:
    some: PersonFilterType = quantified(Quantifier.SOME, "At least one person is such.")
    none: PersonFilterType = quantified(Quantifier.NONE, "No person is such.")
    every: PersonFilterType = quantified(Quantifier.EVERY, "All people are such; true where there is none.")


@strawberry.input(description="Narrows by the numbers of a list.")
class IntsFilter:
    some: IntFilter | None = quantified(Quantifier.SOME, "At least one is such.")
    none: IntFilter | None = quantified(Quantifier.NONE, "None is such.")
    every: IntFilter | None = quantified(Quantifier.EVERY, "All are such; true where there is none.")


@strawberry.input(description="Narrows by the numbers of a list.")
class FloatsFilter:
    some: FloatFilter | None = quantified(Quantifier.SOME, "At least one is such.")
    none: FloatFilter | None = quantified(Quantifier.NONE, "None is such.")
    every: FloatFilter | None = quantified(Quantifier.EVERY, "All are such; true where there is none.")


@strawberry.input(description="Narrows by the texts of a list.")
class TextsFilter:
    some: TextFilter | None = quantified(Quantifier.SOME, "At least one is such.")
    none: TextFilter | None = quantified(Quantifier.NONE, "None is such.")
    every: TextFilter | None = quantified(Quantifier.EVERY, "All are such; true where there is none.")


@strawberry.input(description="Narrows by the dates of a list.")
class DatesFilter:
    some: DateFilter | None = quantified(Quantifier.SOME, "At least one is such.")
    none: DateFilter | None = quantified(Quantifier.NONE, "None is such.")
    every: DateFilter | None = quantified(Quantifier.EVERY, "All are such; true where there is none.")


@strawberry.input(description="Narrows by the keys of a list.")
class KeysFilter:
    some: KeyFilter | None = quantified(Quantifier.SOME, "At least one is such.")
    none: KeyFilter | None = quantified(Quantifier.NONE, "None is such.")
    every: KeyFilter | None = quantified(Quantifier.EVERY, "All are such; true where there is none.")


CATEGORY = (
    select(t.categories.c.key)
    .where(t.categories.c.id == t.film_listings.c.category_id)
    .correlate_except(t.categories)
    .scalar_subquery()
)


@strawberry.input(description="Narrows films.")
class FilmFilter:
    entity: ClassVar = FILM

    and_: list["FilmFilter"] | None = combined(Combinator.AND)
    or_: list["FilmFilter"] | None = combined(Combinator.OR)
    not_: Optional["FilmFilter"] = combined(Combinator.NOT)
    slug: KeyFilter | None = comparison(
        t.film_listings.c.slug,
        "The slug. Earlier ones match no film here; `film(slug:)` finds it by them.",
        identifies=True,
    )
    title: TextFilter | None = comparison(
        t.film_listings.c.title, "The title in the language served.", t.film_listings.c.title_folded
    )
    original_title: TextFilter | None = comparison(
        t.films.c.original_title, "The original title.", t.films.c.original_title_folded
    )
    release_year: IntFilter | None = comparison(t.film_listings.c.release_year, "The year of release.")
    duration_seconds: IntFilter | None = comparison(t.films.c.duration_seconds, "The duration in seconds.")
    category: KeyFilter | None = comparison(CATEGORY, "The category's key.", vocabulary=Vocabulary.CATEGORY)
    languages: LanguagesFilter | None = relation(
        Rows(t.film_texts, t.film_texts.c.language),
        "The languages there are versions in.",
        (t.film_texts.c.film_id, t.films.c.id),
        vocabulary=Vocabulary.LANGUAGE,
    )
    countries: CountriesFilter | None = relation(
        Rows(t.film_countries, t.film_countries.c.country_id),
        "The countries.",
        (t.film_countries.c.film_id, t.films.c.id),
    )
    awards: AwardsFilter | None = relation(
        Rows(t.award_listings, t.award_listings.c.id), "The awards.", (t.award_listings.c.film_id, t.films.c.id)
    )
    genres: GenresFilter | None = relation(
        Rows(t.film_genres, t.film_genres.c.genre_id), "The genres.", (t.film_genres.c.film_id, t.films.c.id)
    )
    keywords: KeywordsFilter | None = relation(keywords_of_film(), "The keywords, of any version.")
    spoken_languages: FilmLanguagesFilter | None = relation(
        languages_of_films("SPOKEN"), "The languages spoken in it.", (t.film_languages.c.film_id, t.films.c.id)
    )
    subtitle_languages: FilmLanguagesFilter | None = relation(
        languages_of_films("SUBTITLE"), "The languages of subtitles.", (t.film_languages.c.film_id, t.films.c.id)
    )
    technical_specs: TechnicalSpecsFilter | None = relation(specs_of_film(), "The technical specs, of any version.")
    certificates: CertificatesFilter | None = relation(
        Rows(t.film_certificates, t.film_certificates.c.position),
        "The certificates.",
        (t.film_certificates.c.film_id, t.films.c.id),
    )
    gaps: GapsFilter | None = relation(
        Rows(t.film_gaps, t.film_gaps.c.position), "The gaps.", (t.film_gaps.c.film_id, t.films.c.id)
    )
    identifiers: FilmIdentifiersFilter | None = relation(
        Rows(t.film_identifiers, t.film_identifiers.c.position),
        "The identifiers elsewhere.",
        (t.film_identifiers.c.film_id, t.films.c.id),
    )
    credits: CreditsFilter | None = relation(CREDITS, "The credits.", (t.credits.c.film_id, t.films.c.id))
    people: PeopleFilter | None = relation(
        people_credited(t.credits.c.film_id == outer(t.films.c.id)), "The people with a credit."
    )


@strawberry.input(description="Narrows credits.")
class CreditFilter:
    entity: ClassVar = CREDIT

    and_: list["CreditFilter"] | None = combined(Combinator.AND)
    or_: list["CreditFilter"] | None = combined(Combinator.OR)
    not_: Optional["CreditFilter"] = combined(Combinator.NOT)
    film: FilmFilterType = relation(
        Rows(t.film_listings, t.film_listings.c.film_id, (t.film_listings.c.language_id == LANGUAGE_ID,)),
        "The film.",
        (t.film_listings.c.film_id, t.credits.c.film_id),
    )
    person: PersonFilterType = relation(
        Rows(t.people, t.people.c.id), "The person.", (t.people.c.id, t.credits.c.person_id)
    )
    role: RoleFilterType = relation(
        Rows(t.roles, t.roles.c.id), "The role.", (t.roles.c.id, t.credits.c.role_id), is_selective=True
    )
    position: IntFilter | None = comparison(t.credits.c.position, "The place among the film's credits.")


@strawberry.input(description="Narrows people.")
class PersonFilter:
    entity: ClassVar = PERSON

    and_: list["PersonFilter"] | None = combined(Combinator.AND)
    or_: list["PersonFilter"] | None = combined(Combinator.OR)
    not_: Optional["PersonFilter"] = combined(Combinator.NOT)
    slug: KeyFilter | None = comparison(
        t.people.c.slug, "The slug. Earlier ones match nobody here; `person(slug:)` finds them.", identifies=True
    )
    name: TextFilter | None = comparison(t.people.c.name, "The name in its canonical spelling.", t.people.c.name_folded)
    kind: KeyFilter | None = comparison(t.people.c.kind, "PERSON, GROUP or ORGANISATION.", vocabulary=Vocabulary.KIND)
    identifiers: PersonIdentifiersFilter | None = relation(
        Rows(t.person_identifiers, t.person_identifiers.c.position),
        "The identifiers elsewhere.",
        (t.person_identifiers.c.person_id, t.people.c.id),
    )
    credits: CreditsFilter | None = relation(CREDITS, "The credits.", (t.credits.c.person_id, t.people.c.id))
    films: FilmsFilter | None = relation(films_of_person(), "The films with a credit.")


def _named(values: Sequence[Any], bind: Bind) -> Expression:
    """The roles of some keys, or of labels in any language."""
    labels = t.role_labels
    folded = [bind(value, Conversion.FOLDED_LABEL) for value in values]
    of_label = select(labels.c.role_id).where(among(labels.c.label_folded, folded))
    key = among(t.roles.c.key, [bind(value) for value in values])
    return or_(key, t.roles.c.id.in_(of_label.correlate_except(labels)))


@strawberry.input(description="Narrows departments.")
class DepartmentFilter:
    entity: ClassVar = DEPARTMENT

    and_: list["DepartmentFilter"] | None = combined(Combinator.AND)
    or_: list["DepartmentFilter"] | None = combined(Combinator.OR)
    not_: Optional["DepartmentFilter"] = combined(Combinator.NOT)
    key: KeyFilter | None = comparison(t.departments.c.key, "The key.", vocabulary=Vocabulary.DEPARTMENT)
    name: TextFilter | None = comparison(
        t.department_names.c.name, "The name in the language served.", t.department_names.c.name_folded
    )


@strawberry.input(description="Narrows roles, named by key or by any label in any language.")
class RoleFilter:
    entity: ClassVar = ROLE

    and_: list["RoleFilter"] | None = combined(Combinator.AND)
    or_: list["RoleFilter"] | None = combined(Combinator.OR)
    not_: Optional["RoleFilter"] = combined(Combinator.NOT)
    eq: str | None = role_named(
        "The role of this key or label: CINEMATOGRAPHY, Kamera, Director of Photography.",
        lambda value, bind: _named([value], bind),
    )
    ne: str | None = role_named("Another role than this.", lambda value, bind: negated(_named([value], bind)))
    in_: list[str] | None = role_named("One of these roles.", _named, "in")
    key: KeyFilter | None = comparison(t.roles.c.key, "The key alone.", vocabulary=Vocabulary.ROLE_KEY)
    name: TextFilter | None = comparison(
        t.role_names.c.name, "The name in the language served.", t.role_names.c.name_folded
    )
    department: KeyFilter | None = relation(
        Rows(t.departments, t.departments.c.key),
        "The department's key.",
        (t.departments.c.id, t.roles.c.department_id),
        is_selective=True,
        vocabulary=Vocabulary.DEPARTMENT,
    )
