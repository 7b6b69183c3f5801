"""fields.yaml → the declarations of a collection's own fields, and what is wrong with the file.

An entry declares a field by its name:

    admissions:    {type: integer, filter: true, order: true}
    themes:    {type: vocabulary, list: true, names: {exile: {de: Exil, en: Exile}}, facet: true}
    sequel_to: {type: film, inverse: sequels, from: [fortsetzung von], description: {en: What it continues.}}
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from graph.languages import normal_tag
from graph.own_fields import OwnField, OwnTerm, OwnType, Subject, clashes, graphql_name, names_of
from graph.text import fold
from seed.diagnostics import Diagnostic, DocumentRefusedError, Position, error
from seed.parse.entry_file import EntryReader, entry_at, read_entries
from seed.parse.nodes import Entries, Missing, Node, Text
from seed.parse.yaml_errors import explain
from seed.parse.yaml_nodes import compose
from seed.phrases import Phrase, phrase
from seed.spelling import did_you_mean

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_KEY = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_SWITCHES = {"true": True, "yes": True, "false": False, "no": False}
_TEXTS = (OwnType.TEXT, OwnType.MARKDOWN, OwnType.MEDIA)
_ORDERED = (OwnType.TEXT, OwnType.INTEGER, OwnType.NUMBER, OwnType.DATE)
_COUNTED = (OwnType.VOCABULARY, OwnType.TEXT, OwnType.INTEGER, OwnType.BOOLEAN)
_LANGUAGE = phrase('write a tag, e.g. "de" or "en"')


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of fields.yaml, and where it stands."""

    field: OwnField
    line: int
    column: int
    path: str = ""
    instead_of: tuple[str, ...] = ()
    """The facts of ours whose names it takes over in documents."""


def read_fields(files: Iterable[Path]) -> tuple[tuple[Entry, ...], tuple[Diagnostic, ...]]:
    """Reads some fields.yaml. If a finding is an error, none may be used."""
    entries, findings = read_entries(files, FieldsReader)
    return entries, (*findings, *_clashes(entries), *_repeated(entries))


