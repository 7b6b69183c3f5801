"""Credits as the fields `director`, `cast` and `crew` name them: a role, a name, the label as printed, and where."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from seed.diagnostics import Diagnostic, warning
from seed.fields.around_names import is_person
from seed.fields.characters import Side, person_side, with_character, without_manner
from seed.fields.identifiers import NAMES as IDENTIFIERS
from seed.fields.identifiers import read, states_identifier
from seed.fields.labelled import labelled, may_be_labelled
from seed.fields.names import Name, comma_between, compared, parse_names
from seed.fields.reader import Read, placed, wrong_form
from seed.fields.roles import Role, RoleVocabulary, choose, role, standard
from seed.fields.splitting import colon_in, parts
from seed.fields.surname_first import with_forenames_first
from seed.parse.nodes import Entries, Items, Missing, Node, Text, to_json
from seed.phrases import phrase, quote

_WHO_PLAYS = (
    "actor actress darsteller darstellerin schauspieler schauspielerin acteur actrice comédien comédienne actriz attore"
    " attrice ator atriz aktor aktorka herec herečka skuespiller skådespelare intérprete interprète"
)
_KEYS = {
    "name": "name names nom noms nombre nombres nome nomi nomes imię_i_nazwisko full_name fullname display_name",
    "person": f"person persons people personen {_WHO_PLAYS} actors actresses performer artist member mitglied who wer"
    " credited_person",
    "first_name": "first_name firstname given_name givenname vorname prénom prenom nombre_de_pila",
    "last_name": "last_name lastname family_name familyname surname nachname familienname apellido apellidos"
    " cognome sobrenome nom_de_famille",
    "character_first_name": "prénom_perso prenom_perso",
    "character_last_name": "nom_perso",
    "role": "role roles job jobs function funktion rolle rollen fonction rôle cargo función ruolo função rola"
    " funkcja credit",
    "kind_of_job": "title position department abteilung bereich gewerk task aufgabe tätigkeit poste beruf occupation",
    "character": "character characters figur figuren part personnage personaje personaggio personagem postać papel"
    " character_name",
    "as": "as als",
    "note": "note notes anmerkung anmerkungen remark comment kommentar nota bemerkung",
    "credited_as": "credited_as credited genannt_als",
    "identifiers": IDENTIFIERS,
}
DETAILS = ("character", "note", "credited_as")
"""What a map may say of a name beside it."""
_NAME_AND_ROLE = frozenset(("name", "role"))
_SWITCHES = frozenset(("true", "false", "yes", "no", "ja", "nein"))
_LEAST_WITH_CHARACTERS = 2
_ANOTHER = re.compile(r",\s+(?=(?:als|as)\s[^,:]{1,60}:\s)")
"""Before another character and who plays it: "Anna Berg (Ruth), als Kind: Nele Kern"."""
_FIELDS = {key: field for field, keys in _KEYS.items() for key in keys.split()}


@dataclass(slots=True)
class Credit:
    """One person in one role, once; `line` and `column` are those of the name."""

    role: Role
    name: Name
    label: str | None
    """The role as printed; None where only the field says it (`director`, `cast`)."""
    line: int
    column: int
    field: str
    """director, cast or crew: which field says so."""


def read_director(node: Node, language: str, roles: RoleVocabulary | None = None) -> Read[tuple[Credit, ...]]:
    found, wrong = names_of(with_forenames_first(node), language, roles, of_directors=True)
    credits = [
        Credit(each, replace(name, job=None) if name.job else name, name.job, text.line, text.column, "director")
        for name, text in found
        for each in (roles_of_job(name.job, language, roles) if name.job else (role("DIRECTOR"),))
    ]
    return tuple(credits), tuple(wrong)


def roles_of_job(job: str, language: str, roles: RoleVocabulary | None) -> tuple[Role, ...]:
    """The roles that a label names which is known, or whose parts are; the likeliest where it may mean several."""
    reading = (roles or standard()).known_labels(job, language)
    return tuple(fitting[0] for fitting in reading.roles) if reading else ()


def read_cast(
    node: Node,
    language: str,
    roles: RoleVocabulary | None = None,
    *,
    of_documentary: bool = False,
    directors: Iterable[Credit] = (),
) -> Read[tuple[Credit, ...]]:
    """In the order of the document; a role of its own only where a label says so (`Erzähler: Otto Sander`). What stands
    in brackets behind a name is the character (`Morena Flor (Júlia)`), but in a documentary, where it says who it is.
    In `Hamlet: Anna Berg` the person is whoever is written as one, or is one of the film's `directors`.
    """
    node = with_characters(with_forenames_first(node))
    roles = roles or standard()
    pairs = list(_pairs(node, language, roles))
    known = {compared(credit.name.name) for credit in directors} if pairs else ()
    reader = _CastReader(language, roles, of_documentary, *person_side(pairs, known))
    credits: list[Credit] = []
    wrong: list[Diagnostic] = []
    for item in node.items if isinstance(node, Items) else (node,):
        found, diagnostics = reader.read_item(item)
        credits += found
        wrong += diagnostics
    return tuple(credits), tuple(wrong)


def names_of(
    node: Node,
    language: str,
    roles: RoleVocabulary | None = None,
    *,
    of_directors: bool = False,
    of_cast: bool = False,
) -> Read[tuple[tuple[Name, Text], ...]]:
    """All names of a text, of a map with a name, or of a list of these, each with the text it stands in. A label that
    stands before a name in the text becomes its job, where labels may stand (`roles`)."""
    if isinstance(node, Text):
        return _names_of_text(node, language, roles, of_directors, of_cast)
    found: list[tuple[Name, Text]] = []
    wrong: list[Diagnostic] = []
    for item in node.items if isinstance(node, Items) else (node,):
        if isinstance(item, Text):
            named, diagnostics = _names_of_text(item, language, roles, of_directors, of_cast)
            found += named
            wrong += diagnostics
        elif isinstance(item, Entries) and "name" in (fields := fields_of(item, wrong, of_cast=of_cast)):
            named, diagnostics = names_of(fields["name"], language, roles, of_directors=of_directors, of_cast=of_cast)
            wrong += diagnostics
            found += (with_details(name, fields, wrong) for name in named)
        elif not isinstance(item, Missing):
            alone = isinstance(node, Items) and len(node.items) == 1
            wrong.append(wrong_form(node if alone else item, phrase("a name")))
    return tuple(found), tuple(wrong)


def _names_of_text(
    text: Text, language: str, roles: RoleVocabulary | None, of_directors: bool, of_cast: bool
) -> Read[tuple[tuple[Name, Text], ...]]:
    if not (roles and may_be_labelled(text.value)):
        names, findings = parse_names(text.value, language, of_directors=of_directors, of_cast=of_cast)
        return tuple([(name, text) for name in names]), placed(findings, text) if findings else ()
    found: list[Name] = []
    told: list[Diagnostic] = []
    for label, piece in labelled(text.value, language, roles):
        names, findings = parse_names(piece, language, of_directors=of_directors, of_cast=of_cast)
        found += (replace(name, job=label) for name in names) if label else names
        told += findings
    return tuple((name, text) for name in found), placed(tuple(told), text)


def fields_of(entries: Entries, wrong: list[Diagnostic], *, of_cast: bool = False) -> dict[str, Node]:
    """What a map says about a credit: the values of the keys that are known in one of their spellings. Nothing where it
    has no such key, as a map from labels to names has none."""
    fields: dict[str, Node] = {}
    unknown: list[Diagnostic] = []
    identifiers: list[tuple[Text, Node]] = []
    for key, value in entries.entries:
        field = _field(key.value)
        if field == "identifiers" or (field is None and states_identifier(key.value, value, person=True)):
            identifiers.append((key, value))
        elif field is None:
            unknown.append(_unknown(key.value).at(key))
        elif field in ("person", "kind_of_job") and isinstance(value, Text) and _says_no_word(value.value):
            pass
        elif field in fields and to_json(fields[field]) != to_json(value):
            message = phrase("{key} says {field} once more, and is not read", key=quote(key.value), field=field)
            wrong.append(warning("repeated-field", message, phrase("keep one key for {field}", field=field)).at(key))
        else:
            fields[field] = value
    if fields.keys() != _NAME_AND_ROLE:
        _settle(fields, of_cast)
    if unknown and ("name" in fields or "role" in fields):
        wrong += unknown
    if "name" in fields and identifiers:
        fields["identifiers"] = Entries(tuple(identifiers), entries.line, entries.column)
    return fields


def _says_no_word(value: str) -> bool:
    return value.casefold() in _SWITCHES or value.isdecimal()


def _settle(fields: dict[str, Node], of_cast: bool) -> None:
    """Beside `actor`, `name` is the character, beside `person` the job; a title is a job where no other is named; `as`
    is the character in a cast that names no other."""
    if (as_ := fields.pop("as", None)) is not None:
        of_character = of_cast and not fields.keys() & {"character", "role"}
        fields.setdefault("character" if of_character else "credited_as", as_)
    if (person := fields.pop("person", None)) is not None:
        if "name" in fields:
            fields.setdefault("character" if of_cast else "role", fields["name"])
        fields["name"] = person
    _join_halves(fields, "name", "first_name", "last_name")
    _join_halves(fields, "character", "character_first_name", "character_last_name")
    if (job := fields.pop("kind_of_job", None)) is not None and not of_cast:
        fields.setdefault("role", job)


def _join_halves(fields: dict[str, Node], whole: str, first: str, last: str) -> None:
    """`first` and `last` become `whole`. Where one of them stands beside a `whole` of one word, that is the other half:
    `{prénom, nom}`, `{nome, cognome}`."""
    halves = [fields.pop(first, None), fields.pop(last, None)]
    named = fields.get(whole)
    if isinstance(named, Text) and len(named.value.split()) == 1 and halves.count(None) == 1:
        halves[halves.index(None)] = named
    elif named is not None:
        return
    texts = [half for half in halves if isinstance(half, Text)]
    if texts:
        words = dict.fromkeys(half.value for half in texts)
        fields[whole] = replace(texts[0], value=" ".join(words))


@lru_cache(maxsize=1024)
def _unknown(key: str) -> Diagnostic:
    help = phrase("a credit has name, role, {details}", details=", ".join(DETAILS))
    return warning("unknown-field", phrase("{key} is no field of a credit; it is not read", key=quote(key)), help)


_PLAYERS = frozenset((*_WHO_PLAYS.split(), "acteurs"))
"""Keys of who plays, beside which a role is the character."""


def plays(node: Node) -> bool:
    """Whether a map says by its keys who plays whom: `{acteur: Jon Halde, rôle: Anton}`."""
    return isinstance(node, Entries) and any(key.value.casefold() in _PLAYERS for key, _ in node.entries)


def is_name_key(key: str) -> bool:
    """Whether a key of a credit's map says who it is."""
    return _field(key) in ("name", "person")


