"""What is asked: operations that Strawberry answers as filmgraph does, and the variables they are asked with."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, NullPool, Select, UnaryExpression, create_engine, func, select

from graph.database.databases import parse_url
from graph.models import Credit, Film, FilmListing, Person
from tests.benchmarks.catalogue import WORDS

Variables = Mapping[str, Any]

NEWEST = 'orderBy: [{ releaseYear: DESC }, { title: ASC }], language: "en"'
OLDEST = 'orderBy: [{ releaseYear: ASC }, { title: DESC }], language: "en"'

TITLES = {
    "Q1": "a film: countries, crew",
    "Q2": "20 films: all credits: person: 10 credits: film",
    "Q3": "100 films, flat",
    "Q4": "20 films with directors, after nine tenths",
    "Q5": "a person: all credits",
    "Q6": "a person: 20 collaborators",
    "Q7": "10 films with a word in the title",
    "Q8": "a person's page: biography, portrait, awards, credits, collaborators",
}

QUERIES = {
    "Q1": """query Q1($slug: String!) { film(slug: $slug, language: "en") {
        title releaseYear countries { name } crew { role { name } person { name } } } }""",
    "Q2": f"""query Q2 {{ films(first: 20, {OLDEST}) {{ nodes {{ title credits(first: 100) {{ nodes {{
        role {{ name }} person {{ name credits(first: 10)
        {{ nodes {{ role {{ name }} film {{ title }} }} }} }} }} }} }} }} }}""",
    "Q3": f"""query Q3 {{ films(first: 100, {NEWEST}) {{
        edges {{ cursor node {{ title releaseYear category {{ key }} }} }}
        pageInfo {{ hasNextPage endCursor }} }} }}""",
    "Q4": f"""query Q4($after: String) {{ films(first: 20, after: $after, {NEWEST}) {{
        edges {{ cursor node {{ title directors {{ name }} }} }} pageInfo {{ hasNextPage endCursor }} }} }}""",
    "Q5": """query Q5($slug: String!) { person(slug: $slug) {
        name credits(first: 100) { nodes { role { name } film { title releaseYear } } } } }""",
    "Q6": """query Q6($slug: String!) { person(slug: $slug) {
        name collaborators(first: 20) { edges { count node { name } } } } }""",
    "Q7": """query Q7($word: String!) { search(query: $word, types: [FILM], language: "en", first: 10) {
        nodes { ... on Film { title } } } }""",
    "Q8": """query Q8($slug: String!) { person(slug: $slug, language: "en") {
        name description body { html } born { date place label } portrait { url alt copyright width height }
        awards(first: 20) { label year festival { name } film { title } }
        credits(first: 100) { nodes { role { name } film { title releaseYear } } }
        collaborators(first: 20) { edges { count node { name } } } } }""",
}

BY_TITLE = 'orderBy: [{ title: ASC }], language: "en"'
PAGE = "nodes { title } pageInfo { hasNextPage endCursor }"

AT_SCALE = {
    "by year, first page": f"{{ films(first: 20, {NEWEST}) {{ {PAGE} }} }}",
    "by year, deep page": f"query($after: String) {{ films(first: 20, after: $after, {NEWEST}) {{ {PAGE} }} }}",
    "by title, first page": f"{{ films(first: 20, {BY_TITLE}) {{ {PAGE} }} }}",
    "by title, deep page": f"query($after: String) {{ films(first: 20, after: $after, {BY_TITLE}) {{ {PAGE} }} }}",
    "the busiest person's credits": QUERIES["Q5"],
    "the busiest person's collaborators": QUERIES["Q6"],
    "search: a word of one title in 20": QUERIES["Q7"],
    "search: a name": """query($word: String!) { search(query: $word, types: [PERSON], first: 10) {
        nodes { ... on Person { name } } } }""",
    "facets of one country": """{ films(first: 1, filter: { countries: { some: { code: { eq: "GE" } } } }) {
        facets { category { value count } decade { value count } } } }""",
    "facets of all films": "{ films(first: 1) { facets { category { value count } decade { value count } } } }",
    "number of all films": "{ films(first: 1) { totalCount } }",
}
"""What a large catalogue might make slow, beside the others."""

SAMPLE = 100
NEWEST_FIRST = (FilmListing.release_year.desc(), FilmListing.title_folded, FilmListing.slug)
IN_ORDER_OF_TITLE = (FilmListing.title_folded, FilmListing.slug)


def variables(url: str, names: Sequence[str]) -> dict[str, list[Variables]]:
    """What each is asked with, in turns. `after` holds what the film that nine tenths end with is ordered by."""
    engine = create_engine(parse_url(url), poolclass=NullPool)
    with engine.connect() as connection:
        count = connection.scalar(select(func.max(Film.id))) or 0
        chosen = [1 + n * 7_919 % count for n in range(SAMPLE)]
        films = connection.scalars(select(Film.slug).where(Film.id.in_(chosen)).order_by(Film.id)).all()
        people = connection.scalars(_people().order_by(Person.slug).having(func.count().between(30, 60))).all()
        others = connection.scalars(_people().order_by(Person.slug).having(func.count().between(8, 20))).all()
        busiest = connection.scalars(_people().order_by(func.count().desc(), Person.slug).limit(1)).all()
        year, title = (_nine_tenths(connection, count, order) for order in (NEWEST_FIRST, IN_ORDER_OF_TITLE))
        person = connection.scalars(select(Person.name).where(Person.id.in_(chosen)).order_by(Person.id)).all()
    asked: dict[str, list[Variables]] = {
        "Q1": [{"slug": slug} for slug in films],
        "Q4": [{"after": year}],
        "Q5": [{"slug": slug} for slug in people],
        "Q6": [{"slug": slug} for slug in people],
        "Q7": [{"word": word} for word in WORDS],
        "Q8": [{"slug": slug} for slug in others],
        "by year, deep page": [{"after": year}],
        "by title, deep page": [{"after": title}],
        "the busiest person's credits": [{"slug": slug} for slug in busiest],
        "the busiest person's collaborators": [{"slug": slug} for slug in busiest],
        "search: a word of one title in 20": [{"word": word} for word in WORDS],
        "search: a name": [{"word": name} for name in person],
    }
    return {name: asked.get(name, [{}]) for name in names}


def _people() -> Select[str]:
    """Of the first people, so that a large catalogue need not be counted through."""
    first = select(Person.slug).join(Credit, Credit.person_id == Person.id).where(Person.id <= 8_000)
    return first.group_by(Person.id, Person.slug)


def _nine_tenths(connection: Connection, films: int, order: Sequence[Any]) -> str:
    listing = select(*(column.element if isinstance(column, UnaryExpression) else column for column in order))
    found = connection.execute(
        listing.where(FilmListing.language_id == 1).order_by(*order).offset(films * 9 // 10).limit(1)
    )
    return "\n".join(map(str, found.one()))
