"""The vocabularies that filters and arguments take keys from. A key that is in none of them finds nothing, which is
told beside the answer (see graph.warnings).
"""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import Select, Text, cast, null, select

from graph.schema import tables as t

NO_WORD = cast(null(), Text).label("word")


class Vocabulary(Enum):
    """A vocabulary, by what is said of a key that it does not have."""

    ROLE = "No role is called {}"
    ROLE_KEY = "No role has the key {}"
    DEPARTMENT = "No department has the key {}"
    CATEGORY = "No category has the key {}"
    GENRE = "No film is of a genre with the key {}"
    FESTIVAL = "No film has an award of a festival with the slug {}"
    COUNTRY = "No film is from a country with the code {}"
    LANGUAGE = "No film has a version in the language {}"
    SPEC = "No technical spec has the key {}"
    KIND = "No person is of the kind {}"


@dataclass(frozen=True, slots=True)
class OwnVocabulary:
    """The vocabulary of an own field, which documents may add terms to."""

    field: str

    @property
    def value(self) -> str:
        """What is said of a key that it does not have."""
        return f"No term of {self.field} has the key {{}}"


AnyVocabulary = Vocabulary | OwnVocabulary


def _named(keys: Any, key: str, names: Any, name: str, owner: str) -> Select[Any]:
    return select(keys.c[key], names.c[name]).select_from(keys.outerjoin(names, names.c[owner] == keys.c.id))


_LABELLED = _named(t.roles, "key", t.role_labels, "label_folded", "role_id")

WORDS: dict[Vocabulary, Select[Any]] = {
    Vocabulary.ROLE: _LABELLED,
    Vocabulary.ROLE_KEY: _LABELLED,
    Vocabulary.DEPARTMENT: _named(t.departments, "key", t.department_names, "name", "department_id"),
    Vocabulary.CATEGORY: _named(t.categories, "key", t.category_names, "name", "category_id"),
    Vocabulary.GENRE: _named(t.genres, "key", t.genre_names, "name", "genre_id"),
    Vocabulary.FESTIVAL: _named(t.festivals, "slug", t.festival_names, "name", "festival_id"),
    Vocabulary.COUNTRY: _named(t.countries, "code", t.country_names, "name", "country_id").where(
        t.countries.c.id.in_(select(t.film_countries.c.country_id))
    ),
    Vocabulary.LANGUAGE: select(t.film_texts.c.language, NO_WORD).distinct(),
    Vocabulary.SPEC: select(t.technical_specs.c.key, NO_WORD).where(t.technical_specs.c.key.is_not(None)).distinct(),
    Vocabulary.KIND: select(t.people.c.kind, NO_WORD).distinct(),
}
"""SELECT key, word: each key, with a word for it, as often as there are words."""
OWN_WORDS = select(t.own_terms.c.field, t.own_terms.c.key, t.own_term_names.c.name).select_from(
    t.own_terms.outerjoin(t.own_term_names, t.own_term_names.c.term_id == t.own_terms.c.id)
)
"""SELECT field, key, word: the same of all own vocabularies."""
