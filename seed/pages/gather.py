"""The documents of everybody → one record for each person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seed.diagnostics import Diagnostic, Position, error
from seed.diagnostics import pack as pack_findings
from seed.fields.slugs import slugify
from seed.film.context import Context
from seed.film.facts import filled
from seed.film.merge import contradictions, stating_documents, together
from seed.pages.awarded_films import awarded_films
from seed.pages.awards import awards_of
from seed.pages.facts import person_facts_of
from seed.pages.names import names_of_others
from seed.pages.page import ParsedPage
from seed.pages.record import PersonRecord
from seed.people.identity import People
from seed.phrases import phrase


@dataclass(frozen=True, slots=True)
class Gathered:
    """The people whom documents are about. `refused` are the paths of documents that cannot be seeded as they are."""

    records: tuple[PersonRecord, ...]
    refused: tuple[str, ...]
    findings: tuple[Diagnostic, ...]
    """Those of reading each document are not among them."""


def gather(pages: Iterable[ParsedPage], context: Context) -> Gathered:
    """Merges the documents of each person."""
    languages = {tag: place for place, tag in enumerate(context.languages)}
    ordered = sorted(pages, key=lambda page: _place(page, languages))
    groups = _by_identity(ordered, context.people)
    duplicates = [finding for group in groups.values() for finding in _duplicates(group)]
    twice = {finding.path for finding in duplicates}
    records: list[PersonRecord] = []
    kept: list[ParsedPage] = []
    found: list[Diagnostic] = []
    for identity, group in groups.items():
        if staying := [page for page in group if not _is_refused(page, twice)]:
            staying.sort(key=lambda page: _place(page, languages))
            record, contrary = _merge(identity, staying, context)
            records.append(record)
            kept += staying
            found += contrary
    found += names_of_others(records, kept, context.people)
    refused = tuple(page.file.relative_path for page in ordered if _is_refused(page, twice))
    stored = {page.file.display_path for page in kept if page.file.is_stored}
    told = (finding for finding in found if finding.path not in stored)
    return Gathered(_with_findings(records, kept, found), refused, (*duplicates, *told))


def _with_findings(
    records: Iterable[PersonRecord], pages: Iterable[ParsedPage], findings: Iterable[Diagnostic]
) -> tuple[PersonRecord, ...]:
    """The records with the findings about each document beside it: those of reading it, and some others."""
    of_document = {page.file.relative_path: list(page.findings) for page in pages}
    paths = {page.file.display_path: page.file.relative_path for page in pages}
    for finding in findings:
        of_document[paths[finding.path]].append(finding)
    return tuple(
        record._replace(
            versions=tuple(
                version._replace(
                    document=version.document._replace(findings=pack_findings(of_document[version.document.path]))
                )
                for version in record.versions
            )
        )
        for record in records
    )


def _place(page: ParsedPage, languages: Mapping[str, int]) -> tuple[int, str, str]:
    language = page.version.language
    return languages.get(language, len(languages)), language, page.file.relative_path


def _is_refused(page: ParsedPage, paths: set[str]) -> bool:
    return page.file.display_path in paths and not page.file.is_stored


def _by_identity(pages: Iterable[ParsedPage], people: People) -> dict[str, list[ParsedPage]]:
    """Documents of one key are about one person, and so are those of one name, unless they say different slugs: then
    they are about namesakes, and the first is whom the name means in credits.
    """
    by_key: dict[str, list[ParsedPage]] = {}
    for page in pages:
        by_key.setdefault(page.file.key, []).append(page)
    by_name: dict[str, dict[str, list[ParsedPage]]] = {}
    for group in by_key.values():
        slug = _slug(group) or ""
        by_name.setdefault(_identity(group[0].version.name, slug, people), {}).setdefault(slug, []).extend(group)
    groups: dict[str, list[ParsedPage]] = {}
    for identity, by_slug in by_name.items():
        first = _first_slug(identity, by_slug)
        for slug, group in sorted(by_slug.items()):
            own = identity if slug in ("", first) else f"{identity}\t{slug}"  # no name has a tab
            groups.setdefault(own, []).extend(group)
    return groups


def _first_slug(name: str, slugs: Iterable[str]) -> str:
    """The slug of whom a name means, of several that documents say: the one that the name makes, or the first."""
    said = sorted(filter(None, slugs))
    return slugify(name) if slugify(name) in said else next(iter(said), "")


def _slug(pages: Sequence[ParsedPage]) -> str | None:
    return next((slug for page in pages if (slug := page.values.get("slug"))), None)


def _identity(name: str, slug: str, people: People) -> str:
    """Whom the name of a document means: of namesakes in people.yaml the one with the slug."""
    for entry in people.entries.values():
        if slug and entry.slug == slug:
            return entry.identity
    return people.identity(name, "")


def _duplicates(pages: Sequence[ParsedPage]) -> Iterator[Diagnostic]:
    """Documents of one person in the same language: each is refused for each of the others."""
    for each in pages:
        for other in pages:
            if other is not each and other.version.language == each.version.language:
                path, language = other.file.display_path, other.version.language
                message = phrase(
                    "{path} is another document for this person and language ({language})", path=path, language=language
                )
                help = phrase(
                    "keep one of the two, give them different languages, or different slugs if they are namesakes"
                )
                at = each.nodes.get("language", Position(1))
                yield error("two-documents", message, help).at(at, each.file.display_path)


def _merge(identity: str, pages: Sequence[ParsedPage], context: Context) -> tuple[PersonRecord, tuple[Diagnostic, ...]]:
    """The record of a person, and where the documents contradict each other."""
    facts, _ = person_facts_of(context.fields)
    stating = {fact.name: stating_documents(fact, pages) for fact in facts if fact.film}
    name = pages[0].version.name
    others = (*(page.version.name for page in pages), *(each for p in pages for each in p.values.get("aliases", ())))
    awards, texts = awards_of([page.values.get("awards", ()) for page in pages], context.festivals)
    record = PersonRecord(
        identity=identity,
        name=name,
        versions=tuple(page.version._replace(awards=own) for page, own in zip(pages, texts, strict=True)),
        awards=awards,
        slug=_slug(pages),
        aliases=tuple(other for other in dict.fromkeys(others) if other != name),
        **filled((fact.film, together(fact, stating[fact.name])) for fact in facts if stating.get(fact.name)),
    )
    addresses = tuple(dict.fromkeys(page.version.document.key.rpartition("/")[2] for page in pages))
    hashed = record.hashed()._replace(awarded=tuple(awarded_films(pages)), addresses=addresses)
    return hashed, tuple(contradictions(stating, facts))
