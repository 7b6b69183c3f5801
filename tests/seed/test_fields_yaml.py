"""fields.yaml: declarations of own fields, what is wrong with them, and the values that they make of texts."""

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from graph.own_fields import OwnField, OwnTerm, OwnType, Subject, decoded, encoded
from graph.settings import Settings
from seed.diagnostics import Level
from seed.fields.fields_yaml import FieldsReader, read_fields
from seed.fields.own import read_own
from seed.pages.own_names import taken_names
from seed.pipeline import check_documents
from tests.seed.reading import node


def wrong(text: str) -> list[tuple[int, int, str, str]]:
    _, findings = FieldsReader().parse(dedent(text).encode())
    return [(each.line, each.column, each.message, each.help) for each in findings]


def declared(text: str) -> tuple[OwnField, ...]:
    entries, findings = FieldsReader().parse(dedent(text).encode())
    assert findings == ()
    return tuple(entry.field for entry in entries)


def test_a_declaration_has_all_its_parts() -> None:
    text = """\
    ---
    admissions: integer
    themes:
      type: vocabulary
      list: true
      facet: yes
      filter: false
      names: {exile: {de: Exil, en: Exile}, home: Home}
      from: [themen, Main themes]
      description: {de: Worum es geht.}
    sequel_to: {type: film, inverse: sequels}
    note: {type: text, localised: false}
    joined: {type: text, on: person, order: true}
    """
    admissions, themes, sequel, note, joined = declared(text)
    assert admissions == OwnField(name="admissions", type=OwnType.INTEGER)
    assert themes == OwnField(
        name="themes",
        type=OwnType.VOCABULARY,
        is_list=True,
        has_facet=True,
        synonyms=("themen", "Main themes"),
        descriptions=(("de", "Worum es geht."),),
        terms=(OwnTerm("exile", (("de", "Exil"), ("en", "Exile"))), OwnTerm("home", (("", "Home"),))),
    )
    assert (sequel.inverse, note.is_localised) == ("sequels", False)
    assert (joined.on, joined.is_localised, joined.can_order) == (Subject.PERSON, False, True)
    assert declared("note: text\n")[0].is_localised
    assert decoded(f"[{','.join(encoded([admissions, themes, sequel, note, joined]))}]") == (
        admissions,
        themes,
        sequel,
        note,
        joined,
    )


def test_descriptions_are_in_the_first_language_that_has_one() -> None:
    (field,) = declared("a: {type: date, description: {de: Tag., en: Day.}}")
    assert [field.description(languages) for languages in (("en", "de"), ("fr", "de"), ("fr",))] == [
        "Day.",
        "Tag.",
        "Tag.",
    ]
    assert declared("a: date")[0].description(("de",)) == "The field a of documents."


@pytest.mark.parametrize("text", ["", "---\n", "# nothing yet\n"])
def test_a_file_may_be_empty(text: str) -> None:
    assert declared(text) == ()


