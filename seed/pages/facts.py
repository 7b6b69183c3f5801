"""The facts that documents about people state, each declared once, as `seed.film.facts` declares those of films."""

from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

from graph.own_fields import OwnField, Subject
from seed.diagnostics import Diagnostic, Level, warning
from seed.fields.dates import may_be_one, most_precise
from seed.fields.identifiers import StatedIdentifier, read, states_identifier
from seed.fields.life import LifeEvent, read_birth, read_death, states_birth, states_death
from seed.fields.links import read_links
from seed.fields.media import Media, read_image, read_images
from seed.fields.reader import Read, is_placeholder, read_texts
from seed.fields.slugs import read_slug
from seed.fields.surname_first import LONGEST_NAME
from seed.fields.text import read_text
from seed.film.facts import FACTS, Fact, identifiers_fact
from seed.film.field_names import FieldNames, fact_named, field_names_of, names_with
from seed.film.own_facts import fact_of
from seed.pages.record import PersonRecord, PersonVersion, Portrait
from seed.parse.nodes import Entries, Items, Node, Text
from seed.people.people_yaml import PeopleReader
from seed.phrases import phrase, quote


def _read_aliases(node: Node, _language: str) -> Read[tuple[str, ...]]:
    """Other names of the person, as texts or maps (`{type: stage, name: Luz Sol}`). What has a stroke is an earlier
    address of the page, as sites keep them.
    """
    if isinstance(node, Items):
        node = replace(node, items=tuple(map(_named, node.items)))
    texts, wrong = read_texts(_named(node), phrase("a list of names"))
    names = [" ".join(text.value.split()) for text in texts if "/" not in text.value and not is_placeholder(text.value)]
    wrong += tuple(too_long(text).at(text) for text in texts if len(text.value) > LONGEST_NAME)
    return tuple(dict.fromkeys(name for name in names if 0 < len(name) <= LONGEST_NAME)), wrong


def too_long(name: Text) -> Diagnostic:
    message = phrase(
        "{name} is longer than names are, which have {most} characters at most",
        name=quote(name.value),
        most=LONGEST_NAME,
    )
    return warning("name", message, phrase("write the name alone"))


def _named(node: Node) -> Node:
    """The name in a map, of anything else itself."""
    if isinstance(node, Entries):
        return next((value for key, value in node.entries if key.value.casefold() == "name"), node)
    return node


def _read_name(node: Node, language: str) -> Read[str | None]:
    name, wrong = read_text(node, language)
    if name and len(name) > LONGEST_NAME and isinstance(node, Text):
        return None, (*wrong, replace(too_long(node), level=Level.ERROR).at(node))
    return name, wrong


def _read_identifiers(node: Node, _language: str) -> Read[tuple[StatedIdentifier, ...]]:
    return read(node, person=True)


def _picture(field: str, medium: Media) -> Portrait:
    of_field = Portrait(field, medium.kind.value, medium.label, medium.path, medium.url)
    return of_field._replace(alt=medium.alt, copyright=medium.copyright)


def _event(name: str, read: Any, claims: Any) -> Fact[LifeEvent]:
    """A birth or a death: its date is the person's, its place and label each version's."""
    return Fact(
        name,
        read,
        film={f"{name}_date": lambda event: event.date},
        version={f"{name}_place": lambda event: event.place, f"{name}_label": lambda event: event.label},
        compared=lambda event: event.date,
        agrees=lambda one, other: may_be_one(one.date, other.date),
        together=lambda events: most_precise(events, lambda event: event.date),
        claims=claims,
    )


_SHARED = ("language", "draft", "published", "status", "publish_date", "expiry_date", "type")
PERSON_FACTS: tuple[Fact[Any], ...] = (
    *(fact for fact in FACTS if fact.name in _SHARED),
    Fact(
        "title",
        _read_name,
        "name titel titre título titulo titolo tytuł full_name fullname vollständiger_name nom nombre nome naam jméno"
        " jmeno navn namn imię_i_nazwisko",
        version={"name": lambda name: name},
    ),
    Fact("slug", read_slug),
    Fact(
        "aliases",
        _read_aliases,
        "alias also_known_as aka other_names andere_namen alternative_names namensvarianten autres_noms otros_nombres"
        " auch_bekannt_als weitere_namen pseudonym pseudonyme künstlername alias_name également_connu_sous"
        " también_conocido_como"
        " también_conocida_como altri_nomi pseudonimo seudónimo pseudonim inne_nazwiska",
    ),
    Fact(
        "description",
        read_text,
        "summary beschreibung kurzbeschreibung excerpt short_bio descripción descrizione descrição résumé opis"
        " bio biography biografie biographie biografia biografía biografi kurzbiografie kurzbiographie kurzbio biogram"
        " biofilmografie biofilmographie biofilmografia biofilmografía note_biografiche nota_biográfica"
        " notice_biographique"
        " życiorys životopis medailonek beskrivelse beskrivning popis",
        version={"description": lambda text: text},
        searched="DESCRIPTION",
    ),
    _event("born", read_birth, states_birth),
    _event("died", read_death, states_death),
    Fact(
        "portrait",
        read_image,
        "portrait_image portrait_url photo foto image bild picture avatar headshot profile_image profile_picture"
        " featured_image poster poster_image porträt ritratto retrato retrato_url"
        " fotografia fotografía zdjęcie portret podobizna billede bilde porträtt portrett",
        version={"media": lambda medium: (_picture("portrait", medium),)},
    ),
    Fact(
        "pictures",
        read_images,
        "images photos fotos bilder gallery galerie portraits photographs fotografien fotografie further_pictures"
        " weitere_bilder stills",
        version={"media": lambda media: tuple(_picture("pictures", medium) for medium in media)},
    ),
    Fact("external_links", read_links, "links", version={"links": lambda links: links}),
    *(fact for fact in FACTS if fact.name in ("official_website", "awards")),
    identifiers_fact(_read_identifiers, partial(states_identifier, person=True)),
)
"""`film` are fields of the whole record."""
_NAMES = field_names_of(PERSON_FACTS)


@lru_cache(maxsize=8)
def person_facts_of(fields: tuple[OwnField, ...]) -> tuple[tuple[Fact[Any], ...], FieldNames]:
    """The facts of people where these fields are declared, and the names by which documents call them."""
    own = tuple(fact_of(field) for field in fields if field.on is Subject.PERSON)
    return (*PERSON_FACTS, *own), names_with(field_names_of(own), _NAMES)


def person_fact_named(name: str) -> str | None:
    """The fact of people that a field of this name states, in documents about them or in people.yaml."""
    return fact_named(name, PERSON_FACTS, _NAMES) or (name if name in PeopleReader.keys else None)


_ELSEWHERE = frozenset(
    ("addresses", "awards", "awarded", "identity", "name", "versions", "slug", "aliases", "own_values", "content_hash")
)
_OF_VERSION = {"language", "body", "document", "fields"}


def _check() -> None:
    """Every field of the records is filled by a fact, but for those that come from elsewhere.

    Raises:
        TypeError: names the fields.
    """
    for record, level, others in ((PersonRecord, "film", _ELSEWHERE), (PersonVersion, "version", _OF_VERSION)):
        filled = {name for fact in PERSON_FACTS for name in getattr(fact, level)}
        if wrong := filled ^ set(record._fields) - others:
            raise TypeError(f"{record.__name__} and the facts of people differ in {', '.join(sorted(wrong))}")


_check()
