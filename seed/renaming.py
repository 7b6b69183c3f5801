"""A person's name → another one, wherever documents credit the person and people.yaml names them.

The places are those that seeding reads names from. A document is changed only if all else in it reads as before.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from graph.errors import UserError
from graph.settings import Settings
from seed.diagnostics import Level, Position
from seed.discover.files import PEOPLE, DocumentFile
from seed.discover.stored import NOTHING_STORED
from seed.fields.credits import Credit
from seed.fields.names import compared
from seed.film.context import Context
from seed.film.version import read_document
from seed.mending import Change
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


def rename_person(paths: Sequence[Path], settings: Settings, old: str, new: str) -> Renaming:
    """Finds where documents name somebody, and what stands there with the new name.

    Raises:
        NoSuchPathError, EntryFileError, NoSuchPersonError
    """
    inventory = take_inventory(paths, settings.languages, NOTHING_STORED, drafts=True)
    changes: list[Change] = []
    left: list[str] = []
    for file in (file for files in inventory.files.values() for file in files):
        before = Path(file.path).read_bytes()
        credits = _credits(before, file, inventory.context)
        places = sorted({Position(each.line, each.column) for each in credits if compared(old) in _names(each)})
        after = _with_name(before, places, old, new)
        expected = [{compared(new) if name == compared(old) else name for name in _names(each)} for each in credits]
        now = [_names(each) for each in _credits(after, file, inventory.context)]
        if places and now == expected and _reads_alike(before, after, file.path, old, new):
            changes.append(Change(file.display_path, before, after))
        elif places:
            left += (f"{file.display_path}:{place.line}:{place.column}" for place in places)
    if not (changes or left):
        raise NoSuchPersonError(phrase("{name} is credited nowhere", name=quote(old)))
    folders = (path / PEOPLE for path in paths if path.is_dir())
    people_yaml = next(chain(inventory.entry_files[PEOPLE], folders), None)
    if changes and people_yaml:
        changes += _in_people_yaml(people_yaml, old, new)
    return Renaming(tuple(changes), tuple(left))


def _credits(data: bytes, file: DocumentFile, context: Context) -> Sequence[Credit]:
    document, _ = parse(data, file.path)
    version = read_document(document, file, context, "")[0] if document else None
    return version.credits if version else ()


def _names(credit: Credit) -> set[str]:
    """The names by which a credit means a person, as they are compared."""
    return {compared(name) for name in (credit.name.name, credit.name.credited_as) if name}


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


def _spelled(name: str) -> re.Pattern[str]:
    """The name in whichever case and with whatever spaces, as a word of its own."""
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _reads_alike(before: bytes, after: bytes, path: str, old: str, new: str) -> bool:
    """True if what the one says is what the other says with the new name for the old."""
    documents = [parse(data, path)[0] for data in (before, after)]
    said = [_spelled(old).sub(lambda _: new, repr(to_json(each.front_matter))) for each in documents if each]
    bodies = [each.body for each in documents if each]
    return len(said) == 2 and said[0] == said[1] and bodies[0] == bodies[1]


def _in_people_yaml(path: Path, old: str, new: str) -> Iterator[Change]:
    """people.yaml with the old name as an alias of the new one, so that seeding knows who that was; a name that is only
    spelled otherwise is no alias.
    """
    before = path.read_bytes() if path.exists() else b""
    people, _ = read_people([path] if before else [])
    lines = lines_with_ends(before.decode())
    of_old, of_new = (people.entries.get(compared(name)) for name in (old, new))
    is_other = compared(old) != compared(new)
    if entry := of_new or of_old:
        number = entry.line - 1
        if not (of_new and is_other):
            lines[number] = _spelled(old).sub(lambda _: new, lines[number], count=1)
        lines = _with_alias(lines, number, old) if is_other else lines
    elif is_other:
        end = "" if before.endswith(b"\n") or not before else "\n"
        lines.append(f"{end}- name: {_scalar(new)}\n  aliases: [{_scalar(old)}]\n")
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
