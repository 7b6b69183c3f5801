"""What pages say in which language, without what a language would be answered as well if the catalogue had none of it.

A page in French is the same whether nothing in the catalogue is French, or all that it names in French is called as in
the language that is served instead: that of the tag without its region, else the first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, case, exists, literal, select, true

from graph.database.bulk import pairs
from graph.declared import aliased
from graph.languages import primary
from graph.models import FilmListing, Language


@dataclass(frozen=True, slots=True)
class PageLanguages:
    """The languages of the catalogue by their ids."""

    tags: Mapping[int, str]
    """In their order; that of the first is empty."""
    instead: Mapping[int, int]
    """What is served without a language; the first is always there."""

    def said(self, names: Mapping[int, Any]) -> list[tuple[str, Any]]:
        """What is said in which language, by its id, as tags and what is said there, in the order of the tags."""
        others = self.instead
        told = (id for id in self.tags if id not in others or names.get(id) != names.get(others[id]))
        return sorted(((self.tags[id], names.get(id)) for id in told), key=lambda each: each[0])

    def tag(self, listing: Any) -> Any:
        """The tag of a film_listing, in SQL."""
        return case(self.tags, value=listing.language_id) if self.tags else literal("")

    def is_said(self, listing: Any) -> Any:
        """Whether a film_listing says something else than the one that is served without its language, in SQL."""
        if not self.instead:
            return true()
        other = aliased(FilmListing)
        is_other = (
            other.film_id == listing.film_id,
            other.language_id == case(self.instead, value=listing.language_id),
            other.text_language == listing.text_language,
            other.title == listing.title,
        )
        return ~exists().where(*is_other).correlate_except(other)


def page_languages(connection: Connection) -> PageLanguages:
    """The languages that are stored."""
    ids = pairs(connection, select(Language.tag, Language.id).order_by(Language.position))
    first = next(iter(ids), "")
    tags = {id: "" if tag == first else tag for tag, id in ids.items()}
    return PageLanguages(tags, dict(_instead(ids, first)))


def _instead(ids: Mapping[str, int], first: str) -> Iterable[tuple[int, int]]:
    for tag, id in ids.items():
        if tag != first:
            base = primary(tag)
            yield id, ids[base if base in ids and base != tag else first]
