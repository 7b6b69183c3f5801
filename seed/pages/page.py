"""One document about a person → what it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import orjson

from graph.patterns import regex
from seed.diagnostics import Diagnostic, Level, note
from seed.discover.files import DocumentFile
from seed.discover.jobs import FilmJob, content_hash
from seed.fields.award_bodies import awards_of_body
from seed.fields.awards import read_awards, results_read
from seed.fields.festivals import Festivals
from seed.fields.identifiers import of_pages, together
from seed.fields.life import died_before, telling_both
from seed.fields.surname_first import of_one_person
from seed.film.awards import further_awards
from seed.film.context import Context
from seed.film.draft import draft, unreadable
from seed.film.facts import Fact, filled, states
from seed.film.field_nodes import nodes_by_fact, nodes_by_name
from seed.film.left_over import Served, left_over
from seed.film.subject import is_of_person
from seed.film.title import has_title
from seed.film.version import below_root, kept_hash, language_of, missing_media
from seed.pages.facts import person_facts_of
from seed.pages.found_name import find_name, nameless
from seed.pages.record import PageDocument, PersonVersion
from seed.pages.whole_name import with_whole_name
from seed.parse import document as documents
from seed.parse.body import Body, render
from seed.parse.nodes import Entries, Node, Text, to_json
from seed.phrases import phrase, quote

_WITH_DATES = regex(r"(?P<name>\S.*?)\s*\((?P<dates>(?:1\d|20)\d\d\s*[-–—]\s*(?:(?:1\d|20)\d\d)?)\)")
_SERVED = frozenset(("language", "slug", "aliases", "type"))
"""Facts that are served though they fill no field of a record by themselves."""


@dataclass(frozen=True, slots=True)
class ParsedPage:
    """What a document says of a person. `version` has no findings yet."""

    file: DocumentFile
    nodes: Mapping[str, Node]
    values: Mapping[str, Any]
    """By fact; what its reader made of the node."""
    version: PersonVersion
    findings: tuple[Diagnostic, ...] = ()
    """Those of reading the document."""
    body_line: int = 1
    """The line of the file in which the body begins."""


@dataclass(frozen=True, slots=True)
class PageResult:
    """What became of the documents of one key. Those that are not about people are in none of the parts."""

    pages: tuple[ParsedPage, ...] = ()
    paths: tuple[str, ...] = ()
    """Of the documents about people that were read, below their roots: drafts and refused ones are among them."""
    refused: tuple[str, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


def read_pages(job: FilmJob, context: Context) -> PageResult:
    """Reads the documents about people among those of one key. A refused one counts as it was last seeded."""
    pages: list[ParsedPage] = []
    paths: list[str] = []
    refused: list[str] = []
    findings: list[Diagnostic] = []
    for file in job.files:
        document, found = documents.read(file)
        if document is None:
            if file.relative_path in job.stored_paths:
                paths.append(file.relative_path)
                refused.append(file.relative_path)
                findings += (replace(finding, level=Level.ERROR) for finding in found)
        elif is_page(document, file, context):
            hash = content_hash(document.hash, context.page_fingerprint)
            page, of_page = read_page(document, file, context, hash)
            paths.append(file.relative_path)
            findings += (*found, *of_page)
            pages += [replace(page, findings=(*found, *of_page))] if page else []
            refused += [file.relative_path] if any(each.level is Level.ERROR for each in of_page) else []
    pages += _stored(job, refused, context)
    return PageResult(tuple(pages), tuple(paths), tuple(refused), tuple(findings))


def _stored(job: FilmJob, refused: list[str], context: Context) -> list[ParsedPage]:
    """The documents to be taken as last seeded: those refused now, and those that this seeding does not look at."""
    files = {file.relative_path for file in job.files}
    pages: list[ParsedPage] = []
    for stored in job.stored:
        if stored.file.relative_path in refused or stored.file.relative_path not in files:
            document, found = documents.parse(stored.text.encode(), stored.file.path)
            if document is None:
                continue
            page, of_page = read_page(document, stored.file, context, stored.content_hash)
            pages += [replace(page, findings=(*found, *of_page))] if page else []
    return pages


def is_page(document: documents.Document, file: DocumentFile, context: Context) -> bool:
    """Whether a document is about a person."""
    fields = with_whole_name(Entries((*document.front_matter.entries, *document.inline), 0, 0))
    nodes, _ = nodes_by_fact(fields, context.roles, context.categories)
    if not has_title(nodes.get("title")):
        facts, _ = nodes_by_name(fields, *person_facts_of(context.fields))
        nodes |= nameless(document, file, facts)
    return is_of_person(nodes, fields, file, context.categories)


def read_page(
    document: documents.Document, file: DocumentFile, context: Context, hash: str
) -> tuple[ParsedPage | None, tuple[Diagnostic, ...]]:
    """What a document about a person says, and findings, which name the file. None where it is a draft."""
    fields = with_whole_name(Entries((*document.front_matter.entries, *document.inline), 0, 0))
    facts, names = person_facts_of(context.fields)
    nodes, findings = nodes_by_name(fields, facts, names)
    if (place := draft(nodes, file, context.now)) and not context.drafts:
        return None, (note("draft", phrase("a draft, which is not served")).at(place, file.display_path),)
    if not has_title(nodes.get("title")):
        titled, found = find_name(document, file)
        nodes |= titled
        findings += found
    findings += unreadable(nodes, file)
    _part_from_dates(nodes)
    if "died" not in nodes and "born" in nodes and (both := telling_both(nodes["born"])):
        nodes["died"] = both
    language = language_of(nodes.get("language"), file.language, context, findings)
    values: dict[str, Any] = {}
    for fact in facts:
        if (node := nodes.get(fact.name)) and fact.read:
            values[fact.name], found = fact.read(node, language)
            findings += found
    if "," in (values.get("title") or ""):
        findings += _with_forename_first(values, nodes, context, language)
    body = render(document.body)
    findings += _add_awards(values, nodes, body, context.festivals)
    if finding := died_before(values.get("born"), values.get("died")):
        findings.append(finding.at(nodes["died"]))
    _add_identifiers(values, nodes)
    filling = filled((fact.version, values[fact.name]) for fact in facts if fact.name in values)
    findings += missing_media(filling.get("media", ()), nodes, file)
    found = tuple(finding.in_file(file.display_path) for finding in findings)
    if "name" not in filling:
        return None, found
    filling["media"] = below_root(filling.get("media", ()), file)
    served = {fact.name: nodes[fact.name] for fact in facts if fact.name in nodes and _is_served(fact, values)}
    said: set[object] = {*results_read(served.get("awards"), context.festivals)}
    filling["fields"] = orjson.dumps(left_over(fields, Served(served, list(values.values()), said), names)).decode()
    front_matter = orjson.dumps(to_json(Entries(document.inline, 0, 0)) | to_json(document.front_matter)).decode()
    hash = kept_hash(hash, nodes, file, is_draft=place is not None)
    kept = PageDocument(file.relative_path, file.root, file.key, hash, front_matter, document.head)
    version = PersonVersion(language=language, body=body, document=kept, **filling)
    return ParsedPage(file, nodes, values, version, body_line=document.body_line), found


def _part_from_dates(nodes: dict[str, Node]) -> None:
    """Takes the years of a life that stand in brackets behind a name, `Irma Roth (1944–2021)`, for what they are."""
    title = nodes.get("title")
    if isinstance(title, Text) and (found := _WITH_DATES.fullmatch(title.value)):
        nodes["title"] = replace(title, value=found["name"])
        dates = replace(title, value="life_dates"), replace(title, value=found["dates"])
        nodes.setdefault("born", Entries((dates,), title.line, title.column))


def _add_awards(
    values: dict[str, Any], nodes: Mapping[str, Node], body: Body, festivals: Festivals
) -> tuple[Diagnostic, ...]:
    """Adds the awards of the field, and those of which the body alone tells."""
    findings: tuple[Diagnostic, ...] = ()
    if node := nodes.get("awards"):
        values["awards"], findings = read_awards(node, festivals)
    if told := awards_of_body(body, festivals, of_person=True):
        own = values.get("awards", ())
        values["awards"] = (*own, *further_awards(own, told))
    return findings


def _with_forename_first(
    values: dict[str, Any], nodes: Mapping[str, Node], context: Context, language: str
) -> Iterator[Diagnostic]:
    """Turns a name with the surname first (`Meier, Eva`), unless a job stands behind the comma, and tells of it."""
    name = values["title"]
    turned = of_one_person(name)
    if turned != name and not context.roles.known_labels(name.partition(",")[2].strip(), language):
        values["title"] = turned
        message = phrase("{name} is read as {turned}", name=quote(name), turned=quote(turned))
        yield note("name-open", message, phrase("write the name as it is said")).at(nodes["title"])


def _is_served(fact: Fact[Any], values: Mapping[str, Any]) -> bool:
    return states(values.get(fact.name)) and bool(fact.name in _SERVED or fact.film or fact.version)


def _add_identifiers(values: dict[str, Any], nodes: dict[str, Node]) -> None:
    """Adds the identifiers that links lead to."""
    links = values.get("external_links", ())
    if pages := of_pages(((link.url, nodes["external_links"]) for link in links), person=True):
        named = {each.identifier.scheme for each in values.get("identifiers", ())}
        new = tuple(each for each in pages if each.identifier.scheme not in named)
        values["identifiers"] = together((values.get("identifiers", ()), new))
        nodes.setdefault("identifiers", nodes["external_links"])
