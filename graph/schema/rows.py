"""The rows that types share: where the objects of a connection or a list come from.

Types refer to each other (a film has credits, a credit has a film), so their modules import each other for annotations
alone; what a class body needs while it is executed stands here and knows no type. A connection of films may therefore
hang on any type:

    films: FilmConnectionType = connection(films_with(t.film_countries, …), "Its films.", FILM_INPUTS)
"""

from typing import Any

from sqlalchemy import Select, TableClause, func, literal_column, select

from graph.schema import tables as t
from graph.schema.placeholders import LANGUAGE_ID, Conversion, Expression, argument, outer
from graph.schema.sources import Order, Rows
from graph.schema.text import version_with

NEWEST_FIRST = (
    Order(t.film_listings.c.release_year, descending=True, nullable=True),
    Order(t.film_listings.c.title_folded),
    Order(t.film_listings.c.slug),
)
FILMS = Rows(t.film_listings, t.film_listings.c.film_id, (t.film_listings.c.language_id == LANGUAGE_ID,), NEWEST_FIRST)
PEOPLE = Rows(t.people, t.people.c.id, order=(Order(t.people.c.name_folded), Order(t.people.c.slug)))
ROLES = Rows(t.roles, t.roles.c.id, order=(Order(t.roles.c.position), Order(t.roles.c.key)))
DEPARTMENTS = Rows(
    t.departments, t.departments.c.id, order=(Order(t.departments.c.position), Order(t.departments.c.key))
)
GENRES = Rows(t.genres, t.genres.c.id, order=(Order(t.genres.c.position), Order(t.genres.c.key)))
FESTIVALS = Rows(
    t.festivals, t.festivals.c.id, order=(Order(t.festival_names.c.name_folded), Order(t.festivals.c.slug))
)
AWARDS = Rows(
    t.award_listings,
    t.award_listings.c.id,
    order=(Order(t.award_listings.c.chronology, nullable=True), Order(t.award_listings.c.position)),
    unique=2,
)
CREDITS = Rows(t.credits, t.credits.c.id)

CREDITS_OF_FILM = CREDITS.also_where(t.credits.c.film_id == outer(t.films.c.id))
CREDITS_OF_PERSON = CREDITS.also_where(t.credits.c.person_id == outer(t.people.c.id))
CREDITS_OF_ROLE = CREDITS.also_where(t.credits.c.role_id == outer(t.roles.c.id))


def film_id_of(slug: Expression) -> Expression:
    """The id of the film of this slug, or of this earlier slug."""
    return _id_of(slug, t.films, t.moved_slugs, "film_id")


def person_id_of(slug: Expression) -> Expression:
    """The id of the person of this slug, or of this earlier slug."""
    return _id_of(slug, t.people, t.moved_person_slugs, "person_id")


def _id_of(slug: Expression, table: TableClause, earlier_slugs: TableClause, owner: str) -> Expression:
    """The id of the row of a table with this slug or, where there is none, of the owner of this earlier slug."""
    rows, moved = table.alias(), earlier_slugs.alias()
    present = select(rows.c.id).where(rows.c.slug == slug).correlate_except(rows).scalar_subquery()
    earlier = select(moved.c[owner]).where(moved.c.slug == slug).correlate_except(moved).scalar_subquery()
    return func.coalesce(present, earlier)


def film_by_slug(slug: Expression) -> Rows:
    return Rows(t.films, t.films.c.id, (t.films.c.id == film_id_of(slug),))


def person_by_slug(slug: Expression) -> Rows:
    return Rows(t.people, t.people.c.id, (t.people.c.id == person_id_of(slug),))


def film_by_identifier() -> Rows:
    """The film with the identifier in the argument; of several, the first by slug."""
    value = argument("identifier", Conversion.FILM_IDENTIFIER)
    return Rows(t.films, t.films.c.id, (t.films.c.id == _identified(t.films, t.film_identifiers, "film_id", value),))


