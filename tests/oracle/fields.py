"""What each field of each type is, for the record it is asked of."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from graph.own_fields import OwnField, OwnType, Subject
from seed.fields.own import OwnValue
from seed.film.record import Award, AwardText, FilmingLocation, Keyword, Medium, NarrativeLocation, Version
from seed.load.rows import MediaFileRow
from seed.pages.record import PersonVersion, Portrait
from seed.parse.body import Body
from tests.catalogue.model import (
    EARLIER,
    Catalogue,
    Country,
    Credit,
    Department,
    Festival,
    Film,
    Mention,
    Person,
    Role,
)
from tests.oracle import own, pages
from tests.oracle.filters import Filters, Given
from tests.oracle.library import FilmAward, Library
from tests.oracle.orders import Key, Orders, read_order
from tests.oracle.related import related
from tests.oracle.searching import search
from tests.oracle.texts import fallback, folded

Arguments = dict[str, Any]


@dataclass(frozen=True, slots=True)
class At:
    """Where a field is asked for: in which catalogue and language. `order` is what the schema says of its `orderBy`."""

    library: Library
    language: str
    page_size: int
    order: str

    @property
    def catalogue(self) -> Catalogue:
        return self.library.catalogue

    @property
    def filters(self) -> Filters:
        return Filters(self.library, self.language)

    @property
    def orders(self) -> Orders:
        return Orders(self.library, self.language)

    def connection(self, type_: str, rows: Sequence[Any], args: Arguments) -> dict[str, Any]:
        """A connection of these rows, in the order that the schema says."""
        said = read_order(self.order)
        keys = self.orders.keys_of(type_, self.orders.usual(type_, *said.usual), args.get("orderBy"), said.always)
        return pages.connection(self.such(type_, rows, args.get("filter")), keys, args, self.page_size)

    def such(self, type_: str, rows: Iterable[Any], given: Given | None) -> list[Any]:
        """Those for which a filter holds."""
        filters = self.filters
        holds: dict[str, Callable[[Given, Any], bool]] = {
            "Film": filters.film,
            "Credit": filters.credit,
            "Person": filters.person,
            "Role": filters.role,
            "Genre": filters.genre,
            "Festival": filters.festival,
            "Award": filters.award,
            "Department": filters.department,
        }
        return [row for row in rows if holds[type_](given or {}, row)]


Resolver = Callable[[At, Any, Arguments], Any]


def id_of(type_: str, *keys: str) -> Resolver:
    """An id: the type, the attributes of a record that are its natural key, and the language it is served in."""

    def resolve(at: At, record: Any, _: Arguments) -> str:
        return ":".join((type_, *(getattr(record, key) for key in keys))) + f"@{at.language}"

    return resolve


def language_of(id_: str) -> str:
    return id_.partition("@")[2]


def node(at: At, id_: str) -> Any:
    type_, *key = id_.partition("@")[0].split(":")
    library = at.library
    match type_, key:
        case "Film", [slug]:
            return library.films.get(slug)
        case "Person", [slug]:
            return library.people.get(slug)
        case "Role", [role]:
            return library.roles.get(role)
        case "Festival", [slug]:
            return next((festival for festival in at.catalogue.festivals if festival.slug == slug), None)
        case "Genre", [genre]:
            return library.genres.get(genre)
        case "Country", [code]:
            return library.countries.get(code)
        case "Category", [category]:
            return library.categories.get(category)
        case "Department", [department]:
            return library.departments.get(department)
        case "Credit", [film, role, person]:
            return library.credit(film, role, person)
    return None


LONGEST_PATH = 6


def path(at: At, _: Any, args: Arguments) -> list[dict[str, Any]]:
    """Among the shortest chains the one whose films are newest, and then whose people are first, seen from its end."""
    library = at.library
    start, goal = library.people.get(args["from"]), library.people.get(args["to"])
    if start is None or goal is None:
        return []
    distances = {start.slug: 0}
    for distance in range(1, LONGEST_PATH + 1):
        near = [slug for slug, its in distances.items() if its == distance - 1]
        films = [film for slug in near for film in library.films_of(library.people[slug])]
        for person in (person for film in films for person in library.people_of(film)):
            distances.setdefault(person.slug, distance)
    if goal.slug not in distances:
        return []
    steps: list[dict[str, Any]] = [{"person": goal, "film": None}]
    while steps[0]["person"] != start:
        steps.insert(0, _nearer(library, steps[0]["person"], distances))
    return steps


def _nearer(library: Library, person: Person, distances: dict[str, int]) -> dict[str, Any]:
    """The step before a person's: one film nearer to the start."""
    chains = [
        (library.chronology(film), other.slug, {"person": other, "film": film})
        for film in library.films_of(person)
        for other in library.people_of(film)
        if distances.get(other.slug) == distances[person.slug] - 1
    ]
    return min(chains, key=lambda chain: chain[:2])[2]


def _by_identifier(records: Iterable[Any], args: Arguments, identifiers: Callable[[Any], Any], imdb: str) -> Any:
    """Of several records with the identifier, the first by slug. IMDb's may be given as a number."""
    scheme, value = args["identifier"]["scheme"], args["identifier"]["value"]
    wanted = scheme, f"{imdb}{value:0>7}" if scheme == "IMDB" and value.isdecimal() else value
    found = [record for record in records if wanted in {each[:2] for each in identifiers(record)}]
    return min(found, key=lambda record: record.slug, default=None)


