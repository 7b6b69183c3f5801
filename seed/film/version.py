"""One document → its language version of the film, its credits, and the values of the facts that it states."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from os import listdir
from os.path import isfile, join  # unlike pathlib's, it takes a name of any length
from typing import Any
from urllib.parse import quote as percent_encoded

import orjson

from graph.languages import is_known, normal_tag
from graph.text import fold
from seed.diagnostics import Diagnostic, Position, error, note, warning
from seed.discover.files import DocumentFile
from seed.discover.jobs import with_names
from seed.fields.award_bodies import awards_of_body, heading_of
from seed.fields.award_lines import ParsedAward
from seed.fields.awards import read_awards, results_read
from seed.fields.category import DOCUMENTARIES, Categories
from seed.fields.credits import Credit
from seed.fields.crew import read_credits
from seed.fields.duration import settled
from seed.fields.identifiers import of_pages, together
from seed.fields.links import Link
from seed.fields.reader import placed
from seed.fields.specs import dialogue_in
from seed.fields.year import Year
from seed.film import record
from seed.film.awards import further_awards
from seed.film.context import Context
from seed.film.draft import draft, expires, unreadable
from seed.film.facts import Fact, filled, states
from seed.film.field_names import FieldNames, folded_name
from seed.film.field_nodes import nodes_by_fact
from seed.film.kinds import read_kinds
from seed.film.left_over import OF_MAPS, Served, left_over
from seed.film.own_facts import facts_of
from seed.film.subject import category_of_type, passed_over
from seed.film.title import find_title, has_title, without_year
from seed.film.written_in import doubt_language
from seed.parse import document as documents
from seed.parse.body import render
from seed.parse.nodes import Entries, Items, Node, Text, to_json
from seed.people.references import with_names_of
from seed.people.surnames_first import with_forenames_first
from seed.phrases import NOTHING, phrase, quote


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """What a document says. `version` has no findings yet: those of the film are still to come."""

    file: DocumentFile
    nodes: Mapping[str, Node]
    """By fact; only of those that hold something."""
    values: dict[str, Any]
    """By fact; what its reader made of the node."""
    version: record.Version
    credits: tuple[Credit, ...]
    """In the order of the document's lines."""
    is_draft: bool = False


def read_document(
    document: documents.Document, file: DocumentFile, context: Context, content_hash: str
) -> tuple[ParsedDocument | None, tuple[Diagnostic, ...]]:
    """What a document says, and findings, which name the file. None where it is refused, or is not about a film."""
    fields = Entries((*document.front_matter.entries, *document.inline), 0, 0)
    facts, names = facts_of(context.fields)
    nodes, findings = nodes_by_fact(fields, context.roles, context.categories, names, file.language)
    if reason := passed_over(nodes, fields, file, context.categories):
        return None, (reason,)
    if (place := draft(nodes, file, context.now)) and not context.drafts:
        return None, (note("draft", phrase("a draft, which is not served")).at(place, file.display_path),)
    nodes, found = _completed(nodes, document, file, context.categories)
    findings += (*found, *unreadable(nodes, file))
    language = language_of(nodes.get("language"), file.language, context, findings)
    if "language" not in nodes and not file.language:
        findings += doubt_language((key.value for key, _ in fields.entries), document.body, language)
    nodes, of_kinds, found = read_kinds(nodes, context.genres, context.categories, language)
    findings += found
    values: dict[str, Any] = dict(of_kinds)
    for fact in [fact for fact in facts if fact.name in nodes]:
        if fact.read:
            values[fact.name], found = fact.read(nodes[fact.name], language)
            findings += found
    if node := nodes.get("category"):
        values["category"], found = context.categories.read(node)
        findings += found
    body = render(document.body)
    if node := nodes.get("awards"):
        values["awards"], found = read_awards(node, context.festivals)
        findings += found
    if told := awards_of_body(body, context.festivals, of_person=False):
        findings += _unread_awards(values.get("awards", ()), told, fields, names, document)
        values["awards"] = values.get("awards") or told
    findings += _settle(values, nodes, language)
    category = values.get("category")
    is_documentary = category is not None and category.key in DOCUMENTARIES
    turned, depends_on_names = with_forenames_first(nodes, context.people, file.key)
    printed_credits, found = read_credits(turned, language, context.roles, of_documentary=is_documentary)
    credits, has_addresses, unknown = with_names_of(printed_credits, context.people)
    filling = filled([(fact.version, values[fact.name]) for fact in facts if fact.name in values])
    stated = [fact for fact in facts if fact.name in nodes]
    filling |= {fact.printed: printed(nodes[fact.name]) for fact in stated if fact.printed}
    media = filling.get("media", ())
    findings += (*found, *unknown, *_missing_title(nodes, document), *missing_media(media, nodes, file))
    findings = [finding.in_file(file.display_path) for finding in findings]
    if not values.get("title"):
        return None, tuple(findings)
    filling["media"] = below_root(media, file)
    served = {fact.name: nodes[fact.name] for fact in stated if _is_served(fact, values)}
    addresses = tuple(each for each in printed_credits if each.name.name in context.people.references)
    said = _said((*credits, *addresses), values.get("external_links", ()))
    said.update(results_read(served.get("awards"), context.festivals))
    left = left_over(fields, Served(served, [values.get(name) for name in OF_MAPS], said), names)
    filling["fields"] = orjson.dumps(left).decode()
    front_matter = orjson.dumps(to_json(Entries(document.inline, 0, 0)) | to_json(document.front_matter)).decode()
    hash = kept_hash(content_hash, nodes, file, is_draft=place is not None)
    hash = with_names(hash, context.names) if (depends_on_names or has_addresses) and not file.is_stored else hash
    kept = record.Document(file.relative_path, file.root, hash, front_matter, document.head)
    version = record.Version(language=language, body=body, document=kept, **filling)
    return ParsedDocument(file, nodes, values, version, credits, place is not None), tuple(findings)


