"""Search: every word of the query has to occur in one text, whole or as the beginning of a word."""

import json
from collections.abc import Iterator
from typing import Any

from seed.film.facts import FACTS
from tests.catalogue.model import Film, Person
from tests.oracle import pages
from tests.oracle.library import Library
from tests.oracle.orders import Key
from tests.oracle.texts import folded

Hit = dict[str, Any]
FIELDS = ("TITLE", "ALIAS", "NAME", "ROLE", "DESCRIPTION", "BODY")
"""Best first."""
EXCERPT = "\ue001"
"""Begins what stands for an excerpt from any of the texts that follow; how much of it is the database's affair."""


def words(text: str) -> list[str]:
    letters = (character if character.isalnum() else " " for character in folded(text))
    return "".join(letters).split()


def search(library: Library, args: dict[str, Any], language: str, page_size: int) -> dict[str, Any]:
    """Hits, best field first, whole words before beginnings, then newest, then by title or name."""
    asked = words(args["query"])
    only = language if args.get("language") is not None else None
    types = args.get("types") or ("FILM", "PERSON")
    found: list[Hit | None] = []
    if "FILM" in types:
        found += (_hit(film, list(_film_texts(film, only)), asked) for film in library.catalogue.films)
    if "PERSON" in types:
        found += (
            _hit(person, list(_person_texts(library, person, language, only)), asked)
            for person in library.catalogue.people
        )
    keys = (
        Key("score", lambda hit: hit["score"]),
        Key("year", lambda hit: _year(hit["node"]), descending=True),
        Key("title", lambda hit: folded(_title(library, hit["node"], language))),
        Key("slug", lambda hit: hit["node"].slug),
        Key("is person", lambda hit: isinstance(hit["node"], Person)),
    )
    return pages.connection([hit for hit in found if hit], keys, args, page_size, lambda hit: hit)


def _year(node: Film | Person) -> int | None:
    return node.facts.release_year if isinstance(node, Film) else None


def _hit(node: Film | Person, texts: list[tuple[str, str, str]], asked: list[str]) -> Hit | None:
    """The best of the texts, (field, text that is searched, text that is shown)."""
    scored = [
        (FIELDS.index(field) * 2 + (not _are_whole(asked, text)), shown)
        for field, text, shown in texts
        if _occur(asked, text)
    ]
    if not scored:
        return None
    score = min(score for score, _ in scored)
    excerpt = EXCERPT + json.dumps([shown for each, shown in scored if each == score])
    snippet = {"before": excerpt, "match": excerpt, "after": excerpt}
    return {"node": node, "score": score, "field": FIELDS[score // 2], "snippet": snippet}


def _occur(asked: list[str], text: str) -> bool:
    found = words(text)
    return bool(asked) and all(any(word.startswith(each) for word in found) for each in asked)


def _are_whole(asked: list[str], text: str) -> bool:
    return set(asked) <= set(words(text))


def _film_texts(film: Film, only: str | None) -> Iterator[tuple[str, str, str]]:
    searched = [fact for fact in FACTS if fact.searched]
    texts = [(fact.searched, getattr(film.facts, name)) for fact in searched for name in fact.film]
    yield from ((field, text, text) for field, text in texts if text is not None)
    versions = [
        (version.language, field, text)
        for version in film.versions
        for field, text in (
            *((fact.searched, getattr(version, name)) for fact in searched for name in fact.version),
            ("BODY", version.body.text),
        )
    ]
    yield from _in_language(versions, only)


def _in_language(texts: list[tuple[str, str, str | None]], only: str | None) -> Iterator[tuple[str, str, str]]:
    """Of each field the text in the language asked for, else the first there is; all, where none is asked for."""
    said = [(language, field, text) for language, field, text in texts if text is not None and words(text)]
    served = {field: language for language, field, _ in reversed(said)}
    served |= {field: language for language, field, _ in said if language == only}
    for language, field, text in said:
        if only is None or served[field] == language:
            yield field, text, text


def _person_texts(library: Library, person: Person, language: str, only: str | None) -> Iterator[tuple[str, str, str]]:
    yield "NAME", person.name, person.name
    for alias in person.aliases:
        yield "ALIAS", alias, alias
    versions = [
        (version.language, field, text)
        for version in person.versions
        for field, text in (("DESCRIPTION", version.description), ("BODY", version.body.text))
    ]
    yield from _in_language(versions, only)
    for key in {credit.role for credit in library.credits_of(person)}:
        role = library.roles[key]
        for label in (*role.labels, *role.names.values()):
            yield "ROLE", label, label
            yield "ROLE", label, role.names[language]


def _title(library: Library, node: Film | Person, language: str) -> str:
    return node.name if isinstance(node, Person) else library.title(node, language).title
