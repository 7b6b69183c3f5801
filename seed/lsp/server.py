"""`filmgraph lsp`: findings while typing, completion, and where else people are credited.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
"""

import os
import re
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path
from pygls.workspace import TextDocument

from graph.settings import Settings
from seed.diagnostics import Diagnostic, Level
from seed.discover.files import real_path
from seed.fields.credits import Credit
from seed.lsp.collection import Collection, Credited
from seed.lsp.suggestions import suggested
from seed.phrases import language_of, language_of_locale, phrase, speaking, spoken
from seed.report.exchange import with_help
from seed.report.printing import source_lines

SOURCE = "filmgraph"
MOST_SHOWN = 20
"""Films of a person that a hover lists."""
_SEVERITIES = {
    Level.NOTE: types.DiagnosticSeverity.Information,
    Level.WARNING: types.DiagnosticSeverity.Warning,
    Level.ERROR: types.DiagnosticSeverity.Error,
}
_VALUE_END = re.compile(r"[\"']?\s*(?:#.*)?$")


class Server(LanguageServer):
    """Knows the collection once the editor has said which folder it has open, unless `paths` name others."""

    def __init__(self, settings: Settings, paths: Sequence[Path], language: str | None) -> None:
        super().__init__(SOURCE, version("filmgraph"))
        self._has_language = language is not None
        self.language = language or language_of_locale(os.environ)
        self._settings = settings
        self._given = tuple(paths)
        self._known: Collection | None = None

    def greet(self, locale: str | None) -> None:
        """Takes the language of the editor, where none was given."""
        if locale and not self._has_language:
            self.language = language_of(locale)

    def collection_of(self, document: TextDocument) -> Collection:
        """The collection; of an editor without a folder that of the document's."""
        if self._known is None:
            root = self.workspace.root_path or str(Path(document.path).parent)
            self._known = Collection(self._given or (Path(root),), self._settings)
        return self._known

    def take(self, uri: str, *, saved: bool = False) -> None:
        """Reads a document as it is in the editor, and tells all open ones what is wrong with them now."""
        document = self.workspace.get_text_document(uri)
        collection = self.collection_of(document)
        collection.change(path_of(uri), None if saved else document.source.encode())
        self.tell(collection)

    def tell(self, collection: Collection) -> None:
        found = collection.findings()
        for document in self.workspace.text_documents.values():
            lines = document.lines
            with speaking(self.language):
                own = [_diagnostic(each, document, lines) for each in found.get(path_of(document.uri), ())]
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(document.uri, own))

    def credit_at(self, uri: str, place: types.Position) -> tuple[Credit, types.Range] | None:
        """The credit whose name stands under the cursor, and where the name stands."""
        document = self.workspace.get_text_document(uri)
        at = document.position_codec.position_from_client_units(document.lines, place)
        line = document.lines[at.line] if at.line < len(document.lines) else ""
        for credit in self.collection_of(document).credits_of(path_of(uri), document.source.encode()):
            for name in filter(None, (credit.name.credited_as, credit.name.name)):
                start = line.find(name) if credit.line == at.line + 1 else -1
                if 0 <= start <= at.character <= start + len(name):
                    return credit, _range(document, at.line, start, start + len(name))
        return None

    def others(self, uri: str, credit: Credit) -> list[Credited]:
        """All lines that credit the person whom a credit names."""
        collection = self.collection_of(self.workspace.get_text_document(uri))
        return collection.credited(collection.identity(credit.name.name, path_of(uri)))


def make_server(settings: Settings, paths: Sequence[Path] = (), language: str | None = None) -> Server:
    """The server with all that it answers; `paths` are documents and folders, by default the folder of the editor, and
    the language is the editor's if none is given.
    """
    server = Server(settings, paths, language)
    _add_documents(server)
    _add_people(server)

    @server.feature(types.INITIALIZE)
    def greeted(params: types.InitializeParams) -> None:
        server.greet(params.locale)

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[":", "-", " "]))
    def completion(params: types.CompletionParams) -> list[types.CompletionItem]:
        uri = params.text_document.uri
        document = server.workspace.get_text_document(uri)
        collection = server.collection_of(document)
        if collection.inventory is None:
            return []
        at = document.position_codec.position_from_client_units(document.lines, params.position)
        context = collection.inventory.context
        language = _language(document, context.languages)
        texts = suggested(document.lines, at.line, at.character, context, language, collection.names())
        return [
            types.CompletionItem(text, kind=types.CompletionItemKind.Text, sort_text=f"{place:05}")
            for place, text in enumerate(texts)
        ]

    return server


