"""The documents of everybody → one record for each person, and whom names mean because of these."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from seed.diagnostics import Diagnostic, Position, error, warning
from seed.diagnostics import pack as pack_findings
from seed.fields.names import compared
from seed.fields.reader import quote
from seed.fields.slugs import slugify
from seed.film.context import Context
from seed.film.facts import filled
from seed.film.merge import contradictions, stating_documents, together
from seed.pages.facts import person_facts_of
from seed.pages.page import ParsedPage
from seed.pages.record import PersonRecord
from seed.people.identity import Entry, People, people_of


@dataclass(frozen=True, slots=True)
class Gathered:
    """The people whom documents are about. `refused` are the paths of documents that cannot be seeded as they are."""

    records: tuple[PersonRecord, ...]
    refused: tuple[str, ...]
    findings: tuple[Diagnostic, ...]


def gather(pages: Iterable[ParsedPage], context: Context, findings: Iterable[Diagnostic]) -> Gathered:
    """Merges the documents of each person. `findings` are those of reading them, which are kept beside them."""
    languages = {tag: place for place, tag in enumerate(context.languages)}
    ordered = sorted(pages, key=lambda page: _place(page, languages))
    duplicates: list[Diagnostic] = []
    groups = _by_identity(ordered, context.people)
    for group in groups.values():
        duplicates += _duplicates(group)
    twice = {finding.path for finding in duplicates}
    kept = {identity: [each for each in group if not _is_refused(each, twice)] for identity, group in groups.items()}
    of_reading: dict[str, list[Diagnostic]] = {}
    for finding in findings:
        of_reading.setdefault(finding.path, []).append(finding)
    records = []
    found = list(duplicates)
    for identity, group in kept.items():
        if group:
            group.sort(key=lambda page: _place(page, languages))
            record, contrary = _merge(identity, group, context, of_reading)
            records.append(record)
            found += contrary
    refused = (page.file.relative_path for page in ordered if _is_refused(page, twice))
    return Gathered(tuple(records), tuple(refused), tuple(found))


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
            own = identity if slug in ("", first) else f"{identity} ({slug})"
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
                message = f"{path} is another document for this person and language ({language})"
                help = "keep one of the two, give them different languages, or different slugs if they are namesakes"
                at = each.nodes.get("language", Position(1))
                yield error("two-documents", message, help).at(at, each.file.display_path)


def _merge(
    identity: str, pages: Sequence[ParsedPage], context: Context, findings: Mapping[str, Sequence[Diagnostic]]
) -> tuple[PersonRecord, tuple[Diagnostic, ...]]:
    """The record of a person, and where the documents contradict each other."""
    facts, _ = person_facts_of(context.fields)
    stating = {fact.name: stating_documents(fact, pages) for fact in facts if fact.film}
    contrary = tuple(contradictions(stating, facts))
    versions = []
    for page in pages:
        path = page.file.display_path
        own = [*findings.get(path, ()), *(finding for finding in contrary if finding.path == path)]
        document = page.version.document
        if own and not page.file.is_stored:
            document = document._replace(findings=pack_findings(own))
        versions.append(page.version._replace(document=document))
    name = pages[0].version.name
    others = (*(page.version.name for page in pages), *(each for p in pages for each in p.values.get("aliases", ())))
    record = PersonRecord(
        identity=identity,
        name=name,
        versions=tuple(versions),
        slug=_slug(pages),
        aliases=tuple(other for other in dict.fromkeys(others) if other != name),
        **filled((fact.film, together(fact, stating[fact.name])) for fact in facts if stating.get(fact.name)),
    )
    return record.hashed(), contrary


# Whom names mean


def with_records(people: People, records: Iterable[PersonRecord]) -> People:
    """The people of people.yaml and those whom documents are about. An entry's name goes before a document's."""
    entries = dict(people.entries)
    for record in records:
        entries[record.identity] = _entry(record, people.entries.get(record.identity))
    names = {compared(entry.name) for entry in entries.values() if not entry.key}
    return people_of(replace(entry, aliases=_own_aliases(entry, names)) for entry in entries.values())


def _own_aliases(entry: Entry, names: set[str]) -> tuple[str, ...]:
    """The aliases that are not the name of somebody else."""
    own = compared(entry.name)
    return tuple(alias for alias in entry.aliases if compared(alias) == own or compared(alias) not in names)


def _entry(record: PersonRecord, listed: Entry | None) -> Entry:
    if listed is None:
        key = record.identity if record.identity != compared(record.name) else ""
        path = record.versions[0].document.path if record.versions else ""
        entry = Entry(record.name, record.aliases, None, record.slug, (), 1, path, key=key)
        return replace(entry, own_values=record.own_values, identifiers=record.identifiers)
    stated = {value.field for value in record.own_values}
    return replace(
        listed,
        aliases=tuple(dict.fromkeys((*listed.aliases, *({record.name} - {listed.name}), *record.aliases))),
        slug=listed.slug or record.slug,
        own_values=(*(value for value in listed.own_values if value.field not in stated), *record.own_values),
        identifiers=tuple(dict.fromkeys((*record.identifiers, *listed.identifiers))),
    )


def claims(records: Iterable[PersonRecord]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What documents say of whom names mean, beside the names themselves: by this, films have to be read anew."""
    said = (
        (record.identity, tuple(sorted({compared(alias) for alias in record.aliases} - {record.identity})))
        for record in records
    )
    return tuple(sorted(claim for claim in said if claim[1]))


def others_names(records: Sequence[PersonRecord]) -> Iterator[Diagnostic]:
    """Aliases that are the name of another person whom a document is about, and lead to that one."""
    names = {compared(record.name): record for record in reversed(records)}
    for record in records:
        for alias in record.aliases:
            other = names.get(compared(alias))
            if other and other.identity != record.identity and record.versions:
                message = (
                    f"{quote(alias)} is the name of another person, whom {other.versions[0].document.path} is about"
                )
                yield warning("alias", message).in_file(record.versions[0].document.path)
