"""Paths → everything that their documents say, read as far as the database does not have it already."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from hashlib import blake2b
from pathlib import Path

from seed.catalogue.film import Context, Kept, Reading, Task, read_film
from seed.catalogue.parallel import read_films
from seed.catalogue.settling import Settled, Wish, settle_aliases, settle_slugs
from seed.catalogue.slugs import candidates
from seed.catalogue.spool import Spool
from seed.diagnostics import Diagnostic, Level
from seed.files import Source, find
from seed.load.state import State, StoredDocument
from seed.people import People, read_people
from seed.plan import Plan, make_plan
from seed.similar import did_you_mean

Recall = Callable[[Iterable[StoredDocument]], Mapping[str, Kept]]
"""Stored documents → what they were, by path."""
Progress = Callable[[int, int], None]
"""How many documents are read, of how many."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Films that were read, by key, and their place in the spool; `settled.refused` are those not to be written."""

    context: Context
    documents: tuple[str, ...]
    """All files, as the user calls them."""
    plan: Plan
    readings: Mapping[str, Reading]
    spooled: Mapping[str, tuple[int, int]]
    spool: Spool
    settled: Settled
    aliases: Mapping[str, str]
    """Alias → key."""
    findings: tuple[Diagnostic, ...]


class PeopleRefused(Exception):
    """people.yaml cannot be used, so nothing can be read."""

    def __init__(self, findings: tuple[Diagnostic, ...]) -> None:
        super().__init__(findings)
        self.findings = findings


def read_catalogue(
    paths: Sequence[Path],
    languages: tuple[str, ...],
    state: State,
    recall: Recall,
    *,
    keep: bool = False,
    progress: Progress | None = None,
) -> Catalogue:
    """Raises NoSuchPath for a path that is not there, and PeopleRefused."""
    sources = find(paths, languages)
    people, of_people = read_people(sources.people)
    if any(finding.level is Level.ERROR for finding in of_people):
        raise PeopleRefused((*sources.findings, *of_people))
    context = Context(languages, people, fingerprint(languages, people))
    plan = make_plan(sources.documents, paths, state, context, keep=keep)
    of_people += tuple(_unknown_films(people, {source.key for source in sources.documents} | state.films.keys()))
    spool = Spool()
    readings, spooled = _read(plan, context, state, recall, spool, progress)
    settled, aliases, of_slugs = _settle(plan, readings, state, sources.documents)
    of_films = (finding for reading in readings.values() for finding in reading.findings)
    return Catalogue(
        context,
        tuple(source.shown for source in sources.documents),
        plan,
        readings,
        spooled,
        spool,
        settled,
        aliases,
        (*sources.findings, *of_people, *plan.findings, *of_films, *settled.findings, *of_slugs),
    )


def _unknown_films(people: People, keys: Collection[str]) -> Iterator[Diagnostic]:
    """Films that people.yaml names and nobody knows."""
    names = {*keys, *(key.rpartition("/")[2] for key in keys)}
    for entry in people.entries.values():
        for film in entry.films:
            if film not in names:
                help = did_you_mean(film, names) or "name the folder of a film"
                message = f'"{film}" is no film of this catalogue'
                yield Diagnostic(
                    level=Level.WARNING,
                    code="people",
                    message=message,
                    line=entry.line,
                    column=1,
                    help=help,
                    path=entry.path,
                )


def _read(
    plan: Plan, context: Context, state: State, recall: Recall, spool: Spool, progress: Progress | None
) -> tuple[dict[str, Reading], dict[str, tuple[int, int]]]:
    kept = recall(document for documents in plan.kept.values() for document in documents)
    tasks = [_with_kept(task, plan.kept.get(task.key, ()), kept) for task in plan.tasks]
    readings: dict[str, Reading] = {}
    spooled: dict[str, tuple[int, int]] = {}
    total, done = sum(len(task.files) for task in tasks), 0
    for task, reading in zip(tasks, read_films(tasks, context), strict=True):
        again = [state.documents[path] for path in reading.refused if path in state.documents]
        if again:
            reading = read_film(_with_kept(task, again, recall(again)), context)
        if reading.film:
            spooled[task.key] = spool.add(reading.film)
        readings[task.key] = replace(reading, film=None)
        done += len(task.files)
        if progress:
            progress(done, total)
    return readings, spooled


def _with_kept(task: Task, documents: Iterable[StoredDocument], kept: Mapping[str, Kept]) -> Task:
    return replace(task, kept=(*task.kept, *(kept[document.path] for document in documents if document.path in kept)))


def _settle(
    plan: Plan, readings: Mapping[str, Reading], state: State, sources: Iterable[Source]
) -> tuple[Settled, dict[str, str], tuple[Diagnostic, ...]]:
    shown: dict[str, list[str]] = defaultdict(list)
    for source in sources:
        shown[source.key].append(source.shown)
    leaving = {*plan.abandoned, *(key for key, reading in readings.items() if not reading.refused)}
    wishes = [
        Wish(key, candidates(film.wanted_slug, film.release_year, key), film.slug, tuple(shown.get(key, ())))
        for key, film in state.films.items()
        if key not in leaving and not (key in readings and readings[key].wanted_slug)
    ]
    for key, reading in readings.items():
        if reading.wanted_slug:
            present = state.films[key].slug if key in state.films else None
            own = candidates(reading.wanted_slug, reading.release_year, key)
            wishes.append(Wish(key, own, present, tuple(shown[key])))
    settled = settle_slugs(wishes)
    wanted = {key: tuple(film.aliases.split()) for key, film in state.films.items()}
    wanted |= {key: reading.aliases for key, reading in readings.items() if key not in settled.refused}
    claims = ((key, alias) for key, own in wanted.items() if key in settled.slugs for alias in own)
    aliases, findings = settle_aliases(claims, settled.slugs, shown)
    return settled, aliases, findings


def fingerprint(languages: tuple[str, ...], people: People) -> str:
    """Of all that the reading of a document depends on, but for the document."""
    entries = sorted(repr(replace(entry, line=0, path="")) for entry in people.entries.values())
    return blake2b(repr((_program(), languages, entries)).encode(), digest_size=8).hexdigest()


@cache
def _program() -> str:
    """Of the seeder's own files, among them the vocabulary of roles."""
    hashed = blake2b(digest_size=8)
    folder = Path(__file__).parent
    for file in sorted([*folder.glob("*.py"), *folder.glob("*/*.py"), folder / "roles.csv"]):
        hashed.update(file.read_bytes())
    return hashed.hexdigest()
