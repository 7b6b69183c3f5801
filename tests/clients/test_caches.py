"""Clients that keep objects by id show each language's own texts, whichever was asked for last.

Each asks in German, in English, and then in both again of its cache alone. What it shows is compared with the server's
answers.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.clients.relay import compile_operations
from tests.clients.workplace import Workplace, operations
from tests.databases import Databases
from tests.server.serving import Client, served

Answers = dict[str, Any]
LANGUAGES = ("de", "en")


@pytest.fixture(scope="module")
def server(sqlite: Databases) -> Iterator[Client]:
    with served(sqlite.shipped()) as client:
        yield client


@pytest.fixture(scope="module")
def expected(server: Client) -> Answers:
    """The answers that scripts are to print, by operation and language; ` cached` marks those of the cache alone."""
    answers = {}
    for name, text in operations().items():
        for language in LANGUAGES:
            if name == "Pages":  # the cache has joined two of them
                answers[f"{name} {language} cached"] = asked(server, text.replace("first: 5", "first: 10"), language)
            else:
                answers[f"{name} {language}"] = answers[f"{name} {language} cached"] = asked(server, text, language)
    return answers


def asked(server: Client, text: str, language: str) -> Answers:
    body = server.ask(text, variables={"language": language}).json()
    assert "errors" not in body
    answer: Answers = without_additions(body["data"])
    return answer


def without_additions(value: Any) -> Any:
    """An answer without what clients add to it, and without the places of pages, which they count for themselves."""
    match value:
        case dict():
            members = {key: without_additions(member) for key, member in value.items() if not key.startswith("__")}
            return {key: member for key, member in members.items() if key not in ("pageInfo", "cursor")}
        case list():
            return [without_additions(member) for member in value]
    return value


def answers_of(workplace: Workplace, script: str, server: Client) -> Answers:
    printed = json.loads(workplace.node(script, str(server.base_url.join("/graphql"))))
    answers: Answers = without_additions(printed)
    return answers


def differing(answers: Answers, expected: Answers) -> list[str]:
    assert answers.keys() == expected.keys()
    return [name for name in expected if answers[name] != expected[name]]


@pytest.mark.parametrize(("section", "script"), [("Apollo Client", "apollo.js"), ("urql", "urql.js")])
def test_a_cache_shows_each_language_as_it_was_served(
    section: str, script: str, workplace: Callable[[str], Workplace], server: Client, expected: Answers
) -> None:
    assert differing(answers_of(workplace(section), script, server), expected) == []


def test_relays_store_shows_each_language_as_it_was_served(
    workplace: Callable[[str], Workplace], server: Client, expected: Answers
) -> None:
    relay = workplace("Relay")
    compile_operations(relay)
    answers = answers_of(relay, "relay.js", server)
    refetched = {language: answers.pop(f"refetched {language}") for language in LANGUAGES}
    assert differing(answers, expected) == []
    for language in LANGUAGES:
        film = expected[f"Films {language}"]["films"]["edges"][0]["node"]
        credit = film["crew"][0]
        shown = {
            "Film": film,
            "Credit": credit,
            "Person": credit["person"],
            "Role": credit["role"],
            "Department": credit["role"]["department"],
            "Category": film["category"],
            "Country": film["countries"][0],
        }
        assert refetched[language] == {
            name: {field: shown[name][field] for field in fields} for name, fields in refetched[language].items()
        }


def test_plain_fetch_answers(workplace: Callable[[str], Workplace], server: Client, expected: Answers) -> None:
    answers = answers_of(workplace("Plain fetch"), "fetch.js", server)
    assert answers == {name: expected[name] for name in ("Film de", "Film en")}
