"""How each fact is written in a front matter, and the JSON Schema that says so to editors.

`WRITTEN` tells for each fact of `seed.film.facts` in which forms documents write it, what it says, and examples. The
JSON Schema (2020-12) of `filmgraph schema --front-matter` is made from it, and the page docs/fields.md from the schema.
It is as generous as the readers are: whatever it refuses is a finding, too. Fields that nobody knows are allowed. Own
fields, which fields.yaml declares, are written as their types are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from graph.own_fields import OwnField, OwnType, Subject
from seed.fields.credits import DETAILS
from seed.film.facts import FACTS
from seed.film.role_fields import role_fields

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_SCALAR = {"type": ["string", "number", "boolean", "null"]}
_TEXT = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR, "maxItems": 1}]}
_NAMED = {
    "type": "object",
    "properties": {key: {"$ref": "#/$defs/texts"} for key in ("name", "role", *DETAILS)},
}


class Form(Enum):
    """The forms in which values are written: each a definition of the JSON Schema, and in words."""

    TEXT = "text"
    TEXTS = "texts"
    LINES = "lines"
    PARTS = "parts"
    CREDITS = "credits"
    MEDIUM = "medium"
    MEDIA = "media"
    LINKS = "links"

    @property
    def definition(self) -> dict[str, Any]:
        """The JSON Schema of a value in this form."""
        return _DEFINITIONS[self.value]


_DEFINITIONS: Mapping[str, dict[str, Any]] = {
    "text": {"description": "a text or a number"} | _TEXT,
    "texts": {
        "description": "a text, or a list of texts",
        "anyOf": [_SCALAR, {"type": "array", "items": {"type": [*_SCALAR["type"], "object"]}}],
    },
    "lines": {
        "description": "a list of texts, or a text with one on each line",
        "anyOf": [_SCALAR, {"type": "object"}, {"type": "array", "items": {"type": [*_SCALAR["type"], "object"]}}],
    },
    "parts": {"description": "a text, a list, or a map"},
    "credits": {
        "description": "names as a text or a list; a map from jobs to names; or a list of maps with `name`, `role`, "
        + ", ".join(f"`{detail}`" for detail in DETAILS),
        "anyOf": [
            _SCALAR,
            {"type": "object", "additionalProperties": {"$ref": "#/$defs/credits"}},
            {"type": "array", "items": {"anyOf": [_NAMED, {"$ref": "#/$defs/credits"}]}},
        ],
    },
    "medium": {
        "description": "the name of a file beside the document, or an address;"
        " or a map with `src`, `alt` and `copyright`",
        "anyOf": [*_TEXT["anyOf"], {"type": "object"}, {"type": "array", "items": {"type": "object"}, "maxItems": 1}],
    },
    "media": {
        "description": "names of files or addresses, each a text or a map as that of one medium",
        "anyOf": [_SCALAR, {"type": "object"}, {"type": "array", "items": {"type": [*_SCALAR["type"], "object"]}}],
    },
    "links": {
        "description": "a list of maps with `name` and `url`, of addresses, or of links as Markdown has them",
        "anyOf": [_SCALAR, {"type": "object"}, {"type": "array", "items": {"type": [*_SCALAR["type"], "object"]}}],
    },
}


@dataclass(frozen=True, slots=True)
class Written:
    """How documents write a fact: the form, what the field says, and values as YAML would load them."""

    form: Form
    meaning: str
    examples: tuple[Any, ...]


def _as(form: Form, meaning: str, *examples: Any) -> Written:
    return Written(form, meaning, examples)


WRITTEN: Mapping[str, Written] = {
    "language": _as(
        Form.TEXTS,
        "The language that the document is written in, as a tag (BCP 47). Where it names other languages, these are"
        " spoken in the film, and the name of the file says the document's.",
        "de",
        "en-GB",
        "Russian",
    ),
    "draft": _as(Form.TEXT, "Keeps the document out of everything that is served.", True),
    "published": _as(Form.TEXT, "`false` makes the document a draft.", False),
    "status": _as(Form.TEXT, "`draft` makes the document a draft.", "draft"),
    "publish_date": _as(Form.TEXT, "Until then the document is a draft.", "2099-05-14"),
    "expiry_date": _as(Form.TEXT, "From then on the document is a draft.", "2011-12-31"),
    "type": _as(
        Form.TEXT,
        "What the document is about: a kind of film, which is its category where no other field says it. One about"
        " a person is read as such; a page and the like are passed over.",
        "film",
        "documentary",
        "Kurzfilm",
    ),
    "title": _as(Form.TEXT, "The title in the language of the document.", "Baikonur"),
    "original_title": _as(Form.TEXT, "The title in the film's own language.", "Odvrašćanje"),
    "alternative_titles": _as(
        Form.PARTS,
        "Other titles. Fields called as a title in a language (`title_en`, `english_title`) are such, too.",
        "The Edge of the Steppe",
        ["Am Rand", "Der Rand der Steppe"],
        {"fr": "Le bord de la steppe"},
    ),
    "slug": _as(Form.TEXT, "What the film is called in addresses: small letters, digits and hyphens.", "baikonur-2011"),
    "aliases": _as(Form.TEXTS, "Earlier slugs, which lead on to the film.", ["baikonour", "film-12"], "film-13"),
    "category": _as(Form.TEXT, "The kind of film.", "feature", "Kurzfilm", "Documentaire"),
    "genre": _as(
        Form.TEXTS,
        "The genres. A kind of film among them is the category where no other field says it.",
        "Drama, Comedy",
        ["Science-Fiction", "Thriller"],
    ),
    "keywords": _as(Form.TEXTS, "What the film is about, in words of one's own.", ["exile", "steppe"], "exile, steppe"),
    "tags": _as(Form.TEXTS, "Kinds of film and genres are taken as such; what is neither is a keyword.", ["drama"]),
    "categories": _as(Form.TEXTS, "Like `tags`; a single kind of film is the category.", ["drama", "space"]),
    "description": _as(Form.TEXT, "A short text about the film. The long one is the body.", "An operator dreams."),
    "release_year": _as(Form.TEXT, "The year in which the film came out.", 2011, "2023/24", "1999-11-19"),
    "release_date": _as(
        Form.TEXT,
        "The day of the release, as precise as it is known; the year is the film's where no other field says it.",
        "2003-05-14",
        "14. Mai 2003",
        "05/2003",
    ),
    "premiere": _as(Form.PARTS, "When and where the film was first shown.", "12.10.2003, Viennale"),
    "certificate": _as(
        Form.PARTS,
        "From which age it may be seen, by whose verdict.",
        "FSK 12",
        ["PG-13", "BBFC 15"],
        {"DE": 12, "GB": 15},
    ),
    "identifiers": _as(
        Form.PARTS,
        "What the film is called elsewhere. Fields called as a site (`imdb`, `tmdb_id`, `letterboxd_uri`) do, too.",
        {"imdb": "tt0349047", "wikidata": "Q83495"},
        [{"scheme": "IMDb", "value": "tt0133093"}],
    ),
    "duration": _as(
        Form.TEXT,
        "The running time. A number alone counts minutes; lengths in metres or acts are kept as they are printed.",
        95,
        "95 Minuten",
        "1h35",
        "PT95M",
        "2480 m, 90 min",
    ),
    "country": _as(
        Form.TEXTS,
        "The countries of production, by name in any language or by code (ISO 3166-1, and ISO 3166-3 for those that are"
        " gone).",
        "Deutschland, Kasachstan",
        ["DE", "Kazakhstan"],
        "DDR",
    ),
    "based_on": _as(
        Form.PARTS,
        "What the film is made from. Fields for parts of it (`story_author`, `story_year`) do, too.",
        "“The Sheltering Sky” by Paul Bowles",
        {"title": "Momo", "author": "Michael Ende", "year": 1973, "type": "novel"},
    ),
    "production_budget": _as(Form.PARTS, "What the film cost.", "1,2 Mio. Euro", {"amount": 250000, "currency": "EUR"}),
    "box_office": _as(Form.PARTS, "What the film took at the box office.", "$58,867,694"),
    "film_format": _as(Form.TEXTS, "What it is shot on, or shown from.", "35 mm", "DCP"),
    "aspect_ratio": _as(Form.TEXTS, "The proportions of the picture.", "1:1,66", "2.39:1"),
    "colour": _as(Form.TEXTS, "Colour or black and white.", "Farbe", "black and white"),
    "sound": _as(Form.TEXTS, "The format of the sound.", "Dolby SR", "mono"),
    "technical_specs": _as(
        Form.TEXTS,
        "How the film is made and shown, each part told by what it is: gauge, ratio, colour, sound, dialogue.",
        "35 mm, 1:1,66, Farbe, Dolby SR",
        ["DCP", "1:2.39", "5.1"],
    ),
    "dialogue": _as(Form.TEXTS, "The languages that are spoken, and subtitles.", "Russian with English subtitles"),
    "subtitles": _as(Form.TEXTS, "The languages of the subtitles.", "English, German", ["en", "fr"]),
    "poster_image": _as(Form.MEDIUM, "The poster.", "poster.jpg", {"src": "poster.jpg", "alt": "A rocket"}),
    "stills": _as(
        Form.MEDIA,
        "Pictures of the film.",
        ["still-1.jpg", {"src": "still-2.jpg", "alt": "A rocket", "copyright": "© Kolya Kano"}],
    ),
    "cinema_poster": _as(Form.MEDIUM, "The poster for cinemas.", "poster-a1.jpg"),
    "teaser_poster": _as(Form.MEDIUM, "The picture that stands for the film in lists.", "teaser.jpg"),
    "trailer_poster": _as(Form.MEDIUM, "The picture that stands for the trailer.", "trailer.jpg"),
    "trailer_video": _as(
        Form.MEDIUM, "The trailer.", "trailer.mp4", "https://vimeo.example/3217", "youtube:aqz-KE-bpKQ"
    ),
    "full_video_url": _as(Form.MEDIUM, "The whole film.", "https://films.example/baikonur.mp4"),
    "video": _as(
        Form.MEDIUM,
        "A video, of which nothing says whether it is the trailer or the film.",
        "https://vimeo.example/3217",
    ),
    "external_links": _as(
        Form.LINKS,
        "Links to elsewhere.",
        [{"name": "Festival", "url": "https://festival.example/baikonur"}],
        ["[Festival](https://festival.example/baikonur)"],
        {"Festival": "https://festival.example/baikonur"},
    ),
    "official_website": _as(Form.TEXT, "The film's own site.", "https://baikonur.example", "www.baikonur.example"),
    "awards": _as(
        Form.LINES,
        "Awards and festivals.",
        ["Publikumspreis, Cannes 1995", "Official Selection, Sundance"],
    ),
    "tagline": _as(Form.TEXT, "The line on the poster.", "What falls from the sky"),
    "filming_locations": _as(Form.TEXTS, "Where it was shot.", ["Baikonur", "Almaty"], "Baikonur; Almaty"),
    "narrative_locations": _as(Form.TEXTS, "Where it plays.", "Ithaca, New York", ["Baikonur", "Paris"]),
    "screenings": _as(
        Form.PARTS,
        "When and where the film is shown: a text each, or a map with `date`, `time`, `venue` and `url`.",
        ["2018-04-21 14:30, Kino Lumière"],
        [{"date": "21.4.2018", "time": "20:15", "venue": "Kino Lumière", "url": "https://kino.example/tickets"}],
    ),
    "world_sales": _as(Form.TEXT, "Who sells the film.", "Moonrise Sales, Paris"),
    "additional_info": _as(Form.TEXT, "What else is to be said.", "Restored in 2019."),
    "director": _as(Form.CREDITS, "Who directed.", "Veit Helmer", ["Luz Encina", "Ana Monte"]),
    "cast": _as(
        Form.CREDITS,
        "Who acts, and as whom.",
        ["Marie de Villepin", "Denis Lavant als Anton"],
        [{"name": "Denis Lavant", "character": "Anton"}],
    ),
    "crew": _as(
        Form.CREDITS,
        "Who did what else. Roles are told by their labels in several languages.",
        {"Kamera": "Kolya Kano", "Schnitt": ["Vincent Assmann", "Luz Encina"]},
        [{"role": "Music", "name": "Goran Bregović"}],
        ["Kamera: Kolya Kano"],
    ),
}
"""By the name of the fact."""


_JSON_TYPES: Mapping[OwnType, list[str]] = {
    OwnType.INTEGER: ["integer", "string", "null"],
    OwnType.NUMBER: ["number", "string", "null"],
    OwnType.BOOLEAN: ["boolean", "integer", "string", "null"],
    OwnType.DATE: ["string", "integer", "null"],
    OwnType.URL: ["string", "null"],
}
"""What values of own fields are, where they are not any text or number."""
_MEANT: Mapping[OwnType, str] = {
    OwnType.TEXT: "a text",
    OwnType.MARKDOWN: "a text in Markdown",
    OwnType.INTEGER: "an integer",
    OwnType.NUMBER: "a number",
    OwnType.BOOLEAN: "true or false",
    OwnType.DATE: "a date: 2008, 2008-09 or 2008-09-24",
    OwnType.URL: "an address",
    OwnType.MEDIA: "a file beside the document, or an address",
    OwnType.VOCABULARY: "a word",
    OwnType.FILM: "the slug or the title of a film",
    OwnType.PERSON: "the name of a person",
}


def front_matter_schema(own: Iterable[OwnField] = ()) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a document's front matter: a property for each name that a fact goes by.

    The names besides the fact's own refer to it. Fields that are called as roles (`kamera`) hold credits. Of the own
    fields, those of films have properties; where they stand in for one of ours, they take its place.
    """
    properties: dict[str, Any] = {}
    for fact in FACTS:
        written = WRITTEN[fact.name]
        properties[fact.name] = {
            "description": written.meaning,
            "$ref": f"#/$defs/{written.form.value}",
            "examples": list(written.examples),
        }
    fields = [field for field in own if field.on is Subject.FILM]
    for field in fields:
        properties |= {synonym: {"$ref": f"#/properties/{field.name}"} for synonym in field.synonyms}
        properties[field.name] = own_property(field)
    for synonym, name in ((synonym, fact.name) for fact in FACTS for synonym in fact.synonyms.split()):
        properties.setdefault(synonym, {"$ref": f"#/properties/{name}"})
    for name in role_fields():
        properties.setdefault(name, {"description": "Who did this.", "$ref": "#/$defs/credits"})
    return {
        "$schema": DIALECT,
        "title": "The front matter of a film document",
        "type": "object",
        "properties": properties,
        "$defs": dict(_DEFINITIONS),
    }


def own_property(field: OwnField) -> dict[str, Any]:
    """What documents may write under the name of an own field; the terms of a vocabulary are examples of it."""
    meant = f"{_MEANT[field.type]}{', or a list of such' if field.is_list else ''}"
    written = {"description": f"{field.description(())} ({meant})"}
    examples = {"examples": [term.key for term in field.terms]} if field.terms else {}
    if field.type is OwnType.MEDIA:
        return written | ({} if field.is_list else {"$ref": f"#/$defs/{Form.MEDIUM.value}"})
    if field.is_list and field.type not in _JSON_TYPES:
        return written | {"$ref": f"#/$defs/{Form.TEXTS.value}"} | examples
    one = {"type": _JSON_TYPES.get(field.type, _SCALAR["type"])}
    several = {"type": "array", "items": one} | ({} if field.is_list else {"maxItems": 1})
    return written | {"anyOf": [one, several]} | examples
