"""A collection that declares a field of each type: what check says, and what the API serves, in one statement each."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.own_fields import OURS, Subject
from graph.schema.query import make_schema, sdl
from graph.settings import Settings
from seed.diagnostics import order
from seed.pipeline import check_documents
from tests.answering import Answering
from tests.databases import ROOT, Databases
from tests.golden import Golden
from tests.seed.laying import seed

FOLDER = ROOT / "tests" / "own_fields"
FILMS = Path("tests/own_fields/films")
CASES = sorted(path.stem for path in FOLDER.glob("*.graphql") if path.stem != "schema")


@pytest.fixture(scope="module")
def answering(runner: asyncio.Runner, databases: Databases) -> Iterator[Answering]:
    url = databases.migrated()
    seed(url, ROOT / FILMS)
    answering = Answering(runner, url, with_own_fields=True, max_root_fields=100)
    yield answering
    answering.close()
    databases.drop(url)


@pytest.mark.parametrize("case", CASES)
def test_answers_are_those_agreed_on(answering: Answering, golden: Golden, case: str) -> None:
    variables = FOLDER / f"{case}.variables.json"
    given = json.loads(variables.read_text()) if variables.exists() else None
    answer = answering.answer((FOLDER / f"{case}.graphql").read_text(), given)
    assert answer.errors == ()
    assert len(answering.statements) == 1
    laid_out = json.dumps(json.loads(answer.data or ""), ensure_ascii=False, indent=2)
    golden(FOLDER / f"{case}.json", laid_out + "\n")


def test_the_schema_is_the_one_agreed_on(answering: Answering, golden: Golden) -> None:
    """Only what the declarations add to it, line by line."""
    own = make_schema(settings=Settings(), own=answering.execution.served.own)
    ours = set(sdl(make_schema(settings=Settings())).splitlines())
    golden(FOLDER / "schema.graphql", "".join(f"{line}\n" for line in sdl(own).splitlines() if line not in ours))


def test_findings_stand_at_their_lines(golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = check_documents([FILMS], Settings(languages=("de", "en")))
    lines = [
        f"{f.path}:{f.line}:{f.column}: {f.level.name.lower()}[{f.code}]: {f.message}\n    {f.help}\n"
        for f in sorted(result.findings, key=order)
        if f.code not in ("media", "unknown-field")
    ]
    golden(FOLDER / "findings.txt", "".join(lines))


def test_a_seeding_tells_what_a_check_tells(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    checked = check_documents([FILMS], Settings(languages=("de", "en")))
    first, again = seed(database_url, FILMS), seed(database_url, FILMS)
    assert sorted(first.findings, key=order) == sorted(checked.findings, key=order)
    assert {(f.path, f.line, f.message, f.help) for f in again.findings if f.code == "reference"} == {
        (f.path, f.line, f.message, f.help) for f in checked.findings if f.code == "reference"
    }


def test_nothing_of_a_document_is_out_of_reach(answering: Answering) -> None:
    """What is not typed is in `fields` of its version, and all of it in `frontMatter`."""
    query = "{ films { nodes { documents { frontMatter } translations { fields } } } }"
    films = json.loads(answering.answer(query).data or "")["films"]["nodes"]
    front_matters: list[Any] = [each["frontMatter"] for film in films for each in film["documents"]]
    assert sum(map(len, front_matters)) == 54
    left = [each["fields"] for film in films for each in film["translations"]]
    assert [sorted(each) for each in left] == LEFT


PLACES = {
    Subject.FILM: ("Film", "Translation", "FilmFilter", "FilmOrder", "FilmFacets"),
    Subject.PERSON: ("Person", "PersonFilter", "PersonOrder"),
}
"""Where own fields of films and people stand."""


def test_the_names_that_are_ours_are_known() -> None:
    """Seeding refuses them, and knows no schema."""
    types = make_schema(settings=Settings())._schema.type_map
    ours = {subject: {name for type_ in names for name in types[type_].fields} for subject, names in PLACES.items()}  # type: ignore[attr-defined]
    assert {subject: names ^ OURS[subject] for subject, names in ours.items()} == {subject: set() for subject in ours}


LEFT = [["admissions", "homepage", "restored"], [], ["aka", "kritik"], ["review"]]