TYPES = "write `type: …`, one of text, markdown, integer, number, boolean, date, url, media, vocabulary, film, person"


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("shotOn: date\n", 1, '"shotOn" is no name of a field'),
        ("shot on: date\n", 1, '"shot on" is no name of a field'),
        ("a: [x]\n", 4, "an entry must be a map with a type"),
        ("a: {list: true}\n", 1, "the field has no type"),
        ("a: integr\n", 4, '"integr" is no type'),
        ("a: {type: date, sort: true}\n", 17, '"sort" is nothing that fields.yaml knows'),
        ("a: {type: date, filter: perhaps}\n", 25, "filter is neither true nor false"),
        ("a: {type: date, on: credit}\n", 21, '"credit" is no on'),
        ("a: {type: date, inverse: b}\n", 26, "only a reference to a film or a person has an inverse"),
        ("a: {type: film, inverse: B c}\n", 26, '"B c" is no name of a field'),
        ("a: {type: boolean, order: true}\n", 27, "films are not ordered by a field of type boolean"),
        ("a: {type: date, list: true, order: true}\n", 36, "films are not ordered by a list"),
        ("a: {type: text, facet: true}\n", 24, "no facet is made of localised texts"),
        ("a: {type: integer, on: person, facet: true}\n", 39, "facets count films, not people"),
        ("a: {type: media, filter: true}\n", 26, "a medium is nothing to filter by"),
        ("a: {type: boolean, list: true}\n", 26, "a list of true and false says nothing"),
        ("a: {type: film, localised: true}\n", 28, "a reference is a fact of the film, the same in all languages"),
        ("a: {type: media, localised: false}\n", 29, "a medium is always a version's"),
        ("a: {type: media, on: person}\n", 22, "a person has no folder for files beside it"),
        ("a: {type: date, names: {x: y}}\n", 24, "names are for the terms of a vocabulary"),
        ("a: {type: vocabulary, names: {X y: z}}\n", 31, '"X y" is no key of a term'),
        ("a: {type: vocabulary, names: {x: {german: z}}}\n", 35, '"german" is no language'),
        ("a: {type: vocabulary, names: {x: {de: Ö}, y: ö}}\n", 43, '"ö" means the term x already'),
        ("a: {type: vocabulary, names: {x: y, y: z}}\n", 37, '"y" means the term x already'),
        ("a: {type: date, description: [x]}\n", 30, "the description must be text, or a map from languages to texts"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, column: int, message: str) -> None:
    assert (1, column, message) in [each[:3] for each in wrong(text)]


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("shotOn: date\n", "write shot_on"),
        ("a: [x]\n", FieldsReader.example),
        ("a: {list: true}\n", TYPES),
        ("a: integr\n", "did you mean integer?"),
        ("a: {type: date, on: credit}\n", "write one of film, person"),
        ("a: {type: boolean, order: true}\n", "leave out `order`"),
        ("a: {type: media, on: person}\n", "use `type: url`"),
    ],
)
def test_what_is_wrong_has_a_remedy(text: str, remedy: str) -> None:
    assert [each[3] for each in wrong(text)] == [remedy]


def test_an_inverse_of_what_is_no_reference_takes_no_name(tmp_path: Path) -> None:
    path = tmp_path / "fields.yaml"
    path.write_text("a: {type: date, inverse: b}\nb: text\n")
    _, findings = read_fields([path])
    assert [(each.line, each.column, each.message) for each in findings] == [
        (1, 26, "only a reference to a film or a person has an inverse"),
    ]


def test_names_that_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "fields.yaml"
    path.write_text(
        dedent(
            """\
            credits: text
            decade: {type: integer}
            director: person
            shot_on: {type: date, from: [year, shooting]}
            shooting: date
            a_1: date
            a1: date
            sequel_to: {type: film, inverse: title}
            mentor: {type: person, inverse: films}
            slug: {type: text, on: person}
            """
        )
    )
    entries, findings = read_fields([path])
    assert [(each.line, each.message) for each in (*findings, *taken_names(entries))] == [
        (1, "credits is a field of every film already"),
        (2, "decade is a field of every film already"),
        (8, "title is a field of every film already"),
        (9, "films is a field of every person already"),
        (10, "slug is a field of every person already"),
        (7, "a1 has the entry on line 6 already"),
        (1, '"credits" means crew already'),
        (3, '"director" means director already'),
        (4, '"year" means release_year already'),
        (5, '"shooting" means shot_on already'),
        (7, '"a1" means a_1 already'),
        (9, '"mentor" is read as this field alone, and not as crew'),
    ]


KEPT = [
    ("drehort: text", "filming_locations"),
    ("jahr: integer", "release_year"),
    ("schauspieler: text", "cast"),
]


