"""Search: films and people by words in titles, names, roles, descriptions and bodies.

Every word of the query has to occur in one text, whole or as the beginning of a word. Hits are ordered by the field
that matched, whole words before beginnings, then newest first and by title or name.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Annotated, Any, ClassVar

import strawberry
from sqlalchemy import (
    BigInteger,
    Integer,
    Select,
    Text,
    case,
    cast,
    exists,
    func,
    literal_column,
    null,
    or_,
    select,
    union_all,
)

from graph.schema import tables as t
from graph.schema.film import Film
from graph.schema.limits import LONGEST_TEXT
from graph.schema.node import PageInfo
from graph.schema.person import Person
from graph.schema.placeholders import LANGUAGE, LANGUAGE_ID, Conversion, Expression, FullTextMatch, StrPos, argument
from graph.schema.sources import (
    Argument,
    ConnectionPart,
    DerivedTable,
    EdgePart,
    JsonType,
    Order,
    Rows,
    Substitute,
    UnionMember,
    derived_columns,
    field,
    scalar,
    to_one,
)
from graph.schema.statistics import Spread, Statistics, always
from graph.schema.tables import FILM, NO_ROW, PERSON, Entity

ONE, AROUND, BEHIND = (literal_column(n, Integer()) for n in ("1", "60", "120"))

FIELDS = ("TITLE", "ALIAS", "NAME", "ROLE", "DESCRIPTION", "BODY")
"""By rank, as seeding writes it."""


QUERY = argument("query", Conversion.SEARCH_TOKENS)
WORD = argument("query", Conversion.FIRST_SEARCH_WORD)
SHIFT = literal_column("4294967296", BigInteger())  # a score and an entry's id in one number, so that min() keeps both


@strawberry.enum(description="What search finds.")
class SearchType(Enum):
    FILM = strawberry.enum_value("FILM", description="Films.")
    PERSON = strawberry.enum_value("PERSON", description="People, groups and organisations.")


def _best(entries: Any, substitute: Substitute) -> Expression:
    whole = substitute(FullTextMatch(entries.c.id, QUERY, prefix=False))
    inexact = case((whole, literal_column("0")), else_=literal_column("1"))
    score = entries.c.rank * literal_column("2", Integer()) + inexact
    best: Expression = (cast(score, BigInteger) * SHIFT + entries.c.id).label("best")
    return best


def _position(entries: Any) -> Expression:
    """The place of an entry's language among those that are served."""
    languages = t.languages.alias()
    place = select(languages.c.position).where(languages.c.tag == entries.c.language)
    return place.correlate(entries).scalar_subquery()


def _texts_of_their_own(substitute: Substitute, wanted: Sequence[SearchType], *, in_language: bool) -> Select[Any]:
    """SELECT film_id, person_id, best: of texts that films and people have, where these are `wanted`."""
    own = t.search_entries.alias()
    subjects = {SearchType.FILM: own.c.film_id, SearchType.PERSON: own.c.person_id}
    keys = [subjects[type_] for type_ in wanted]
    found = select(own.c.film_id, own.c.person_id, _best(own, substitute)).where(
        substitute(FullTextMatch(own.c.id, QUERY, prefix=True)), or_(*(key.is_not(None) for key in keys))
    )
    if not in_language:
        return found
    language = substitute(LANGUAGE)
    others = t.search_entries.alias()
    # What is served instead where a language has none: the first there is.
    goes_before = or_(others.c.language == language, _position(others) < _position(own))
    instead = others.c.field == own.c.field, goes_before
    served = [exists().where(others.c[key.name] == key, *instead).correlate(own) for key in keys]
    return found.where(or_(own.c.language.is_(None), own.c.language == language, ~or_(*served)))


def _texts_of_roles(substitute: Substitute) -> Select[Any]:
    """SELECT film_id, person_id, best: of roles, which stand for everyone with them."""
    entries, credits = t.search_entries.alias(), t.credits.alias()
    # Each role once, at its best label: a word is in several, and roles have many credits. LEFT JOIN keeps SQLite from
    # going through all credits instead; a role without any becomes a hit that is nobody.
    roles = (
        select(entries.c.role_id, func.min(_best(entries, substitute)).label("best"))
        .where(substitute(FullTextMatch(entries.c.id, QUERY, prefix=True)), entries.c.role_id.is_not(None))
        .group_by(entries.c.role_id)
        .subquery()
    )
    return select(cast(null(), Integer), credits.c.person_id, roles.c.best).select_from(
        roles.outerjoin(credits, credits.c.role_id == roles.c.role_id)
    )