def person_by_identifier() -> Rows:
    """The person with the identifier in the argument; of several, the first by slug."""
    value = argument("identifier", Conversion.PERSON_IDENTIFIER)
    id_ = _identified(t.people, t.person_identifiers, "person_id", value)
    return Rows(t.people, t.people.c.id, (t.people.c.id == id_,))


def _identified(table: TableClause, identifiers: TableClause, owner: str, value: Expression) -> Expression:
    rows, theirs = table.alias(), identifiers.alias()
    scheme = argument("identifier", Conversion.IDENTIFIER_SCHEME)
    return (
        select(rows.c.id)
        .join_from(theirs, rows, rows.c.id == theirs.c[owner])
        .where(theirs.c.value == value, theirs.c.scheme == scheme)
        .order_by(rows.c.slug)
        .limit(literal_column("1"))
        .correlate_except(rows, theirs)
        .scalar_subquery()
    )


def films_with(table: TableClause, condition: Expression) -> Rows:
    """The films that rows of a table under a condition name in their `film_id`."""
    film_ids = select(table.c.film_id).where(condition).correlate_except(table)
    return FILMS.also_where(t.film_listings.c.film_id.in_(film_ids))


def films_of_category() -> Rows:
    """The films of a category."""
    # Not the table itself: the listings at hand may be joined with it.
    films = t.films.alias()
    of_category = select(films.c.id).where(films.c.category_id == outer(t.categories.c.id)).correlate_except(films)
    return FILMS.also_where(t.film_listings.c.film_id.in_(of_category))


def films_of_department() -> Rows:
    """The films of the credits in a department."""
    return FILMS.also_where(t.film_listings.c.film_id.in_(_credited_in_department("film_id")))


def people_of_department() -> Rows:
    """The people of the credits in a department."""
    return PEOPLE.also_where(t.people.c.id.in_(_credited_in_department("person_id")))


def _credited_in_department(column: str) -> Select[Any]:
    # A join, not a list within a list: SQLite would make the inner one anew for each credit.
    roles, credits = t.roles.alias(), t.credits.alias()
    source = roles.join(credits, credits.c.role_id == roles.c.id)
    of_department = roles.c.department_id == outer(t.departments.c.id)
    return select(credits.c[column]).select_from(source).where(of_department).correlate_except(roles, credits)


def people_credited(condition: Expression) -> Rows:
    """The people of the credits under a condition."""
    person_ids = select(t.credits.c.person_id).where(condition).correlate_except(t.credits)
    return PEOPLE.also_where(t.people.c.id.in_(person_ids))


def credits_newest_first(*conditions: Expression) -> Rows:
    """Credits newest film first, as one index per person and per role serves them."""
    order = (Order(t.credits.c.chronology), Order(t.credits.c.position))
    return Rows(t.credits, t.credits.c.id, conditions, order, unique=2)


def credits_in_order(*conditions: Any, key: Any = t.credits.c.id) -> Rows:
    """A film's credits: cast first, then crew, each in the order of the document."""
    of_film = (t.credits.c.film_id == outer(t.films.c.id), *conditions)
    return Rows(t.credits, key, of_film, (Order(t.credits.c.position),), estimate=30)


def role_id(key: str) -> Any:
    """The role with this key."""
    found = select(t.roles.c.id).where(t.roles.c.key == literal_column(f"'{key}'"))
    return found.correlate(None).scalar_subquery()


ROLE_DIRECTOR = role_id("DIRECTOR")


def other_names() -> Rows:
    """What a person is called besides the canonical spelling."""
    names = t.person_names
    return Rows(
        names,
        names.c.name,
        (names.c.person_id == outer(t.people.c.id),),
        (Order(names.c.name_folded), Order(names.c.name)),
    )


def films_of_person() -> Rows:
    """Each film that a person has a credit in, once; not in order."""
    listings = t.film_listings
    credited = select(t.credits.c.film_id).where(t.credits.c.person_id == outer(t.people.c.id))
    in_credits = listings.c.film_id.in_(credited.correlate_except(t.credits))
    return Rows(listings, listings.c.film_id, (in_credits, listings.c.language_id == LANGUAGE_ID))


