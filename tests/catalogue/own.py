"""Own fields for generated catalogues: declarations from a seed, and values for them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from graph.own_fields import OwnField, OwnTerm, OwnType, Subject, encoded
from graph.text import fold
from seed.fields.own import OwnValue, read_own
from seed.film.record import Medium, Version
from seed.parse.nodes import Items, Node, Text
from tests.catalogue.model import Catalogue, Film, OwnReference, Person, Term

T = OwnType
TEXTS = (
    *("Straße", "strasse", "STRASSE", 'a "b"', "back\\slash", "%", "_", "two  words", "´", "🎬"),
    *("ß" * 60, "ss" * 60 + "!", "Ü\N{COMBINING DIAERESIS}ber"),
)
WRITTEN: dict[OwnType, Sequence[str]] = {
    T.TEXT: TEXTS,
    T.MARKDOWN: ("*a* b", "<b>x</b>", "Straße\n\n# two", "%"),
    T.INTEGER: ("0", "-1", "7", "7", "2147483647", "-2147483648"),
    T.NUMBER: ("0", "1.85", "1,85", "-0.5", "1e15", "12345678901234", "0.00001", "1e20", "7"),
    T.BOOLEAN: ("true", "false"),
    T.DATE: ("1999", "1999-11", "1999-11-19", "2000", "1999-12-01"),
    T.URL: ("https://example.org/?q=0&r=1", "https://EXAMPLE.org/?q=0&r=1", "/de/", "mailto:a@b.c"),
    T.VOCABULARY: ("Exil", "exile", "Heimat", "heimat", "Ödnis", 'Say "Hi"'),
}
TERMS = (OwnTerm("exile", (("de", "Exil"), ("en", "Exile"))), OwnTerm("void", (("", "Leere"),)))


def _field(name: str, type_: OwnType, **options: Any) -> OwnField:
    return OwnField(name=name, type=type_, **options)


FILTERED = {"can_filter": True}
SORTED = {"can_filter": True, "can_order": True}
FIELDS = (
    _field("own_text", T.TEXT, is_localised=True, **SORTED),
    _field("own_motto", T.TEXT, has_facet=True, **SORTED),
    _field("own_texts", T.TEXT, is_list=True, is_localised=True, **FILTERED),
    _field("own_essay", T.MARKDOWN, is_localised=True, **FILTERED),
    _field("own_essays", T.MARKDOWN, is_list=True),
    _field("own_integer", T.INTEGER, has_facet=True, **SORTED),
    _field("own_integers", T.INTEGER, is_list=True, **FILTERED),
    _field("own_number", T.NUMBER, **SORTED),
    _field("own_rating", T.NUMBER, is_localised=True, **SORTED),
    _field("own_switch", T.BOOLEAN, has_facet=True, **FILTERED),
    _field("own_day", T.DATE, **SORTED),
    _field("own_days", T.DATE, is_list=True, **FILTERED),
    _field("own_url", T.URL, **FILTERED),
    _field("own_still", T.MEDIA, is_localised=True),
    _field("own_stills", T.MEDIA, is_list=True, is_localised=True),
    _field("own_mood", T.VOCABULARY, has_facet=True, terms=TERMS, **FILTERED),
    _field("own_themes", T.VOCABULARY, is_list=True, has_facet=True, terms=TERMS, **FILTERED),
    _field("own_sequel", T.FILM, inverse="own_sequels", **FILTERED),
    _field("own_films", T.FILM, is_list=True, inverse="own_films_of", **FILTERED),
    _field("own_mentor", T.PERSON, inverse="own_mentored", **FILTERED),
    _field("own_guests", T.PERSON, is_list=True, **FILTERED),
    _field("own_born", T.DATE, on=Subject.PERSON, **SORTED),
    _field("own_size", T.NUMBER, on=Subject.PERSON, **SORTED),
    _field("own_themes", T.VOCABULARY, on=Subject.PERSON, is_list=True, terms=TERMS, **FILTERED),
    _field("own_teacher", T.PERSON, on=Subject.PERSON, inverse="own_pupils", **FILTERED),
    _field("own_debut", T.FILM, on=Subject.PERSON, inverse="own_debut_of", **FILTERED),
)


def with_own_fields(catalogue: Catalogue) -> Catalogue:
    """The catalogue with some of the fields declared, and values for them: the same for the same catalogue."""
    random = Random(f"own {catalogue.revision}")
    own = tuple(field for field in FIELDS if random.random() < 0.7)
    films = tuple(_film(random, film, own) for film in catalogue.films)
    people = tuple(_person(random, person, own) for person in catalogue.people)
    made = replace(catalogue, own=own, films=films, people=people)
    return replace(made, terms=tuple(_terms(made)), references=tuple(_references(random, made)))


def _film(random: Random, film: Film, own: Sequence[OwnField]) -> Film:
    fields = [field for field in own if field.on is Subject.FILM and not field.type.is_reference]
    versions = tuple(_version(random, version, fields) for version in film.versions)
    values = [value for field in fields if not field.is_localised for value in _values(random, field)]
    return replace(film, facts=film.facts._replace(versions=versions, own_values=tuple(values)))


def _version(random: Random, version: Version, fields: Sequence[OwnField]) -> Version:
    values: list[OwnValue] = []
    media: list[Medium] = []
    for field in fields:
        if field.is_localised and field.type is T.MEDIA:
            labels = random.sample(("a.jpg", "ü b.jpg", "c.mp4"), random.choice((0, 1, 3 if field.is_list else 1)))
            media += (Medium(field.name, "IMAGE", label, f"x/{n}.jpg", None, n) for n, label in enumerate(labels))
        elif field.is_localised:
            values += _values(random, field)
    return version._replace(own_values=tuple(values), media=(*version.media, *media))


def _person(random: Random, person: Person, own: Sequence[OwnField]) -> Person:
    fields = [field for field in own if field.on is Subject.PERSON and not field.type.is_reference]
    return replace(person, own_values=tuple(value for field in fields for value in _values(random, field)))


def _values(random: Random, field: OwnField) -> Iterator[OwnValue]:
    """As reading makes them of what may be written."""
    if random.random() < 0.4:
        return
    texts = [random.choice(WRITTEN[field.type]) for _ in range(random.choice((1, 2, 3)) if field.is_list else 1)]
    nodes: tuple[Node, ...] = tuple(Text(text, 1, 1) for text in texts)
    values, findings = read_own(field, Items(nodes, 1, 1) if field.is_list else nodes[0], "de")
    assert findings == ()
    yield from (value for value in values if isinstance(value, OwnValue))


def _terms(catalogue: Catalogue) -> Iterator[Term]:
    """Those declared, then those that values have besides, by field and key; each with a name of its own."""
    names = dict.fromkeys(field.name for field in catalogue.own if field.type is T.VOCABULARY)
    for name in names:
        stored = f"{name}:{T.VOCABULARY}"
        values = [value for film in catalogue.films for value in film.facts.own_values if value.field == stored]
        values += (value for person in catalogue.people for value in person.own_values if value.field == stored)
        keys = sorted({value.key or "" for value in values} - {term.key for term in TERMS})
        for key in (*(term.key for term in TERMS), *keys):
            yield Term(name, key, {language: f'{key} "{language}"' for language in catalogue.languages})


def _references(random: Random, catalogue: Catalogue) -> Iterator[OwnReference]:
    films, people = [film.slug for film in catalogue.films], [person.slug for person in catalogue.people]
    of = {Subject.FILM: films, Subject.PERSON: people}
    for field in catalogue.own:
        if field.type.is_reference:
            to = of[Subject(field.type.value)]
            for owner in of[field.on]:
                most = min(len(to), random.choice((0, 1, 3 if field.is_list else 1)))
                for position, other in enumerate(random.sample(to, most)):
                    yield OwnReference(field, owner, position, other)


Row = dict[str, Any]


def own_rows(catalogue: Catalogue, ids: Any) -> Iterator[tuple[str, Row]]:
    """The rows that are not those of films and versions."""
    for position, definition in enumerate(encoded(catalogue.own)):
        yield "own_fields", {"position": position, "definition": definition}
    for place, term in enumerate(catalogue.terms):
        id_ = f"{term.field}:{term.key}"
        yield "own_terms", {"id": id_, "field": term.field, "key": term.key, "position": place}
        for language, name in term.names.items():
            names: Row = {"language_id": ids.languages[language], "name": name, "name_folded": fold(name)}
            yield "own_term_names", {"term_id": id_, **names}
    for person in catalogue.people:
        for value in person.own_values:
            text = {"text_folded": fold(value.text)}
            yield "person_own_values", {"person_id": ids.people[person.slug], **value._asdict(), **text}
    for number, each in enumerate(catalogue.references, 1):
        places = {Subject.FILM: ids.films, Subject.PERSON: ids.people}
        to = Subject(each.field.type.value)
        owner = {f"{each.field.on}_id": places[each.field.on][each.owner]}
        row: Row = {"id": number, "field": each.field.name, "position": each.position, **owner}
        empty = dict.fromkeys(("film_id", "person_id", "other_film_id", "other_person_id"))
        yield "own_references", {**empty, **row, f"other_{to}_id": places[to][each.other]}
