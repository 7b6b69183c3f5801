"""All documents of one film → the film. This runs in several processes at once, so it knows of no other film."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph.text import fold
from seed.diagnostics import Diagnostic, Level
from seed.film.merge import merge, with_findings
from seed.film.record import pack
from seed.film.version import Place, Told, tell
from seed.parse import document as documents
from seed.people.people_yaml import People


@dataclass(frozen=True, slots=True)
class Context:
    """What the reading of every document depends on besides its text; `fingerprint` stands for all of it."""

    languages: tuple[str, ...]
    people: People
    fingerprint: str

    def content_hash(self, digest: str) -> str:
        return f"{digest}-{self.fingerprint}"


def content_digest(content_hash: str) -> str:
    """What of a content hash depends on the file alone."""
    return content_hash.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Kept:
    """A document as it was last seeded, for a film one of whose documents is not at hand or cannot be read now."""

    place: Place
    content_hash: str
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """The documents of one film."""

    key: str
    files: tuple[Place, ...]
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A film that was read: what all films must know of each other, and the film, packed; None if nothing is left."""

    key: str
    film: bytes | None
    wanted_slug: str = ""
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


def read_film(task: Task, context: Context) -> Reading:
    """A refused document takes part as it was last seeded, where `kept` has it."""
    told: list[Told] = []
    findings: list[Diagnostic] = []
    refused: list[str] = []
    for place in task.files:
        version, found = _tell_file(place, context)
        findings += found
        if version:
            told.append(version)
        elif any(finding.level is Level.ERROR for finding in found):
            refused.append(place.path)
    twice = list(_twice(told))
    findings += (finding for version, others in twice for finding in _refusals(version, others))
    refused += (version.place.path for version, _ in twice)
    told = [version for version in told if version.place.path not in refused]
    kept = tuple(_kept(task, told, refused, context))
    told += (version for version, _ in kept)
    if not told:
        return Reading(task.key, None, refused=tuple(refused), findings=tuple(findings))
    of_kept = tuple(finding for _, found in kept for finding in found)
    return _merged(task, told, tuple(refused), findings, of_kept, context)


def _merged(
    task: Task,
    told: list[Told],
    refused: tuple[str, ...],
    findings: list[Diagnostic],
    of_kept: tuple[Diagnostic, ...],
    context: Context,
) -> Reading:
    """Beside a document taken as it was stays what was found in it then: its text of that time may come back."""
    order = {tag: n for n, tag in enumerate(context.languages)}
    told.sort(key=lambda version: (order.get(version.language, len(order)), version.language))
    film, contradictions = merge(task.key, told, context.people)
    now_refused = {place.shown for place in task.files if place.path in refused}
    lasting = [finding for finding in findings if finding.path not in now_refused]
    findings += contradictions
    film = with_findings(
        film, (*lasting, *contradictions, *of_kept), {version.place.path: version.place.shown for version in told}
    )
    return Reading(
        key=task.key,
        film=pack(film),
        wanted_slug=film.wanted_slug,
        release_year=film.release_year,
        title=film.versions[0].title,
        title_folded=fold(film.versions[0].title),
        aliases=film.aliases,
        paths=tuple(version.document.path for version in film.versions),
        hashes=tuple(content_digest(version.document.content_hash) for version in film.versions),
        refused=refused,
        findings=tuple(findings),
    )


def _tell_file(place: Place, context: Context) -> tuple[Told | None, tuple[Diagnostic, ...]]:
    assert place.source
    document, findings = documents.read(place.source)
    if document is None:
        return None, findings
    told, found = tell(document, place, context.languages, context.content_hash(document.hash))
    return told, (*findings, *found)


def _kept(
    task: Task, told: Sequence[Told], refused: Sequence[str], context: Context
) -> Iterator[tuple[Told, tuple[Diagnostic, ...]]]:
    """The documents to be taken as last seeded: those refused now, and those that this seeding does not look at."""
    languages = {version.language for version in told}
    files = {place.path for place in task.files}
    for kept in task.kept:
        if kept.place.path in refused or kept.place.path not in files:
            document, of_text = documents.parse(kept.text.encode())
            if document is None:
                continue
            version, found = tell(document, kept.place, context.languages, kept.content_hash)
            if version and version.language not in languages:
                languages.add(version.language)
                yield version, (*(replace(finding, path=kept.place.shown) for finding in of_text), *found)


def _twice(told: Sequence[Told]) -> Iterator[tuple[Told, list[Told]]]:
    """Documents in the same language, or at the same place below two roots, each with the others."""
    for version in told:
        own = version.language, version.place.path
        others = [o for o in told if o is not version and (o.language == own[0] or o.place.path == own[1])]
        if others:
            yield version, others


def _refusals(version: Told, others: Iterable[Told]) -> Iterator[Diagnostic]:
    node = version.values.nodes.get("language")
    for other in others:
        yield Diagnostic(
            level=Level.ERROR,
            code="two-documents",
            message=f"{other.place.shown} is another document for this film and language ({other.language})",
            line=node.line if node else 1,
            column=node.column if node else 1,
            help="keep one of the two, or give them different languages or folders",
            path=version.place.shown,
        )
