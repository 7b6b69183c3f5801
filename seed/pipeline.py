"""The two things a seeder does: check documents, and seed them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from graph.database.databases import writing_engine
from graph.settings import Settings
from seed.diagnostics import Diagnostic, Level
from seed.discover.stored import EMPTY, StoredDocument, read_state
from seed.discover.stored_documents import kept_documents
from seed.film.film import StoredText
from seed.film.parallel import collect_rarely
from seed.load.catalogue import TooManyGone, write_catalogue
from seed.load.diff import Differences
from seed.load.intake import Intake, open_intake
from seed.load.transaction import seeding, tidy
from seed.reading import Catalogue, Progress, read_catalogue, survey_documents

MANY = 10
"""If one film in so many was read, planners get to know the tables anew."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run. `message` says what was written or, where it was `refused`, why nothing was.

    `known` are the findings among all that concern documents which were not read again.
    """

    documents: tuple[str, ...]
    findings: tuple[Diagnostic, ...]
    known: tuple[Diagnostic, ...] = ()
    message: str = ""
    refused: bool = False
    unchanged: bool = False
    """Whether nothing had to be read at all."""

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


def check_documents(paths: Sequence[Path], settings: Settings, progress: Progress | None = None) -> Outcome:
    """Raises NoSuchPathError and PeopleFileError."""
    survey = survey_documents(paths, settings.languages, EMPTY)
    catalogue = read_catalogue(survey, EMPTY, _nothing_kept, lambda _: None, progress)
    return Outcome(catalogue.documents, catalogue.findings)


def _nothing_kept(_: Iterable[StoredDocument]) -> Mapping[str, StoredText]:
    return {}


@dataclass(frozen=True, slots=True)
class Manner:
    """How to seed: `strict`, nothing with any warning; `keep`, nothing is removed; `prune`, as much as has to be."""

    dry_run: bool = False
    strict: bool = False
    keep: bool = False
    prune: bool = False


def seed_documents(
    paths: Sequence[Path],
    settings: Settings,
    manner: Manner,
    progress: Progress | None = None,
    on_wait: Callable[[], None] = lambda: None,
) -> Outcome:
    """Raises NoSuchPathError, PeopleFileError and NotSeedable."""
    collect_rarely()
    engine = writing_engine(settings.database_url)
    try:
        with seeding(engine, on_wait) as connection:
            state = read_state(connection)
            survey = survey_documents(paths, settings.languages, state, keep=manner.keep)
            recall = partial(kept_documents, connection, languages=settings.languages)
            with closing(open_intake(connection, survey.context, survey.plan, state)) as taken:
                catalogue = read_catalogue(survey, state, recall, taken.take, progress)
                outcome = _write(connection, taken, catalogue, manner)
            if outcome.refused or manner.dry_run:
                connection.rollback()
        if not (outcome.refused or outcome.unchanged or manner.dry_run):
            tidy(engine, thoroughly=len(catalogue.readings) * MANY > len(state.films))
        return outcome
    finally:
        engine.dispose()


def _write(connection: Connection, taken: Intake, catalogue: Catalogue, manner: Manner) -> Outcome:
    plan = catalogue.survey.plan
    outcome = Outcome(catalogue.documents, catalogue.findings, plan.findings, unchanged=plan.is_empty)
    if manner.strict and outcome.worst >= Level.WARNING:
        return replace(outcome, message="nothing was written, since warnings count as errors (--strict)", refused=True)
    differences = Differences(in_words=manner.dry_run)
    try:
        revision = write_catalogue(connection, taken, catalogue, differences, prune=manner.prune)
    except TooManyGone as error:
        return replace(outcome, message=str(error), refused=True)
    if revision == taken.state.revision:
        return replace(outcome, message=f"nothing changed; revision {revision}")
    return replace(outcome, message=_told(differences, revision, manner.dry_run))


def _told(differences: Differences, revision: str, dry_run: bool) -> str:
    summary = differences.summary() or "no film changed"
    if dry_run:
        return "\n".join((*differences.lines, f"{summary}, if this were no dry run"))
    return f"{summary}; revision {revision}"