def film(at: At, _: Any, args: Arguments) -> Any:
    if args.get("slug") is not None:
        return at.library.films.get(args["slug"])
    return _by_identifier(at.catalogue.films, args, lambda film: film.facts.identifiers, "tt")


def person(at: At, _: Any, args: Arguments) -> Any:
    if args.get("slug") is not None:
        return at.library.people.get(args["slug"])
    return _by_identifier(at.catalogue.people, args, lambda person: person.identifiers, "nm")


def _countries(at: At, *_: Any) -> list[Country]:
    """Those of films, by code; others are festivals' alone."""
    codes = {code for film in at.catalogue.films for code in film.countries}
    return [at.library.countries[code] for code in sorted(codes)]


def changes(at: At, since: str) -> Any:
    """What is otherwise now than at one of the two revisions that are known."""
    catalogue, build = at.catalogue, at.library.build
    known = {text: n for n, each in ((1, EARLIER), (2, catalogue.revision)) for text in (each, f"{each}-{build}")}
    if since not in known:
        return None
    found: dict[str, Any] = {"revision": f"{catalogue.revision}-{build}"}
    for of, type_, present in (("films", "FILM", catalogue.films), ("people", "PERSON", catalogue.people)):
        then, now = (_pages_at(catalogue, type_, revision) for revision in (known[since], 2))
        found[of] = {
            "added": [record for record in present if record.slug in now.keys() - then.keys()],
            "changed": [record for record in present if now.get(record.slug, "") != then.get(record.slug, "")],
            "removed": [{"slug": slug} for slug in then.keys() - now.keys()],
        }
        found[of]["changed"] = [record for record in found[of]["changed"] if record.slug in then]
    return found


def _pages_at(catalogue: Catalogue, type_: str, revision: int) -> dict[str, str]:
    """What each page said at a revision."""
    return {
        state.slug: state.content
        for state in catalogue.history
        if state.type == type_ and state.since <= revision and (state.until is None or state.until > revision)
    }


def _changed(type_: str, what: str) -> Resolver:
    return lambda at, of_type, args: at.connection(type_, of_type[what], args)


def _removed(at: At, of_type: Any, args: Arguments) -> dict[str, Any]:
    return pages.connection(of_type["removed"], (Key("page_states.slug", lambda row: row["slug"]),), args, at.page_size)


def _updated_at(type_: str) -> Resolver:
    def resolve(at: At, record: Any, _: Arguments) -> str:
        states = at.catalogue.history
        said = (s.changed_at for s in states if (s.type, s.slug, s.until) == (type_, record.slug, None))
        return _time(next(said, at.catalogue.seeded_at))

    return resolve


QUERY: dict[str, Resolver] = {
    "node": lambda at, _, args: node(at, args["id"]),
    "nodes": lambda at, _, args: [node(at, id_) for id_ in args["ids"]],
    "film": film,
    "films": lambda at, _, args: at.connection("Film", at.catalogue.films, args),
    "person": person,
    "people": lambda at, _, args: at.connection("Person", at.catalogue.people, args),
    "role": lambda at, _, args: at.library.roles.get(args["key"]),
    "roles": lambda at, _, args: at.connection("Role", at.catalogue.roles, args),
    "genre": lambda at, _, args: at.library.genres.get(args["key"]),
    "genres": lambda at, _, args: at.connection("Genre", at.catalogue.genres, args),
    "festival": lambda at, _, args: node(at, f"Festival:{args['slug']}"),
    "awards": lambda at, _, args: at.connection("Award", at.library.awards, args),
    "festivals": lambda at, _, args: at.connection("Festival", at.catalogue.festivals, args),
    "country": lambda at, _, args: at.library.countries.get(args["code"]),
    "countries": _countries,
    "category": lambda at, _, args: at.library.categories.get(args["key"]),
    "department": lambda at, _, args: at.library.departments.get(args["key"]),
    "departments": lambda at, _, args: at.connection("Department", at.catalogue.departments, args),
    "categories": lambda at, *_: at.catalogue.categories,
    "catalogue": lambda at, *_: at.catalogue,
    "changes": lambda at, _, args: changes(at, args["since"]),
    "path": path,
    "search": lambda at, _, args: search(at.library, args, at.language, at.page_size),
}


def stated(at: At, film: Film, name: str) -> Any:
    """A fact of a film or, where its versions state it, of the version served."""
    if name in film.facts._fields:
        return getattr(film.facts, name)
    return fallback(film.versions, at.language, lambda version: getattr(version, name))


def _list(name: str) -> Resolver:
    return lambda at, film, _: stated(at, film, name) or ()


def _body(version: Version | PersonVersion) -> Body | None:
    """None where a document has no text below its front matter."""
    return version.body if version.body.markdown else None


def _document(version: Version | PersonVersion) -> dict[str, Any]:
    document = version.document
    return {"path": document.path, "language": version.language, "frontMatter": json.loads(document.front_matter)}


def _fields(_: At, version: Version | PersonVersion, __: Arguments) -> Any:
    return json.loads(version.fields)


def _medium(field: str) -> Resolver:
    def named(version: Version) -> Medium | None:
        return next((medium for medium in version.media if medium.field == field), None)

    return lambda at, film, _: fallback(film.versions, at.language, named)


def _duration(at: At, film: Film, _: Arguments) -> dict[str, Any] | None:
    seconds = film.facts.duration_seconds
    if seconds is None:
        return None
    minutes, rest = divmod(seconds, 60)
    return {
        "seconds": seconds,
        "minutes": minutes,
        "iso8601": f"PT{minutes}M{rest}S" if rest else f"PT{minutes}M",
        "label": fallback(film.versions, at.language, lambda version: version.duration_label),
        "approximate": film.facts.duration_approximate,
    }


