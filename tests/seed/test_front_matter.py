"""How facts are written: the JSON Schema of front matter and the page docs/fields.md, held to what is read."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from graph.settings import Settings
from seed.catalogue_command import SHIPPED
from seed.film.facts import FACTS
from seed.film.front_matter import WRITTEN, Form, front_matter_schema
from seed.pages.facts import PERSON_FACTS
from seed.pages.front_matter import TYPES, documents_schema
from seed.pages.front_matter import WRITTEN as OF_PEOPLE
from seed.parse.document import parse
from seed.parse.nodes import to_json
from seed.pipeline import check_documents
from tests.databases import ROOT
from tests.golden import Golden

PAGE = ROOT / "docs" / "fields.md"
HEAD = "\n## The fields\n"
FILES = ("still-1.jpg", "still-2.jpg", "poster.jpg", "poster-a1.jpg", "teaser.jpg", "trailer.jpg", "trailer.mp4")
EXAMPLES = [(name, example) for name, written in WRITTEN.items() for example in written.examples]
ODD: tuple[Any, ...] = ("word", 7, True, ["a", "b"], [["a", "b"]], {"a": "b"}, {"a": {"b": ["c"]}}, [{"a": {"b": "c"}}])
VALIDATOR = Draft202012Validator(front_matter_schema())


def refused(front_matter: Mapping[str, Any]) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(front_matter)]


def findings(folder: Path, documents: Mapping[str, Mapping[str, Any]]) -> dict[str, list[str]]:
    """The codes of what check tells of documents that are made of front matters, by their names."""
    for name, front_matter in documents.items():
        (folder / name).mkdir()
        for file in FILES:
            (folder / name / file).touch()
        text = yaml.safe_dump(dict(front_matter), allow_unicode=True, sort_keys=False)
        (folder / name / "index.md").write_text(f"---\n{text}---\n", encoding="utf-8")
    found: dict[str, list[str]] = {name: [] for name in documents}
    for finding in check_documents([folder], Settings(), drafts=True).findings:
        assert finding.path
        found[Path(finding.path).parent.name].append(finding.code)
    return found


def test_each_fact_says_how_it_is_written() -> None:
    assert set(WRITTEN) == {fact.name for fact in FACTS}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(front_matter_schema())


def test_the_command_prints_the_schema() -> None:
    command = [sys.executable, "-m", "graph.cli", "schema", "--front-matter"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert json.loads(printed) == documents_schema()


DECLARED = """admissions: {type: integer, description: {de: Was er gekostet hat., en: What it cost.}, from: [kosten]}
shot_on: date
restored: boolean
aspect: number
page: url
note: {type: markdown}
frames: {type: media, list: true}
logo: media
themes: {type: vocabulary, list: true, names: {exile: {de: Exil}}}
sequel_to: {type: film}
mentors: {type: person, list: true, instead_of: crew}
cover: {type: text, instead_of: poster_image}
joined: {type: date, on: person}
"""
OWN: dict[str, tuple[Any, ...]] = {
    "admissions": (250000, "250 000", None),
    "kosten": (12,),
    "shot_on": ("2008-09", 2008),
    "restored": (True, "ja"),
    "aspect": (1.85, "1,85", 2),
    "page": ("https://films.example/",),
    "note": ("*Long*", ["only"]),
    "frames": ("a.jpg", ["a.jpg", {"src": "b.jpg", "alt": "B"}]),
    "logo": ({"src": "b.jpg"}, "b.jpg"),
    "themes": ("exile, steppe", ["exile"]),
    "sequel_to": ("baikonur",),
    "mentors": (["Ada Brandt", "Luz Encina"],),
    "cover": ("hard",),
    "joined": ("1950",),
}
WRONG: dict[str, tuple[Any, ...]] = {
    "admissions": (1.5, True, [1, 2], {"a": "b"}),
    "kosten": (1.5,),
    "shot_on": (2.5, True),
    "restored": (0.5,),
    "aspect": (True, [1, 2]),
    "page": (7,),
    "note": (["a", "b"],),
    "themes": ([["a", "b"]],),
    "mentors": ({"a": "b"},),
}


def declared(folder: Path) -> dict[str, Any]:
    """What the command prints for a folder with own fields."""
    (folder / "fields.yaml").write_text(DECLARED, encoding="utf-8")
    command = [sys.executable, "-m", "graph.cli", "schema", "--front-matter", str(folder)]
    schema = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert isinstance(schema, dict)
    return schema


def test_the_schema_has_the_own_fields_of_a_folder(tmp_path: Path) -> None:
    schema = declared(tmp_path)
    Draft202012Validator.check_schema(schema)
    properties = schema["properties"]
    assert properties["admissions"]["description"] == "Was er gekostet hat. (an integer)"
    assert properties["kosten"] == {"$ref": "#/properties/admissions"}
    assert properties["themes"] == {
        "description": "The field themes of documents. (a word, or a list of such)",
        "$ref": "#/$defs/texts",
        "examples": ["exile"],
    }
    assert properties["cover"]["description"] == "The field cover of documents. (a text)"
    assert "joined" not in properties
    assert properties["title"] == front_matter_schema()["properties"]["title"]


def test_own_fields_are_refused_as_check_tells_of_them(tmp_path: Path) -> None:
    validator = Draft202012Validator(declared(tmp_path))
    right = [{"title": "Film", name: value} for name, values in OWN.items() for value in values]
    assert [each for each in right if list(validator.iter_errors(each))] == []
    wrong = [{"title": "Film", name: value} for name, values in WRONG.items() for value in values]
    assert [each for each in wrong if not list(validator.iter_errors(each))] == []
    found = findings(tmp_path, {str(number): each for number, each in enumerate(wrong)})
    assert [wrong[int(number)] for number, codes in found.items() if not codes] == []


def test_a_declaration_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "fields.yaml").write_text("admissions: money\n", encoding="utf-8")
    command = [sys.executable, "-m", "graph.cli", "schema", "--front-matter", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, "fields.yaml:1:13: error[fields]" in result.stdout) == (1, True)


def test_the_schema_that_is_served_has_no_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "graph.cli", "schema", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, "paths are for --front-matter" in result.stderr) == (2, True)


def test_no_example_is_refused_or_has_a_finding(tmp_path: Path) -> None:
    film = {"title": "Baikonur", "release_year": 2011}
    documents = {f"{number}": film | {name: example} for number, (name, example) in enumerate(EXAMPLES)}
    assert [refused(front_matter) for front_matter in documents.values()] == [[]] * len(EXAMPLES)
    found = findings(tmp_path, documents)
    assert [(EXAMPLES[int(number)], codes) for number, codes in found.items() if codes] == []


def test_what_the_schema_refuses_check_tells(tmp_path: Path) -> None:
    cases = [(fact.name, value) for fact in FACTS if fact.name not in ("type", "title") for value in ODD]
    documents = {str(number): {"title": "Film", name: value} for number, (name, value) in enumerate(cases)}
    wrong = {number for number, front_matter in documents.items() if refused(front_matter)}
    assert len(wrong) > 50
    found = findings(tmp_path, documents)
    assert [cases[int(number)] for number in wrong if not found[number]] == []


PERSON = {"type": "person", "title": "Luz Encina"}


def test_documents_about_people_have_their_own_fields(tmp_path: Path) -> None:
    schema = documents_schema()
    validator, properties = Draft202012Validator(schema), schema["then"]["properties"]
    assert {fact.name for fact in PERSON_FACTS} == OF_PEOPLE.keys() <= properties.keys()
    assert properties["headshot"] == {"$ref": "#/then/properties/portrait"}
    examples = [{name: each} | PERSON for name, written in OF_PEOPLE.items() for each in written.examples]
    assert [each for each in examples if list(validator.iter_errors(each))] == []
    assert list(validator.iter_errors({"type": "Director", "born": "1950", "portrait": ["a.jpg", "b.jpg"]})) != []
    assert list(validator.iter_errors({"type": "film", "headshot": ["a.jpg", "b.jpg"]})) == []
    told = {str(number): {"type": each, "title": f"Luz {'A' * number}ina"} for number, each in enumerate(TYPES)}
    found = findings(tmp_path, told)
    assert [codes for codes in found.values() if codes] == []


def test_it_takes_the_shipped_documents() -> None:
    paths = sorted(SHIPPED.rglob("*.md"))
    documents = [document for path in paths if (document := parse(path.read_bytes())[0])]
    assert len(documents) == len(paths) > 50
    assert [refused(to_json(document.front_matter)) for document in documents] == [[]] * len(documents)


def test_the_page_is_made_of_the_declarations(golden: Golden) -> None:
    text, _, _ = PAGE.read_text(encoding="utf-8").partition(HEAD)
    golden(PAGE, f"{text}{HEAD}{''.join(sections())}")


def sections() -> Iterator[str]:
    """A section for each field: what it says, its form, its other names, examples."""
    schema = front_matter_schema()
    for fact in FACTS:
        written = schema["properties"][fact.name]
        form = Form(written["$ref"].rpartition("/")[2])
        yield f"\n### `{fact.name}`\n\n{written['description']}\n\n"
        yield f"Form: {form.definition['description']}."
        yield f" Also called: {', '.join(f'`{name}`' for name in fact.synonyms.split())}." if fact.synonyms else ""
        yield "\n\n```yaml\n"
        yield from (f"{fact.name}: {flow(example)}\n" for example in written["examples"])
        yield "```\n"


def flow(value: Any) -> str:
    text = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, width=1000, sort_keys=False)
    return text.removesuffix("\n").removesuffix("\n...")