@lru_cache(maxsize=1024)
def _field(key: str) -> str | None:
    return _FIELDS.get(key.casefold().replace("-", "_").replace(" ", "_"))


def with_details(named: tuple[Name, Text], fields: Mapping[str, Node], wrong: list[Diagnostic]) -> tuple[Name, Text]:
    """The name with the character, note, credited name and identifiers that its map gives beside it."""
    details: dict[str, str] = {}
    for field in DETAILS:
        node = fields.get(field)
        items = node.items if isinstance(node, Items) else (node,) if node else ()
        wrong += (
            wrong_form(item, phrase("the text of {field}", field=field))
            for item in items
            if not isinstance(item, Text | Missing)
        )
        if texts := [item.value for item in items if isinstance(item, Text)]:
            details[field] = " / ".join(texts)
    name, text = named
    if identifiers := fields.get("identifiers"):
        stated, found = read(identifiers, person=True)
        wrong += found
        name = replace(name, identifiers=tuple(each.identifier for each in stated))
    return (replace(name, **details), text) if details else (name, text)  # type: ignore[arg-type]


def with_characters(node: Node) -> Node:
    """A cast in which each item of several is a name and, behind a comma, a character: `[Jon Halde, Hamlet]`; of a text
    the items stand between semicolons."""
    if isinstance(node, Text):
        parts = [part.strip() for part in node.value.split(";")]
        items: tuple[Node, ...] = tuple(replace(node, value=part) for part in parts if part)
    else:
        items = node.items if isinstance(node, Items) else ()
    halves = [item.value.split(", ") if isinstance(item, Text) else [] for item in items]
    are_such = all(len(half) == 2 and is_person(half[0]) and not is_person(half[1]) for half in halves)
    if len(items) < _LEAST_WITH_CHARACTERS or not are_such:
        return node
    told = zip(items, halves, strict=True)
    return Items(tuple(Text(" als ".join(half), item.line, item.column) for item, half in told), node.line, node.column)


