"""The people whom documents are about, as far as a seeding must know them before it reads films.

Whom a credit means may depend on what these documents say (`aliases`). So they are read first, and all of them if one
of them is new, changed or gone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import msgspec

from seed.diagnostics import Diagnostic
from seed.discover.changes import digest_of, find_changes, stored_paths
from seed.discover.files import DocumentFile, FoundFiles
from seed.discover.jobs import FilmJob, StoredText, content_digest
from seed.discover.stored import StoredCatalogue, StoredDocument
from seed.film.context import Context
from seed.film.parallel import read_jobs
from seed.film.subject import is_in_folder_of_people, says_person
from seed.pages.gather import gather
from seed.pages.page import PageResult, ParsedPage, read_pages
from seed.pages.record import AwardedFilm, PersonRecord

_decoder = msgspec.json.Decoder(PersonRecord)


@dataclass(frozen=True, slots=True)
class Pages:
    """`records` have no versions if nothing was read, since nothing changed."""

    records: tuple[PersonRecord, ...] = ()
    paths: frozenset[str] = frozenset()
    """Of all documents about people, below their roots."""
    were_read: bool = False
    refused: int = 0
    drafts: int = 0
    findings: tuple[Diagnostic, ...] = ()
    known: tuple[Diagnostic, ...] = ()
    """Findings about documents that were not read again."""
    moved: tuple[tuple[StoredDocument, str], ...] = ()
    """Unchanged documents that now lie below another root, and that root."""
    awarded: tuple[AwardedFilm, ...] = ()
    """What awards say of films in the documents that were found; `path` is as messages show it."""


def find_pages(files: FoundFiles, stored: StoredCatalogue, context: Context, *, keep: bool) -> Pages:
    """Finds and reads the documents about people among some files."""
    candidates = tuple(file for file in files.documents if _may_be_of_person(file, stored))
    if not (candidates or stored.documents_of_people):
        return Pages()
    among = replace(files, documents=candidates)
    fingerprint = context.page_fingerprint
    changes = find_changes(among, stored.of_people, context.languages, fingerprint, keep=keep)
    results = list(read_jobs(changes.jobs, context, read_pages))
    found = {file.relative_path for file in candidates}
    is_changed = changes.gone or any(
        result.paths or job.stored_paths for result, job in zip(results, changes.jobs, strict=True)
    )
    if not is_changed:
        pages = Pages(
            tuple(_decoder.decode(page.record) for page in stored.pages.values()),
            frozenset(stored.documents_of_people.keys() & found),
            known=changes.findings,
            moved=changes.moved,
        )
    else:
        jobs = _jobs(candidates, changes.gone, stored, context)
        pages = _gathered(read_jobs(jobs, context, read_pages), stored, context)
    return replace(pages, awarded=tuple(_awarded(pages.records, candidates)))


def _awarded(records: Iterable[PersonRecord], files: Iterable[DocumentFile]) -> Iterator[AwardedFilm]:
    shown = {file.relative_path: file.display_path for file in files}
    for record in records:
        for each in record.awarded:
            if each.path in shown:
                yield each._replace(path=shown[each.path])


def _jobs(
    files: Iterable[DocumentFile], gone: Iterable[str], stored: StoredCatalogue, context: Context
) -> list[FilmJob]:
    """The documents of all keys, those that this seeding does not look at as they were last seeded."""
    of_people = stored.of_people
    found: dict[str, list[DocumentFile]] = {}
    for file in files:
        found.setdefault(file.key, []).append(file)
    seen = {file.relative_path for own in found.values() for file in own} | {*gone}
    unseen = [document for path, document in of_people.documents.items() if path not in seen]
    texts: dict[str, list[StoredText]] = {}
    for text in of_people.texts(unseen, context.languages):
        texts.setdefault(text.file.key, []).append(text)
    return [
        FilmJob(key, own, tuple(texts.get(key, ())), stored_paths(own, of_people))
        for key in sorted({*found, *texts})
        for own in (tuple(found.get(key, ())),)
    ]


def _gathered(read: Iterable[PageResult], stored: StoredCatalogue, context: Context) -> Pages:
    """The people of the documents that were read. Those refused take part as they were last seeded."""
    results = [_with_stored(result, stored, context) for result in read]
    findings = [finding for result in results for finding in result.findings]
    pages = [page for result in results for page in result.pages]
    gathered = gather(pages, context)
    refused = {path for result in results for path in result.refused} | set(gathered.refused)
    told = list(gathered.findings)
    while gathered.refused:  # those that take part as they were last seeded may be about somebody else
        pages = [page for page in pages if page.file.relative_path not in gathered.refused]
        pages += _last_seeded(gathered.refused, stored, context)
        gathered = gather(pages, context)
        refused |= set(gathered.refused)
        told += gathered.findings
    return Pages(
        gathered.records,
        frozenset(path for result in results for path in result.paths),
        were_read=True,
        refused=len(refused),
        drafts=sum(finding.code == "draft" for finding in findings),
        findings=(*findings, *dict.fromkeys(told)),
    )


def _with_stored(result: PageResult, stored: StoredCatalogue, context: Context) -> PageResult:
    pages = _last_seeded(result.refused, stored, context)
    return replace(result, pages=(*result.pages, *pages)) if result.refused else result


def _last_seeded(paths: Iterable[str], stored: StoredCatalogue, context: Context) -> list[ParsedPage]:
    """Documents as they were last seeded."""
    documents = [stored.documents_of_people[path] for path in paths if path in stored.documents_of_people]
    texts = stored.of_people.texts(documents, context.languages) if documents else ()
    job = FilmJob("", (), texts)
    return list(read_pages(job, context).pages)


def _may_be_of_person(file: DocumentFile, stored: StoredCatalogue) -> bool:
    """Whether a document may be about a person: by its folder, by a line that says so, or since it was last time."""
    if file.relative_path in stored.documents_of_people:
        return True
    if (film := stored.documents.get(file.relative_path)) and content_digest(film.content_hash) == digest_of(file):
        return False
    return is_in_folder_of_people(file) or _says_person(file)


def _says_person(file: DocumentFile) -> bool:
    try:
        with open(file.path, "rb") as opened:
            return says_person(opened.read(LONGEST_HEAD))
    except OSError:
        return False


LONGEST_HEAD = 50_000
"""The bytes of a file in which a type is looked for."""
