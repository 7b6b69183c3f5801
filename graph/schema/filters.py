"""The inputs that narrow a connection. Each field says, as those of types do, which SQL it compares.

Comparisons are two-valued: one with a value that is missing is false, so `not` is always the complement.
"""

from dataclasses import dataclass
from typing import Any, ClassVar, Optional

import strawberry
from sqlalchemy import or_, select
from strawberry import UNSET
from strawberry.types.field import StrawberryField

from graph.schema import tables as t
from graph.schema.entities import COUNTRY, CREDIT, FILM, PERSON, ROLE
from graph.schema.sources import LANGUAGE_ID, Entity, Expression, Rows, argument, outer


@dataclass(frozen=True, slots=True)
class Compares:
    """Compares a column by the operators of the field's input; `folded` is what `contains` and `startsWith` look
    into.
    """

    expression: Expression
    folded: Expression | None = None


@dataclass(frozen=True, slots=True)
class Matches:
    """A condition of its own, in which arguments `value` and `folded` are the value, and the value folded as a
    label.
    """

    condition: Expression


@dataclass(frozen=True, slots=True)
class Relates:
    """Conditions on the row (to-one) or rows (some, none, every) it is related to: those whose column `link[0]` is
    `link[1]` here; without a link, `rows` says by itself which these are. `few`: there are never many, so that they are
    looked up first.
    """

    rows: Rows
    link: tuple[Expression, Expression] | None = None
    few: bool = False


@dataclass(frozen=True, slots=True)
class Combines:
    """and, or, not."""


def condition(source: Compares | Matches | Relates | Combines, description: str, name: str | None = None) -> Any:
    return StrawberryField(description=description, graphql_name=name, metadata={"source": source}, default=UNSET)


def operator(description: str, name: str | None = None) -> Any:
    return StrawberryField(description=description, graphql_name=name, default=UNSET)


def combines(name: str, description: str) -> Any:
    return condition(Combines(), description, name)


def compares(expression: Expression, description: str, folded: Expression | None = None) -> Any:
    return condition(Compares(expression, folded), description)


def relates(
    rows: Rows, description: str, link: tuple[Expression, Expression] | None = None, *, few: bool = False
) -> Any:
    return condition(Relates(rows, link, few), description)


ALL, ANY, NOT = "All of these hold.", "At least one of these holds; of none, none does.", "This does not hold."


@strawberry.input(description="Compares a number.")
class IntFilter:
    eq: int | None = operator("Equal.")
    ne: int | None = operator("Not equal, or missing.")
    in_: list[int] | None = operator("One of these.", "in")
    lt: int | None = operator("Less.")
    lte: int | None = operator("Less or equal.")
    gt: int | None = operator("Greater.")
    gte: int | None = operator("Greater or equal.")
    is_null: bool | None = operator("Whether it is missing.")


@strawberry.input(description="Compares a text.")
class TextFilter:
    eq: str | None = operator("Equal to the letter.")
    ne: str | None = operator("Not equal, or missing.")
    in_: list[str] | None = operator("One of these, to the letter.", "in")
    contains: str | None = operator("Has this within, without regard to case and accents.")
    starts_with: str | None = operator("Begins with this, without regard to case and accents.")
    is_null: bool | None = operator("Whether it is missing.")


@strawberry.input(description="Compares a key, slug, code or language tag.")
class KeyFilter:
    eq: str | None = operator("Equal.")
    ne: str | None = operator("Not equal, or missing.")
    in_: list[str] | None = operator("One of these.", "in")
    is_null: bool | None = operator("Whether it is missing.")


@strawberry.input(description="Compares a yes or no.")
class BooleanFilter:
    eq: bool | None = operator("Equal.")


FilmFilterType = Optional["FilmFilter"]
CreditFilterType = Optional["CreditFilter"]
PersonFilterType = Optional["PersonFilter"]
RoleFilterType = Optional["RoleFilter"]


@strawberry.input(description="Narrows countries.")
class CountryFilter:
    entity: ClassVar = COUNTRY

    and_: list["CountryFilter"] | None = combines("and", ALL)
    or_: list["CountryFilter"] | None = combines("or", ANY)
    not_: Optional["CountryFilter"] = combines("not", NOT)
    code: KeyFilter | None = compares(t.countries.c.code, "The ISO 3166 code.")
    name: TextFilter | None = compares(
        t.country_names.c.name, "The name in the language served.", t.country_names.c.name_folded
    )


