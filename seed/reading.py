"""Paths → everything that their documents say, read as far as the database does not have it already."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b
from pathlib import Path

from seed.diagnostics import Diagnostic, Level
from seed.discover.changes import Plan, make_plan
from seed.discover.files import find_files
from seed.discover.stored import State, StoredDocument
from seed.film.film import Context, FilmJob, FilmResult, StoredText, read_film
from seed.film.parallel import read_films
from seed.film.slugs import SlugAssignment, SlugRequest, assign_aliases, assign_slugs, candidates
from seed.people.identity import People
from seed.people.people_yaml import PeopleFileError, read_people, unknown_films

Recall = Callable[[Iterable[StoredDocument]], Mapping[str, StoredText]]
"""Stored documents → what they were, by path."""
Take = Callable[[FilmResult], None]
"""What becomes of a film once it is read."""
Progress = Callable[[int, int], None]
"""How many documents are read, of how many."""


@dataclass(frozen=True, slots=True)
class Survey:
    """The documents that were found, and which films have to be read."""

    context: Context
    plan: Plan
    shown: Mapping[str, Sequence[str]]
    """The files of each film, by key, as the user calls them."""
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What became of the films that were read, by key; `settled.refused` are those not to be written."""

    survey: Survey
    readings: Mapping[str, FilmResult]
    settled: SlugAssignment
    aliases: Mapping[str, str]
    """Alias → key."""
    findings: tuple[Diagnostic, ...]

    @property
    def documents(self) -> tuple[str, ...]:
        return tuple(shown for of_film in self.survey.shown.values() for shown in of_film)


def survey_documents(paths: Sequence[Path], languages: tuple[str, ...], state: State, *, keep: bool = False) -> Survey:
    """Raises NoSuchPathError and PeopleFileError."""
    files = find_files(paths, languages)
    people, of_people = read_people(files.people)
    if any(finding.level is Level.ERROR for finding in of_people):
        raise PeopleFileError((*files.findings, *of_people))
    context = Context(languages, people, fingerprint(languages, people))
    plan = make_plan(files, paths, state, context, keep=keep)
    shown: dict[str, list[str]] = defaultdict(list)
    for file in files.documents:
        shown[file.key].append(file.display_path)
    of_people += tuple(unknown_films(people, shown.keys() | state.films.keys()))
    return Survey(context, plan, shown, (*files.findings, *of_people, *plan.findings))


def read_catalogue(
    survey: Survey, state: State, recall: Recall, take: Take, progress: Progress | None = None
) -> Catalogue:
    """Reads what has to be read, hands over each film, and settles what films decide together."""
    readings = {}
    for reading in _readings(survey, state, recall, progress):
        take(reading)
        readings[reading.key] = replace(reading, film=None)
    settled, aliases, of_slugs = _settle(survey, readings, state)
    of_films = (finding for reading in readings.values() for finding in reading.findings)
    return Catalogue(survey, readings, settled, aliases, (*survey.findings, *of_films, *settled.findings, *of_slugs))


def _readings(survey: Survey, state: State, recall: Recall, progress: Progress | None) -> Iterator[FilmResult]:
    plan, context = survey.plan, survey.context
    kept = recall(document for documents in plan.kept.values() for document in documents)
    tasks = [_with_kept(task, plan.kept.get(task.key, ()), kept) for task in plan.tasks]
    total, done = sum(len(task.files) for task in tasks), 0
    for task, reading in zip(tasks, read_films(tasks, context), strict=True):
        again = [state.documents[path] for path in reading.refused if path in state.documents]
        yield read_film(_with_kept(task, again, recall(again)), context) if again else reading
        done += len(task.files)
        if progress:
            progress(done, total)


def _with_kept(task: FilmJob, documents: Iterable[StoredDocument], kept: Mapping[str, StoredText]) -> FilmJob:
    return replace(
        task, stored=(*task.stored, *(kept[document.path] for document in documents if document.path in kept))
    )


def _settle(
    survey: Survey, readings: Mapping[str, FilmResult], state: State
) -> tuple[SlugAssignment, dict[str, str], tuple[Diagnostic, ...]]:
    settled = _settle_slugs(survey, readings, state)
    wanted = {key: tuple(film.aliases.split()) for key, film in state.films.items() if film.aliases}
    wanted |= {key: reading.aliases for key, reading in readings.items() if key not in settled.refused}
    claims = ((key, alias) for key, own in wanted.items() if key in settled.slugs for alias in own)
    aliases, findings = assign_aliases(claims, settled.slugs, survey.shown)
    return settled, aliases, findings


def _settle_slugs(survey: Survey, readings: Mapping[str, FilmResult], state: State) -> SlugAssignment:
    if survey.plan.is_empty:
        return SlugAssignment({key: film.slug for key, film in state.films.items()}, frozenset(), ())
    shown = survey.shown
    leaving = {*survey.plan.abandoned, *(key for key, reading in readings.items() if not reading.refused)}
    wishes = [
        SlugRequest(key, candidates(film.wanted_slug, film.release_year, key), film.slug, tuple(shown.get(key, ())))
        for key, film in state.films.items()
        if key not in leaving and not (key in readings and readings[key].wanted_slug)
    ]
    for key, reading in readings.items():
        if reading.wanted_slug:
            present = state.films[key].slug if key in state.films else None
            own = candidates(reading.wanted_slug, reading.release_year, key)
            wishes.append(SlugRequest(key, own, present, tuple(shown[key])))
    return assign_slugs(wishes)


def fingerprint(languages: tuple[str, ...], people: People) -> str:
    """Of all that the reading of a document depends on, but for the document."""
    entries = sorted(repr(replace(entry, line=0, path="")) for entry in people.entries.values())
    return blake2b(repr((_program(), languages, entries)).encode(), digest_size=8).hexdigest()


@cache
def _program() -> str:
    """Of the seeder's own files, among them the vocabulary of roles."""
    hashed = blake2b(digest_size=8)
    folder = Path(__file__).parent
    for file in sorted([*folder.glob("*.py"), *folder.glob("*/*.py"), folder / "fields" / "roles.csv"]):
        hashed.update(file.read_bytes())
    return hashed.hexdigest()