class FieldsReader(EntryReader[Entry]):
    """Reads one fields.yaml, which is a map from names to declarations."""

    name = "fields"
    keys = (
        *("type", "on", "list", "localised", "filter", "order", "facet", "inverse", "from", "instead_of"),
        *("description", "names"),
    )
    needed = phrase("a type")
    example = phrase("write a map like\nadmissions: {type: integer, filter: true}\nshot_on: {type: date}")
    max_values = 100_000

    def _items(self, text: str) -> tuple[Node, ...]:
        """The declarations, each with its name as one more key."""
        try:
            entries, _ = compose(re.sub(r"\A---[^\S\n]*\n", "\n", text), 1, self.max_values)
        except yaml.YAMLError as problem:
            raise DocumentRefusedError(explain(problem, text, 1)) from None
        return tuple(self._named(name, node) for name, node in entries.entries)

    def _named(self, name: Text, node: Node) -> Node:
        if isinstance(node, Text):  # `admissions: integer`
            node = Entries(((Text("type", node.line, node.column), node),), node.line, node.column)
        if not isinstance(node, Entries):
            return node
        return Entries((*node.entries, (Text("", name.line, name.column), name)), name.line, name.column)

    def read(self, values: Mapping[str, Node], node: Node) -> Entry | None:
        name, type_ = values[""], self._type(values, node)
        assert isinstance(name, Text)
        if not _NAME.fullmatch(name.value):
            made = re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name.value).lower()).strip("_")
            help = phrase("write small letters, digits and underscores: shot_on")
            if _NAME.fullmatch(made):
                help = phrase("write {name}", name=made)
            self.error(phrase('"{name}" is no name of a field', name=name.value), name, help)
            return None
        if type_ is None:
            return None
        on = Subject(self._one_of(values, "on", tuple(Subject)) or "film")
        field = OwnField(
            name=name.value,
            type=type_,
            on=on,
            is_list=self._switch(values, "list"),
            is_localised=self._switch(values, "localised", type_ in _TEXTS and on is Subject.FILM),
            can_filter=self._switch(values, "filter"),
            can_order=self._switch(values, "order"),
            has_facet=self._switch(values, "facet"),
            inverse=self._inverse(values),
            synonyms=tuple(text.value for text in self.texts(values, "from")),
            descriptions=tuple(
                self._texts_by_language(values.get("description", Missing(0, 0)), phrase("the description"))
            ),
            terms=tuple(self._terms(values, type_)),
        )
        self._check(field, values)
        instead_of = tuple(text.value for text in self.texts(values, "instead_of"))
        return Entry(field, name.line, name.column, instead_of=instead_of)

    def _type(self, values: Mapping[str, Node], node: Node) -> OwnType | None:
        if "type" not in values:
            self.error(
                phrase("the field has no type"),
                node,
                phrase("write `type: …`, one of {types}", types=", ".join(OwnType)),
            )
        type_ = self._one_of(values, "type", tuple(OwnType))
        return OwnType(type_) if type_ else None

    def _one_of(self, values: Mapping[str, Node], key: str, known: tuple[str, ...]) -> str:
        for text in self.texts(values, key)[:1]:
            if text.value in known:
                return text.value
            help = did_you_mean(text.value, known) or phrase("write one of {known}", known=", ".join(known))
            self.error(phrase('"{text}" is no {key}', text=text.value, key=key), text, help)
        return ""

    def _switch(self, values: Mapping[str, Node], key: str, otherwise: bool = False) -> bool:
        for text in self.texts(values, key)[:1]:
            if text.value.lower() in _SWITCHES:
                return _SWITCHES[text.value.lower()]
            self.error(
                phrase("{key} is neither true nor false", key=key),
                text,
                phrase("write `{key}: true`, or leave it out", key=key),
            )
        return otherwise

    def _inverse(self, values: Mapping[str, Node]) -> str:
        for text in self.texts(values, "inverse")[:1]:
            if _NAME.fullmatch(text.value):
                return text.value
            self.error(
                phrase('"{text}" is no name of a field', text=text.value),
                text,
                phrase("write small letters, digits and underscores: sequels"),
            )
        return ""

    def _terms(self, values: Mapping[str, Node], type_: OwnType) -> Iterator[OwnTerm]:
        node = values.get("names", Missing(0, 0))
        if isinstance(node, Missing):
            return
        if type_ is not OwnType.VOCABULARY:
            self.error(
                phrase("names are for the terms of a vocabulary"),
                node,
                phrase("write `type: vocabulary`, or leave them out"),
            )
        elif not isinstance(node, Entries):
            self.error(
                phrase("names must be a map from keys to names"),
                node,
                phrase("write names: {exile: {de: Exil, en: Exile}}"),
            )
        else:
            means: dict[str, str] = {}
            for key, names in node.entries:
                if not _KEY.fullmatch(key.value):
                    help = phrase("write small letters, digits and hyphens, e.g. exile")
                    self.error(phrase('"{key}" is no key of a term', key=key.value), key, help)
                    continue
                term = OwnTerm(key.value, tuple(self._texts_by_language(names, phrase("a name"))))
                for word in (term.key, *(name for _, name in term.names)):
                    if (other := means.setdefault(fold(word), term.key)) != term.key:
                        self.error(
                            phrase('"{word}" means the term {other} already', word=word, other=other),
                            key,
                            phrase("leave it to one of the two"),
                        )
                yield term

    def _descriptions(self, values: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
        return self._texts_by_language(values.get("description", Missing(0, 0)), phrase("the description"))

    def _texts_by_language(self, node: Node, what: Phrase) -> Iterator[tuple[str, str]]:
        """(language, text); the language of a text for all languages is ""."""
        match node:
            case Text(text):
                yield "", text
            case Entries(entries):
                for language, value in entries:
                    if not (tag := normal_tag(language.value)):
                        self.error(phrase('"{language}" is no language', language=language.value), language, _LANGUAGE)
                    elif not isinstance(value, Text):
                        self.error(
                            phrase("{what} must be text", what=what), value, phrase('put the value in quotes: "…"')
                        )
                    else:
                        yield tag, value.value
            case Missing():
                pass
            case _:
                self.error(phrase("{what} must be text, or a map from languages to texts", what=what), node)

    def _check(self, field: OwnField, values: Mapping[str, Node]) -> None:
        """Tells of options that do not go with the type or with each other."""
        type_, fact = field.type, not field.is_localised
        unordered = phrase("films are not ordered by a field of type {type}", type=type_)
        uncounted = phrase("no facet is made of {kind}", kind=_kind(field))
        of_term = phrase("a term is a fact; its names are in languages")
        for key, asked, fits, why in (
            (
                "inverse",
                bool(field.inverse),
                type_.is_reference,
                phrase("only a reference to a film or a person has an inverse"),
            ),
            (
                "order",
                field.can_order,
                type_ in _ORDERED,
                unordered,
            ),
            ("order", field.can_order, not field.is_list, phrase("films are not ordered by a list")),
            (
                "facet",
                field.has_facet,
                type_ in _COUNTED and fact,
                uncounted,
            ),
            ("facet", field.has_facet, field.on is Subject.FILM, phrase("facets count films, not people")),
            ("filter", field.can_filter, type_ is not OwnType.MEDIA, phrase("a medium is nothing to filter by")),
            ("list", field.is_list, type_ is not OwnType.BOOLEAN, phrase("a list of true and false says nothing")),
            (
                "localised",
                not fact,
                not type_.is_reference,
                phrase("a reference is a fact of the film, the same in all languages"),
            ),
            (
                "localised",
                not fact,
                type_ is not OwnType.VOCABULARY,
                of_term,
            ),
            (
                "localised",
                fact,
                type_ is not OwnType.MEDIA or field.on is Subject.PERSON,
                phrase("a medium is always a version's"),
            ),
            ("localised", not fact, field.on is Subject.FILM, phrase("people have no language versions")),
            (
                "on",
                field.on is Subject.PERSON,
                type_ is not OwnType.MEDIA,
                phrase("a person has no folder for files beside it"),
            ),
        ):
            if asked and not fits:
                self.error(
                    why,
                    values.get(key, values[""]),
                    phrase("leave out `{key}`", key=key) if key != "on" else phrase("use `type: url`"),
                )


def _kind(field: OwnField) -> Phrase:
    return phrase("localised texts") if field.is_localised else phrase("a field of type {type}", type=field.type)


def _clashes(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Names that are ours already."""
    for entry in entries:
        for subject, name in clashes(entry.field):
            message = phrase("{name} is a field of every person already", name=name)
            if subject is Subject.FILM:
                message = phrase("{name} is a field of every film already", name=name)
            yield error("fields", message, phrase("give it another name")).at(
                Position(entry.line, entry.column), entry.path
            )


def _repeated(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Names that two entries give."""
    names: dict[tuple[Subject, str], Entry] = {}
    for entry in entries:
        for subject, name in names_of(entry.field):
            key = subject, graphql_name(name).lower()
            if (other := names.setdefault(key, entry)) is not entry:
                message = phrase("{name} has {other} already", name=graphql_name(name), other=entry_at(other, entry))
                yield error("fields", message, phrase("keep one of the two")).at(
                    Position(entry.line, entry.column), entry.path
                )
