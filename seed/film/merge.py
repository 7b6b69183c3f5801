"""The language versions of a film → one film: facts from the first that states them, words from each."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from seed.diagnostics import Diagnostic, warning
from seed.discover.files import DocumentFile
from seed.fields.duration import settled
from seed.fields.festivals import Festivals
from seed.fields.reader import placed
from seed.fields.slugs import slugify
from seed.film.awards import join_awards, recipients
from seed.film.credits import merge_credits
from seed.film.facts import Fact, filled, states
from seed.film.record import Film
from seed.film.version import ParsedDocument, printed
from seed.parse.nodes import Entries, Node
from seed.people.identity import People
from seed.phrases import phrase, quote

_UNREAD: tuple[object, ...] = (None, frozenset())


def merge(
    key: str, documents: Sequence[ParsedDocument], people: People, festivals: Festivals, facts: Sequence[Fact[Any]]
) -> tuple[Film, tuple[Diagnostic, ...]]:
    """The film of some documents, and where they contradict each other in some of the facts.

    The documents come in the order of languages, at least one.
    """
    credits, credited_identifiers, findings = merge_credits(key, documents, people)
    findings = (*findings, *_settle_clocks(documents))
    printed_awards = [document.values.get("awards", ()) for document in documents]
    awards, award_texts = join_awards(printed_awards, festivals)
    of_any = {name for document in documents for name in document.values}
    facts = [fact for fact in facts if fact.name in of_any]
    stating = {fact.name: stating_documents(fact, documents) for fact in facts if fact.film}
    film = Film(
        key=key,
        wanted_slug=_wanted_slug(key, documents[0]),
        aliases=tuple(dict.fromkeys(slug for document in documents for slug in document.values.get("aliases", ()))),
        versions=tuple(
            document.version._replace(awards=own) for document, own in zip(documents, award_texts, strict=True)
        ),
        credits=credits,
        awards=awards,
        award_recipients=recipients(printed_awards, award_texts, credits),
        credited_identifiers=credited_identifiers,
        **filled((fact.film, together(fact, stating[fact.name])) for fact in facts if stating.get(fact.name)),
    )
    return film.hashed(), (*findings, *contradictions(stating, facts))


def _settle_clocks(documents: Sequence[ParsedDocument]) -> Iterator[Diagnostic]:
    """Settles what `1:45` means in documents without a category, by that of another version if there is one."""
    category = next((each.values["category"].key for each in documents if each.values.get("category")), None)
    for document in documents:
        duration = document.values.get("duration")
        if duration and duration.clock and not document.values.get("category"):
            document.values["duration"], odd = settled(duration, category)
            for finding in placed(odd, document.nodes["duration"]):
                yield finding.in_file(document.file.display_path)


class Stating(Protocol):
    """A document that was read, whatever it is about."""

    @property
    def file(self) -> DocumentFile: ...
    @property
    def nodes(self) -> Mapping[str, Node]: ...
    @property
    def values(self) -> Mapping[str, Any]: ...


Each = TypeVar("Each", bound=Stating)


def stating_documents(fact: Fact[Any], documents: Sequence[Each]) -> list[Each]:
    """The documents that state a fact; those whose text can be read, if there are any."""
    stating = [document for document in documents if states(document.values.get(fact.name))]
    return [each for each in stating if fact.compared(each.values[fact.name]) not in _UNREAD] or stating


def together(fact: Fact[Any], stating: Sequence[Stating]) -> Any:
    """The value of a fact, of the documents that state it."""
    return fact.together([document.values[fact.name] for document in stating])


def _wanted_slug(key: str, first: ParsedDocument) -> str:
    """The field; else the folder of an index file, or the title of a loose one; else the name of the file."""
    name = slugify(key.rpartition("/")[2])
    given = name if first.file.is_index else slugify(first.version.title)
    return first.values.get("slug") or given or name or "film"


def _shown(node: Node) -> str:
    """A value as the document prints it; a map as its keys and values."""
    if isinstance(node, Entries):
        return ", ".join(f"{key.value}: {_shown(value)}" for key, value in node.entries)
    return printed(node) or ""


def contradictions(stating: Mapping[str, Sequence[Stating]], facts: Sequence[Fact[Any]]) -> Iterator[Diagnostic]:
    """Facts that all versions should state alike, and do not. `stating`: by fact, the documents that state it."""
    for fact in facts:
        for other in stating.get(fact.name, ())[1:]:
            first = stating[fact.name][0]
            if not fact.agree(first.values[fact.name], other.values[fact.name]):
                node, theirs = other.nodes[fact.name], first.nodes[fact.name]
                shown = _shown(node), _shown(theirs)
                if fact.differing:
                    shown = fact.differing(other.values[fact.name], first.values[fact.name])
                message = phrase(
                    "{field} is {value} here, but {first} at {path}:{line}, which counts",
                    field=fact.name,
                    value=quote(shown[0]),
                    first=quote(shown[1]),
                    path=first.file.display_path,
                    line=theirs.line,
                )
                finding = warning("contradiction", message, fact.remedy)
                yield finding.at(node, other.file.display_path)
