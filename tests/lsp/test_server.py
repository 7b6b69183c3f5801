"""`filmgraph lsp` as an editor meets it."""

import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from graph.settings import Settings
from seed.diagnostics import order
from seed.lsp.server import make_server
from seed.pipeline import check_documents
from tests.databases import ROOT
from tests.seed.laying import lay

FILMS = {
    "films/people.yaml": "- name: Anna Müller\n  aliases: [Anna Mueller]",
    "films/fields.yaml": "theme: {type: vocabulary, names: {exile: {de: Exil}, steppe: {de: Steppe}}}",
    "films/x/de.md": "title: X\nyear: 1999\ncast: [😀 Q, Anna Müller als Rosa]\n"
    "crew:\n  - role: Kamera\n    name: Anna Müller",
    "films/x/en.md": "title: X\nyear: 1999\ncast:\n  - Anna Mueller as Rosa",
    "films/y/de.md": "title: Ypsilon\nyear: 2003\ncast: [Bo Quist]\ncrew:\n  - role: Schnitt\n    name: Anna Mueller",
    "films/z/de.md": "title: Z\nyear: 2005\ncast:\n  - Bo Quist",
}
X = "films/x/de.md"


pytestmark = pytest.mark.asyncio
SERVER = ClientServerConfig(
    [sys.executable, "-m", "graph.cli", "lsp"], server_env={**os.environ, "PYTHONPATH": str(ROOT)}
)


@pytest_lsp.fixture(config=SERVER)  # type: ignore[untyped-decorator]
async def client(lsp_client: LanguageClient, tmp_path: Path) -> AsyncIterator[None]:
    await initialize(lsp_client, tmp_path)
    yield
    await lsp_client.shutdown_session()


@pytest_lsp.fixture(config=SERVER)  # type: ignore[untyped-decorator]
async def german_client(lsp_client: LanguageClient, tmp_path: Path) -> AsyncIterator[None]:
    await initialize(lsp_client, tmp_path, locale="de-AT")
    yield
    await lsp_client.shutdown_session()


async def initialize(client: LanguageClient, folder: Path, locale: str | None = None) -> None:
    lay(folder, FILMS)
    parameters = types.InitializeParams(
        capabilities=pytest_lsp.client_capabilities("visual-studio-code"),
        root_uri=(folder / "films").as_uri(),
        locale=locale,
    )
    await client.initialize_session(parameters)


def opened(client: LanguageClient, path: Path) -> str:
    """Opens a document; returns its URI."""
    uri = path.as_uri()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "markdown", 1, path.read_text(encoding="utf-8")))
    )
    return uri


async def told(client: LanguageClient, uri: str) -> list[types.Diagnostic]:
    """What the server says next of a document."""
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return list(client.diagnostics[uri])


def changed(client: LanguageClient, uri: str, text: str) -> None:
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(2, uri), [types.TextDocumentContentChangeWholeDocument(text)]
        )
    )


def places(found: object) -> list[tuple[str, int, int, int]]:
    """Locations as the file below the folder, the line and the columns."""
    assert isinstance(found, list | tuple)
    return [
        (each.uri.rpartition("/films/")[2], each.range.start.line, each.range.start.character, each.range.end.character)
        for each in found
    ]


def at(uri: str, line: int, column: int) -> dict[str, object]:
    return {"text_document": types.TextDocumentIdentifier(uri), "position": types.Position(line, column)}


async def test_findings_while_typing_are_those_of_check(client: LanguageClient, tmp_path: Path) -> None:
    path = tmp_path / X
    uri = opened(client, path)
    assert await told(client, uri) == []
    text = path.read_text(encoding="utf-8").replace("1999", "soon").replace("Kamera", "Kamermann") + "\n"
    changed(client, uri, text)
    found = await told(client, uri)
    data = {str(path.resolve()): text.encode()}
    settings = Settings(languages=("de", "en"))
    checked = check_documents([tmp_path / "films"], settings, drafts=True, unsaved=data).findings
    expected = sorted((each for each in checked if each.path == str(path)), key=order)
    assert [(each.code, each.range.start.line + 1, each.range.start.character + 1) for each in found] == [
        (each.code, each.line, each.column) for each in expected
    ]
    assert [each.code for each in expected] == ["year", "role"]
    assert found[0].message == '"soon" is not a year\nhelp: write the year alone, e.g. 2011'
    assert (found[0].severity, found[0].source) == (types.DiagnosticSeverity.Error, "filmgraph")
    assert (found[0].range.start, found[0].range.end) == (types.Position(2, 6), types.Position(2, 10))
    assert path.read_text(encoding="utf-8") != text


async def test_an_editor_is_answered_in_its_language(german_client: LanguageClient, tmp_path: Path) -> None:
    path = tmp_path / X
    path.write_text(path.read_text(encoding="utf-8").replace("1999", "bald"), encoding="utf-8")
    (found,) = await told(german_client, opened(german_client, path))
    assert found.message == "„bald“ ist kein Jahr\nHilfe: schreibe nur das Jahr, z. B. 2011"


