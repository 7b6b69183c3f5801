"""What the names of own fields mean in documents already.

A name that most documents give one of our facts (`year`, `cast`) is an own field's only where the declaration says so
by `instead_of`. One that means something of ours more rarely (`mentor`, `kamera`, `budget`) is the own field's, and a
note says what it is not read as any more.
"""

from collections.abc import Iterable, Iterator

from graph.own_fields import Subject, clashes, graphql_name
from seed.diagnostics import Diagnostic, Position, error, note
from seed.fields.fields_yaml import Entry
from seed.film.field_names import folded_name, is_kept
from seed.film.role_fields import film_fact_named
from seed.pages.facts import person_fact_named
from seed.phrases import Phrase, phrase

_MEANT = {Subject.FILM: film_fact_named, Subject.PERSON: person_fact_named}
"""What tells the fact of ours that a name means."""


def taken_names(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Names of own fields that mean another field in documents: an own one, or one of ours that the declaration does
    not say it stands in for.
    """
    taken: dict[tuple[Subject, str], str] = {}
    for entry in entries:
        field, replaced = entry.field, set[str]()
        for name in (field.name, *field.synonyms):
            other = taken.setdefault((field.on, folded_name(name)), field.name)
            meant = _MEANT[field.on](name)
            if other != field.name:
                yield _taken(entry, name, other, phrase("give the field another name"))
            elif meant in entry.instead_of:
                replaced.add(meant or "")
            elif meant and field.on is Subject.FILM and is_kept(name):
                help = phrase(
                    "give the field another name, or write `instead_of: {meant}`: then it is read as your field alone",
                    meant=meant,
                )
                yield _taken(entry, name, meant, help)
            elif meant and graphql_name(name) not in {ours for _, ours in clashes(field)}:
                yield _taken_over(entry, name, meant)
        for fact in entry.instead_of:
            if fact not in replaced:
                message = phrase("no name of {field} means {fact}", field=field.name, fact=fact)
                finding = error("fields", message, phrase("leave out `{key}`", key="instead_of"))
                yield finding.at(Position(entry.line, entry.column), entry.path)


def _taken(entry: Entry, name: str, meant: str, help: Phrase) -> Diagnostic:
    finding = error("fields", phrase('"{name}" means {meant} already', name=name, meant=meant), help)
    return finding.at(Position(entry.line, entry.column), entry.path)


def _taken_over(entry: Entry, name: str, meant: str) -> Diagnostic:
    message = phrase('"{name}" is read as this field alone, and not as {meant}', name=name, meant=meant)
    finding = note("fields", message, phrase("write `instead_of: {meant}` if that is meant", meant=meant))
    return finding.at(Position(entry.line, entry.column), entry.path)