@strawberry.input(description="Narrows technical specs.")
class TechnicalSpecFilter:
    entity: ClassVar = Entity(())

    and_: list["TechnicalSpecFilter"] | None = combines("and", ALL)
    or_: list["TechnicalSpecFilter"] | None = combines("or", ANY)
    not_: Optional["TechnicalSpecFilter"] = combines("not", NOT)
    key: KeyFilter | None = compares(t.technical_specs.c.key, "GAUGE, ASPECT_RATIO, COLOUR, SOUND or DIALOGUE.")
    label: KeyFilter | None = compares(t.technical_specs.c.label, "As printed, to the letter.")


@strawberry.input(description="Narrows by related countries.")
class CountriesFilter:
    some: CountryFilter | None = operator("At least one country is such.")
    none: CountryFilter | None = operator("No country is such.")
    every: CountryFilter | None = operator("All countries are such; true where there is none.")


@strawberry.input(description="Narrows by available languages.")
class LanguagesFilter:
    some: KeyFilter | None = operator("There is a version in such a language.")
    none: KeyFilter | None = operator("There is no version in such a language.")
    every: KeyFilter | None = operator("All versions are in such a language.")


@strawberry.input(description="Narrows by technical specs, of any version.")
class TechnicalSpecsFilter:
    some: TechnicalSpecFilter | None = operator("At least one spec is such.")
    none: TechnicalSpecFilter | None = operator("No spec is such.")
    every: TechnicalSpecFilter | None = operator("All specs are such; true where there is none.")


@strawberry.input(description="Narrows by related credits.")
class CreditsFilter:
    some: CreditFilterType = operator("At least one credit is such.")
    none: CreditFilterType = operator("No credit is such.")
    every: CreditFilterType = operator("All credits are such; true where there is none.")


@strawberry.input(description="Narrows by related films.")
class FilmsFilter:
    some: FilmFilterType = operator("At least one film is such.")
    none: FilmFilterType = operator("No film is such.")
    every: FilmFilterType = operator("All films are such; true where there is none.")


@strawberry.input(description="Narrows by related people.")
class PeopleFilter:
    some: PersonFilterType = operator("At least one person is such.")
    none: PersonFilterType = operator("No person is such.")
    every: PersonFilterType = operator("All people are such; true where there is none.")


CREDITS = Rows(t.credits, t.credits.c.id)


def _specs_of_film() -> Rows:
    specs = t.technical_specs
    versions = select(t.film_texts.c.id).where(t.film_texts.c.film_id == outer(t.films.c.id))
    return Rows(specs, specs.c.position, (specs.c.film_text_id.in_(versions.correlate_except(t.film_texts)),))


def _film_people() -> Rows:
    credited = select(t.credits.c.person_id).where(t.credits.c.film_id == outer(t.films.c.id))
    return Rows(t.people, t.people.c.id, (t.people.c.id.in_(credited.correlate_except(t.credits)),))


def person_films() -> Rows:
    listings = t.film_listings
    credited = select(t.credits.c.film_id).where(t.credits.c.person_id == outer(t.people.c.id))
    return Rows(
        listings,
        listings.c.film_id,
        (listings.c.film_id.in_(credited.correlate_except(t.credits)), listings.c.language_id == LANGUAGE_ID),
    )


CATEGORY = (
    select(t.categories.c.key)
    .where(t.categories.c.id == t.film_listings.c.category_id)
    .correlate_except(t.categories)
    .scalar_subquery()
)