def _unread_awards(
    awards: Sequence[ParsedAward],
    told: Sequence[ParsedAward],
    fields: Entries,
    names: FieldNames,
    document: documents.Document,
) -> Iterator[Diagnostic]:
    """A note where the body tells of awards beside those of a field, which are the only ones that are read."""
    if awards and further_awards(awards, told):
        keys = (key.value for key, _ in fields.entries if names.facts.get(folded_name(key.value)) == "awards")
        message = phrase("awards in the body are not read, since {field} names some", field=next(keys, "awards"))
        help = phrase("move them into the field, or take the field away")
        yield note("body-awards", message, help).at(Position(document.body_line + heading_of(document.body)))


def kept_hash(content_hash: str, nodes: Mapping[str, Node], file: DocumentFile, *, is_draft: bool) -> str:
    """The content hash that is stored. A document that is a draft, or will be, has a hash that no file has, so that it
    is read again, and counted, each time.
    """
    changes = (is_draft or expires(nodes, file)) and not file.is_stored
    return f"draft:{content_hash}" if changes else content_hash


def _said(credits: Iterable[Credit], links: Iterable[Link]) -> set[object]:
    """The texts of credits and links, as far as a map or list holds them."""
    said: set[object] = {text for link in links for text in link}
    for credit in credits:
        name = credit.name
        said |= {name.name, name.credited_as, name.character, name.note, name.job, credit.label, *name.identifiers}
    return said


_SERVED = frozenset(("language", "director", "cast", "crew", "slug", "aliases"))
"""Facts that are served though they fill no field of a record by themselves."""


def _is_served(fact: Fact[Any], values: Mapping[str, Any]) -> bool:
    """Whether what a document states as a fact is served as one: what could not be read is not."""
    if fact.name == "type":
        return values.get("type") == "film"
    if fact.name == "category":
        return states(values.get("category"))
    is_read = fact.read is None or states(values.get(fact.name)) or bool(fact.printed)
    return is_read and bool(fact.name in _SERVED or fact.film or fact.version)


def _completed(
    nodes: dict[str, Node], document: documents.Document, file: DocumentFile, categories: Categories
) -> tuple[dict[str, Node], tuple[Diagnostic, ...]]:
    """The nodes with what other fields, the body or the file's name say: a category, a title, a year."""
    category, found = category_of_type(nodes, categories)
    title: dict[str, Node] = {}
    if not has_title(nodes.get("title")):
        nodes = {name: node for name, node in nodes.items() if name != "title"}
        title, notes = find_title(document, file)
        found += notes
        if "release_date" in nodes:
            title.pop("release_year", None)
    return category | title | nodes | without_year(nodes), found


