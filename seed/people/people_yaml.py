"""people.yaml → its entries, and what is wrong with them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from graph.own_fields import OwnField, Subject
from seed.diagnostics import Diagnostic, Level, Position, error, warning
from seed.fields.identifiers import Identifier, read
from seed.fields.names import compared
from seed.fields.own import OwnValue, read_own
from seed.fields.slugs import slugify
from seed.parse.entry_file import EntryReader, entry_at, read_entries
from seed.parse.nodes import Missing, Node, Text
from seed.people.identity import Entry, People, people_of
from seed.phrases import phrase
from seed.spelling import did_you_mean

KINDS = ("PERSON", "GROUP", "ORGANISATION")


def read_people(files: Iterable[Path], own: Iterable[OwnField] = ()) -> tuple[People, tuple[Diagnostic, ...]]:
    """Reads all entries of some people.yaml, and in these the `own` fields of people.

    If there is a finding of level error, none may be used: people would fall apart.
    """
    fields = tuple(field for field in own if field.on is Subject.PERSON)
    entries, findings = read_entries(files, partial(PeopleReader, fields))
    return people_of(entries), (*findings, *_ambiguous(entries))


def unknown_films(people: People, keys: Collection[str]) -> Iterator[Diagnostic]:
    """Warns of films that people.yaml names and that are not among those of these keys."""
    names = {*keys, *(key.rpartition("/")[2] for key in keys)}
    for entry in people.entries.values():
        for film in entry.films:
            if film not in names:
                help = did_you_mean(film, names) or phrase("name the folder of a film")
                finding = warning("people", phrase('"{film}" is no film of this catalogue', film=film), help)
                yield finding.at(Position(entry.line), entry.path)


class PeopleReader(EntryReader[Entry]):
    """Reads one people.yaml."""

    name = "people"
    keys: tuple[str, ...] = ("name", "aliases", "kind", "slug", "films", "identifiers", "ids")
    needed = phrase("a name")
    unknown = phrase("declare it in fields.yaml, with `on: person` (docs/own-fields.md)")
    example = phrase("write a list of entries like\n- name: Chulpan Khamatova\n  aliases: [Chulpan Hamatova]")
    max_values = 2_000_000

    def __init__(self, own: tuple[OwnField, ...] = ()) -> None:
        super().__init__()
        self._own = own
        self._own_names = tuple(name for field in own for name in (field.name, *field.synonyms))
        self.keys = (*type(self).keys, *self._own_names)

    def read(self, values: Mapping[str, Node], node: Node) -> Entry | None:
        own_values = tuple(self._own_values(values))
        values = {key: value for key, value in values.items() if key not in self._own_names}
        name = self._text(values, "name")
        if name is None:
            self.error(phrase("the entry has no name"), node, phrase("write `name: …`, the canonical spelling"))
            return None
        return Entry(
            name.value,
            tuple(alias.value for alias in self.texts(values, "aliases")),
            self._kind(self._text(values, "kind")),
            self._slug(self._text(values, "slug")),
            tuple(film.value for film in self.texts(values, "films")),
            name.line,
            own_values=own_values,
            identifiers=self._identifiers(values),
        )

    def _own_values(self, values: Mapping[str, Node]) -> Iterator[OwnValue]:
        """The values of own fields; what is wrong with one is no reason to read nobody."""
        for field in self._own:
            for name in (field.name, *field.synonyms):
                if name in values:
                    own, findings = read_own(field, values[name], "")
                    self.findings += (replace(finding, level=Level.WARNING) for finding in findings)
                    yield from (value for value in own if isinstance(value, OwnValue))
                    break

    def _text(self, values: Mapping[str, Node], key: str) -> Text | None:
        texts = self.texts(values, key)
        if len(texts) > 1:
            self.error(phrase("{key} must be one text", key=key), texts[1])
        return texts[0] if texts else None

    def _identifiers(self, values: Mapping[str, Node]) -> tuple[Identifier, ...]:
        stated: list[Identifier] = []
        for key in ("identifiers", "ids"):
            found, wrong = read(values.get(key, Missing(0, 0)), person=True)
            stated += (each.identifier for each in found)
            self.findings += wrong
        return tuple(dict.fromkeys(stated))

    def _kind(self, text: Text | None) -> str | None:
        if text and text.value not in KINDS:
            self.error(
                phrase('"{text}" is no kind', text=text.value), text, phrase("write PERSON, GROUP or ORGANISATION")
            )
        return text.value if text else None

    def _slug(self, text: Text | None) -> str | None:
        if text is None:
            return None
        slug = slugify(text.value)
        if not slug:
            help = phrase("write small letters, digits and hyphens")
            self.findings.append(error("slug", phrase('"{text}" is no slug', text=text.value), help).at(text))
        elif slug != text.value:
            message = phrase('"{text}" is no clean slug; {slug} is used', text=text.value, slug=slug)
            self.findings.append(warning("slug", message, phrase("write {slug}", slug=slug)).at(text))
        return slug or None


def _ambiguous(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Spellings and slugs that two entries claim."""
    spellings: dict[tuple[str, str], Entry] = {}
    slugs: dict[str, Entry] = {}
    for entry in entries:
        for claim in dict.fromkeys(_claims(entry)):
            if (other := spellings.setdefault(claim, entry)) is not entry:
                message = phrase('"{claim}" means {other} already', claim=claim[0], other=entry_at(other, entry))
                help = phrase("tell namesakes apart: `name: … (II)` with `films: [folder, …]`")
                yield error("people", message, help).at(Position(entry.line), entry.path)
        if entry.slug and (other := slugs.setdefault(entry.slug, entry)) is not entry:
            message = phrase("{other} has the slug {slug} already", other=entry_at(other, entry), slug=entry.slug)
            yield error("slug", message).at(Position(entry.line), entry.path)


def _claims(entry: Entry) -> Iterator[tuple[str, str]]:
    """The spellings that mean an entry, each with the film in which it does, "" everywhere."""
    yield entry.identity, ""
    for alias in entry.aliases:
        for film in entry.films or ("",):
            yield compared(alias), film