def _premiere(at: At, film: Film, _: Arguments) -> dict[str, Any] | None:
    label, place = (stated(at, film, name) for name in ("premiere_label", "premiere_place"))
    return None if label is None else {"date": film.facts.premiere_date, "place": place, "label": label}


def _words(keywords: Sequence[Keyword | FilmingLocation | NarrativeLocation] | None) -> list[str]:
    return [keyword.label for keyword in keywords or ()]


def _sum(field: str) -> Resolver:
    return lambda _, film, __: next((each for each in film.facts.sums if each.field == field), None)


def _film_languages(use: str) -> Resolver:
    def resolve(at: At, film: Film, _: Arguments) -> list[dict[str, Any]]:
        names = at.library.language_names
        return [
            {"tag": tag, "label": label, "name": names[tag][at.language] if tag else label}
            for _, tag, label in film.languages_for(use)
        ]

    return resolve


def _printed(at: At, given: FilmAward, value: Callable[[AwardText], str | None]) -> str | None:
    """What the version served prints of an award, or else the first that does."""

    def of_version(version: Version | PersonVersion) -> str | None:
        place = given.told.place if given.told else given.place
        printed = (value(text) for text in version.awards if text.award == place)
        return next((text for text in printed if text is not None), None)

    if given.told:
        return fallback(at.library.people[given.told.person].versions, at.language, of_version)
    assert given.film
    return fallback(given.film.versions, at.language, of_version)


def _first(rows: list[Any], args: Arguments) -> list[Any]:
    first = args.get("first")
    return rows if first is None else rows[: pages.checked(first)]


def _given(args: Arguments) -> Arguments:
    return {name: value for name, value in args.items() if value is not None}


def _newest_first(at: At, awards: Iterable[FilmAward], args: Arguments) -> list[FilmAward]:
    return _first(sorted(awards, key=lambda each: (at.library.chronology(each.film), each.place)), args)


AWARD: dict[str, Resolver] = {
    "label": lambda at, given, _: _printed(at, given, lambda text: text.label),
    "name": lambda at, given, _: _printed(at, given, lambda text: text.name),
    "festival": lambda at, given, _: at.library.festivals.get(given.award.festival or ""),
    "year": lambda _, given, __: given.award.year,
    "kind": lambda _, given, __: given.award.kind,
    "recipients": lambda at, given, _: at.library.recipients_of(given),
}


def _awards_at(at: At, festival: Festival) -> list[FilmAward]:
    return [each for each in at.library.awards if each.award.festival == festival.key]


def _people_of_festival(at: At, festival: Festival, args: Arguments) -> dict[str, Any]:
    awarded = {person.slug for award in _awards_at(at, festival) for person in at.library.recipients_of(award)}
    return at.connection("Person", [person for person in at.catalogue.people if person.slug in awarded], args)


FESTIVAL: dict[str, Resolver] = {
    "id": id_of("Festival", "slug"),
    "name": lambda at, festival, _: festival.names[at.language],
    "city": lambda at, festival, _: festival.cities.get(at.language),
    "country": lambda at, festival, _: at.library.countries.get(festival.country or ""),
    "films": lambda at, festival, args: at.connection("Film", at.library.films_of_festival(festival), args),
    "people": _people_of_festival,
    "awards": lambda at, festival, args: _newest_first(at, _awards_at(at, festival), args),
    "awardsConnection": lambda at, festival, args: at.connection("Award", _awards_at(at, festival), args),
}


def _awards_of(at: At, person: Person, args: Arguments) -> list[FilmAward]:
    return _newest_first(at, (each for each in at.library.awards if person in at.library.recipients_of(each)), args)


def _film_credits(at: At, film: Film, args: Arguments, *, cast: bool) -> list[Credit]:
    credits = [credit for credit in film.credits if at.library.is_cast(credit) is cast]
    first = args.get("first")
    return credits if first is None else credits[: pages.checked(first)]


FILM: dict[str, Resolver] = {
    "id": id_of("Film", "slug"),
    "title": lambda at, film, _: at.library.title(film, at.language).title,
    "category": lambda at, film, _: film.facts.category and at.library.categories[film.facts.category],
    "language": lambda at, film, _: at.library.title(film, at.language).language,
    "languages": lambda _, film, __: [version.language for version in film.versions],
    "body": lambda at, film, _: fallback(film.versions, at.language, _body),
    "duration": _duration,
    "countries": lambda at, film, _: [at.library.countries[code] for code in film.countries],
    "genres": lambda at, film, _: [at.library.genres[key] for key in film.genres],
    "alternativeTitles": lambda _, film, __: film.facts.titles,
    "filmingLocations": lambda at, film, _: _words(
        fallback(film.versions, at.language, lambda version: version.filming_locations)
    ),
    "narrativeLocations": lambda at, film, _: _words(
        fallback(film.versions, at.language, lambda version: version.narrative_locations)
    ),
    "basedOn": _list("based_on"),
    "screenings": _list("screenings"),
    "productionBudget": _sum("production_budget"),
    "boxOffice": _sum("box_office"),
    "keywords": lambda at, film, _: _words(fallback(film.versions, at.language, lambda version: version.keywords)),
    "spokenLanguages": _film_languages("SPOKEN"),
    "subtitleLanguages": _film_languages("SUBTITLE"),
    "technicalSpecs": _list("technical_specs"),
    "externalLinks": _list("links"),
    "certificates": lambda _, film, __: film.facts.certificates,
    "premiere": _premiere,
    "identifiers": lambda _, film, __: film.facts.identifiers,
    "related": lambda at, film, args: _first(related(at.library, film), {"first": at.page_size, **_given(args)}),
    "gaps": lambda _, film, __: film.gaps,
    "awards": lambda at, film, _: at.library.awards_of(film),
    "directors": lambda at, film, _: [at.library.people[c.person] for c in film.credits if c.role == "DIRECTOR"],
    "cast": lambda at, film, args: _film_credits(at, film, args, cast=True),
    "crew": lambda at, film, args: _film_credits(at, film, args, cast=False),
    "credits": lambda at, film, args: at.connection("Credit", film.credits, args),
    "poster": _medium("poster_image"),
    "cinemaPoster": _medium("cinema_poster"),
    "stills": lambda at, film, args: _stills(at, film, args),
    "teaserPoster": _medium("teaser_poster"),
    "trailer": _medium("trailer_video"),
    "trailerPoster": _medium("trailer_poster"),
    "fullVideo": _medium("full_video_url"),
    "video": _medium("video"),
    "fields": lambda at, film, args: _fields(at, at.library.title(film, at.language), args),
    "translations": lambda _, film, __: film.versions,
    "documents": lambda _, film, __: sorted(map(_document, film.versions), key=lambda document: document["path"]),
}


