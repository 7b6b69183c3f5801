"""`filmgraph export`: which files it writes, and which it leaves alone."""

import asyncio
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest

from graph.commands.export import answers, source
from graph.commands.export.folder import ExportError
from graph.commands.export.run import run_export
from graph.database.latest import Latest
from graph.database.reader import BusyError
from graph.database.sqlite.reader import SQLiteReader
from graph.execution import BoundStatement, Execution, ExecutionResult
from graph.settings import Settings
from tests.answering import Answering
from tests.commands.running import filmgraph
from tests.databases import Databases
from tests.seed.editing import Files, document, edited, put
from tests.seed.laying import lay, seed
from tests.server.serving import served
from tests.sites.test_sites import shown

FILM = """\
# Pages of films.
# over: films
query Film($slug: String!, $language: String!) {
  film(slug: $slug, language: $language) { slug title releaseYear credits { nodes { person { name } } } }
}
"""
FILMS = """\
query Films($language: String, $after: String, $first: Int = 10) {
  films(first: $first, after: $after, language: $language) { nodes { slug } pageInfo { hasNextPage endCursor } }
}
"""
PERSON = """\
# over: people
# to: {language}/people/{slug}.json
query ($slug: String!, $language: String) { person(slug: $slug, language: $language) { name } }
"""
KEYS = {
    "festivals": "# over: festivals\nquery ($slug: String!) { festival(slug: $slug) { slug } }",
    "roles": "# over: roles\nquery ($key: String!) { role(key: $key) { key } }",
    "genres": "# over: genres\nquery ($key: String!) { genre(key: $key) { key } }",
    "countries": "# over: countries\nquery ($code: String!) { country(code: $code) { code } }",
}


