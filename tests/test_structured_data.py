"""JSON-LD of films and people, as others read it: a JSON-LD processor, and the vocabulary of schema.org."""

import asyncio
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import msgspec_schemaorg.models as vocabulary  # type: ignore[import-untyped]
import pytest
from pyld import jsonld  # type: ignore[import-untyped]

from graph.commands.export.answers import json_ld
from tests.answering import Answering
from tests.databases import Databases
from tests.seed.laying import lay, seed

PAGE = "https://example.org/page/"
DATA = f'structuredData(pageUrl: "{PAGE}")'
EVERYTHING = f"""
query ($language: String!, $after: String) {{
  films(first: 100, language: $language) {{ nodes {{ {DATA} }} }}
  people(first: 100, after: $after, language: $language) {{ nodes {{ {DATA} }} pageInfo {{ hasNextPage endCursor }} }}
}}"""
CONTEXT = {
    "@vocab": "http://schema.org/",
    **{name: {"@type": "@id"} for name in ("url", "image", "sameAs")},
    **{name: {"@type": "Date"} for name in ("datePublished", "birthDate", "deathDate")},
}
"""What https://schema.org says of the names that are used here, since a test asks no other host."""
COMPLETE = """
title: "Tuvalu </script><!-- & x"
original_title: Tuvalu
release_date: 1999-05
duration: 92 min
country: Germany
genre: Drama
keywords: [Bath]
spoken_language: German
subtitles: English
fsk: 12
director: Veit Helmer
screenplay: Michaela Beck
music: [Jürgen Knieper, "Students of the IKJ"]
producer: Veit Helmer
production_company: Veit Helmer Filmproduktion
cast: [Denis Lavant]
awards: [Berlinale 2000 – Golden Bear]
poster_image: https://example.org/a.jpg
description: A bath.
imdb: tt0162023
"""
PERSON = "title: Veit Helmer\ntype: person\nborn: 24. April 1968 in Hannover\ndied: 2001\nimdb: nm0375847\n"


@pytest.fixture(scope="module")
def answering(
    runner: asyncio.Runner, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Answering]:
    url, folder = databases.migrated(), tmp_path_factory.mktemp("films")
    lay(folder, {"tuvalu/en.md": COMPLETE, "bare/de.md": "title: Bare", "people/veit.md": PERSON})
    seed(url, folder)
    answering = Answering(runner, url)
    yield answering
    answering.close()
    databases.drop(url)


def ask(answering: Answering, query: str, **variables: Any) -> Any:
    answer = json.loads(answering.answer(query, variables).body)
    assert "errors" not in answer, answer
    assert len(answering.statements) == 1
    return answer["data"]


