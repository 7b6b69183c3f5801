"""What the names of own fields mean in documents already."""

from collections.abc import Iterable, Iterator

from graph.own_fields import Subject
from seed.diagnostics import Diagnostic, Position, error
from seed.fields.fields_yaml import Entry
from seed.film.field_names import film_fact_named, folded_name
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
            elif meant:
                help = phrase(
                    "give the field another name, or write `instead_of: {meant}`: then it is read as your field alone",
                    meant=meant,
                )
                yield _taken(entry, name, meant, help)
        for fact in entry.instead_of:
            if fact not in replaced:
                message = phrase("no name of {field} means {fact}", field=field.name, fact=fact)
                finding = error("fields", message, phrase("leave out `{key}`", key="instead_of"))
                yield finding.at(Position(entry.line, entry.column), entry.path)


def _taken(entry: Entry, name: str, meant: str, help: Phrase) -> Diagnostic:
    finding = error("fields", phrase('"{name}" means {meant} already', name=name, meant=meant), help)
    return finding.at(Position(entry.line, entry.column), entry.path)