def _mentioned(at: At, credit: Credit, value: Callable[[Mention], str | None]) -> str | None:
    return fallback(credit.mentions, at.language, value)


def _credited_as(at: At, credit: Credit, _: Arguments) -> str | None:
    printed = _mentioned(at, credit, lambda mention: mention.credited_as)
    return None if printed == at.library.people[credit.person].name else printed


def _other_credits(at: At, credit: Credit, args: Arguments) -> dict[str, Any]:
    of_person = at.library.credits_of(at.library.people[credit.person])
    return at.connection("Credit", [other for other in of_person if other.film != credit.film], args)


CREDIT: dict[str, Resolver] = {
    "id": id_of("Credit", "film", "role", "person"),
    "film": lambda at, credit, _: at.library.films[credit.film],
    "person": lambda at, credit, _: at.library.people[credit.person],
    "role": lambda at, credit, _: at.library.roles[credit.role],
    "roleLabel": lambda at, credit, _: _mentioned(at, credit, lambda mention: mention.role_label),
    "creditedAs": _credited_as,
    "character": lambda at, credit, _: _mentioned(at, credit, lambda mention: mention.character),
    "note": lambda at, credit, _: _mentioned(at, credit, lambda mention: mention.note),
    "otherCredits": _other_credits,
}


def _mention_document(at: At, mention: Mention, _: Arguments) -> Any:
    versions = (version for film in at.catalogue.films for version in film.versions)
    return next(_document(version) for version in versions if version.document.path == mention.document)


def _credits_of_person(at: At, person: Person, args: Arguments) -> dict[str, Any]:
    return at.connection("Credit", at.library.credits_of(person), args)


def _credits_of_role(at: At, role: Role, args: Arguments) -> dict[str, Any]:
    return at.connection("Credit", [c for c in at.library.credits if c.role == role.key], args)


def _people_of_role(at: At, role: Role, args: Arguments) -> dict[str, Any]:
    slugs = {credit.person for credit in at.library.credits if credit.role == role.key}
    return at.connection("Person", [p for p in at.catalogue.people if p.slug in slugs], args)


def _roles(at: At, person: Person, _: Arguments) -> list[dict[str, Any]]:
    """Most often first, then as credits are usually read."""
    found: dict[str, list[Film]] = {}
    for credit in at.library.credits_of(person):
        found.setdefault(credit.role, []).append(at.library.films[credit.film])
    keys = sorted(found, key=lambda role: (-len(found[role]), list(at.library.roles).index(role)))
    return [
        {
            "role": at.library.roles[key],
            "count": len(found[key]),
            "firstYear": min((film.facts.release_year for film in found[key] if film.facts.release_year), default=None),
            "lastYear": max((film.facts.release_year for film in found[key] if film.facts.release_year), default=None),
        }
        for key in keys
    ]


@dataclass(frozen=True, slots=True)
class Collaborator:
    """A person and the films shared with another."""

    person: Person
    films: list[Film]


def _collaborators(at: At, person: Person, args: Arguments) -> dict[str, Any]:
    def films_of(other: Person, role: Given | None) -> list[str]:
        credits = at.library.credits_of(other)
        return [credit.film for credit in credits if at.such("Role", [at.library.roles[credit.role]], role)]

    mine = films_of(person, args.get("myRole"))
    others = at.such("Person", (other for other in at.catalogue.people if other != person), args.get("filter"))
    shared = [(other, set(mine) & set(films_of(other, args.get("theirRole")))) for other in others]
    rows = [Collaborator(other, [at.library.films[slug] for slug in slugs]) for other, slugs in shared if slugs]
    said = read_order(at.order)
    usual = (Key("count", lambda row: len(row.films), descending=True), *at.orders.usual("Person", *said.usual))
    keys = at.orders.keys_of("Person", usual, args.get("orderBy"), said.always)
    reached = [key if key.name == "count" else replace(key, value=_of_person(key)) for key in keys]
    return pages.connection(
        rows,
        tuple(reached),
        args,
        at.page_size,
        lambda row: {"node": row.person, "count": len(row.films), "shared": row.films},
    )


