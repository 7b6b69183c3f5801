"""The commands that seed a database or read one: seed, gaps and people."""

import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from sqlalchemy import func, select

from graph.gaps import GapKind
from graph.models import Film
from graph.settings import settings
from seed.command import CLEAN, ERRORS, UsageError, progress_bar, report_on, run_command
from seed.diagnostics import Diagnostic
from seed.gaps.files import Absent, absent_files, folders_of_documents, unnamed_files
from seed.gaps.measure import gaps_of, measure
from seed.load.transaction import read_connection
from seed.phrases import phrase, spoken
from seed.pipeline import SeedResult
from seed.report.gaps import Gaps, as_json, as_text
from seed.report.printing import Format
from seed.seeding import SeedOptions, seed_documents

SHIPPED = Path(__file__).parent / "films"
SOME = 3


def seed(
    paths: Sequence[Path] = (),
    dry_run: bool = False,
    strict: bool = False,
    prune: bool = False,
    keep: bool = False,
    format: Format = "text",
    watch: bool = False,
    drafts: bool = False,
    all: bool = False,
    only_new: bool = False,
) -> int:
    """Seeds documents, by default those of the shipped catalogue, which leave once others are seeded, and reports what
    is wrong with them; if `only_new`, with those that were read again.

    With `watch`, seeds again whenever one is saved, until it is interrupted; it then reports only what is new.
    """
    paths = paths or (SHIPPED,)
    of_shipped = any(path.resolve().is_relative_to(SHIPPED.resolve()) for path in paths)
    options = SeedOptions(dry_run, strict, keep, prune, drafts, instead_of=None if of_shipped else SHIPPED)

    def run() -> int:
        if prune and keep:
            raise UsageError(phrase("--prune removes what is gone and --keep removes nothing: choose one"))
        if watch and dry_run:
            raise UsageError(phrase("--watch seeds and --dry-run does not: choose one"))
        return seeder.seed(only_new=only_new)

    seeder = _Seeder(paths, options, format, all)
    status = run_command(run, format)
    if watch and status in (CLEAN, ERRORS):
        from seed.watch import saves

        for _ in saves(paths):
            run_command(seeder.seed_again, format)
        return CLEAN
    return status


def people(similar: bool = False) -> int:
    """Lists people; with `similar`, who may be one person and whose name may mean several, for people.yaml."""

    def run() -> int:
        with read_connection(settings().database_url) as connection:
            from seed.report.similar_people import all_people, similar_people  # which seeding can do without

            for line in similar_people(connection) if similar else all_people(connection):
                print(line)
        return CLEAN

    return run_command(run, "text")


def gaps(kinds: Collection[GapKind] = (), format: Literal["text", "json"] = "text", exit_code: bool = False) -> int:
    """Lists what films lack that at least half of the catalogue's films have, of some kinds or of all; with these, or
    where files are asked for, also fields that name no file and files beside documents that nothing names. With
    `exit_code`, the status tells whether anything is listed.
    """

    def run() -> int:
        with read_connection(settings().database_url) as connection:
            asked = kinds or tuple(GapKind)
            absent, unnamed = list[Absent](), list[str]()
            if GapKind.FILE in asked:
                folders = folders_of_documents(connection)
                absent, unnamed = absent_files(connection), list(unnamed_files(folders))
            found = Gaps(
                films=connection.scalar(select(func.count()).select_from(Film)) or 0,
                measured=[each for each in measure(connection) if each.kind in asked],
                gaps=[gap for gap in gaps_of(connection) if gap.kind in asked],
                absent=absent,
                unnamed=unnamed,
            )
        if format == "json":
            print(as_json(found).decode())
        else:
            for line in as_text(found):
                print(line)
        return SOME if exit_code and found.are_any else CLEAN

    return run_command(run, "text")


class _Seeder:
    """Seeds, and seeds again, some documents."""

    def __init__(self, paths: Sequence[Path], options: SeedOptions, format: Format, all: bool) -> None:
        self._paths, self._options = paths, options
        self._format: Format = format
        self._all = all
        self._found: frozenset[Diagnostic] = frozenset()
        """The findings of the last seeding that came to its end."""
        self._has_failed = False

    def seed(self, *, only_new: bool = False) -> int:
        """Seeds, and reports what is found, or only what is found in documents that were read again."""
        result = self._result()
        if only_new and result.unchanged:
            return CLEAN
        return self._report(replace(result, findings=result.fresh) if only_new else result)

    def seed_again(self) -> int:
        """Seeds, and reports what is new since the last time; after a failure also that there is none any more."""
        found, has_failed = self._found, self._has_failed
        result = self._result()
        fresh = tuple(finding for finding in result.fresh if not result.unchanged or finding not in found)
        if result.unchanged and not fresh and not has_failed:
            return CLEAN
        return self._report(replace(result, findings=fresh))

    def _result(self) -> SeedResult:
        def on_wait() -> None:
            print(spoken(phrase("another seeding holds the database; waiting for it to end")), file=sys.stderr)

        self._has_failed = True
        with progress_bar() as progress:
            result = seed_documents(self._paths, settings(), self._options, progress, on_wait)
        self._has_failed = result.refused
        self._found = frozenset(result.findings)
        return result

    def _report(self, result: SeedResult) -> int:
        status = report_on(result, self._options.strict, self._format, self._all)
        for line in (*result.differences, result.message):
            print(spoken(line), file=sys.stdout if self._format == "text" else sys.stderr, flush=True)
        return ERRORS if result.refused else status
