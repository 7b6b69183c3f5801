"""festivals.yaml → the festivals with those of the catalogue's own, and what is wrong with the file.

An entry adds a festival, or an award that stands for itself, or says anew what one of ours is called:

    - festival: TIDAL_FILM_DAYS
      name: {de: Wattfilmtage, en: Tidal Film Days}
      city: Husum
      country: DE
      labels: [Husumer Filmtage]
      prizes: [Goldene Auster, Golden Oyster]
    - award: HARBOUR_PRIZE
      name: {de: Hafenpreis, en: Harbour Prize}
    - festival: CANNES
      name: {de: Filmfestspiele Cannes}
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from seed.diagnostics import Diagnostic, Level
from seed.fields.countries import read_countries
from seed.fields.festivals import Festival, Festivals, Known, standard
from seed.fields.named_entries import NamedEntryReader, repeated
from seed.fields.reader import ANY_LANGUAGE
from seed.parse.entry_file import read_entries
from seed.parse.nodes import Node
from seed.phrases import phrase


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of festivals.yaml."""

    festival: str
    is_award: bool
    names: tuple[tuple[str, str], ...]
    """(language, name); the language of a name for all languages is `ANY_LANGUAGE`."""
    cities: tuple[tuple[str, str], ...]
    """Likewise."""
    country: str
    """ISO 3166-1 alpha-2; "" where the entry does not say it."""
    others: tuple[str, ...]
    prizes: tuple[str, ...]
    line: int
    path: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What the entry is about."""
        return "festival", self.festival

    @property
    def labels(self) -> tuple[str, ...]:
        """All words of which each names one festival."""
        return (*self.others, *self.prizes)


def read_festivals(files: Iterable[Path]) -> tuple[Festivals, tuple[Diagnostic, ...]]:
    """Reads some festivals.yaml. If a finding is an error, the festivals are those of the package alone."""
    entries, findings = read_entries(files, FestivalsReader)
    findings = (*findings, *repeated(entries, code="festivals"))
    broken = any(finding.level is Level.ERROR for finding in findings)
    return (standard() if broken or not entries else merged(standard(), entries)), findings


def merged(festivals: Festivals, entries: Iterable[Entry]) -> Festivals:
    """Adds entries to some festivals. A word of an entry no longer names another festival."""
    known, changes = dict(festivals.known), festivals.changes
    for entry in entries:
        known[entry.festival] = _with(entry, known.pop(entry.festival, None))
        changes += (repr(replace(entry, line=0, path="")),)
    return Festivals(known, changes)


def _with(entry: Entry, ours: Known | None) -> Known:
    """What is known of a festival by an entry, and by us where the entry does not say it. What it was called by us
    still names it."""
    before = ours.festival if ours else Festival(entry.festival, entry.is_award, "", (), ())
    festival = Festival(
        entry.festival,
        entry.is_award,
        entry.country or before.country,
        _named(entry.cities, before.cities),
        _named(entry.names, before.names),
    )
    others = (*(name for _, name in before.names), *(ours.others if ours else ()), *entry.others)
    return Known(festival, others, (*(ours.prizes if ours else ()), *entry.prizes))


def _named(given: tuple[tuple[str, str], ...], known: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The names that an entry gives, and those known in languages for which it gives none."""
    return given if ANY_LANGUAGE in dict(given) else tuple((dict(known) | dict(given)).items())


class FestivalsReader(NamedEntryReader[Entry]):
    """Reads one festivals.yaml."""

    name = "festivals"
    keys = ("festival", "award", "name", "city", "country", "labels", "prizes")
    needed = phrase("a festival or an award")
    example = phrase(
        "write a list of entries like\n- festival: TIDAL_FILM_DAYS\n  name: Tidal Film Days\n  city: Husum\n"
        "- award: HARBOUR_PRIZE\n  name: Harbour Prize"
    )
    max_values = 100_000

    def read(self, values: Mapping[str, Node], node: Node) -> Entry | None:
        festival, award = self.key_in(values, "festival"), self.key_in(values, "award")
        names, cities = self.names_in(values), self.names_in(values, "city")
        others, prizes = (tuple(text.value for text in self.texts(values, key)) for key in ("labels", "prizes"))
        if not (festival or award):
            if not values.keys() & {"festival", "award"}:
                self.error(phrase("the entry has neither a festival nor an award"), node, self.example)
            return None
        if festival and award:
            self.error(phrase("the entry has both a festival and an award"), node, phrase("write an entry for each"))
            return None
        ours = standard().festival(festival or award)
        if ours and ours.is_award != bool(award):
            kind, message = "festival", phrase("{key} is a festival", key=ours.key)
            if ours.is_award:
                kind, message = "award", phrase("{key} is an award", key=ours.key)
            self.error(message, node, phrase("write `{kind}: {key}`", kind=kind, key=ours.key))
            return None
        if not names and not ours:
            self.error(phrase("the entry has no name"), node, phrase("write `name: …`, or `name: {de: …, en: …}`"))
            return None
        return Entry(festival or award, bool(award), names, cities, self._country(values), others, prizes, node.line)

    def _country(self, values: Mapping[str, Node]) -> str:
        """The code of a country, which may be named in English, German or French as well."""
        for text in self.texts(values, "country")[:1]:
            countries, _ = read_countries(text, "en")
            if countries and len(countries.countries) == 1:
                return countries.countries[0].code
            self.error(
                phrase('"{text}" is no country', text=text.value), text, phrase("write its ISO 3166 code, e.g. DE")
            )
        return ""
