"""How each fact of a person is written in a front matter, and what the JSON Schema of documents says of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from graph.own_fields import OwnField, Subject
from seed.film.front_matter import WRITTEN as OF_FILMS
from seed.film.front_matter import Form, Written, front_matter_schema, own_property
from seed.pages.facts import PERSON_FACTS

_TYPES = "person people actor actress director filmmaker regisseur regisseurin schauspieler schauspielerin filmemacher"
TYPES = tuple(spelled for word in _TYPES.split() for spelled in (word, word.capitalize()))
"""What `type` says of documents about people."""
WRITTEN: Mapping[str, Written] = {
    **{fact.name: OF_FILMS[fact.name] for fact in PERSON_FACTS if fact.name in OF_FILMS},
    "language": Written(Form.TEXT, "The language that the document is written in, as a tag (BCP 47).", ("de", "en-GB")),
    "type": Written(Form.TEXT, "That the document is about a person.", ("person",)),
    "title": Written(Form.TEXT, "The name of the person.", ("Luz Encina",)),
    "slug": Written(Form.TEXT, "What the person is called in addresses.", ("luz-encina",)),
    "aliases": Written(Form.TEXTS, "Other names of the person.", (["L. Encina"], [{"name": "Luz Sol"}])),
    "description": Written(Form.TEXT, "Who it is, in a paragraph. The long text is the body.", ("A director.",)),
    "born": Written(Form.PARTS, "When and where.", ("14. Mai 1950 in Berlin", {"date": "1950-05", "place": "Berlin"})),
    "died": Written(Form.PARTS, "When and where.", (2010, "14 May 2010 in Berlin")),
    "portrait": Written(
        Form.MEDIUM,
        "A picture of the person.",
        ("luz.jpg", {"src": "luz.jpg", "alt": "At work", "copyright": "Ada Ohm"}),
    ),
    "pictures": Written(Form.MEDIA, "Further pictures.", (["set.jpg", {"src": "book.jpg", "copyright": "Ole Brink"}],)),
    "official_website": Written(Form.TEXT, "The person's own site.", ("https://luz.example", "www.luz.example")),
    "identifiers": Written(Form.PARTS, "What the person is called elsewhere.", ({"imdb": "nm0375847"},)),
}
"""By the name of the fact."""


def documents_schema(own: Iterable[OwnField] = ()) -> dict[str, Any]:
    """The JSON Schema (2020-12) of the front matter of documents: that of films, and, where `type` says that the
    document is about a person, that of people as well.
    """
    fields = tuple(own)
    return front_matter_schema(fields) | {
        "if": {"properties": {"type": {"enum": list(TYPES)}}, "required": ["type"]},
        "then": {"title": "The front matter of a document about a person", "properties": _properties(fields)},
    }


def _properties(own: Iterable[OwnField]) -> dict[str, Any]:
    properties: dict[str, Any] = {
        fact.name: {
            "description": WRITTEN[fact.name].meaning,
            "$ref": f"#/$defs/{WRITTEN[fact.name].form.value}",
            "examples": list(WRITTEN[fact.name].examples),
        }
        for fact in PERSON_FACTS
    }
    properties |= {field.name: own_property(field) for field in own if field.on is Subject.PERSON}
    for fact in PERSON_FACTS:
        for synonym in fact.synonyms.split():
            properties.setdefault(synonym, {"$ref": f"#/then/properties/{fact.name}"})
    return properties
