"""The commands check, seed and people: what they print, and their exit status (0 clean, 1 errors, 2 wrong usage)."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from graph.errors import UserError
from graph.settings import settings
from seed.diagnostics import Level
from seed.load.transaction import reading
from seed.people.people_yaml import PeopleFileError
from seed.pipeline import Manner, Outcome, check_documents, seed_documents
from seed.reading import Progress
from seed.report.printing import Format, render, wants_colour

SHIPPED = Path(__file__).parent / "films"
CLEAN, ERRORS, WRONG_USAGE = 0, 1, 2


def check(paths: Sequence[Path], strict: bool = False, format: Format = "text") -> int:
    """Reads documents and reports what is wrong with them; needs no database."""

    def run() -> int:
        with _progress() as progress:
            outcome = check_documents(paths, settings(), progress)
        return _report(outcome, strict, format)

    return _guarded(run, format)


def seed(
    paths: Sequence[Path] = (),
    dry_run: bool = False,
    strict: bool = False,
    prune: bool = False,
    keep: bool = False,
    format: Format = "text",
    watch: bool = False,
) -> int:
    """Seeds documents, by default those of the shipped catalogue, and reports what is wrong with them.

    With `watch`, seeds again whenever one is saved, until it is interrupted; it then reports only on documents
    that were read again.
    """
    if prune and keep:
        return _say("--prune removes what is gone and --keep removes nothing: choose one", WRONG_USAGE)
    if watch and dry_run:
        return _say("--watch seeds and --dry-run does not: choose one", WRONG_USAGE)
    paths = paths or (SHIPPED,)
    manner = Manner(dry_run, strict, keep, prune)
    status = _guarded(lambda: _seed(paths, manner, format), format)
    if watch and status in (CLEAN, ERRORS):
        from seed.watch import saves

        for _ in saves(paths):
            _guarded(lambda: _seed(paths, manner, format, again=True), format)
        return CLEAN
    return status


def people(similar: bool = False) -> int:
    """Lists people; with `similar`, who may be one person and whose name may mean several, for people.yaml."""

    def run() -> int:
        with reading(settings().database_url) as connection:
            from seed.report.similar_people import all_people, similar_people  # which seeding can do without

            for line in similar_people(connection) if similar else all_people(connection):
                print(line)
        return CLEAN

    return _guarded(run, "text")


def _seed(paths: Sequence[Path], manner: Manner, format: Format, again: bool = False) -> int:
    with _progress() as progress:
        outcome = seed_documents(paths, settings(), manner, progress, _waiting)
    if again:
        if outcome.unchanged:
            return CLEAN
        outcome = replace(outcome, findings=outcome.fresh)
    status = _report(outcome, manner.strict, format)
    print(outcome.message, file=sys.stdout if format == "text" else sys.stderr, flush=True)
    return ERRORS if outcome.refused else status


def _report(outcome: Outcome, strict: bool, format: Format) -> int:
    colour = wants_colour(sys.stdout)
    sys.stdout.write(render(outcome.findings, outcome.documents, format, colour=colour))
    return ERRORS if outcome.worst >= (Level.WARNING if strict else Level.ERROR) else CLEAN


def _guarded(run: Callable[[], int], format: Format) -> int:
    """Everything that can go wrong beside the documents, in one line each."""
    try:
        return run()
    except UserError as error:
        if isinstance(error, PeopleFileError):
            sys.stdout.write(render(error.findings, (), format, colour=wants_colour(sys.stdout)))
        return _say(str(error), error.status)
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except KeyboardInterrupt:
        return _say("interrupted; nothing was written", 130)


def _say(message: str, status: int) -> int:
    print(message, file=sys.stderr)
    return status


def _waiting() -> None:
    print("another seeding holds the database; waiting for it to end", file=sys.stderr)


@contextmanager
def _progress() -> Iterator[Progress | None]:
    """A bar on a terminal, which goes when all is read; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading documents", total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