async def test_a_language_that_was_given_goes_before_the_editors() -> None:
    server = make_server(Settings(), language="en")
    server.greet("de")
    assert server.language == "en"


async def test_what_cannot_be_read_is_told_and_forgotten_when_it_is_mended(
    client: LanguageClient, tmp_path: Path
) -> None:
    path = tmp_path / X
    text = path.read_text(encoding="utf-8")
    uri = opened(client, path)
    assert await told(client, uri) == []
    changed(client, uri, text.replace("title: X", 'title: "X'))
    assert [(each.code, each.range.start) for each in await told(client, uri)] == [("yaml", types.Position(1, 7))]
    changed(client, uri, text)
    assert await told(client, uri) == []


async def test_a_new_document_is_read_before_it_is_saved(client: LanguageClient, tmp_path: Path) -> None:
    uri = (tmp_path / "films/new/de.md").as_uri()
    (tmp_path / "films/new").mkdir()
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "markdown", 1, "---\ntitle: N\nyear: soon\n---\n"))
    )
    assert [each.code for each in await told(client, uri)] == ["year"]


async def test_hover_lists_other_films(client: LanguageClient, tmp_path: Path) -> None:
    uri = opened(client, tmp_path / X)
    hover = await client.text_document_hover_async(types.HoverParams(**at(uri, 6, 12)))  # type: ignore[arg-type]
    assert hover
    assert hover.contents == types.MarkupContent(
        types.MarkupKind.Markdown, "**Anna Müller**: other films\n\n- Ypsilon (2003): Schnitt"
    )
    assert hover.range == types.Range(types.Position(6, 10), types.Position(6, 21))
    assert await client.text_document_hover_async(types.HoverParams(**at(uri, 1, 8))) is None  # type: ignore[arg-type]


async def test_columns_are_those_of_the_editor(client: LanguageClient, tmp_path: Path) -> None:
    uri = opened(client, tmp_path / X)
    hover = await client.text_document_hover_async(types.HoverParams(**at(uri, 3, 24)))  # type: ignore[arg-type]
    assert hover
    assert hover.range == types.Range(types.Position(3, 13), types.Position(3, 24))


async def test_definition_leads_to_the_other_documents(client: LanguageClient, tmp_path: Path) -> None:
    uri = opened(client, tmp_path / X)
    found = await client.text_document_definition_async(types.DefinitionParams(**at(uri, 6, 12)))  # type: ignore[arg-type]
    assert places(found) == [("y/de.md", 6, 10, 22), ("x/en.md", 4, 4, 16)]


async def test_references_are_all_lines_that_credit_somebody(client: LanguageClient, tmp_path: Path) -> None:
    uri = opened(client, tmp_path / "films/y/de.md")
    parameters = types.ReferenceParams(types.ReferenceContext(True), **at(uri, 6, 12))  # type: ignore[arg-type]
    found = await client.text_document_references_async(parameters)
    assert places(found) == [
        ("y/de.md", 6, 10, 22),
        ("x/de.md", 3, 13, 24),
        ("x/de.md", 6, 10, 21),
        ("x/en.md", 4, 4, 16),
    ]


COMPLETIONS = [
    ("", "", ["director", "theme"]),
    ("director: ", "", ["Anna Müller", "Bo Quist"]),
    ("cast:\n  - ", "", ["Bo Quist"]),
    ("crew:\n  - role: ", "", ["Kamera", "Schnitt"]),
    ("crew:\n  - role: Kamera\n    name: ", "", ["Bo Quist"]),
    ("crew:\n  - ", "", ["role", "name"]),
    ("country: ", "", ["Deutschland", "Kasachstan"]),
    ("country: ", "\nlanguage: en", ["Germany", "Kazakhstan"]),
    ("genre: ", "", ["Drama"]),
    ("category: ", "", ["Spielfilm"]),
    ("theme: ", "", ["Exil", "Steppe"]),
]


async def test_completion(client: LanguageClient, tmp_path: Path) -> None:
    path = tmp_path / "films/z/de.md"
    uri = opened(client, path)
    for before, after, some in COMPLETIONS:
        changed(client, uri, f"---\ntitle: Z\n{before}{after}\n---\nText.\n")
        lines = before.split("\n")
        place = at(uri, 1 + len(lines), len(lines[-1]))
        items = await client.text_document_completion_async(types.CompletionParams(**place))  # type: ignore[arg-type]
        assert isinstance(items, list | tuple)
        labels = [item.label for item in items]
        assert (before, [each for each in some if each not in labels]) == (before, [])
        assert len(labels) == len(set(labels))


async def test_nothing_is_completed_in_the_body(client: LanguageClient, tmp_path: Path) -> None:
    place = at(opened(client, tmp_path / X), 9, 0)
    items = await client.text_document_completion_async(types.CompletionParams(**place))  # type: ignore[arg-type]
    assert items == []