def hits(substitute: Substitute, arguments: Mapping[str, Any]) -> Select[Any]:
    """SELECT what HITS has: each film and person once, at its best."""
    given = arguments.get("types") or SearchType
    wanted = [type_ for type_ in SearchType if type_ in given]
    own = _texts_of_their_own(substitute, wanted, in_language=arguments.get("language") is not None)
    found = (union_all(own, _texts_of_roles(substitute)) if SearchType.PERSON in wanted else own).subquery()
    each = select(found.c.film_id, found.c.person_id, func.min(found.c.best).label("best"))
    best = each.group_by(found.c.film_id, found.c.person_id).subquery()
    listings, people = t.film_listings.alias(), t.people.alias()
    listed = (listings.c.film_id == best.c.film_id) & (listings.c.language_id == substitute(LANGUAGE_ID))
    return (
        select(
            best.c.film_id,
            best.c.person_id,
            cast(best.c.best // SHIFT, Integer).label("score"),
            cast(best.c.best % SHIFT, Integer).label("entry"),
            listings.c.release_year,
            func.coalesce(listings.c.title_folded, people.c.name_folded).label("sort"),
            func.coalesce(listings.c.slug, people.c.slug).label("slug"),
        )
        .select_from(best.outerjoin(listings, listed).outerjoin(people, people.c.id == best.c.person_id))
        .where(or_(best.c.film_id.is_not(None), best.c.person_id.is_not(None)))
    )


HITS = derived_columns(
    film_id=Integer, person_id=Integer, score=Integer, entry=Integer, release_year=Integer, sort=Text, slug=Text
)


MANY_TEXTS = 20_000
READS_OF_HIT = 1.75
"""What it takes to find a text by the beginning of a word, to see whether it has the whole word, and to rank it."""


def _subjects(known: Statistics) -> Spread:
    """The films and people that a search can find."""
    return always(known.films + known.people)


def _entries(known: Statistics) -> Spread:
    """The texts that a search looks into, and the credits of the roles among these. Of many, a word is taken
    to be in a tenth.
    """
    texts = 4 * known.documents + 2 * known.people + 2 * known.roles + 2 * known.credits
    return always(READS_OF_HIT * min(texts, MANY_TEXTS + (texts - MANY_TEXTS) / 10))


SEARCH = Rows(
    HITS,
    HITS.c.entry,
    order=(
        Order(HITS.c.score),
        Order(HITS.c.release_year, descending=True, nullable=True),
        Order(HITS.c.sort),
        Order(HITS.c.slug),
        Order(case((HITS.c.film_id.is_(None), ONE), else_=literal_column("0", Integer()))),
    ),
    derived=DerivedTable("hits", hits, (QUERY,), rows=_subjects, reads=_entries),
)


def _matched_text() -> Expression:
    """The text that a search entry stands for."""
    entry = t.search_entries
    versions = t.film_texts
    version = (versions.c.film_id == entry.c.film_id, versions.c.language == entry.c.language)
    title = select(versions.c.title).where(*version).correlate_except(versions).scalar_subquery()
    original = select(t.films.c.original_title).where(t.films.c.id == entry.c.film_id).correlate_except(t.films)
    description = select(versions.c.description).where(*version).correlate_except(versions).scalar_subquery()
    body = (
        select(t.film_bodies.c.text)
        .join_from(t.film_bodies, versions, versions.c.id == t.film_bodies.c.film_text_id)
        .where(*version)
        .correlate_except(versions, t.film_bodies)
    )
    of_person = t.person_texts
    said = (of_person.c.person_id == entry.c.person_id, of_person.c.language == entry.c.language)
    person_description = select(of_person.c.description).where(*said).correlate_except(of_person).scalar_subquery()
    person_body = (
        select(t.person_bodies.c.text)
        .join_from(t.person_bodies, of_person, of_person.c.id == t.person_bodies.c.person_text_id)
        .where(*said)
        .correlate_except(of_person, t.person_bodies)
        .scalar_subquery()
    )
    role = select(t.role_names.c.name).where(
        t.role_names.c.role_id == entry.c.role_id, t.role_names.c.language_id == LANGUAGE_ID
    )
    name = select(t.people.c.name).where(t.people.c.id == entry.c.person_id).correlate_except(t.people)
    return case(
        (entry.c.field == literal_column("'TITLE'"), func.coalesce(title, original.scalar_subquery())),
        (entry.c.field == literal_column("'DESCRIPTION'"), func.coalesce(description, person_description)),
        (entry.c.field == literal_column("'BODY'"), func.coalesce(body.scalar_subquery(), person_body)),
        (entry.c.field == literal_column("'ROLE'"), role.correlate_except(t.role_names).scalar_subquery()),
        else_=func.coalesce(entry.c.label, name.scalar_subquery()),
    )


MATCHED = _matched_text()
PLACE = StrPos(func.lower(MATCHED), WORD)
FOUND = PLACE >= ONE


def _part(start: Expression, length: Expression) -> Expression:
    return func.substr(MATCHED, start, length)


@strawberry.type(description="The passage that matched, in three pieces, so that a client can mark the match safely.")
class Snippet:
    entity: ClassVar = Entity((t.search_entries.c.id,))

    before: str = scalar(
        case(
            (PLACE > AROUND, _part(PLACE - AROUND, AROUND)),
            (FOUND, _part(ONE, PLACE - ONE)),
            else_=literal_column("''"),
        ),
        "What stands before the match.",
    )
    match: str = scalar(
        case((FOUND, _part(PLACE, func.length(WORD))), else_=literal_column("''")),
        "The match of the query's first word, as written; empty where another label, other accents or other capitals "
        "than of a to z matched.",
    )
    after: str = scalar(
        case((FOUND, _part(PLACE + func.length(WORD), BEHIND)), else_=_part(ONE, BEHIND)),
        "What stands behind it.",
    )


@strawberry.enum(description="Where a hit matched, in the order of hits.")
class SearchField(Enum):
    TITLE = strawberry.enum_value("TITLE", description="A film's title or original title.")
    ALIAS = strawberry.enum_value("ALIAS", description="Another spelling of a person's name.")
    NAME = strawberry.enum_value("NAME", description="A person's name.")
    ROLE = strawberry.enum_value("ROLE", description="A label of a role the person has.")
    DESCRIPTION = strawberry.enum_value("DESCRIPTION", description="A film's or a person's description.")
    BODY = strawberry.enum_value("BODY", description="A film's or a person's long text.")


FIELD = case(
    *(
        ((HITS.c.score // literal_column("2")) == literal_column(str(i)), literal_column(f"'{f}'"))
        for i, f in enumerate(FIELDS)
    )
)

SearchResult = Annotated[Film | Person, strawberry.union("SearchResult", description="What search finds.")]


@strawberry.type(description="A hit.")
class SearchEdge:
    entity: ClassVar = NO_ROW

    cursor: str = field(EdgePart.CURSOR, "Where the hit stands: opaque.")
    node: SearchResult = field(EdgePart.NODE, "The film or person.")
    field: SearchField = scalar(FIELD, "Where it matched, best field first.", JsonType.PLAIN_STRING)
    snippet: Snippet = to_one(HITS.c.entry, "The passage that matched.")


@strawberry.type(description="A page of hits.")
class SearchConnection:
    edges: list[SearchEdge] = field(ConnectionPart.EDGES, "The hits of the page, with where they matched.")
    nodes: list[SearchResult] = field(ConnectionPart.NODES, "The films and people of the page.")
    page_info: PageInfo = field(ConnectionPart.PAGE_INFO, "Where the page stands.")
    total_count: int = field(ConnectionPart.TOTAL_COUNT, "How many hits there are in all, on every page.")


UNION = (UnionMember("Film", HITS.c.film_id, FILM), UnionMember("Person", HITS.c.person_id, PERSON))
SEARCH_ARGUMENTS = {
    "query": Argument(
        str,
        "Words; each has to occur, whole or as the beginning of a word, without regard to case and accents.",
        maximum=f"{LONGEST_TEXT} characters",
    ),
    "types": Argument(list[SearchType] | None, "What to find.", "everything, also where it is empty"),
}