def _settle(values: dict[str, Any], nodes: dict[str, Node], language: str) -> tuple[Diagnostic, ...]:
    """Settles what one fact says of another: the languages among technical specifications, the year that stands behind
    the country (`Italien 1952`), and whether the clock of a running time counts hours, by the category.
    """
    if (date := values.get("release_date")) and not values.get("release_year"):
        values["release_year"] = Year(date.year, date.label, of_release=True)
        nodes["release_year"] = nodes["release_date"]
    if pages := of_pages((link.url, nodes["external_links"]) for link in values.get("external_links", ())):
        named = {each.identifier.scheme for each in values.get("identifiers", ())}
        new = tuple(each for each in pages if each.identifier.scheme not in named)
        values["identifiers"] = together((values.get("identifiers", ()), new))
        nodes.setdefault("identifiers", nodes["external_links"])
    in_specs = dialogue_in(values.get("technical_specs", ()), language)
    for name, said in (("dialogue", values.get("dialogue")), ("technical_specs", in_specs)):
        if said and said.subtitles and "subtitles" not in nodes:
            values["subtitles"], nodes["subtitles"] = said.subtitles, nodes[name]
    if in_specs and in_specs.spoken and "dialogue" not in nodes:
        values["dialogue"], nodes["dialogue"] = in_specs, nodes["technical_specs"]
    if (countries := values.get("country")) and countries.year and not values.get("release_year"):
        values["release_year"] = Year(countries.year, str(countries.year))
        nodes["release_year"] = nodes["country"]
    if not (duration := values.get("duration")):
        return ()
    category = values.get("category")
    if duration.clock and not category:
        return ()  # another version may state it
    values["duration"], odd = settled(duration, category.key if category else None)
    return placed(odd, nodes["duration"])


def printed(node: Node) -> str | None:
    """A field as it stands in the document, a list in one line; None for a map."""
    match node:
        case Text(text):
            return text
        case Items(items):
            return ", ".join(item.value for item in items if isinstance(item, Text)) or None
        case _:
            return None


def language_of(node: Node | None, by_path: str | None, context: Context, findings: list[Diagnostic]) -> str:
    """The language of a document: what it says, else what its path says, else that of the collection."""
    tag = normal_tag(node.value) if isinstance(node, Text) else None
    if tag and not (is_known(tag) or tag in context.languages):
        tag = None
    if node and tag is None:
        said = quote(node.value) if isinstance(node, Text) else phrase("this")
        message, help = phrase("{said} is no language tag", said=said), phrase('write a tag, e.g. "de" or "en"')
        findings.append(warning("language", message, help).at(node))
    elif node and tag and by_path and tag != by_path:
        message = phrase(
            "the document says its language is {tag}, its path says {by_path}; {tag} is used", tag=tag, by_path=by_path
        )
        findings.append(warning("language", message, phrase("let them agree")).at(node))
    return tag or by_path or context.default_language


def _missing_title(nodes: Mapping[str, Node], document: documents.Document) -> Iterator[Diagnostic]:
    if "title" not in nodes:
        message = phrase("the document has no title, nor a heading or a file's name to call the film by")
        yield error("title", message, phrase("write `title: …`")).at(Position(document.front_matter.line))


def below_root(media: Iterable[Any], file: DocumentFile) -> tuple[Any, ...]:
    """Media with their paths from the document's folder made ones below the root, as in URLs."""
    folder = posixpath.dirname(file.relative_path)
    return tuple(
        medium._replace(path=percent_encoded(posixpath.normpath(posixpath.join(folder, medium.path))))
        if medium.path
        else medium
        for medium in media
    )


def missing_media(media: Iterable[Any], nodes: Mapping[str, Node], file: DocumentFile) -> Iterator[Diagnostic]:
    for medium in media:
        if medium.path and not file.is_stored and not isfile(join(file.folder, medium.path)):
            message = phrase("{label} is not there", label=quote(medium.label))
            found = _in_other_capitals(file.folder, medium.path)
            help = phrase("only capitals differ from {found}: write it so", found=quote(found)) if found else NOTHING
            yield note("media", message, help).at(nodes[medium.field])


def _in_other_capitals(folder: str, path: str) -> str | None:
    """The path of a file that is called so but for capitals and small letters."""
    found: list[str] = []
    for name in path.split("/"):
        try:
            there = listdir(join(folder, *found))
        except OSError:
            return None
        alike = name if name in (*there, ".", "..") else next((it for it in there if fold(it) == fold(name)), None)
        if alike is None:
            return None
        found.append(alike)
    return "/".join(found)