def _of_person(key: Key) -> Callable[[Any], Any]:
    return lambda row: key.value(row.person)


def _said(name: str) -> Resolver:
    """What documents say of a person, in the language served or the first in which they do."""
    return lambda at, person, _: fallback(person.versions, at.language, lambda version: getattr(version, name))


def _event(name: str) -> Resolver:
    def resolve(at: At, person: Person, args: Arguments) -> dict[str, Any] | None:
        label, place = (_said(f"{name}_{part}")(at, person, args) for part in ("label", "place"))
        return None if label is None else {"date": getattr(person.page, f"{name}_date"), "place": place, "label": label}

    return resolve


def _portrait(version: PersonVersion) -> Portrait | None:
    return next((medium for medium in version.media if medium.field == "portrait"), None)


def _pictures(version: PersonVersion) -> list[Portrait]:
    return [medium for medium in version.media if medium.field == "pictures"]


PERSON: dict[str, Resolver] = {
    "description": _said("description"),
    "body": lambda at, person, _: fallback(person.versions, at.language, _body),
    "born": _event("born"),
    "died": _event("died"),
    "portrait": lambda at, person, _: fallback(person.versions, at.language, _portrait),
    "pictures": lambda at, person, _: (
        fallback(person.versions, at.language, lambda each: _pictures(each) or None) or ()
    ),
    "externalLinks": lambda at, person, _: fallback(person.versions, at.language, lambda each: each.links) or (),
    "fields": lambda at, person, args: fallback(person.versions, at.language, lambda each: _fields(at, each, args)),
    "translations": lambda _, person, __: person.versions,
    "documents": lambda _, person, __: sorted(map(_document, person.versions), key=lambda document: document["path"]),
    "id": id_of("Person", "slug"),
    "aliases": lambda _, person, __: sorted(person.aliases, key=lambda alias: (folded(alias), alias)),
    "credits": _credits_of_person,
    "films": lambda at, person, args: at.connection("Film", at.library.films_of(person), args),
    "awards": _awards_of,
    "roles": _roles,
    "collaborators": _collaborators,
}


def _facet(
    values: Callable[[Any], Iterable[str]], named: Callable[[At, str], str] = lambda _, value: value
) -> Resolver:
    """Most frequent first, then by value; an entry counts once for each."""
    return _facet_in(lambda _, entry: values(entry), named)


def _facet_in(
    values: Callable[[At, Any], Iterable[str]], named: Callable[[At, str], str] = lambda _, value: value
) -> Resolver:
    """The same of values that only the catalogue knows."""

    def resolve(at: At, entries: Sequence[Any], _: Arguments) -> list[dict[str, Any]]:
        counts = Counter(value for entry in entries for value in set(values(at, entry)))
        order = sorted(counts, key=lambda value: (-counts[value], value))
        return [{"value": value, "label": named(at, value), "count": counts[value]} for value in order]

    return resolve


def _language_facet(use: str) -> Resolver:
    return _facet(
        lambda film: (language.tag for language in film.languages_for(use) if language.tag),
        lambda at, tag: at.library.language_names[tag][at.language],
    )


def _keyword_facet(at: At, films: Sequence[Film], args: Arguments) -> list[dict[str, Any]]:
    """By folded text, of the version served; called as the first of the texts."""
    words = {film.slug: FILM["keywords"](at, film, args) for film in films}
    labels: dict[str, set[str]] = {}
    for word in (word for of_film in words.values() for word in of_film):
        labels.setdefault(folded(word), set()).add(word)
    counted = _facet(lambda film: map(folded, words[film.slug]), lambda _, key: min(labels[key]))
    facet: list[dict[str, Any]] = counted(at, films, args)
    return facet


def _decades(film: Film) -> Iterable[str]:
    return () if film.facts.release_year is None else (f"{film.facts.release_year // 10}0",)


def _slugs(awards: Iterable[Award]) -> Iterable[str]:
    """Of their festivals."""
    return (award.festival.lower().replace("_", "-") for award in awards if award.festival)


def _awards_in(at: At, film: Film) -> Iterable[Award]:
    return (each.award for each in at.library.awards_of(film))


def _festival_name(at: At, slug: str) -> str:
    name: str = node(at, f"Festival:{slug}").names[at.language]
    return name


def _role_name(at: At, key: str) -> str:
    return at.library.roles[key].names[at.language]


def _department_name(at: At, key: str) -> str:
    return at.library.departments[key].names[at.language]


FACETS: dict[str, Resolver] = {
    "category": _facet(
        lambda film: () if film.facts.category is None else (film.facts.category,),
        lambda at, key: at.library.categories[key].names[at.language],
    ),
    "country": _facet(lambda film: film.countries, lambda at, code: at.library.countries[code].names[at.language]),
    "decade": _facet(_decades),
    "role": _facet(lambda film: (credit.role for credit in film.credits), _role_name),
    "language": _facet(lambda film: (version.language for version in film.versions)),
    "genre": _facet(lambda film: film.genres, lambda at, key: at.library.genres[key].names[at.language]),
    "festival": _facet_in(lambda at, film: _slugs(_awards_in(at, film)), _festival_name),
    "awardKind": _facet_in(lambda at, film: (str(award.kind) for award in _awards_in(at, film) if award.kind)),
    "awardYear": _facet_in(
        lambda at, film: (str(award.year) for award in _awards_in(at, film) if award.year is not None)
    ),
    "keyword": _keyword_facet,
    "gap": _facet(lambda film: (gap.kind for gap in film.gaps)),
    "spokenLanguage": _language_facet("SPOKEN"),
    "subtitleLanguage": _language_facet("SUBTITLE"),
}