def films_of_genre() -> Rows:
    """Each film of a genre; not in order."""
    listings = t.film_listings
    of_genre = select(t.film_genres.c.film_id).where(t.film_genres.c.genre_id == outer(t.genres.c.id))
    in_genre = listings.c.film_id.in_(of_genre.correlate_except(t.film_genres))
    return Rows(listings, listings.c.film_id, (in_genre, listings.c.language_id == LANGUAGE_ID))


def awards_of_film() -> Rows:
    """The awards of a film, in the order of its documents; behind them those that documents about people tell of."""
    awards = t.award_listings
    return Rows(awards, awards.c.id, (awards.c.film_id == outer(t.films.c.id),), (Order(awards.c.position),))


def awards_of_person() -> Rows:
    """The awards that a person has received, newest film first."""
    received = t.award_recipients
    theirs = select(received.c.award_id).where(received.c.person_id == outer(t.people.c.id))
    return AWARDS.also_where(t.award_listings.c.id.in_(theirs.correlate_except(received)))


def awards_of_festival() -> Rows:
    """The awards of a festival, newest film first."""
    return AWARDS.also_where(t.award_listings.c.festival_id == outer(t.festivals.c.id))


def recipients_of_award() -> Rows:
    """Who received an award, in the order of the film's credits."""
    received = t.award_recipients
    return Rows(
        received,
        received.c.person_id,
        (received.c.award_id == outer(t.award_listings.c.id),),
        (Order(received.c.credit, nullable=True), Order(t.people.c.slug)),
    )


def people_awarded_by() -> Rows:
    """Everybody who received an award."""
    received = t.award_recipients.alias()
    person_ids = select(received.c.person_id).where(received.c.award_id == outer(t.award_listings.c.id))
    return PEOPLE.also_where(t.people.c.id.in_(person_ids.correlate_except(received)))


def people_awarded() -> Rows:
    """Everybody who received an award of a festival."""
    awards, received = t.award_listings.alias(), t.award_recipients.alias()
    person_ids = (
        select(received.c.person_id)
        .select_from(awards.join(received, received.c.award_id == awards.c.id))
        .where(awards.c.festival_id == outer(t.festivals.c.id))
    )
    return PEOPLE.also_where(t.people.c.id.in_(person_ids.correlate_except(awards, received)))


def films_of_festival() -> Rows:
    """Each film with an award of a festival; not in order."""
    listings, awards = t.film_listings, t.award_listings
    awarded = select(awards.c.film_id).where(awards.c.festival_id == outer(t.festivals.c.id))
    condition = listings.c.film_id.in_(awarded.correlate_except(awards))
    return Rows(listings, listings.c.film_id, (condition, listings.c.language_id == LANGUAGE_ID))


def languages_of_films(use: str) -> Rows:
    """The languages that films have for a use, SPOKEN or SUBTITLE."""
    languages = t.film_languages
    return Rows(languages, languages.c.tag, (languages.c.use == literal_column(f"'{use}'"),))


def media_of_film(name: str) -> Rows:
    """The media that a document names under `name`, from the first version that names any."""
    named = t.media.c.field == literal_column(f"'{name}'")
    where = (t.media.c.film_text_id == outer(version_with(t.media, named)), named)
    return Rows(t.media, t.media.c.position, where, (Order(t.media.c.position),))


def keywords_of_film() -> Rows:
    """The keywords of all versions of a film."""
    words = t.keywords
    versions = select(t.film_texts.c.id).where(t.film_texts.c.film_id == outer(t.films.c.id))
    return Rows(words, words.c.position, (words.c.film_text_id.in_(versions.correlate_except(t.film_texts)),))


def specs_of_film() -> Rows:
    """The technical specs of all versions of a film."""
    specs = t.technical_specs
    versions = select(t.film_texts.c.id).where(t.film_texts.c.film_id == outer(t.films.c.id))
    return Rows(specs, specs.c.position, (specs.c.film_text_id.in_(versions.correlate_except(t.film_texts)),))
