"""The slugs of people: what a person wants, and who gets it."""

from collections.abc import Collection, Iterable

from seed.fields.slugs import slugify
from seed.people.identity import Entry


def wanted_slug(name: str, entry: Entry | None) -> str:
    return (entry and entry.slug) or slugify(name) or "person"


def assign_slugs(people: Iterable[tuple[str, str, str]], others: Collection[str] = ()) -> dict[str, str]:
    """(identity, name, wanted slug) of everybody → slug by identity.

    If several people want one slug, the first by code point of the name gets it, the others `-2`, `-3` …, leaving out
    what somebody wants outright, also somebody else (`others`).
    """
    groups: dict[str, list[tuple[str, str]]] = {}
    for identity, name, wanted in people:
        groups.setdefault(wanted, []).append((name, identity))
    slugs: dict[str, str] = {}
    for wanted in sorted(groups):
        number = 1
        for _, identity in sorted(groups[wanted]):
            slug = wanted if number == 1 else f"{wanted}-{number}"
            while number > 1 and (slug in groups or slug in others):
                number += 1
                slug = f"{wanted}-{number}"
            slugs[identity] = slug
            number += 1
    return slugs
