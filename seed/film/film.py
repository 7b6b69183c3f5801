"""All documents of one film → the film. This runs in several processes at once, so it knows of no other film."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graph.own_fields import Subject
from graph.text import fold
from seed.diagnostics import Diagnostic, Level, Position, error
from seed.diagnostics import pack as pack_findings
from seed.discover.jobs import FilmJob, content_digest, content_hash
from seed.discover.paths import is_data
from seed.fields.identifiers import StatedIdentifier
from seed.film.context import Context
from seed.film.facts import states
from seed.film.field_names import named_facts
from seed.film.merge import merge
from seed.film.own_facts import facts_of
from seed.film.record import Film, pack
from seed.film.references import Reference, placed_references, references_of
from seed.film.subject import headed_by_name, no_film, states_film
from seed.film.two_spellings import TwoSpellings, two_spellings
from seed.film.version import ParsedDocument, read_document
from seed.parse import document as documents
from seed.phrases import Phrase, phrase


@dataclass(frozen=True, slots=True)
class FilmResult:
    """A film that was read: what all films must know of each other, and the film, packed; None if nothing is left."""

    key: str
    film: bytes | None
    wanted_slug: str = ""
    slug_place: tuple[str, Position] | None = None
    """The path of the document of which a field says that slug, as messages show it, and the field's place."""
    release_year: int | None = None
    title: str = ""
    title_folded: str = ""
    aliases: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    """Of the documents that make it up, below their roots."""
    hashes: tuple[str, ...] = ()
    """Of their content alone."""
    refused: tuple[str, ...] = ()
    """Paths of documents that cannot be seeded as they are."""
    findings: tuple[Diagnostic, ...] = ()
    identifiers: tuple[tuple[str, StatedIdentifier], ...] = ()
    """Those that documents state, each with the path of its document as messages show it."""
    drafts: int = 0
    """Documents that are drafts, whether they are taken in or not."""
    references: tuple[Reference, ...] = ()
    """Those of own fields."""
    titles: tuple[str, ...] = ()
    """By which references find the film, folded; none where there are no references."""
    called: tuple[str, ...] = ()
    """All its titles, as printed."""
    people: tuple[tuple[str, str], ...] = ()
    """The identity and a name of all who are credited; none where there are no references."""
    credited: str = ""
    """The identities of all who are credited, one a line."""
    two_spellings: tuple[TwoSpellings, ...] = ()
    """Whom versions spell differently."""


def read_film(job: FilmJob, context: Context) -> FilmResult:
    """Reads the documents of a film and merges them. A refused one takes part as it was last seeded."""
    parsed: list[ParsedDocument] = []
    findings: list[Diagnostic] = []
    refused: list[str] = []
    for file in job.files:
        document, found = documents.read(file)
        version = None
        if document:
            hash = content_hash(document.hash, context.fingerprint)
            version, of_version = read_document(document, file, context, hash)
            found += of_version
        elif is_data(file.path) and not states_film(named_facts(documents.text_of(file))):
            found = (no_film(file),)
        elif file.relative_path in job.stored_paths:
            found = tuple(map(_as_error, found))
        else:
            found = tuple(headed_by_name(finding, file) for finding in found)
        findings += found
        if version:
            parsed.append(version)
        elif any(finding.level is Level.ERROR for finding in found):
            refused.append(file.relative_path)
    duplicates = list(_duplicates(parsed))
    findings += duplicates
    twice = {finding.path for finding in duplicates}
    refused += (each.file.relative_path for each in parsed if each.file.display_path in twice)
    parsed = [each for each in parsed if each.file.relative_path not in refused]
    drafts = sum(each.is_draft for each in parsed) + sum(finding.code == "draft" for finding in findings)
    of_stored: list[Diagnostic] = []
    for version, found in _stored(job, {each.version.language for each in parsed}, refused, context):
        parsed.append(version)
        of_stored += found
    if not parsed:
        return FilmResult(job.key, None, refused=tuple(refused), findings=tuple(findings), drafts=drafts)
    languages = {tag: n for n, tag in enumerate(context.languages)}
    parsed.sort(key=lambda each: (languages.get(each.version.language, len(languages)), each.version.language))
    film, contradictions = merge(job.key, parsed, context.people, context.festivals, facts_of(context.fields).all)
    now_refused = {file.display_path for file in job.files if file.relative_path in refused}
    lasting = [finding for finding in findings if finding.path not in now_refused]
    film = _with_findings(film, parsed, [*lasting, *contradictions, *of_stored])
    identifiers = tuple(
        (document.file.display_path, each) for document in parsed for each in document.values.get("identifiers", ())
    )
    result = _result(film, refused, [*findings, *contradictions])
    shown = {document.file.relative_path: document.file.display_path for document in parsed}
    result = replace(
        result,
        slug_place=_slug_place(parsed[0]),
        drafts=drafts,
        identifiers=identifiers,
        credited="\n".join({credit.person for credit in film.credits}),
        two_spellings=tuple(two_spellings(film, context.people, shown)),
    )
    return _with_references(result, film, parsed, context)