def _roles_of(at: At, person: Person) -> Iterable[str]:
    return (credit.role for credit in at.library.credits_of(person))


def _births(person: Person) -> Iterable[str]:
    date = person.page and person.page.born_date
    return () if date is None else (f"{date[:3]}0",)


def _festivals_of(at: At, person: Person) -> Iterable[str]:
    return _slugs(each.award for each in _awards_of(at, person, {}))


PERSON_FACETS: dict[str, Resolver] = {
    "role": _facet_in(_roles_of, _role_name),
    "department": _facet_in(
        lambda at, person: (at.library.roles[role].department for role in _roles_of(at, person)), _department_name
    ),
    "decade": _facet_in(
        lambda at, person: (decade for film in at.library.films_of(person) for decade in _decades(film))
    ),
    "decadeOfBirth": _facet(_births),
    "kind": _facet(lambda person: (person.kind,)),
    "festival": _facet_in(_festivals_of, _festival_name),
}

AWARD_FACETS: dict[str, Resolver] = {
    "festival": _facet(lambda given: _slugs([given.award]), _festival_name),
    "kind": _facet(lambda given: (given.award.kind.value,) if given.award.kind else ()),
    "year": _facet(lambda given: () if given.award.year is None else (str(given.award.year),)),
    "decade": _facet(lambda given: () if given.award.year is None else (f"{given.award.year // 10}0",)),
}

CREDIT_FACETS: dict[str, Resolver] = {
    "role": _facet(lambda credit: (credit.role,), _role_name),
    "department": _facet_in(lambda at, credit: (at.library.roles[credit.role].department,), _department_name),
    "decade": _facet_in(lambda at, credit: _decades(at.library.films[credit.film])),
}

ROLE: dict[str, Resolver] = {
    "id": id_of("Role", "key"),
    "names": lambda _, role, __: [{"language": tag, "name": name} for tag, name in sorted(role.names.items())],
    "department": lambda at, role, _: at.library.departments[role.department],
    "credits": _credits_of_role,
    "films": lambda at, role, args: at.connection("Film", at.library.films_with({role.key}), args),
    "people": _people_of_role,
}


def _films_of_department(at: At, department: Department, args: Arguments) -> dict[str, Any]:
    return at.connection("Film", at.library.films_with({role.key for role in at.library.roles_of(department)}), args)


def _people_of_department(at: At, department: Department, args: Arguments) -> dict[str, Any]:
    keys = {role.key for role in at.library.roles_of(department)}
    slugs = {credit.person for credit in at.library.credits if credit.role in keys}
    return at.connection("Person", [person for person in at.catalogue.people if person.slug in slugs], args)


DEPARTMENT: dict[str, Resolver] = {
    "id": id_of("Department", "key"),
    "roles": lambda at, department, args: at.connection("Role", at.library.roles_of(department), args),
    "films": _films_of_department,
    "people": _people_of_department,
}

CATEGORY: dict[str, Resolver] = {
    "id": id_of("Category", "key"),
    "films": lambda at, category, args: at.connection("Film", at.library.films_of_category(category), args),
}

COUNTRY: dict[str, Resolver] = {
    "id": id_of("Country", "code"),
    "films": lambda at, country, args: at.connection("Film", at.library.films_from(country), args),
}


GENRE: dict[str, Resolver] = {
    "id": id_of("Genre", "key"),
    "names": lambda _, genre, __: [{"language": tag, "name": name} for tag, name in sorted(genre.names.items())],
    "films": lambda at, genre, args: at.connection("Film", at.library.films_of_genre(genre), args),
}


OF_FILES = {
    "mimeType": "mime_type",
    "bytes": "bytes",
    "width": "width",
    "height": "height",
    "placeholder": "placeholder",
}


def _url(at: At, medium: Medium | Portrait, _: Arguments) -> str | None:
    if medium.path is None and not _file(at, medium):
        return medium.url
    return f"{at.library.media_url}{medium.path or (medium.url or '')[1:]}"


def _file(at: At, medium: Medium | Portrait) -> MediaFileRow | None:
    """The file of a medium that lies beside the document, or below the site's root."""
    of_site = medium.url[1:] if medium.url and medium.url.startswith("/") else None
    return next((file for file in at.catalogue.files if file.path in (medium.path, of_site)), None)


def _of_file(name: str) -> Resolver:
    return lambda at, medium, _: getattr(_file(at, medium), name, None)


def _duration_of_file(at: At, medium: Medium | Portrait, _: Arguments) -> float | None:
    file = _file(at, medium)
    return float(file.duration_seconds) if file and file.duration_seconds else None


def _embed_url(_: At, medium: Medium | Portrait, __: Arguments) -> str | None:
    players = {"YOUTUBE": "https://www.youtube-nocookie.com/embed/", "VIMEO": "https://player.vimeo.com/video/"}
    return players[medium.site] + (medium.called or "").replace("/", "?h=") if medium.site else None


def _stills(at: At, film: Film, _: Arguments) -> list[Medium]:
    def named(version: Version) -> list[Medium]:
        return [medium for medium in version.media if medium.field == "stills"]

    return fallback(film.versions, at.language, lambda version: named(version) or None) or []


def _revision(at: At, catalogue: Catalogue, _: Arguments) -> str:
    return f"{catalogue.revision}-{at.library.build}"


