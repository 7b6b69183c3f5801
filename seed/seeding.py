"""A seeding, pass by pass: take inventory → read → assign slugs → write → report."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from graph.database.databases import writing_engine
from graph.settings import Settings
from seed.diagnostics import Level
from seed.film.film import FilmResult
from seed.film.parallel import collect_rarely
from seed.film.slugs import SlugAssignment, assign_film_slugs
from seed.load.catalogue import TooManyFilmsGoneError, write_catalogue
from seed.load.diff import Differences
from seed.load.film_writer import FilmWriter
from seed.load.stored import read_stored
from seed.load.transaction import seeding, tidy
from seed.pages.pages import Pages
from seed.phrases import phrase
from seed.pipeline import Progress, SeedResult, read_changed, report, take_inventory

ANALYZE_SHARE = 10
"""ANALYZE is run if at least one film in so many was read, or so many more or fewer people have documents."""

NOTHING_STRICT = phrase("nothing was written, since warnings count as errors (--strict)")


@dataclass(frozen=True, slots=True)
class SeedOptions:
    """The options of a seeding.

    `strict` writes nothing if there is any warning; `keep` removes nothing; `prune` removes however much is gone;
    `drafts` takes drafts in; `instead_of` is a folder whose documents count as gone, as those of the shipped catalogue
    do once others are seeded.
    """

    dry_run: bool = False
    strict: bool = False
    keep: bool = False
    prune: bool = False
    drafts: bool = False
    instead_of: Path | None = None


def seed_documents(
    paths: Sequence[Path],
    settings: Settings,
    options: SeedOptions,
    progress: Progress | None = None,
    on_wait: Callable[[], None] = lambda: None,
) -> SeedResult:
    """Writes the difference between the documents and the database, in one transaction.

    `on_wait` is called once if another seeding holds the database.

    Raises:
        NoSuchPathError, EntryFileError, NotSeedableError
    """
    collect_rarely()
    engine = writing_engine(settings.database_url, creates=False)
    try:
        with seeding(engine, on_wait) as connection:
            stored = read_stored(connection)
            inventory = take_inventory(
                paths,
                settings.languages,
                stored,
                keep=options.keep,
                drafts=options.drafts,
                instead_of=options.instead_of,
            )
            films = {}
            with closing(FilmWriter(connection, inventory.context, inventory.changes, stored)) as writer:
                for film in read_changed(inventory, stored, progress):
                    writer.add(film)
                    films[film.key] = replace(film, film=None, credited="")
                slugs = assign_film_slugs(films, inventory.changes, stored, inventory.paths)
                result = report(inventory, films, slugs, stored)
                result = write(writer, films, slugs, inventory.pages, result, options, settings.media_roots)
            if result.refused or options.dry_run:
                connection.rollback()
        if not (result.refused or result.unchanged or options.dry_run):
            other_pages = abs(len(inventory.pages.records) - len(stored.pages))
            is_much = len(films) * ANALYZE_SHARE > len(stored.films) or other_pages * ANALYZE_SHARE > len(stored.pages)
            tidy(engine, thoroughly=is_much)
        return result
    finally:
        engine.dispose()


def write(
    writer: FilmWriter,
    films: Mapping[str, FilmResult],
    slugs: SlugAssignment,
    pages: Pages,
    result: SeedResult,
    options: SeedOptions,
    media_roots: Sequence[Path] = (),
) -> SeedResult:
    """Writes what differs, unless that is refused, and adds to the result what was written."""
    if options.strict and result.worst >= Level.WARNING:
        return replace(result, message=NOTHING_STRICT, refused=True)
    differences = Differences(in_words=options.dry_run)
    try:
        revision, references = write_catalogue(
            writer, films, slugs, pages, differences, prune=options.prune, media_roots=media_roots
        )
    except TooManyFilmsGoneError as error:
        return replace(result, message=error.reason, refused=True)
    result = replace(result, findings=(*result.findings, *references))
    if options.strict and result.worst >= Level.WARNING:
        return replace(result, message=NOTHING_STRICT, refused=True)
    if revision == writer.stored.revision:
        return replace(result, message=phrase("nothing changed; revision {revision}", revision=revision))
    summary = differences.summary() or phrase("no film changed, but the vocabulary did")
    if options.dry_run:
        message = phrase("{summary}, if this were no dry run", summary=summary)
        return replace(result, differences=tuple(differences.lines), message=message)
    return replace(result, message=phrase("{summary}; revision {revision}", summary=summary, revision=revision))
