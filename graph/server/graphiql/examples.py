"""The operations in GraphiQL's tabs, about films, people and roles of the catalogue that is served.

`examples/NAME.graphql` is a tab. Words in capital letters stand for what a `Choice` has.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.execution import Execution
from graph.server.graphiql import Example
from graph.settings import Settings

FOLDER = Path(__file__).parent / "examples"
EMPTY = ("catalogue", "schema")
FEW = 20
"""Films that are looked at, and credits of each."""

CHOICE = """query ($few: Int!) {
  catalogue { languages }
  films(first: $few) {
    nodes {
      slug
      languages
      countries { code }
      credits { totalCount }
      crew(first: $few) { ...credit }
      cast(first: $few) { ...credit }
    }
  }
}

fragment credit on Credit { role { name } person { slug name credits { totalCount } } }
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """What examples are about: a film with much to show, one who made it, and the role of another."""

    languages: list[str]
    film: str
    country: str | None
    person: str
    role: str
    word: str


async def examples(execution: Execution, settings: Settings) -> list[Example]:
    """The document and the variables of each tab, those for an empty catalogue where there is nothing to show."""
    answer = await execution.run(CHOICE, {"few": min(FEW, settings.max_page_size)})
    choice = choose(json.loads(answer.data)) if answer.data and not answer.errors else None
    if choice is None:
        return [_tab(name, {}) for name in (EMPTY if settings.introspection else EMPTY[:1])]
    return tabs(choice)


def choose(data: Any) -> Choice | None:
    """What to show of the newest films: of those with most languages the one with most credits."""
    films = [film for film in data["films"]["nodes"] if film["credits"]["totalCount"]]
    if not films:
        return None
    film = max(films, key=lambda film: (len(film["languages"]), film["credits"]["totalCount"]))
    credits = film["crew"] or film["cast"]
    person = max((credit["person"] for credit in credits), key=lambda person: person["credits"]["totalCount"])
    roles = [credit["role"]["name"] for credit in credits if credit["person"]["slug"] != person["slug"]]
    return Choice(
        languages=data["catalogue"]["languages"],
        film=film["slug"],
        country=next((country["code"] for country in film["countries"]), None),
        person=person["slug"],
        role=(roles or [credits[0]["role"]["name"]])[0],
        word=max(person["name"].split(), key=len),
    )


def tabs(choice: Choice) -> list[Example]:
    """The tabs for a choice; without those that it has nothing for."""
    first, *others = choice.languages
    variables: dict[str, dict[str, Any]] = {
        "film-and-crew": {},  # on a first visit, GraphiQL opens the first tab without variables
        "films": {"first": 5, "after": None},
        "person": {"slug": choice.person},
        "two-languages": {"slug": choice.film},
        "collaborators": {"person": choice.person, "role": choice.role},
        "narrowed": {"country": choice.country, "role": choice.role},
        "search": {"words": choice.word},
    }
    if not others:
        del variables["two-languages"]
    if choice.country is None:
        del variables["narrowed"]
    words = {"FILM": choice.film, "FIRST_TAG": first, "SECOND_TAG": (others or [first])[0]}
    words |= {word.replace("TAG", "KEY"): tag.replace("-", "_") for word, tag in words.items() if "TAG" in word}
    return [_tab(name, given, words) for name, given in variables.items()]


def _tab(name: str, variables: dict[str, Any], words: dict[str, str] | None = None) -> Example:
    query = (FOLDER / f"{name}.graphql").read_text(encoding="utf-8")
    for word, meaning in (words or {}).items():
        query = query.replace(word, meaning)
    return {"query": query, "variables": json.dumps(variables, indent=2, ensure_ascii=False) if variables else None}