@strawberry.input(description="Narrows films.")
class FilmFilter:
    entity: ClassVar = FILM

    and_: list["FilmFilter"] | None = combines("and", ALL)
    or_: list["FilmFilter"] | None = combines("or", ANY)
    not_: Optional["FilmFilter"] = combines("not", NOT)
    slug: KeyFilter | None = compares(t.film_listings.c.slug, "The slug.")
    title: TextFilter | None = compares(
        t.film_listings.c.title, "The title in the language served.", t.film_listings.c.title_folded
    )
    original_title: TextFilter | None = compares(
        t.films.c.original_title, "The original title.", t.films.c.original_title_folded
    )
    release_year: IntFilter | None = compares(t.film_listings.c.release_year, "The year of release.")
    duration_seconds: IntFilter | None = compares(t.films.c.duration_seconds, "The duration in seconds.")
    category: KeyFilter | None = compares(CATEGORY, "The category's key.")
    languages: LanguagesFilter | None = relates(
        Rows(t.film_texts, t.film_texts.c.language),
        "The languages there are versions in.",
        (t.film_texts.c.film_id, t.films.c.id),
    )
    countries: CountriesFilter | None = relates(
        Rows(t.film_countries, t.film_countries.c.country_id),
        "The countries.",
        (t.film_countries.c.film_id, t.films.c.id),
    )
    technical_specs: TechnicalSpecsFilter | None = relates(_specs_of_film(), "The technical specs, of any version.")
    credits: CreditsFilter | None = relates(CREDITS, "The credits.", (t.credits.c.film_id, t.films.c.id))
    people: PeopleFilter | None = relates(_film_people(), "The people with a credit.")


@strawberry.input(description="Narrows credits.")
class CreditFilter:
    entity: ClassVar = CREDIT

    and_: list["CreditFilter"] | None = combines("and", ALL)
    or_: list["CreditFilter"] | None = combines("or", ANY)
    not_: Optional["CreditFilter"] = combines("not", NOT)
    film: FilmFilterType = relates(
        Rows(t.film_listings, t.film_listings.c.film_id, (t.film_listings.c.language_id == LANGUAGE_ID,)),
        "The film.",
        (t.film_listings.c.film_id, t.credits.c.film_id),
    )
    person: PersonFilterType = relates(
        Rows(t.people, t.people.c.id), "The person.", (t.people.c.id, t.credits.c.person_id)
    )
    role: RoleFilterType = relates(
        Rows(t.roles, t.roles.c.id), "The role.", (t.roles.c.id, t.credits.c.role_id), few=True
    )
    position: IntFilter | None = compares(t.credits.c.position, "The place among the film's credits.")


@strawberry.input(description="Narrows people.")
class PersonFilter:
    entity: ClassVar = PERSON

    and_: list["PersonFilter"] | None = combines("and", ALL)
    or_: list["PersonFilter"] | None = combines("or", ANY)
    not_: Optional["PersonFilter"] = combines("not", NOT)
    slug: KeyFilter | None = compares(t.people.c.slug, "The slug.")
    name: TextFilter | None = compares(t.people.c.name, "The name in its canonical spelling.", t.people.c.name_folded)
    kind: KeyFilter | None = compares(t.people.c.kind, "PERSON, GROUP or ORGANISATION.")
    credits: CreditsFilter | None = relates(CREDITS, "The credits.", (t.credits.c.person_id, t.people.c.id))
    films: FilmsFilter | None = relates(person_films(), "The films with a credit.")


NAMED = or_(
    t.roles.c.key == argument("value"),
    t.roles.c.id.in_(
        select(t.role_labels.c.role_id)
        .where(t.role_labels.c.label_folded == argument("folded"))
        .correlate_except(t.role_labels)
    ),
)


@strawberry.input(description="Narrows roles, named by key or by any label in any language.")
class RoleFilter:
    entity: ClassVar = ROLE

    and_: list["RoleFilter"] | None = combines("and", ALL)
    or_: list["RoleFilter"] | None = combines("or", ANY)
    not_: Optional["RoleFilter"] = combines("not", NOT)
    eq: str | None = condition(
        Matches(NAMED), "The role of this key or label: CINEMATOGRAPHY, Kamera, Director of Photography."
    )
    ne: str | None = condition(Matches(NAMED), "Another role than this.")
    in_: list[str] | None = condition(Matches(NAMED), "One of these roles.", "in")
    key: KeyFilter | None = compares(t.roles.c.key, "The key alone.")
    name: TextFilter | None = compares(
        t.role_names.c.name, "The name in the language served.", t.role_names.c.name_folded
    )
    department: KeyFilter | None = relates(
        Rows(t.departments, t.departments.c.key),
        "The department's key.",
        (t.departments.c.id, t.roles.c.department_id),
        few=True,
    )
