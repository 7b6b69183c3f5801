"""Awards whose parts are told apart: by the keys of a map, or by the head of a table.

{festival: Berlinale, award: Golden Bear, year: 1988}

| Festival  | Award       | Film        | Year |
| --------- | ----------- | ----------- | ---- |
| Berlinale | Golden Bear | Red Sorghum | 1988 |
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.patterns import regex
from seed.fields.around_names import is_person
from seed.fields.award_lines import (
    ParsedAward,
    festival_called,
    is_office,
    kind_of,
    name_alone,
    parse_award,
    without_edition,
)
from seed.fields.award_words import FESTIVAL, YEAR, AwardKind
from seed.fields.festivals import Festivals
from seed.fields.several_awards import awards_of_line
from seed.parse.nodes import Entries, Items, Node, Text

_KEYS = {
    "festival": "festival event ceremony organisation organization academy festivals festival_name veranstaltung"
    " organisator evento",
    "name": "award prize name title preis auszeichnung prix premio prémio prêmio nagroda",
    "category": "category kategorie catégorie categoría categoria",
    "section": "section sektion programme program programm reihe sección sezione secção sekcja strand",
    "place": "city country location place ort stadt land ville pays lugar ciudad",
    "year": "year date jahr année año anno ano rok",
    "result": "result status type outcome ergebnis résultat resultado",
    "people": "recipient recipients winner winners person people for preisträger preisträgerin lauréat lauréate nominee"
    " nominees",
    "film": "film film_title filmtitel movie work película filme",
    "won": "won",
    "nominated": "nominated nomination",
}
_A_YEAR = regex(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")
_FIELDS = {key: field for field, keys in _KEYS.items() for key in keys.split()}
_COLUMNS = {
    "festival": "filmfestival filmfest cérémonie evento festiwal zeremonie verleihung association institution verband",
    "name": "awards prizes preise auszeichnungen filmpreis ehrung récompense récompenses distinction palmarès premios"
    " premi nagrody prêmios prémios premiazione distinción honour honor wyróżnienie reconocimiento riconoscimento",
    "category": "section sektion sección sezione wettbewerb kategoria secção seção competition reihe",
    "year": "datum fecha data",
    "result": "outcome esito risultato wynik resultado auszeichnungsart ergebnisse",
    "people": "name names preisträger/in recipient(s) nominee(s) recipients(s) laureat nagrodzony premiado",
    "film": "films filme title titel titre titolo título tytuł obra work(s) werk produktion production stück"
    " nominated_work nominee_work work_nominated projekt project opera trabalho trabajo travail œuvre oeuvre dzieło"
    " kurzfilm spielfilm dokumentarfilm film/werk für für_film",
    "": "land country ort stadt city place town pays ville lieu país ciudad lugar paese città luogo kraj miasto"
    " cidade ref ref. refs refs. reference references note notes bemerkung bemerkungen anmerkung location nr nr. # nº"
    " rolle role rôle ruolo papel rola funktion function credit dotierung preisgeld",
}
_COLUMN_OF = _FIELDS | {word: field for field, words in _COLUMNS.items() for word in words.split()}
_BESIDE = frozenset(re.findall(r"\w+", "url link href website laurel laurels logo image icon id"))
"""What a map says beside an award, and what is no part of it."""
_YES, _NO = ("true", "yes", "ja", "oui"), ("false", "no", "nein", "non")
_NOTHING = regex(r"[\s‐-―-]*")
"""A cell that is empty, or has a dash for that."""
_NO_AWARD = regex(r"[\d.,\s–-]*(?:€|EUR|Euro|CHF|USD|\$|£)?[\d.,\s–-]*", re.IGNORECASE)


def cells_of(row: str) -> tuple[str, ...]:
    """The cells of a row of a table, which may begin and end with a bar."""
    return tuple(cell.strip() for cell in row.strip().removeprefix("|").removesuffix("|").split("|"))


def fields_of(entries: Entries) -> dict[str, str]:
    """The texts of a map that says the parts of an award, by part; none where its keys are something else."""
    keyed = [(key.value.casefold(), value) for key, value in entries.entries]
    known = [(_FIELDS.get(key), value) for key, value in keyed if key not in _BESIDE]
    if sum(field == "name" for field, _ in known) > 1:  # {prize: Jury Prize, title: Red Sorghum}
        known = [(_beside_award(key, value), value) for key, value in keyed if key not in _BESIDE]
    named = {field for field, _ in known}
    is_plain = None not in named and named & {"festival", "name", "category", "section"}
    is_of_festival = "festival" in named and named & {"year", "name", "category", "section", "result"}
    if not (is_plain or is_of_festival) or len(named - {None}) < 2:
        return {}
    texts = ((field, _texts(value)) for field, value in known if field)
    return {field: text for field, text in texts if text}


def _beside_award(key: str, value: Node) -> str | None:
    """The part of an award that a key says beside another one for the award: the film, whoever receives it, or where it
    was given, `{name: Husum Film Festival, award: Golden Oyster}`."""
    if key == "title":
        return "film"
    if key != "name" or not isinstance(value, Text):
        return _FIELDS.get(key)
    return "people" if is_person(value.value) and not FESTIVAL.search(value.value) else "festival"


def _texts(node: Node) -> str:
    items = node.items if isinstance(node, Items) else (node,)
    return ", ".join(item.value for item in items if isinstance(item, Text))


def award_of_map(fields: Mapping[str, str], festivals: Festivals) -> ParsedAward:
    """The award of a map. Its label is made of the parts: `Festival: Award, Category 1995`."""
    award = _of_fields(fields, festivals)
    label = ": ".join(filter(None, (fields.get("festival"), _name(fields))))
    if year := fields.get("year"):
        found = YEAR.search(year)
        label = f"{label} {found[1] if found and says_one_year(year) and '/' not in year else year}"
    return replace(award, label=f"{label} ({award.film})" if award.film else label)


def says_one_year(text: str) -> bool:
    """Whether a text says a year, or a season that begins in it (`1996/97`): none of several (`1996 - 1997`)."""
    return len(set(_A_YEAR.findall(text))) == 1 or ("/" in text and YEAR.search(text) is not None)


def columns_of(cells: Sequence[str]) -> tuple[str, ...] | None:
    """What each column of a table of awards holds, by the cells of its head: a part of an award, or "" for what is no
    part of one. None where they are no head of such a table.
    """
    columns = [column for cell in cells if (column := _column(cell)) is not None]
    if len(columns) < len(cells) or len(set(columns)) < 2:
        return None
    return tuple(columns) if {"name", "festival", "line"} & set(columns) else None


def is_of_awards(columns: Sequence[str]) -> bool:
    """Whether a head says by itself that its table is one of awards: one of festivals may say where a film is shown."""
    return bool({"name", "line"} & set(columns)) or {"festival", "result"} <= set(columns)


def _column(cell: str) -> str | None:
    """The part of an award that a cell of a head names; of two (`Preis / Festival`) the first, as lines are read."""
    words = cell.casefold().strip(" :*")
    if words.replace(" ", "_") in _COLUMN_OF or not words:
        return _COLUMN_OF.get(words.replace(" ", "_"), "")
    parts = [
        part for part in re.split(r"\s*(?:/|&|,|\bund\b|\band\b|\bet\b|\by\b|\be\b|\()\s*", words) if part.strip(" )")
    ]
    fields = [_COLUMN_OF.get(part.strip(" )").replace(" ", "_")) for part in parts]
    if len(fields) < 2 or None in fields:
        return None
    named = {field for field in fields if field}
    return "line" if named & {"name", "festival"} else (fields[0] or "")


def awards_of_row(cells: Sequence[str], columns: Sequence[str], festivals: Festivals) -> Iterator[ParsedAward]:
    """The awards of a row of a table, labelled with its cells: `Berlinale, Golden Bear, 1988`. None where no cell
    names an award or a festival."""
    fields: dict[str, str] = {}
    for cell, column in zip(cells, columns, strict=False):
        if column and (text := cell.strip()) and not (_NOTHING.fullmatch(text) and column != "result"):
            fields[column] = f"{fields[column]}, {text}" if column in fields else text
    names = [name for name in fields.pop("name", "").splitlines() if not _NO_AWARD.fullmatch(name)]
    if not (names or fields.keys() & {"festival", "line"}):
        return
    for name in names or [""]:
        shown = (name if column == "name" else cell for cell, column in zip(cells, columns, strict=False))
        label = ", ".join(" ".join(cell.split()) for cell in shown if not _NOTHING.fullmatch(cell))
        own = fields | {"name": name} if name else fields
        if "line" in own:
            yield from (_with_fields(award, own, festivals, label) for award in awards_of_line(own["line"], festivals))
        elif not is_office(label):
            yield replace(_of_fields(own, festivals), label=label)


def _with_fields(award: ParsedAward, fields: Mapping[str, str], festivals: Festivals, label: str) -> ParsedAward:
    of_fields = _of_fields(fields, festivals)
    name = ", ".join(filter(None, (award.name, of_fields.name)))
    return replace(
        award,
        label=label,
        name=name or None,
        year=of_fields.year or award.year,
        kind=of_fields.kind if "result" in fields else award.kind or of_fields.kind,
        people=(*award.people, *of_fields.people),
        film=of_fields.film,
    )


def _name(fields: Mapping[str, str]) -> str:
    return ", ".join(fields[part] for part in ("name", "category", "section") if part in fields)


def _of_fields(fields: Mapping[str, str], festivals: Festivals) -> ParsedAward:
    name = _name(fields)
    parsed = parse_award(": ".join(filter(None, (fields.get("festival"), name))), festivals)
    if festival := fields.get("festival"):
        label = without_edition(festival)
        known = festival_called(label, festivals) or (parsed.festival if parsed.festival_label else None)
        parsed = replace(parsed, festival=known, festival_label=label, name=name_alone(name))
    year = YEAR.search(said := fields.get("year", ""))
    is_open = bool(said) and not says_one_year(said)
    return replace(
        parsed,
        year=None if is_open else int(year[1]) if year else parsed.year or _year_of(fields),
        kind=_kind(fields, name, parsed, festivals),
        people=tuple(filter(None, fields.get("people", "").split(", "))),
        film=fields.get("film"),
    )


def _year_of(fields: Mapping[str, str]) -> int | None:
    years = {int(year) for part in ("festival", "name", "category") for year in YEAR.findall(fields.get(part, ""))}
    return years.pop() if len(years) == 1 else None


def _kind(fields: Mapping[str, str], name: str, parsed: ParsedAward, festivals: Festivals) -> AwardKind | None:
    """What the result says, where one is said; else what the award's name does."""
    if fields.get("won", "").casefold() in _NO or fields.get("nominated", "").casefold() in _YES:
        return AwardKind.NOMINATION
    if "result" in fields:
        return kind_of(fields["result"], festivals)
    if "section" in fields and not fields.keys() & {"name", "category"}:
        return AwardKind.SELECTION
    return parsed.kind or (kind_of(name, festivals) if name else None)