def _seeded_at(at: At, catalogue: Catalogue, _: Arguments) -> str:
    return _time(catalogue.seeded_at)


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _counts(at: At, catalogue: Catalogue, _: Arguments) -> dict[str, int]:
    return {
        "films": len(catalogue.films),
        "people": len(catalogue.people),
        "credits": len(at.library.credits),
        "documents": sum(len(film.versions) for film in catalogue.films)
        + sum(len(person.versions) for person in catalogue.people),
    }


def _name(at: At, named: Any, _: Arguments) -> str:
    name: str = named.names[at.language]
    return name


def _linked(type_: str, args: Arguments, members: dict[str, Any]) -> dict[str, Any]:
    """JSON-LD: what is not said is not there."""
    said = {name: value for name, value in members.items() if value is not None and value != []}
    return {"@context": "https://schema.org", "@type": type_, "url": args["pageUrl"], **said}


def _type_of(person: Person) -> str:
    return "Person" if person.kind == "PERSON" else "Organization"


def _urls(at: At, media: Iterable[Medium | Portrait]) -> list[str]:
    return [url for each in media if (url := _url(at, each, {})) is not None]


def _pages_elsewhere(identifiers: Iterable[Any]) -> list[str]:
    return [identifier.url for identifier in identifiers if identifier.url is not None]


def _movie(at: At, film: Film, args: Arguments) -> dict[str, Any]:
    facts, title = film.facts, at.library.title(film, at.language).title

    def credited(credits: Iterable[Credit], *types: str) -> list[dict[str, str]]:
        people = [at.library.people[credit.person] for credit in credits]
        return [{"@type": _type_of(each), "name": each.name} for each in people if _type_of(each) in types]

    def by(role: str, *types: str) -> list[dict[str, str]]:
        return credited((credit for credit in film.credits if credit.role == role), *types)

    def languages(use: str) -> list[str]:
        return [tag for _, tag, _ in film.languages_for(use) if tag and tag != "zxx"]

    duration, poster = _duration(at, film, {}), _medium("poster_image")(at, film, {})
    year = facts.release_year
    return _linked(
        "Movie",
        args,
        {
            "name": title,
            "alternateName": None if facts.original_title == title else facts.original_title,
            "description": stated(at, film, "description"),
            "inLanguage": languages("SPOKEN"),
            "subtitleLanguage": languages("SUBTITLE"),
            "countryOfOrigin": [
                {"@type": "Country", "name": at.library.countries[code].names[at.language]} for code in film.countries
            ],
            "genre": [at.library.genres[key].names[at.language] for key in film.genres],
            "keywords": FILM["keywords"](at, film, {}),
            "duration": duration and duration["iso8601"],
            "datePublished": facts.release_date or (None if year is None else str(year)),
            "contentRating": [
                each.label if None in (each.system, each.value) else f"{each.system} {each.value}"
                for each in facts.certificates
            ],
            "image": _urls(at, [poster] if poster else []),
            "director": by("DIRECTOR", "Person"),
            "author": by("SCREENPLAY", "Person", "Organization"),
            "musicBy": by("MUSIC", "Person"),
            "producer": by("PRODUCER", "Person", "Organization"),
            "editor": by("EDITING", "Person"),
            "productionCompany": by("PRODUCTION_COMPANY", "Organization"),
            "actor": credited(_film_credits(at, film, {}, cast=True), "Person"),
            "award": [_printed(at, each, lambda text: text.label) for each in FILM["awards"](at, film, {})],
            "sameAs": _pages_elsewhere(facts.identifiers),
        },
    )


def _somebody(at: At, person: Person, args: Arguments) -> dict[str, Any]:
    page = person.page if person.kind == "PERSON" else None

    portrait = fallback(person.versions, at.language, _portrait)
    return _linked(
        _type_of(person),
        args,
        {
            "name": person.name,
            "alternateName": PERSON["aliases"](at, person, {}),
            "description": _said("description")(at, person, {}),
            "birthDate": page and page.born_date,
            "deathDate": page and page.died_date,
            "image": _urls(at, [portrait] if portrait else []),
            "sameAs": _pages_elsewhere(person.identifiers),
        },
    )