def _with_references(result: FilmResult, film: Film, parsed: Sequence[ParsedDocument], context: Context) -> FilmResult:
    """The result with what references need, where fields.yaml declares any."""
    names = {name for subject, name in references_of(context.fields) if subject is Subject.FILM}
    if not references_of(context.fields):
        return result
    stating = ((name, each) for name in sorted(names) for each in parsed if states(each.values.get(name)))
    first = dict(reversed(list(stating)))
    return replace(
        result,
        references=tuple(
            reference
            for name, each in first.items()
            for reference in placed_references(each.values[name], each.nodes[name], each.file.display_path)
        ),
        titles=tuple(
            {fold(title) for title in (*(version.title for version in film.versions), film.original_title or "")}
        ),
        people=tuple({(credit.person, credit.mentions[0].printed_name) for credit in film.credits}),
    )


def _as_error(finding: Diagnostic) -> Diagnostic:
    """Of a file that was a document, no front matter is an error, so that it stays as it was last seeded."""
    if finding.code != "no-front-matter":
        return finding
    reason = finding.message.values.get("reason")  # without "passed over"
    return replace(finding, level=Level.ERROR, message=reason if isinstance(reason, Phrase) else finding.message)


def _duplicates(parsed: Sequence[ParsedDocument]) -> Iterator[Diagnostic]:
    """Documents in the same language, or at the same place below two roots: each is refused for each of the others."""
    for each in parsed:
        for other in parsed:
            same = (
                other.version.language == each.version.language or other.file.relative_path == each.file.relative_path
            )
            if same and other is not each:
                path, language = other.file.display_path, other.version.language
                message = phrase(
                    "{path} is another document for this film and language ({language})", path=path, language=language
                )
                finding = error(
                    "two-documents", message, phrase("keep one of the two, or give them different languages or folders")
                )
                yield finding.at(each.nodes.get("language", Position(1)), each.file.display_path)


def _stored(
    job: FilmJob, languages: set[str], refused: Sequence[str], context: Context
) -> Iterator[tuple[ParsedDocument, tuple[Diagnostic, ...]]]:
    """The documents to be taken as last seeded, in languages that are not there yet: those refused now, and those that
    this seeding does not look at.
    """
    files = {file.relative_path for file in job.files}
    for stored in job.stored:
        if stored.file.relative_path in refused or stored.file.relative_path not in files:
            document, of_text = documents.parse(stored.text.encode(), stored.file.path)
            if document is None:
                continue
            version, found = read_document(document, stored.file, context, stored.content_hash)
            if version and version.version.language not in languages:
                languages.add(version.version.language)
                yield version, (*(finding.in_file(stored.file.display_path) for finding in of_text), *found)


def _with_findings(film: Film, parsed: Sequence[ParsedDocument], findings: Sequence[Diagnostic]) -> Film:
    """The film with the findings about each document stored beside it.

    Those about a document that is taken as last seeded are the ones of then: its file may come back as it was.
    """
    versions = []
    for version, document in zip(film.versions, parsed, strict=True):
        own = [finding for finding in findings if finding.path == document.file.display_path]
        if own:
            version = version._replace(document=version.document._replace(findings=pack_findings(own)))
        versions.append(version)
    return film._replace(versions=tuple(versions))


def _slug_place(first: ParsedDocument) -> tuple[str, Position] | None:
    if not first.values.get("slug"):
        return None
    node = first.nodes["slug"]
    return first.file.display_path, Position(node.line, node.column)


def _result(film: Film, refused: Sequence[str], findings: Sequence[Diagnostic]) -> FilmResult:
    title = film.versions[0].title
    return FilmResult(
        key=film.key,
        film=pack(film),
        wanted_slug=film.wanted_slug,
        release_year=film.release_year,
        title=title,
        title_folded=fold(title),
        aliases=film.aliases,
        paths=tuple(version.document.path for version in film.versions),
        hashes=tuple(content_digest(version.document.content_hash) for version in film.versions),
        refused=tuple(refused),
        findings=tuple(findings),
        called=(
            *(version.title for version in film.versions),
            *(other.title for other in film.titles),
            *filter(None, (film.original_title,)),
        ),
    )