def judge(data: dict[str, Any]) -> None:
    """Fails where a processor drops anything, or the vocabulary has no such property or value of it."""
    document = {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": "https://schema.org"}
    options = {"base": PAGE, "documentLoader": lambda *_: {**document, "document": {"@context": CONTEXT}}}
    (expanded,) = jsonld.expand(data, options)
    assert set(expanded) == {"@type", *(f"http://schema.org/{name}" for name in data if not name.startswith("@"))}
    for address in expanded.get("http://schema.org/image", []):
        assert address["@id"].startswith("https://")
    _judge(data)


def _judge(data: dict[str, Any]) -> None:
    type_ = getattr(vocabulary, data["@type"])
    for name, value in data.items():
        if name.startswith("@"):
            continue
        said = next(each.__annotations__[name] for each in type_.__mro__ if name in each.__annotations__)
        allowed = set(re.findall(r"\w+", str(said)))
        for each in value if isinstance(value, list) else [value]:
            assert each not in (None, "", []), name
            if isinstance(each, dict):
                assert each["@type"] in allowed, (name, each)
                _judge(each)
            elif "date" in allowed:
                assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", each), each
            else:
                assert allowed & {"str", "URL", "Duration"}, (name, each)


def test_whatever_the_shipped_catalogue_says_is_valid(runner: asyncio.Runner, catalogue_url: str) -> None:
    answering = Answering(runner, catalogue_url)
    found, after = 0, None
    for language in ("de", "en", "de", "en", "de"):
        answer = ask(answering, EVERYTHING, language=language, after=after)
        for node in (*answer["films"]["nodes"], *answer["people"]["nodes"]):
            judge(node["structuredData"])
            found += 1
        after = answer["people"]["pageInfo"]["endCursor"]
    answering.close()
    assert found == 458


def test_all_that_a_film_says(answering: Answering) -> None:
    data = ask(answering, f'{{ film(slug: "tuvalu", language: "en") {{ {DATA} }} }}')["film"]["structuredData"]
    judge(data)
    assert data == {
        "@context": "https://schema.org",
        "@type": "Movie",
        "url": PAGE,
        "name": "Tuvalu </script><!-- & x",
        "alternateName": "Tuvalu",
        "description": "A bath.",
        "inLanguage": ["de"],
        "subtitleLanguage": ["en"],
        "countryOfOrigin": [{"@type": "Country", "name": "Germany"}],
        "genre": ["Drama"],
        "keywords": ["Bath"],
        "duration": "PT92M",
        "datePublished": "1999-05",
        "contentRating": ["FSK 12"],
        "image": ["https://example.org/a.jpg"],
        "director": [{"@type": "Person", "name": "Veit Helmer"}],
        "author": [{"@type": "Person", "name": "Michaela Beck"}],
        "musicBy": [{"@type": "Person", "name": "Jürgen Knieper"}],  # a group may be no orchestra
        "producer": [{"@type": "Person", "name": "Veit Helmer"}],
        "productionCompany": [{"@type": "Organization", "name": "Veit Helmer Filmproduktion"}],
        "actor": [{"@type": "Person", "name": "Denis Lavant"}],
        "award": ["Berlinale 2000 – Golden Bear"],
        "sameAs": ["https://www.imdb.com/title/tt0162023/"],
    }


def test_what_nobody_says_is_not_there(answering: Answering) -> None:
    data = ask(answering, f'{{ film(slug: "bare") {{ {DATA} }} }}')["film"]["structuredData"]
    assert data == {"@context": "https://schema.org", "@type": "Movie", "url": PAGE, "name": "Bare"}


def test_people_have_their_days_as_precise_as_they_are_said(answering: Answering) -> None:
    people = ask(answering, f"{{ people {{ nodes {{ slug {DATA} }} }} }}")["people"]["nodes"]
    found = {each["slug"]: each["structuredData"] for each in people}
    for data in found.values():
        judge(data)
    assert found["veit-helmer"] == {
        "@context": "https://schema.org",
        "@type": "Person",
        "url": PAGE,
        "name": "Veit Helmer",
        "birthDate": "1968-04-24",
        "deathDate": "2001",
        "sameAs": ["https://www.imdb.com/name/nm0375847/"],
    }
    organisations = {slug for slug, data in found.items() if data["@type"] == "Organization"}
    assert organisations == {"students-of-the-ikj", "veit-helmer-filmproduktion"}


class Scripts(HTMLParser):
    """The texts of the scripts of a page, and all its other elements."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.others: list[str] = []
        self._inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, _: object) -> None:
        self._inside = tag == "script"
        (self.texts if self._inside else self.others).append("" if self._inside else tag)

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[-1] += data


def test_exported_it_is_safe_in_a_page(answering: Answering) -> None:
    answer = ask(answering, f'{{ film(slug: "tuvalu", language: "en") {{ {DATA} }} }}')
    text = json_ld(answer)
    assert text is not None
    page = f'<script type="application/ld+json">{text.decode()}</script><p>'
    parsed = Scripts(page)
    assert parsed.others == ["p"]
    assert [json.loads(each) for each in parsed.texts] == [answer["film"]["structuredData"]]
    assert b"Tuvalu \\u003c/script\\u003e\\u003c!-- \\u0026 x" in text
    assert json_ld({"a": [{"@context": "\u2028\u2029é"}]}) == '{"@context":"\\u2028\\u2029é"}'.encode()
    assert json_ld({"film": None}) is None


NO_ADDRESSES = (
    *(
        "",
        "/films/",
        "//example.org/",
        "example.org",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "http://[a",
    ),
    *("ftp://a/", "https://example.org/a b", "https://example.org/\n", "https://example.org/" + 1_000 * "a"),
)


def test_the_address_of_a_page_is_absolute(answering: Answering) -> None:
    query = 'query ($url: String!) { film(slug: "bare") { structuredData(pageUrl: $url) } }'
    told = [answering.answer(query, {"url": url}).errors[0].message.partition(";")[0] for url in NO_ADDRESSES]
    assert answering.statements == []
    *others, long = told
    assert set(others) == {"`pageUrl` is the absolute address of a page"}
    assert long == "`pageUrl` has 1020 characters"