def write(folder: Path, operations: Mapping[str, str]) -> Path:
    """A folder with these operations, by the names of their files."""
    for name, text in operations.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def exported(url: str, operations: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What an export prints as JSON, once its exit status has said the same."""
    status = run_export(Settings(DATABASE_URL=url), operations, out, format="json", exit_code=True)
    changes: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert status == (3 if changes["added"] or changes["changed"] or changes["removed"] else 0)
    return changes


def files(folder: Path) -> dict[str, bytes]:
    """All files of a folder but the manifest, by their paths below it."""
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found.pop("manifest.json", None)
    return found


def test_json_ld_is_written_alone_and_names_the_page(
    catalogue_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shows = shown("JSON-LD for search engines")
    text = shows["graphql/structured.graphql"].replace("/{slug}/\n", "/{slug}/?a&b\n")
    out, operations = tmp_path / "out", write(tmp_path / "operations", {"structured.graphql": text})
    assert len(exported(catalogue_url, operations, out, capsys)["added"]) == 54
    written = (out / "structured" / "de" / "baikonur.jsonld").read_bytes()
    assert b'"url":"https://example.org/de/baikonur/?a\\u0026b"' in written
    assert json.loads(written)["@type"] == "Movie"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "query ($pageUrl: String!) { a }",
            ":1: nothing says which values $pageUrl has; begin the file with e.g. # page",
        ),
        (
            "# page: https://a/{slug}/\nquery ($pageUrl: String!) { a }",
            ":1: nothing says what {slug} is; leave it out",
        ),
        ("# to: a.jsonld\n{ __typename }", ": select structuredData, which .jsonld files hold"),
    ],
)
def test_what_is_wrong_with_operations_of_json_ld(catalogue_url: str, tmp_path: Path, text: str, message: str) -> None:
    operations = write(tmp_path / "operations", {"a.graphql": text})
    with pytest.raises(ExportError) as raised:
        run_export(Settings(DATABASE_URL=catalogue_url), operations, tmp_path / "out", format="json", exit_code=True)
    assert f"a.graphql{message}" in str(raised.value)


def test_answers_are_those_over_http(catalogue_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operations = {"film.graphql": FILM, "lists/films.graphql": FILMS, "person.graphql": PERSON}
    out = tmp_path / "out"
    changes = exported(catalogue_url, write(tmp_path / "operations", operations), out, capsys)
    expected = {}
    with served(catalogue_url) as client:
        data = client.ask("{ films(first: 100) { nodes { slug } } people(first: 100) { nodes { slug } } }").json()[
            "data"
        ]
        for language in ("de", "en"):
            for film in data["films"]["nodes"]:
                values = {"slug": film["slug"], "language": language}
                expected[f"film/{language}/{film['slug']}.json"] = client.ask(FILM, variables=values).content
            after = None
            for page in (1, 2, 3):
                answer = client.ask(FILMS, variables={"language": language, "after": after})
                expected[f"lists/films/{language}/{page}.json"] = answer.content
                after = answer.json()["data"]["films"]["pageInfo"]["endCursor"]
    found = files(out)
    people = {path for path in found if "/people/" in path}
    assert {path: body for path, body in found.items() if path not in people} == expected
    assert {
        f"{language}/people/{each['slug']}.json" for language in ("de", "en") for each in data["people"]["nodes"]
    } <= people
    assert (changes["added"], changes["changed"], changes["removed"]) == (sorted(found), [], [])
    manifest = json.loads((out / "manifest.json").read_bytes())
    hashes = {path: hashlib.sha256(body).hexdigest() for path, body in sorted(found.items())}
    assert manifest == {"revision": changes["revision"], "source": manifest["source"], "files": hashes}


def test_whatever_has_a_key(catalogue_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operations = write(tmp_path / "operations", {f"{name}.graphql": text for name, text in KEYS.items()})
    added = exported(catalogue_url, operations, tmp_path / "out", capsys)["added"]
    assert {path.split("/")[0] for path in added} == {
        "festivals",
        "roles",
        "countries",
    }  # films that ship name no genre
    assert {"countries/DE.json", "roles/EDITING.json"} <= set(added)


def test_a_second_run_writes_nothing(catalogue_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operations, out = write(tmp_path / "operations", {"films.graphql": FILMS}), tmp_path / "out"
    first = exported(catalogue_url, operations, out, capsys)
    before = {path: os.stat(path) for path in (out, *out.rglob("*"))}
    assert exported(catalogue_url, operations, out, capsys) == {
        "revision": first["revision"],
        "added": [],
        "changed": [],
        "removed": [],
        "unchanged": 6,
    }
    assert {path: os.stat(path).st_mtime_ns for path in (out, *out.rglob("*"))} == {
        path: status.st_mtime_ns for path, status in before.items()
    }


def test_an_export_of_the_same_again_answers_nothing(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Unless a file, an operation, the catalogue or a setting is another."""
    operations, out = write(tmp_path / "operations", {"films.graphql": FILMS}), tmp_path / "out"
    url = database_url
    seed(url, lay(tmp_path / "films", {"a.md": "title: A"}))
    export_answers, calls = answers.export_answers, list[Any]()

    def counted(*arguments: Any) -> str:
        calls.append(arguments)
        return export_answers(*arguments)

    monkeypatch.setattr(answers, "export_answers", counted)

    def rerun(**settings: Any) -> tuple[int, int]:
        known = Settings(DATABASE_URL=url, **settings)
        run_export(known, operations, out, format="json", exit_code=False)
        changes = json.loads(capsys.readouterr().out)
        return len(calls), len(changes["added"] + changes["changed"])

    assert [rerun(), rerun(), rerun()] == [(1, 2), (1, 0), (1, 0)]
    path = next(iter(files(out)))
    write(out, {path: "mine"})
    assert [rerun(), rerun()] == [(2, 1), (2, 0)]
    write(operations, {"films.graphql": FILMS + " "})
    assert [rerun(), rerun()] == [(3, 0), (3, 0)]
    seed(url, lay(tmp_path / "films", {"a.md": "title: B"}))
    assert [rerun(), rerun()] == [(4, 2), (4, 0)]
    assert [rerun(media_url="/m/"), rerun(media_url="/m/")] == [(5, 0), (5, 0)]


def test_an_export_of_the_same_again_imports_no_schema(catalogue_url: str, tmp_path: Path) -> None:
    operations, out = write(tmp_path / "operations", {"films.graphql": FILMS}), tmp_path / "out"
    run_export(Settings(DATABASE_URL=catalogue_url), operations, out, format="text", exit_code=False)
    code = "from graph.cli import app; app(standalone_mode=False); import sys; print({'graphql'} & {*sys.modules})"
    ended = subprocess.run(
        [sys.executable, "-c", code, "export", str(operations), str(out)],
        env={**os.environ, "DATABASE_URL": catalogue_url},
        capture_output=True,
        text=True,
        check=True,
    )
    counts, imported = ended.stdout.splitlines()
    assert (counts.split(";")[0], imported) == ("0 added, 0 changed, 0 removed, 6 unchanged", "set()")


def test_files_are_those_of_the_revision_that_answered(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A standby may answer at an older revision than the one that was found before: the next export asks again."""
    operations, out = write(tmp_path / "operations", {"films.graphql": FILMS}), tmp_path / "out"
    seed(database_url, lay(tmp_path / "films", {"a.md": "title: A"}))
    monkeypatch.setattr(source, "latest_revision", lambda _: Latest(2, "newer", "2026-01-01"))
    exported(database_url, operations, out, capsys)
    assert json.loads((out / "manifest.json").read_bytes())["source"] == ""


def test_what_is_printed_and_what_is_left_alone(sqlite: Databases, tmp_path: Path) -> None:
    """Files that somebody changed are written again; those of operations that are gone go, and no others."""
    operations, out = (
        write(tmp_path / "operations", {"a.graphql": "{ catalogue { counts { films } } }"}),
        tmp_path / "out",
    )
    write(operations, {"b/c.graphql": "{ films(first: 1) { totalCount } }"})
    ended = filmgraph("export", str(operations), str(out), url=sqlite.shipped())
    assert (ended.status, ended.errors) == (0, "")
    revision = json.loads((out / "manifest.json").read_bytes())["revision"]
    assert (
        ended.output
        == f"added a.json\nadded b/c.json\n2 added, 0 changed, 0 removed, 0 unchanged; revision {revision}\n"
    )
    (operations / "b/c.graphql").unlink()
    write(out, {"a.json": "mine", "mine.json": "mine"})
    ended = filmgraph("export", str(operations), str(out), "--exit-code", url=sqlite.shipped())
    assert (ended.status, ended.errors) == (3, "")
    assert (
        ended.output
        == f"changed a.json\nremoved b/c.json\n0 added, 1 changed, 1 removed, 0 unchanged; revision {revision}\n"
    )
    assert files(out) == {"a.json": b'{"data":{"catalogue":{"counts":{"films":27}}}}', "mine.json": b"mine"}
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "manifest.json", "mine.json"]


def test_what_an_interrupted_run_leaves_belongs_to_the_next(
    sqlite: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    operations, out, replace = write(tmp_path / "operations", {"films.graphql": FILMS}), tmp_path / "out", os.replace

    def interrupted(source: Path, target: Path) -> None:
        if target.name == "2.json":
            raise KeyboardInterrupt
        replace(source, target)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        exported(sqlite.shipped(), operations, out, capsys)
    monkeypatch.undo()
    assert sorted(files(out)) == ["films/de/1.json"]
    assert all(json.loads(body) for body in files(out).values())
    (operations / "films.graphql").unlink()
    write(operations, {"a.graphql": "{ catalogue { counts { films } } }"})
    changes = exported(sqlite.shipped(), operations, out, capsys)
    assert (changes["added"], changes["removed"]) == (["a.json"], ["films/de/1.json"])
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "manifest.json"]


WRONG = {
    "query ($slug: String!) { film(slug: $slug) { title } }": (
        ":1: nothing says which values $slug has; begin the file with # over: films, people or festivals"
    ),
    "\nquery ($word: String!) { search(query: $word) { totalCount } }": (
        ":2: nothing says which values $word has; give it a default"
    ),
    "# over: film\n{ __typename }": (
        ':1: nothing can go over "film"; write # over: films, people, festivals, roles, genres or countries'
    ),
    "# over: films\n{ __typename }": ": it goes over films, which no variable names; declare $slug: String!",
    "# to: ../{language}.json\nquery ($language: String) { films(language: $language) { totalCount } }": (
        ':1: "../{language}.json" is no path below the folder; write e.g. film/{slug}.json'
    ),
    "# to: films.json\nquery ($language: String) { films(language: $language) { totalCount } }": (
        ":1: the path has to have {language}, each once, so that no two answers share one"
    ),
    "# to: {nope}.json\n{ __typename }": ":1: nothing says what {nope} is; leave it out",
    "# to: {language}/{nope}.json\nquery ($language: String) { films(language: $language) { totalCount } }": (
        ":1: nothing says what {nope} is; what stands in braces can be {language}"
    ),
    "# to: {language.json\nquery ($language: String) { films(language: $language) { totalCount } }": (
        ":1: a brace stands alone; what stands in braces can be {language}"
    ),
    "\n# to: manifest.json\n{ __typename }": (
        ":2: manifest.json is where an export lists its files; write another path"
    ),
    "# to: Manifest.JSON\n{ __typename }": (":1: manifest.json is where an export lists its files; write another path"),
    "{ films { nodes { titlee } } }": ":1:19: Cannot query field 'titlee' on type 'Film'. Did you mean 'title'?",
    "{ films {": ":1:10: Syntax Error: Expected Name, found <EOF>.",
    "query ($after: String) { films(after: $after) { totalCount } }": (
        ": $after goes from page to page; select pageInfo { hasNextPage endCursor } in the connection"
    ),
    "# to: good/de/1.json\n{ __typename }": (
        "two answers would be written to good/de/1.json; let # to: keep them apart"
    ),
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_with_an_operation(sqlite: Databases, tmp_path: Path, text: str) -> None:
    operations = write(tmp_path / "operations", {"good.graphql": FILMS, "wrong.graphql": text})
    with pytest.raises(ExportError) as refused:
        run_export(
            Settings(DATABASE_URL=sqlite.shipped()), operations, tmp_path / "out", format="text", exit_code=False
        )
    fault = WRONG[text]
    assert str(refused.value) == (f"{operations / 'wrong.graphql'}{fault}" if fault.startswith(":") else fault)
    assert refused.value.status == 1
    assert files(tmp_path / "out") == {}


def test_an_operation_called_as_the_manifest(sqlite: Databases, tmp_path: Path) -> None:
    operations = write(tmp_path / "operations", {"manifest.graphql": "{ __typename }"})
    with pytest.raises(ExportError) as refused:
        run_export(
            Settings(DATABASE_URL=sqlite.shipped()), operations, tmp_path / "out", format="text", exit_code=False
        )
    fault = "manifest.json is where an export lists its files; give the file another name"
    assert str(refused.value) == f"{operations / 'manifest.graphql'}: {fault}"


@pytest.mark.parametrize("link", ["films", "films/de", ".filmgraph-export"])
@pytest.mark.parametrize("known", [False, True], ids=["at first", "of files that were written before"])
def test_no_link_leads_an_export_elsewhere(
    sqlite: Databases, tmp_path: Path, capsys: pytest.CaptureFixture[str], link: str, known: bool
) -> None:
    """Neither to write there, nor to remove what is there."""
    operations, out, elsewhere = (
        write(tmp_path / "operations", {"films.graphql": FILMS}),
        tmp_path / "out",
        tmp_path / "x",
    )
    out.mkdir()
    if known:
        exported(sqlite.shipped(), operations, out, capsys)
        (operations / "films.graphql").rename(operations / "other.graphql")
        if (out / link).exists():
            (out / link).rename(elsewhere)
    elsewhere.mkdir(exist_ok=True)
    (out / link).parent.mkdir(exist_ok=True)
    (out / link).symlink_to(elsewhere)
    before = files(elsewhere)
    with pytest.raises(ExportError) as refused:
        exported(sqlite.shipped(), operations, out, capsys)
    fault = "is a link, and may lead to files of others; remove it, or export elsewhere"
    assert (str(refused.value), refused.value.status) == (f"{out / link} {fault}", 2)
    assert files(elsewhere) == before


def test_a_folder_that_is_a_link_itself_is_written_to(
    sqlite: Databases, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    operations = write(tmp_path / "operations", {"films.graphql": FILMS})
    (tmp_path / "there").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "there")
    assert len(exported(sqlite.shipped(), operations, tmp_path / "out", capsys)["added"]) == 6
    assert len(files(tmp_path / "there")) == 6


def test_a_pipe_is_no_operation(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.graphql")
    with pytest.raises(ExportError, match=r"^there is no "):
        run_export(Settings(DATABASE_URL="sqlite:///none.db"), tmp_path, tmp_path, format="text", exit_code=False)


def test_what_keeps_an_export_from_its_work(
    empty_url: str, database_url: str, sqlite: Databases, tmp_path: Path
) -> None:
    operations, out = tmp_path / "operations", tmp_path / "out"
    operations.mkdir()

    def refused(url: str) -> str:
        with pytest.raises(ExportError) as error:
            run_export(Settings(DATABASE_URL=url), operations, out, format="text", exit_code=False)
        assert error.value.status == 2
        return str(error.value)

    example = operations / "film.graphql"
    assert refused(database_url) == f"there is no .graphql file in {operations}; write e.g. {example}"
    write(operations, {"a.graphql": "{ films { totalCount } }"})
    assert refused(database_url) == "nothing is seeded; run: filmgraph seed FOLDER, with the folder of your documents"
    assert refused(empty_url).endswith("; run: filmgraph migrate")
    write(out, {"a.json": "mine"})
    assert refused(sqlite.shipped()) == f"{out / 'a.json'} is not from an export; move it, or export elsewhere"
    write(out, {"manifest.json": "{}"})
    assert refused(sqlite.shipped()) == f"{out / 'manifest.json'} is not from an export; move it, or export elsewhere"
    assert files(out) == {"a.json": b"mine"}


def test_a_manifest_leads_to_no_file_outside(
    sqlite: Databases, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    operations, out = write(tmp_path / "operations", {"films.graphql": FILMS}), tmp_path / "out"
    write(tmp_path, {"mine.json": "mine", "out/manifest.json": '{"files": {"../mine.json": ""}}'})
    assert exported(sqlite.shipped(), operations, out, capsys)["removed"] == []
    assert (tmp_path / "mine.json").read_text() == "mine"


def test_a_seeding_meanwhile_begins_an_export_anew(
    sqlite: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The fifth answer is of another revision, as if films had been seeded behind the fourth."""
    operations, answer, asked = write(tmp_path / "operations", {"films.graphql": FILMS}), Execution.answer, 0

    async def answer_meanwhile(execution: Execution, bound: BoundStatement) -> ExecutionResult:
        nonlocal asked
        asked += 1
        answered = await answer(execution, bound)
        return answered if asked < 5 else answered._replace(revision="another")

    monkeypatch.setattr(Execution, "answer", answer_meanwhile)
    changes = exported(sqlite.shipped(), operations, tmp_path / "out", capsys)
    assert (changes["revision"], len(changes["added"])) == ("another", 6)
    assert json.loads((tmp_path / "out/manifest.json").read_bytes())["revision"] == "another"


def test_a_database_that_is_busy_is_asked_again(
    sqlite: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    operations, fetch, asked = write(tmp_path / "operations", {"films.graphql": FILMS}), SQLiteReader.fetch, 0

    async def fetch_or_not(reader: SQLiteReader, sql: str, parameters: Sequence[Any], cost: int = 0) -> Sequence[Any]:
        nonlocal asked
        asked += "hasNextPage" in sql
        if asked == 3:
            raise BusyError
        return await fetch(reader, sql, parameters, cost)

    monkeypatch.setattr(SQLiteReader, "fetch", fetch_or_not)
    monkeypatch.setattr(answers, "SECONDS_BETWEEN", 0)
    changes = exported(sqlite.shipped(), operations, tmp_path / "out", capsys)
    assert (len(changes["added"]), asked) == (6, 7)


EVERYTHING = {
    "film": """\
# over: films
query ($slug: String!, $language: String!) {
  film(slug: $slug, language: $language) {
    slug title originalTitle releaseYear fields genres { name } countries { name } awards { label festival { name } }
    poster { url bytes width } stills { url bytes width } body { html } languages related { film { slug title } }
    gaps { kind } credits(first: 100) { nodes { roleLabel role { name } creditedAs person { slug name } } }
  }
}
""",
    "person": """\
# over: people
query ($slug: String!, $language: String!) {
  person(slug: $slug, language: $language) {
    slug name aliases description fields portrait { url bytes } identifiers { value } awards { label film { title } }
    credits(first: 100) { nodes { role { name } film { slug title releaseYear } } }
  }
}
""",
    "films": FILMS.replace("Int = 10", "Int = 5"),
    "awards": """\
query ($language: String!) { awards(first: 100, language: $language) { nodes { label festival { slug name } } } }
""",
}
"""Operations of which nearly every edit changes some answers."""


@pytest.mark.parametrize("edits", [8, pytest.param(500, marks=pytest.mark.long)])
def test_exactly_those_files_change_whose_answers_do(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], runner: asyncio.Runner, edits: int
) -> None:
    operations = write(tmp_path / "operations", {f"{name}.graphql": text for name, text in EVERYTHING.items()})
    films, out, random = tmp_path / "films", tmp_path / "out", Random(edits)
    catalogue: Files = {"a/index_de.md": document(random)}
    for _ in range(12):
        catalogue = edited(random, catalogue)
    before: dict[str, bytes] = {}
    films.mkdir()
    for number in range(edits):
        put(films, catalogue)
        seed(database_url, films, prune=True)
        now = answered(database_url, runner)
        changes = exported(database_url, operations, out, capsys)
        assert changes["added"] == sorted(now.keys() - before.keys()), number
        assert changes["removed"] == sorted(before.keys() - now.keys()), number
        changed = sorted(path for path in now.keys() & before.keys() if now[path] != before[path])
        assert changes["changed"] == changed, number
        assert files(out) == now, number
        before, catalogue = now, edited(random, catalogue)


def answered(url: str, runner: asyncio.Runner) -> dict[str, bytes]:
    """The body of each answer that an export of EVERYTHING should have, by its path."""
    answering, found = Answering(runner, url, with_own_fields=True), {}
    slugs = "{ catalogue { languages } films(first: 100) { nodes { slug } } people(first: 100) { nodes { slug } } }"
    try:
        listed = json.loads(answering.answer(slugs).data or "")
        for language in listed["catalogue"]["languages"]:
            for name, all_ in (("film", "films"), ("person", "people")):
                for each in listed[all_]["nodes"]:
                    answer = answering.answer(EVERYTHING[name], {"slug": each["slug"], "language": language})
                    assert not answer.errors
                    found[f"{name}/{language}/{each['slug']}.json"] = answer.body
            found[f"awards/{language}.json"] = answering.answer(EVERYTHING["awards"], {"language": language}).body
            page, info = 0, {"hasNextPage": True, "endCursor": None}
            while info["hasNextPage"]:
                answer = answering.answer(EVERYTHING["films"], {"language": language, "after": info["endCursor"]})
                info, page = json.loads(answer.data or "")["films"]["pageInfo"], page + 1
                found[f"films/{language}/{page}.json"] = answer.body
    finally:
        answering.close()
    return found
