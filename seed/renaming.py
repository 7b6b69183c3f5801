"""A person's name → another one, wherever documents credit the person and people.yaml names them.

The places are those that seeding reads names from. A document is changed only if all else in it reads as before.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from graph.errors import UserError
from graph.settings import Settings
from seed.diagnostics import Level, Position
from seed.discover.files import PEOPLE, DocumentFile, find_files
from seed.discover.jobs import FilmJob
from seed.discover.stored import NOTHING_STORED
from seed.fields.credits import Credit
from seed.fields.names import compared
from seed.film.context import Context
from seed.film.film import read_film
from seed.film.record import unpack
from seed.film.version import read_document
from seed.mending import Change
from seed.pages.page import read_page
from seed.parse.document import parse
from seed.parse.nodes import to_json
from seed.parse.yaml_errors import quoted
from seed.people.identity import people_of
from seed.people.people_yaml import PeopleReader, read_people
from seed.phrases import phrase, quote
from seed.pipeline import take_inventory
from seed.repair.lines import lines_with_ends


class NoSuchPersonError(UserError):
    """Nobody of the name that is to be changed is credited."""

    status = 1


class Renaming(NamedTuple):
    """What is to be written, and the places, as messages show them, where the name cannot be changed safely."""

    changes: tuple[Change, ...]
    left: tuple[str, ...]


class _Naming(NamedTuple):
    """Where a document names a person, and the names by which it means one, as they are compared."""

    place: Position
    names: frozenset[str]


def rename_person(paths: Sequence[Path], settings: Settings, old: str, new: str) -> Renaming:
    """Finds where documents name somebody, and what stands there with the new name: in those of films, also by another
    spelling that means the same person since versions of one film use both, and in those about the person.

    Raises:
        NoSuchPathError, EntryFileError, NoSuchPersonError
    """
    inventory = take_inventory(paths, settings.languages, NOTHING_STORED, drafts=True)
    context = inventory.context
    changes: list[Change] = []
    left: list[str] = []
    spelled: dict[str, str] = {}
    kept: set[str] = set()
    for key, files in inventory.files.items():
        named = {file: _credited(Path(file.path).read_bytes(), file, context) for file in files}
        said = {name for namings in named.values() for naming in namings for name in naming.names}
        others = _other_spellings(FilmJob(key, tuple(files)), context, old, new) if compared(old) in said else ()
        spelled |= {compared(name): name for name in others}
        kept |= said - {compared(name) for name in (old, *others)}
        for file in files:
            _rename(file, context, _credited, (old, *others), new, changes, left)
    if not (changes or left):
        raise NoSuchPersonError(phrase("{name} is credited nowhere", name=quote(old)))
    for file in find_files(paths, settings.languages).documents:
        if file.relative_path in inventory.pages.paths:
            _rename(file, context, _described, (old,), new, changes, left)
    folders = (path / PEOPLE for path in paths if path.is_dir())
    people_yaml = next(chain(inventory.entry_files[PEOPLE], folders), None)
    if changes and people_yaml:
        of_new = [name for compared_name, name in spelled.items() if compared_name not in kept]
        changes += _in_people_yaml(people_yaml, old, new, of_new)
    return Renaming(tuple(changes), tuple(left))


def _rename(
    file: DocumentFile,
    context: Context,
    namings_in: Callable[[bytes, DocumentFile, Context], list[_Naming]],
    olds: Sequence[str],
    new: str,
    changes: list[Change],
    left: list[str],
) -> None:
    """Adds what a document is with the new name for old ones, or the places where it cannot be changed."""
    before = after = Path(file.path).read_bytes()
    namings = namings_in(before, file, context)
    replaced = {compared(old) for old in olds}
    for old in olds:
        places = {each.place for each in namings_in(after, file, context) if compared(old) in each.names}
        after = _with_name(after, places, old, new)
    expected = [{compared(new) if name in replaced else name for name in each.names} for each in namings]
    now = [set(each.names) for each in namings_in(after, file, context)]
    places = {each.place for each in namings if not replaced.isdisjoint(each.names)}
    if places and now == expected and _reads_alike(before, after, file.path, olds, new):
        changes.append(Change(file.display_path, before, after))
    else:
        left += (f"{file.display_path}:{place.line}:{place.column}" for place in sorted(places))


def _credited(data: bytes, file: DocumentFile, context: Context) -> list[_Naming]:
    """Whom a document of a film credits."""
    document, _ = parse(data, file.path)
    version = read_document(document, file, context, "")[0] if document else None
    return [_Naming(Position(each.line, each.column), _names(each)) for each in version.credits] if version else []


def _described(data: bytes, file: DocumentFile, context: Context) -> list[_Naming]:
    """Whom a document about a person is about."""
    document, _ = parse(data, file.path)
    page = read_page(document, file, context, "")[0] if document else None
    if page is None:
        return []
    title = page.nodes["title"]
    return [_Naming(Position(title.line, title.column), frozenset((compared(page.version.name),)))]


def _names(credit: Credit) -> frozenset[str]:
    """The names by which a credit means a person, as they are compared."""
    return frozenset(compared(name) for name in (credit.name.name, credit.name.credited_as) if name)


def _other_spellings(job: FilmJob, context: Context, old: str, new: str) -> tuple[str, ...]:
    """How versions of a film spell somebody whom others call by a name, where nothing else says that it is the same
    person."""
    film = read_film(job, context).film
    spelled: dict[str, str] = {}
    for credit in unpack(film).credits if film else ():
        names = [{compared(name): name for name in (each.name, each.printed_name) if name} for each in credit.mentions]
        if any(compared(old) in each for each in names):
            spelled |= {key: name for each in names if compared(old) not in each for key, name in each.items()}
    known = {compared(new), *context.people.spellings}
    return tuple(name for key, name in spelled.items() if key not in known)


def _with_name(data: bytes, places: Iterable[Position], old: str, new: str) -> bytes:
    """The text with the new name at each place or, where a value goes on below, on the next line that has the old."""
    lines = lines_with_ends(data.decode()) if places else []
    for place in sorted(places, reverse=True):
        for number in range(place.line - 1, len(lines)):
            start = place.column - 1 if number == place.line - 1 else 0
            if found := _spelled(old).search(lines[number], start):
                lines[number] = lines[number][: found.start()] + new + lines[number][found.end() :]
                break
    return "".join(lines).encode() if lines else data


def _spelled(*names: str) -> re.Pattern[str]:
    """The names in whichever case and with whatever spaces, as words of their own and no part of a longer one: of two
    that fit, the longer one is meant (`Anna Berg-Holm`, not `Anna Berg`).
    """
    longest = sorted(names, key=len, reverse=True)
    words = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest)
    return re.compile(rf"(?<!\w)(?:{words})(?!-?\w)", re.IGNORECASE)


def _reads_alike(before: bytes, after: bytes, path: str, olds: Sequence[str], new: str) -> bool:
    """True if what the one says is what the other says with the new name for the old ones."""
    documents = [parse(data, path)[0] for data in (before, after)]
    names = _spelled(*olds, new)
    said = [names.sub(lambda _: new, repr(to_json(each.front_matter))) for each in documents if each]
    bodies = [each.body for each in documents if each]
    return len(said) == 2 and said[0] == said[1] and bodies[0] == bodies[1]


def _in_people_yaml(path: Path, old: str, new: str, others: Iterable[str]) -> Iterator[Change]:
    """people.yaml with the old name and other spellings as aliases of the new one, so that seeding knows who that was.
    A name that is only written in other letters is no alias.
    """
    before = path.read_bytes() if path.exists() else b""
    people, _ = read_people([path] if before else [])
    lines = lines_with_ends(before.decode())
    of_old, of_new = (people.entries.get(compared(name)) for name in (old, new))
    is_other = compared(old) != compared(new)
    aliases = [*([old] if is_other else []), *others]
    if entry := of_new or of_old:
        number = entry.line - 1
        if not (of_new and is_other):
            lines[number] = _spelled(old).sub(lambda _: new, lines[number], count=1)
        for alias in reversed(aliases):
            lines = _with_alias(lines, number, alias)
    elif aliases:
        end = "" if before.endswith(b"\n") or not before else "\n"
        lines.append(f"{end}- name: {_scalar(new)}\n  aliases: [{', '.join(map(_scalar, aliases))}]\n")
    after = "".join(lines).encode()
    if after != before and _means(after, path, old, new):
        yield Change(path.as_posix(), before, after)


def _with_alias(lines: list[str], number: int, alias: str) -> list[str]:
    """The lines with one more alias in the entry whose name stands on a line."""
    for n in range(number + 1, len(lines)):
        if re.match(r"-\s", lines[n]):
            break
        if found := re.match(r"\s+aliases:\s*\[", lines[n]):
            return [*lines[:n], f"{found[0]}{_scalar(alias)}, {lines[n][found.end() :]}", *lines[n + 1 :]]
        if re.match(r"\s+aliases:\s*$", lines[n]) and (item := re.match(r"\s*- ", "".join(lines[n + 1 : n + 2]))):
            return [*lines[: n + 1], f"{item[0]}{_scalar(alias)}\n", *lines[n + 1 :]]
    indent = " " * (len(lines[number]) - len(lines[number].lstrip("- ")))
    end = "" if lines[number].endswith("\n") else "\n"
    added = f"{end}{indent}aliases: [{_scalar(alias)}]\n"
    return [*lines[: number + 1], added, *lines[number + 1 :]]


def _scalar(text: str) -> str:
    return text if re.fullmatch(r"\w[\w .’'-]*", text) else quoted(text)


def _means(data: bytes, path: Path, old: str, new: str) -> bool:
    """True if a people.yaml can be read, and says that both names mean the person of the new one."""
    entries, findings = PeopleReader().parse(data)
    people = people_of(replace(entry, path=path.as_posix()) for entry in entries)
    wrong = any(finding.level is Level.ERROR for finding in findings)
    return not wrong and people.identity(old, "") == people.identity(new, "") == compared(new)
