"""A check, pass by pass: take inventory → read → assign slugs → report. `seed.seeding` also writes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from graph.own_fields import OwnField
from graph.settings import Settings
from graph.text import fold
from seed.diagnostics import Diagnostic, Level
from seed.discover.changes import Changes, find_changes
from seed.discover.files import FIELDS, NOTHING_UNSAVED, PEOPLE, DocumentFile, FoundFiles, find_files
from seed.discover.stored import NOTHING_STORED, StoredCatalogue
from seed.fields.categories_yaml import read_categories
from seed.fields.festivals_yaml import read_festivals
from seed.fields.fields_yaml import read_fields
from seed.fields.genres_yaml import read_genres
from seed.fields.roles_yaml import read_roles
from seed.film.collection_language import language_of_collection
from seed.film.context import Context, make_context, with_people
from seed.film.doubles import find_doubles, read_alike
from seed.film.film import FilmResult, read_film
from seed.film.parallel import read_films
from seed.film.references import wrong_references
from seed.film.slugs import SlugAssignment, assign_film_slugs, slugs_said_twice
from seed.film.two_spellings import credited_by_second
from seed.pages.awarded_films import missing_films
from seed.pages.names import claims, with_records
from seed.pages.own_names import taken_names
from seed.pages.pages import Pages, find_pages
from seed.parse.entry_file import EntryFileError
from seed.people.people_yaml import read_people, unknown_films
from seed.phrases import NOTHING, Phrase
from seed.report.printing import Totals

PASSED_OVER = ("no-front-matter", "skipped")
"""The codes of notes about what is no document of a film."""

Progress = Callable[[int, int], None]
"""A function that is called with the number of documents that are read, and of all."""


@dataclass(frozen=True, slots=True)
class SeedResult:
    """The result of a check or a seeding: the paths of the documents, the findings about them, and what was written."""

    documents: tuple[str, ...]
    findings: tuple[Diagnostic, ...]
    totals: Totals
    known: tuple[Diagnostic, ...] = ()
    """The findings among all that concern documents which were not read again."""
    differences: tuple[Phrase, ...] = ()
    """Of a dry run: what it would change, a line for each."""
    message: Phrase = NOTHING
    """Tells what was written or, if nothing was, why."""
    refused: bool = False
    unchanged: bool = False
    """True if nothing had to be read at all."""

    @property
    def fresh(self) -> tuple[Diagnostic, ...]:
        known = frozenset(self.known)
        return tuple(finding for finding in self.findings if finding not in known)

    @property
    def has_errors(self) -> bool:
        return self.worst is Level.ERROR

    @property
    def worst(self) -> Level:
        return max((finding.level for finding in self.findings), default=Level.NOTE)


@dataclass(frozen=True, slots=True)
class Inventory:
    """The documents that were found, and which films have to be read because of them."""

    context: Context
    changes: Changes
    files: Mapping[str, Sequence[DocumentFile]]
    """The documents of each film, by key."""
    findings: tuple[Diagnostic, ...]
    pages: Pages
    """The people whom documents are about."""
    documents: tuple[str, ...]
    """The paths of all documents, as messages show them."""
    entry_files: Mapping[str, Sequence[Path]]
    """People.yaml and the like beside the documents, by name."""
    of_folders: bool
    """Whether a folder was looked through: single documents do not tell what the catalogue lacks."""
    of_all: bool
    """Whether no film of the catalogue lies elsewhere, as its people.yaml or fields.yaml above these folders says."""

    @property
    def paths(self) -> Mapping[str, Sequence[str]]:
        """The documents of each film, by key, as messages show them."""
        return {key: [file.display_path for file in files] for key, files in self.files.items()}


def check_documents(
    paths: Sequence[Path],
    settings: Settings,
    progress: Progress | None = None,
    *,
    drafts: bool = False,
    unsaved: Mapping[str, bytes] = NOTHING_UNSAVED,
) -> SeedResult:
    """Reads documents, with `drafts` also these, and tells what is wrong with them; needs no database.

    `unsaved` has, by real path, what is to be read in place of some of the files.

    Raises:
        NoSuchPathError, EntryFileError
    """
    inventory = take_inventory(paths, settings.languages, NOTHING_STORED, drafts=drafts, unsaved=unsaved)
    films = {film.key: replace(film, film=None) for film in read_changed(inventory, NOTHING_STORED, progress)}
    return judge(inventory, films)


def judge(inventory: Inventory, films: Mapping[str, FilmResult]) -> SeedResult:
    """What is wrong with films that were read, each by itself and beside the others."""
    slugs = assign_film_slugs(films, inventory.changes, NOTHING_STORED, inventory.paths)
    result = report(inventory, films, slugs, NOTHING_STORED)
    if not inventory.of_folders:
        return result
    context = inventory.context
    are_all = inventory.of_all
    references = wrong_references(films, slugs.slugs, context.fields, context.people, are_all=are_all)
    titles = {fold(title): title for film in films.values() for title in film.called}
    missing = missing_films(inventory.pages.awarded, titles, lambda: titles) if are_all else ()
    spelled = (each for film in films.values() for each in film.two_spellings)
    elsewhere = credited_by_second(spelled, ((film.key, film.credited.split("\n")) for film in films.values()))
    return replace(result, findings=(*result.findings, *references, *missing, *elsewhere))


def take_inventory(
    paths: Sequence[Path],
    languages: tuple[str, ...],
    stored: StoredCatalogue,
    *,
    keep: bool = False,
    drafts: bool = False,
    unsaved: Mapping[str, bytes] = NOTHING_UNSAVED,
    instead_of: Path | None = None,
) -> Inventory:
    """Finds the documents below some paths, and which films have to be read since the last seeding. Documents below
    `instead_of` that are not found count as gone.

    Raises:
        NoSuchPathError, EntryFileError
    """
    files = find_files(paths, languages, unsaved)
    if instead_of is not None:
        files = replace(files, replaced=str(instead_of.resolve()))
    own, of_fields = _read_own_fields(files)
    people, of_people = read_people(files.entry_files["people.yaml"], own)
    roles, of_roles = read_roles(files.entry_files["roles.yaml"])
    categories, of_categories = read_categories(files.entry_files["categories.yaml"])
    genres, of_genres = read_genres(files.entry_files["genres.yaml"])
    festivals, of_festivals = read_festivals(files.entry_files["festivals.yaml"])
    read = {
        "people": of_people,
        "roles": of_roles,
        "categories": of_categories,
        "genres": of_genres,
        "festivals": of_festivals,
        "fields": of_fields,
    }
    of_entries = tuple(chain.from_iterable(read.values()))
    for name, findings in read.items():
        if any(finding.level is Level.ERROR for finding in findings):
            raise EntryFileError(name, (*files.findings, *of_entries))
    default, of_language = language_of_collection(files.documents, files.searched, languages)
    context = make_context(
        languages, people, roles, categories, genres, festivals, own, drafts=drafts, default_language=default
    )
    pages = find_pages(files, stored, context, keep=keep)
    described = with_records(people, pages.records)
    context = with_people(context, described, claims(people, described))
    documents = tuple(file for file in files.documents if file.relative_path not in pages.paths)
    changes = find_changes(
        replace(files, documents=documents), stored, languages, context.fingerprint, names=context.names, keep=keep
    )
    by_key: dict[str, list[DocumentFile]] = {}
    for file in documents:
        by_key.setdefault(file.key, []).append(file)
    of_folders = any(path.is_dir() for path in paths)
    of_all = bool(stored.films) or not _are_part(files)
    if of_folders and of_all:
        of_entries += tuple(unknown_films(people, by_key.keys() | stored.films.keys()))
    findings = (*files.findings, *of_language, *of_entries, *pages.findings, *pages.known, *changes.findings)
    paths_shown = tuple(file.display_path for file in files.documents)
    return Inventory(context, changes, by_key, findings, pages, paths_shown, files.entry_files, of_folders, of_all)


def _are_part(files: FoundFiles) -> bool:
    """Whether folders that were looked through lie in that of a catalogue."""
    roots = {path.resolve().parent for name in (PEOPLE, FIELDS) for path in files.entry_files[name]}
    return any(not roots.isdisjoint(Path(folder).parents) for folder in files.searched)


def _read_own_fields(files: FoundFiles) -> tuple[tuple[OwnField, ...], tuple[Diagnostic, ...]]:
    """What the fields.yaml beside some documents declare, and findings. If one is an error, none may be used."""
    entries, findings = read_fields(files.entry_files["fields.yaml"])
    return tuple(entry.field for entry in entries), (*findings, *taken_names(entries))


def own_fields(paths: Sequence[Path], languages: tuple[str, ...]) -> tuple[OwnField, ...]:
    """What is declared beside the documents below some paths.

    Raises:
        NoSuchPathError, EntryFileError
    """
    own, findings = _read_own_fields(find_files(paths, languages))
    if any(finding.level is Level.ERROR for finding in findings):
        raise EntryFileError("fields", findings)
    return own


def read_changed(
    inventory: Inventory, stored: StoredCatalogue, progress: Progress | None = None
) -> Iterator[FilmResult]:
    """Reads the films that changed. A document that is refused takes part as it was last seeded."""
    jobs, context = inventory.changes.jobs, inventory.context
    total, done = sum(len(job.files) for job in jobs), 0
    for job, film in zip(jobs, read_films(jobs, context), strict=True):
        refused = [stored.documents[path] for path in film.refused if path in stored.documents]
        if refused:
            texts = stored.texts(refused, context.languages)
            film = read_film(replace(job, stored=(*job.stored, *texts)), context)
        yield film
        done += len(job.files)
        if progress:
            progress(done, total)


def report(
    inventory: Inventory, films: Mapping[str, FilmResult], slugs: SlugAssignment, stored: StoredCatalogue
) -> SeedResult:
    """Gathers all findings, in the order of the passes."""
    of_films = (finding for film in films.values() for finding in film.findings)
    alike = {**films, **read_alike(films, inventory.files, inventory.changes, stored, inventory.context)}
    of_several = (*slugs_said_twice(alike, slugs.slugs), *slugs.findings, *find_doubles(alike.values()))
    findings = (*inventory.findings, *of_films, *of_several)
    return SeedResult(
        documents=inventory.documents,
        findings=findings,
        totals=_totals(inventory, films, findings),
        known=(*inventory.pages.known, *inventory.changes.findings),
        unchanged=inventory.changes.is_empty and not inventory.pages.were_read,
    )


def _totals(inventory: Inventory, films: Mapping[str, FilmResult], findings: Sequence[Diagnostic]) -> Totals:
    """Counts what became of the documents. A film that was not read again is one that is seeded already."""
    passed_over = {finding.path for finding in findings if finding.level is Level.NOTE and finding.code in PASSED_OVER}
    return Totals(
        films=len(inventory.files.keys() - films.keys()) + sum(bool(film.wanted_slug) for film in films.values()),
        refused=inventory.pages.refused + sum(len(film.refused) for film in films.values()),
        passed_over=len(passed_over),
        drafts=inventory.pages.drafts + sum(film.drafts for film in films.values()),
        people=len(inventory.pages.records),
    )
