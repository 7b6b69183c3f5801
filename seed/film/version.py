"""One document → its language version, its namings, and what it says of the film's facts."""

import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from os.path import isfile, join  # unlike pathlib's, it takes a name of any length
from pathlib import PurePosixPath

import orjson

from seed.diagnostics import Diagnostic, Level
from seed.discover.files import Source
from seed.fields.media import MEDIA_KINDS, Media
from seed.fields.reader import shown
from seed.film import record as records
from seed.film.credits import Said
from seed.film.namings import read_namings
from seed.film.values import Values, read_values
from seed.parse import document as documents
from seed.parse.body import render
from seed.parse.nodes import to_json
from seed.parse.yaml_errors import quoted


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document lies: `path` below the absolute `root`; `shown` is what the user calls it.

    `source` is the file, None for a document that is taken as it was last seeded.
    """

    path: str
    root: str
    shown: str
    language: str | None
    is_index: bool
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a document says. `version` has no findings yet: those of the film are still to come."""

    place: Place
    values: Values
    version: records.Version
    said: Said

    @property
    def language(self) -> str:
        return self.version.language


def tell(
    document: documents.Document, place: Place, languages: Sequence[str], content_hash: str
) -> tuple[Told | None, tuple[Diagnostic, ...]]:
    """None where the document is refused, or is not about a film; the findings name the file."""
    values = read_values(document.front_matter, place.language, languages)
    if (kind := values.get("type")) not in (None, "film"):
        return None, (_skipped(place, values, kind),)
    namings, found = read_namings(values.nodes, values.language)
    findings = [*values.findings, *found, *_missing(values, place, document), *_not_there(values, place)]
    findings = [replace(finding, path=place.shown) for finding in findings]
    if any(finding.level is Level.ERROR for finding in findings):
        return None, tuple(findings)
    front_matter = orjson.dumps(to_json(document.front_matter)).decode()
    kept = records.Document(place.path, place.root, content_hash, front_matter, document.head, None)
    said = Said(place.path, place.shown, values.language, namings)
    return Told(place, values, _version(values, place, document, kept), said), tuple(findings)


def _version(values: Values, place: Place, document: documents.Document, kept: records.Document) -> records.Version:
    duration, countries = values.get("duration"), values.get("country")
    return records.Version(
        language=values.language,
        title=values.get("title"),
        description=values.get("description"),
        duration_label=duration and duration.label,
        country_label=countries and countries.label,
        technical_specs_label=values.printed("technical_specs"),
        world_sales=values.get("world_sales"),
        additional_info=values.get("additional_info"),
        body=render(document.body),
        technical_specs=_specs(values),
        media=tuple(_media(values, place)),
        links=tuple(records.Link(link.name, link.url) for link in values.get("external_links") or ()),
        awards=values.get("awards") or (),
        document=kept,
    )


def _specs(values: Values) -> tuple[records.Spec, ...]:
    specs = (*(values.get("technical_specs") or ()), *(values.get("dialogue") or ()))
    return tuple(records.Spec(spec.key, spec.label) for spec in specs)


def _media(values: Values, place: Place) -> Iterator[records.Medium]:
    folder = posixpath.dirname(place.path)
    for name in MEDIA_KINDS:
        medium: Media | None = values.get(name)
        if medium:
            path = posixpath.normpath(posixpath.join(folder, medium.path)) if medium.path else None
            yield records.Medium(name, medium.kind.value, medium.label, path, medium.url)


def _missing(values: Values, place: Place, document: documents.Document) -> Iterator[Diagnostic]:
    if not values.get("title"):
        path = PurePosixPath(place.path)
        named = path.parent.name if place.is_index else path.stem
        yield Diagnostic(
            level=Level.ERROR,
            code="title",
            message="the document has no title",
            line=values.nodes["title"].line if "title" in values.nodes else document.front_matter.line,
            column=1,
            help=f"write title: {quoted(named)}" if named else "write `title: …`",
        )


def _not_there(values: Values, place: Place) -> Iterator[Diagnostic]:
    for name in MEDIA_KINDS:
        medium: Media | None = values.get(name)
        if medium and medium.path and place.source and not isfile(join(place.source.folder, medium.path)):
            node = values.nodes[name]
            message = f"{shown(medium.label)} is not there"
            yield Diagnostic(level=Level.NOTE, code="media", message=message, line=node.line, column=node.column)


def _skipped(place: Place, values: Values, kind: str) -> Diagnostic:
    node = values.nodes["type"]
    return Diagnostic(
        level=Level.NOTE,
        code="skipped",
        message=f"the document is about a {shown(kind)[1:-1]}, not a film, and is not read",
        line=node.line,
        column=node.column,
        path=place.shown,
    )