def _pairs(node: Node, language: str, roles: RoleVocabulary) -> Iterator[tuple[str, str]]:
    """What stands before and behind the colons of a cast: `Hamlet: Anna Berg`; not behind the label of a role."""
    for item in node.items if isinstance(node, Items) else (node,):
        match item:
            case Entries(entries) if not any(_field(key.value) for key, _ in entries):
                for key, value in entries:
                    texts = [each.value for each in _texts(value)]
                    if texts and not roles.known_label(key.value, language):
                        yield key.value, ", ".join(texts)
            case Text(value) if (colon := colon_in(value)) >= 0:
                if not roles.known_label(value[:colon], language):
                    yield value[:colon], value[colon + 2 :]


def _texts(node: Node) -> Iterator[Text]:
    for item in node.items if isinstance(node, Items) else (node,):
        if isinstance(item, Text):
            yield item


@dataclass(frozen=True, slots=True)
class _CastReader:
    """Reads the items of a cast."""

    language: str
    roles: RoleVocabulary
    of_documentary: bool
    side: Side | None
    """Where people stand beside their characters, if that shows."""
    is_certain: bool

    def read_item(self, item: Node) -> Read[Iterable[Credit]]:
        match item:
            case Text(value) if "," in value and len(several := parts(value, _ANOTHER)) > 1:
                return self._read_pieces(item, [(None, each) for each in several])
            case Text(value) if (colon := colon_in(value)) >= 0 and value.strip(": "):
                pieces = labelled(value, self.language, self.roles)
                if not any(label for label, _ in pieces):
                    pieces = [(value[:colon], value[colon + 2 :].lstrip(": "))]
                return self._read_pieces(item, pieces)
            case Entries():
                return self._read_map(item)
            case Text() | Missing():
                found, wrong = self._names(item)
                if isinstance(item, Text) and "," in item.value and (open_ := comma_between([n for n, _ in found])):
                    wrong = (*wrong, open_.at(item))
                acting = role("ACTOR")
                return [Credit(acting, name, None, text.line, text.column, "cast") for name, text in found], wrong
            case _:
                return (), (wrong_form(item, phrase("a name")),)

    def _read_pieces(self, item: Text, pieces: Iterable[tuple[str | None, str]]) -> Read[Iterable[Credit]]:
        credits: list[Credit] = []
        wrong: list[Diagnostic] = []
        for label, names in pieces:
            text = replace(item, value=names)
            named = replace(item, value=label) if label else None
            found, told = self._read_labelled(named, text) if named else self.read_item(text)
            credits += found
            wrong += told
        return credits, tuple(wrong)

    def _read_map(self, item: Entries) -> Read[Iterable[Credit]]:
        """`{name, role}` and `{name, character}`, where `role` is the character; or labels and names."""
        wrong: list[Diagnostic] = []
        fields = fields_of(item, wrong, of_cast=True)
        credits: list[Credit] = []
        if "name" not in fields:
            for key, value in item.entries:
                found, diagnostics = self._read_labelled(key, value)
                credits += found
                wrong += diagnostics
            return credits, tuple(wrong)
        if "role" in fields:
            fields.setdefault("character", fields["role"])
        if isinstance(fields["name"], Missing) and not isinstance(fields.get("character", fields["name"]), Missing):
            help = phrase("write name: beside character:")
            wrong.append(warning("name-missing", phrase("a character without a name"), help).at(item))
        named_alone = self._names if "character" not in fields else self._plain_names
        names, diagnosed = named_alone(fields["name"])
        wrong = [*diagnosed, *wrong]
        for named in names:
            name, text = with_details(named, fields, wrong)
            credits.append(Credit(role("ACTOR"), without_manner(name), None, text.line, text.column, "cast"))
        return credits, tuple(dict.fromkeys(wrong))

    def _read_labelled(self, label: Text, names: Node) -> Read[Iterable[Credit]]:
        """`Erzähler: Otto Sander`. No guess: a label that is no role of the cast is a character or a name."""
        reading = self.roles.known_label(label.value, self.language)
        fittings = (
            [[each for each in fitting if each.department == "CAST"] for fitting in reading.roles] if reading else [[]]
        )
        if reading is None or not all(fittings):
            return self._read_character(label, names, is_certain=self.is_certain and reading is None)
        found, wrong = self._names(names)
        credits = []
        for fitting in fittings:
            chosen, _ = choose(tuple(fitting), organisation=None, filled=())
            credits += [Credit(chosen, name, label.value, text.line, text.column, "cast") for name, text in found]
        return credits, (*placed(reading.findings, label), *wrong)

    def _read_character(self, before: Text, behind: Node, *, is_certain: bool) -> Read[Iterable[Credit]]:
        """`Hamlet: Anna Berg`, `Anna Berg: Hamlet`, by the side on which the cast has its people. It is told
        where that is not certain: `Fahrer: Jon Halde` may be a job."""
        texts = list(_texts(behind))
        if self.side is None or not texts:
            said = f"{before.value}: {behind.value}" if isinstance(behind, Text) else f"{before.value}:"
            help = phrase('write "Denis Lavant als Anton", or a map with name: and character:')
            message = phrase("{said} does not say which is the name", said=quote(said))
            return (), (warning("form", message, help).at(before),)
        is_before = self.side is Side.BEFORE
        character = " / ".join(text.value for text in texts) if is_before else before.value
        names, wrong = self._plain_names(before if is_before else behind)
        acting = role("ACTOR")
        played = [
            Credit(acting, replace(name, character=character), None, text.line, text.column, "cast")
            for name, text in names
        ]
        if not is_certain:
            message = phrase(
                "{name} is read as who plays {character}",
                name=quote(", ".join(name.name for name, _ in names)),
                character=quote(character),
            )
            help = phrase('if that is wrong, write "Denis Lavant als Anton", or a map with name: and character:')
            wrong = (*wrong, warning("name-open", message, help).at(before))
        return played, wrong

    def _names(self, node: Node) -> Read[tuple[tuple[Name, Text], ...]]:
        """All names of a node, with the characters in brackets behind them."""
        found, wrong = self._plain_names(node)
        if self.of_documentary or not [name for name, _ in found if name.note]:
            return found, wrong
        return tuple((with_character(name, self.language, self.roles), text) for name, text in found), wrong

    def _plain_names(self, node: Node) -> Read[tuple[tuple[Name, Text], ...]]:
        return names_of(node, self.language, of_cast=True)