def _add_documents(server: Server) -> None:
    """Follows what is opened, typed, saved and closed."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.take(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.take(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        server.take(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.take(params.text_document.uri, saved=True)
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))


def _add_people(server: Server) -> None:
    """Tells of the person under the cursor which other films there are, and leads to them."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        uri = params.text_document.uri
        if found := server.credit_at(uri, params.position):
            credit, place = found
            film = server.collection_of(server.workspace.get_text_document(uri)).key_of(path_of(uri))
            others = [each for each in server.others(uri, credit) if each.film != film]
            with speaking(server.language):
                text = _other_films(credit.name.name, others)
            return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), place)
        return None

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(params: types.DefinitionParams) -> list[types.Location]:
        uri = params.text_document.uri
        found = server.credit_at(uri, params.position)
        others = server.others(uri, found[0]) if found else []
        return [_location(server, each) for each in others if real_path(Path(each.path)) != path_of(uri)]

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    def references(params: types.ReferenceParams) -> list[types.Location]:
        found = server.credit_at(params.text_document.uri, params.position)
        return [_location(server, each) for each in server.others(params.text_document.uri, found[0])] if found else []


def path_of(uri: str) -> str:
    """The real path of the file of a URI."""
    return real_path(Path(to_fs_path(uri) or uri))


def _diagnostic(finding: Diagnostic, document: TextDocument, lines: Sequence[str]) -> types.Diagnostic:
    """A finding from its place to the end of the value there."""
    number = min(max(finding.line - 1, 0), max(len(lines) - 1, 0))
    line = lines[number].rstrip("\r\n") if lines else ""
    start = min(finding.column - 1, len(line))
    end = _VALUE_END.search(line, start)
    return types.Diagnostic(
        _range(document, number, start, max(end.start() if end else len(line), start)),
        with_help(finding),
        severity=_SEVERITIES[finding.level],
        code=finding.code,
        source=SOURCE,
    )


def _range(document: TextDocument, line: int, start: int, end: int) -> types.Range:
    """A part of a line, in the units of the editor."""
    span = types.Range(types.Position(line, start), types.Position(line, end))
    return document.position_codec.range_to_client_units(document.lines, span)


def _location(server: Server, credited: Credited) -> types.Location:
    uri = from_fs_path(str(Path(credited.path).absolute())) or ""
    document = server.workspace.get_text_document(uri)
    lines = source_lines(credited.path)
    line = lines[credited.line - 1] if credited.line <= len(lines) else ""
    start = max(line.find(credited.name), 0)
    end = start + len(credited.name) if credited.name in line else start
    return types.Location(uri, _range(document, credited.line - 1, start, end))


def _other_films(name: str, others: Sequence[Credited]) -> str:
    """A person's other films in Markdown, each with what the person did there, in the words of the first document."""
    films: dict[str, list[Credited]] = {}
    for each in others:
        films.setdefault(each.film, []).append(each)
    if not films:
        return spoken(phrase("**{name}**: no other film", name=name))
    lines = [spoken(phrase("**{name}**: other films", name=name)), ""]
    for own in list(films.values())[:MOST_SHOWN]:
        labels = dict.fromkeys(each.label for each in own if each.path == own[0].path)
        year = f" ({own[0].year})" if own[0].year else ""
        lines.append(f"- {own[0].title}{year}: {', '.join(labels)}")
    if len(films) > MOST_SHOWN:
        lines.append(spoken(phrase("- and {count} more", count=len(films) - MOST_SHOWN)))
    return "\n".join(lines)


def _language(document: TextDocument, languages: Sequence[str]) -> str:
    """The language of a document: as its field says, else as its name does, else the first."""
    said = re.search(r"^language:\s*[\"']?([a-z]{2})\b", document.source, re.MULTILINE)
    named = re.search(r"(?:^|[_.])([a-z]{2})\.\w+$", Path(document.path).name)
    return said[1] if said else named[1] if named and named[1] in languages else languages[0]