@pytest.mark.parametrize(("declaration", "fact"), KEPT)
def test_a_name_of_a_fact_is_taken_over_only_on_purpose(tmp_path: Path, declaration: str, fact: str) -> None:
    path = tmp_path / "fields.yaml"
    path.write_text(f"{declaration}\n")
    ((level, message, help),) = [(each.level, each.message, each.help) for each in taken_names(read_fields([path])[0])]
    name, _, type_ = declaration.partition(": ")
    assert (level, message) == (Level.ERROR, f'"{name}" means {fact} already')
    assert help == f"give the field another name, or write `instead_of: {fact}`: then it is read as your field alone"
    path.write_text(f"{name}: {{type: {type_}, instead_of: {fact}}}\n")
    entries, findings = read_fields([path])
    assert (*findings, *taken_names(entries)) == ()


TAKEN_OVER = [
    ("budget: {type: integer, filter: true, order: true}", "production_budget"),
    ("mentor: {type: person}", "crew"),
    ("locations: {type: text}", "filming_locations"),
    ("kamera: {type: person}", "crew"),
    ("gaffer: {type: text}", "crew"),
    ("mit: {type: text}", "cast"),
    ("laufzeit_min: {type: integer}", "duration"),
    ("homepage: {type: url}", "official_website"),
    ("fsk: {type: integer}", "certificate"),
    ("titel_en: {type: text}", "alternative_titles"),
    ("imdb_id: {type: text}", "identifiers"),
    ("poster_alt: {type: text}", "poster_image"),
    ("premiere_ort: {type: text}", "premiere"),
    ("sound: {type: text}", "sound"),
    ("bild: {type: url, on: person}", "portrait"),
    ("geburtstag: {type: date, on: person}", "born"),
    ("ids: {type: text, on: person}", "identifiers"),
]


@pytest.mark.parametrize(("declaration", "fact"), TAKEN_OVER)
def test_what_a_name_is_not_read_as_any_more_is_noted(tmp_path: Path, declaration: str, fact: str) -> None:
    path = tmp_path / "fields.yaml"
    path.write_text(f"{declaration}\n")
    ((level, message, help),) = [(each.level, each.message, each.help) for each in taken_names(read_fields([path])[0])]
    name = declaration.partition(":")[0]
    assert (level, message) == (Level.NOTE, f'"{name}" is read as this field alone, and not as {fact}')
    assert help == f"write `instead_of: {fact}` if that is meant"
    path.write_text(f"{declaration.removesuffix('}')}, instead_of: {fact}}}\n")
    entries, findings = read_fields([path])
    assert (*findings, *taken_names(entries)) == ()


@pytest.mark.parametrize(
    "declaration", ["rating: number", "book: text", "weight: integer", "date: date", "jahre: text"]
)
def test_a_name_whose_value_decides_what_it_means_is_free(tmp_path: Path, declaration: str) -> None:
    path = tmp_path / "fields.yaml"
    path.write_text(f"{declaration}\n")
    entries, findings = read_fields([path])
    assert (*findings, *taken_names(entries)) == ()


def test_names_are_ours_with_no_regard_to_case(tmp_path: Path) -> None:
    path = tmp_path / "fields.yaml"
    path.write_text("countrylabel: text\nshot_on: date\nshoton: date\n")
    _, findings = read_fields([path])
    assert [(each.line, each.message) for each in findings] == [
        (1, "countryLabel is a field of every film already"),
        (3, "shoton has the entry on line 2 already"),
    ]


def test_what_is_stood_in_for_must_be_meant(tmp_path: Path) -> None:
    path = tmp_path / "fields.yaml"
    path.write_text("places: {type: text, from: [drehort], instead_of: [filming_locations, crew]}\n")
    assert [(each.message, each.help) for each in taken_names(read_fields([path])[0])] == [
        ("no name of places means crew", "leave out `instead_of`"),
    ]


def test_what_an_own_field_stands_in_for_is_read_as_it_alone(tmp_path: Path) -> None:
    """Also where the document calls it by a fact's own name; other names of the fact still mean that."""
    (tmp_path / "fields.yaml").write_text(
        "cameras: {type: text, localised: false, from: [kamera], instead_of: crew}\n"
        "place: {type: vocabulary, list: true, from: [filming_locations], instead_of: filming_locations}\n"
    )
    (tmp_path / "a.md").write_text(
        "---\ntitle: A\nkamera: Arri Alexa\nschnitt: Luz Encina\nfilming_locations: Emden, Leer\ndrehort: Husum\n---\n"
    )
    result = check_documents([tmp_path], Settings(languages=("de", "en")))
    assert [each.message for each in result.findings if each.code != "media"] == []