FIELDS: dict[str, dict[str, Resolver]] = {
    "Query": QUERY,
    "Film": {**FILM, "updatedAt": _updated_at("FILM"), "structuredData": _movie},
    "Translation": {
        "body": lambda _, version, __: _body(version),
        "keywords": lambda _, version, __: _words(version.keywords),
        "filmingLocations": lambda _, version, __: _words(version.filming_locations),
        "narrativeLocations": lambda _, version, __: _words(version.narrative_locations),
        "externalLinks": lambda _, version, __: version.links,
        "awards": lambda _, version, __: [award.label for award in version.awards],
        "fields": _fields,
    },
    "PersonTranslation": {
        "body": lambda _, version, __: _body(version),
        "portrait": lambda _, version, __: _portrait(version),
        "pictures": lambda _, version, __: _pictures(version),
        "externalLinks": lambda _, version, __: version.links,
        "fields": _fields,
    },
    "Credit": CREDIT,
    "CreditMention": {"document": _mention_document},
    "Person": {**PERSON, "updatedAt": _updated_at("PERSON"), "structuredData": _somebody},
    "Role": {**ROLE, "name": _name},
    "Genre": {**GENRE, "name": _name},
    "Award": AWARD,
    "Festival": FESTIVAL,
    "Department": {**DEPARTMENT, "name": _name},
    "Category": {**CATEGORY, "name": _name},
    "Country": {**COUNTRY, "name": _name},
    "Media": {
        "url": _url,
        "missing": lambda at, medium, _: medium.path is not None and _file(at, medium) is None,
        "provider": lambda _, medium, __: medium.site,
        "embedUrl": _embed_url,
        **{name: _of_file(column) for name, column in OF_FILES.items()},
        "durationSeconds": _duration_of_file,
    },
    "Related": {"people": lambda _, each, args: _first(each["people"], args)},
    "CollaboratorEdge": {"films": lambda at, edge, args: at.connection("Film", edge["shared"], args)},
    "FilmConnection": {"facets": lambda _, connection, __: connection["rows"]},
    "FilmFacets": FACETS,
    "PersonConnection": {"facets": lambda _, connection, __: connection["rows"]},
    "CollaboratorConnection": {"facets": lambda _, connection, __: [row.person for row in connection["rows"]]},
    "PersonFacets": PERSON_FACETS,
    "AwardConnection": {"facets": lambda _, connection, __: connection["rows"]},
    "AwardFacets": AWARD_FACETS,
    "CreditConnection": {"facets": lambda _, connection, __: connection["rows"]},
    "CreditFacets": CREDIT_FACETS,
    **{
        type_: {"added": _changed(of, "added"), "changed": _changed(of, "changed"), "removed": _removed}
        for type_, of in (("ChangedFilms", "Film"), ("ChangedPeople", "Person"))
    },
    "RemovedFilm": {"film": lambda at, removed, _: at.library.films.get(removed["slug"])},
    "RemovedPerson": {"person": lambda at, removed, _: at.library.people.get(removed["slug"])},
    "Catalogue": {"revision": _revision, "seededAt": _seeded_at, "counts": _counts},
}
"""Fields that are not here are the record's own attribute, or key, of that name; a film's are what is stated of it."""


def _own_reference(field: OwnField, at: At, owner: Any, args: Arguments) -> Any:
    rows = own.others(at.catalogue, field, owner)
    if not field.is_list:
        return rows[0] if rows else None
    type_ = "Film" if field.type is OwnType.FILM else "Person"
    places = {id(row): place for place, row in enumerate(rows)}
    usual = (Key(f"{type_}.position", lambda row: places[id(row)]),)
    keys = at.orders.keys_of(type_, usual, args.get("orderBy"), ("position",))
    return pages.connection(at.such(type_, rows, args.get("filter")), keys, args, at.page_size)


def _own_inverse(field: OwnField, at: At, owner: Any, args: Arguments) -> Any:
    type_ = "Film" if field.on is Subject.FILM else "Person"
    return at.connection(type_, own.referring(at.catalogue, field, owner), args)


def _own_values(field: OwnField, at: At, values: Sequence[OwnValue]) -> Any:
    if field.type is OwnType.VOCABULARY:
        found: list[Any] = [own.term(at.catalogue, field, each) for each in values]
    else:
        found = [own.value(field, each) for each in values]
    return found if field.is_list else found[0] if found else None


def _own_media(field: OwnField, media: Sequence[Medium] | None) -> Any:
    return media or () if field.is_list else media[0] if media else None


def _own_field(field: OwnField, at: At, owner: Any, args: Arguments) -> Any:
    if field.type.is_reference:
        return _own_reference(field, at, owner, args)
    if field.type is OwnType.MEDIA:
        named = fallback(owner.versions, at.language, lambda version: own.media_of(field, version.media))
        return _own_media(field, named)
    return _own_values(field, at, own.values_of(field, owner, at.language))


def _own_of_version(field: OwnField, at: At, version: Version, _: Arguments) -> Any:
    if field.type is OwnType.MEDIA:
        return _own_media(field, own.media_of(field, version.media))
    return _own_values(field, at, own.stored(field, version.own_values))


def _own_facet(field: OwnField) -> Resolver:
    def values(film: Film) -> Iterable[str]:
        of_film = own.stored(field, film.facts.own_values)
        return [each.key or "" if field.type is OwnType.VOCABULARY else each.text for each in of_film]

    def named(at: At, value: str) -> str:
        terms = (term for term in at.catalogue.terms if (term.field, term.key) == (field.name, value))
        return next((term.names[at.language] for term in terms), value)

    return _facet(values, named)


TERM: dict[str, Resolver] = {
    "name": _name,
    "films": lambda at, term, args: at.connection("Film", own.with_term(at.catalogue, term, Subject.FILM), args),
    "people": lambda at, term, args: at.connection("Person", own.with_term(at.catalogue, term, Subject.PERSON), args),
}


def own_fields(catalogue: Catalogue) -> dict[str, dict[str, Resolver]]:
    """What the declarations of a catalogue add to types."""

    def terms(at: At, _: Any, args: Arguments) -> list[Any]:
        return [term for term in at.catalogue.terms if term.field == args["field"]]

    added: dict[str, dict[str, Resolver]] = {"Query": {"terms": terms}, "Term": TERM}
    types = {Subject.FILM: "Film", Subject.PERSON: "Person"}
    for field in catalogue.own:
        name = own.called(field.name)
        added.setdefault(types[field.on], {})[name] = partial(_own_field, field)
        if field.is_localised:
            added.setdefault("Translation", {})[name] = partial(_own_of_version, field)
        if field.has_facet:
            added.setdefault("FilmFacets", {})[name] = _own_facet(field)
        if field.inverse:
            other = types[Subject(field.type.value)]
            added.setdefault(other, {})[own.called(field.inverse)] = partial(_own_inverse, field)
    return added