def test_yaml_that_is_none_is_explained() -> None:
    ((line, _, message, _),) = wrong("a: [b\n")
    assert (line, message) == (1, 'the bracket "[" is never closed')
    assert [each[:2] for each in wrong("- a\n")] == [(1, 1)]


VALUES: list[tuple[str, Any, list[str]]] = [
    ("integer", "250 000", ["250000"]),
    ("integer", "-7", ["-7"]),
    ("integer", "1'000", ["1000"]),
    ("integer", "1.200.000", ["1200000"]),
    ("integer", "1,200,000", ["1200000"]),
    ("number", "1,85", ["1.85"]),
    ("number", "1e3", ["1000"]),
    ("number", "0.1234567890123456789", ["0.123456789012346"]),
    ("number", "-0", ["0"]),
    ("boolean", "Ja", ["true"]),
    ("boolean", "off", ["false"]),
    ("date", "2008", ["2008"]),
    ("date", "2008-9-4", ["2008-09-04"]),
    ("date", "24. 9. 2008", ["2008-09-24"]),
    ("date", "2008-09-24T20:15:00", ["2008-09-24"]),
    ("url", "www.example.org", ["https://www.example.org"]),
    ("url", "example.org/film", ["https://example.org/film"]),
    ("url", "/films/a", ["/films/a"]),
    ("text", "[[Page]]", ["[[Page]]"]),
    ("text", "n/a", []),
    ("vocabulary, list: true", "Exil, Heimat; EXIL", ["Exil", "Heimat"]),
    ("vocabulary, list: true", ["a", "b, c"], ["a", "b", "c"]),
    ("integer, list: true", ["1", "2"], ["1", "2"]),
    ("film, list: true", "[[A, B]]", ["A, B"]),
]


@pytest.mark.parametrize(("type_", "value", "texts"), VALUES)
def test_values(type_: str, value: Any, texts: list[str]) -> None:
    (field,) = declared(f"a: {{type: {type_}}}\n")
    values, findings = read_own(field, node(value), "de")
    assert findings == ()
    assert [each.text for each in values] == texts  # type: ignore[union-attr]
    assert [each.position for each in values] == list(range(len(texts)))  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["12.345", "12,345"])
def test_an_integer_with_one_separator_is_asked_without(text: str) -> None:
    (field,) = declared("a: {type: integer}\n")
    for language in ("de", "en"):
        _, (finding,) = read_own(field, node(text), language)
        assert finding.help == "a is declared as integer in fields.yaml: write 12345"


@pytest.mark.parametrize(
    ("type_", "value", "message"),
    [
        ("integer", "1.5", '"1.5" is no integer'),
        (
            "integer",
            "3000000000",
            '"3000000000" is beyond what an integer can be (±2,147,483,647)',
        ),
        ("number", "much", '"much" is no number'),
        ("number", "1e999", '"1e999" is no number'),
        ("boolean", "perhaps", '"perhaps" is neither true nor false'),
        ("date", "31.2.2008", '"31.2.2008" is no date that there is'),
        ("date", "soon", '"soon" is no date'),
        ("url", "a b", '"a b" is no address'),
        ("vocabulary", "🎬", '"🎬" holds nothing that a key could be made of'),
        ("text", {"a": "b"}, "a map where one text belongs"),
        ("integer", ["1", "2"], "a list where one integer belongs"),
    ],
)
def test_values_of_another_type(type_: str, value: Any, message: str) -> None:
    (field,) = declared(f"a: {{type: {type_}, localised: false}}\n")
    values, findings = read_own(field, node(value), "de")
    assert (values, [each.message for each in findings]) == ((), [message])
