"""Documents about people → what is served of them."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import create_engine

from graph.database.databases import parse_url
from seed.report.similar_people import all_people, similar_people
from tests.answering import Answering
from tests.seed.laying import lay, lines, revision, rows, seed

Ask = Callable[[str], Any]
ENCINA = {
    "people/luz-encina/index_de.md": """
title: Luz Encina
description: Eine Regisseurin.
born: 14. Mai 1950 in Berlin
died: 2010
aliases: [L. Encina]
portrait: luz.jpg
links: [{name: Seite, url: "https://luz.example"}]
imdb: nm0375847
beruf: Regie
---
Ein *Leben*.
""",
    "people/luz-encina/index_en.md": """
title: Luz M. Encina
born: May 1950 in Berlin (West)
---
A life.
""",
}
FILMS = {"dingi/index_de.md": "title: Dingi\nyear: 2001\ndirector: L. Encina\ncast: Anna Alt"}
WHOLE = """
{ person(slug: "luz-encina", language: "%s") {
  name aliases description body { html text markdown } born { date place label } died { date place label }
  portrait { kind label url } externalLinks { name url } identifiers { scheme value } fields
  translations { language name description bornPlace body { text } }
  documents { path language frontMatter }
  credits { nodes { film { slug } creditedAs } }
} }
"""
SERVED = '{ search(query: "%s", language: "de") { edges { field snippet { match } node { ... on Film { title } } } } }'
HITS = '{ search(query: "%s", language: "en") { edges { field snippet { match } node { ... on Person { slug } } } } }'
PEOPLE = "{ people { nodes { slug name aliases description credits { totalCount } } } }"
TABLES = ("pages", "texts", "bodies", "media", "links", "documents", "identifiers", "names")


@pytest.fixture
def ask(runner: asyncio.Runner, database_url: str) -> Ask:
    """Asks the database, in one statement."""

    def asked(query: str) -> Any:
        answering = Answering(runner, database_url)
        try:
            answer = orjson.loads(answering.answer(query).body)
            assert len(answering.statements) == 1
            assert "errors" not in answer, answer
            return answer["data"]
        finally:
            answering.close()

    return asked


def counts(url: str) -> dict[str, int]:
    """How many rows each table about people has."""
    found = {name: rows(url, f"SELECT count(*) FROM person_{name}")[0][0] for name in TABLES}
    return {name: count for name, count in found.items() if count}


def test_a_person_is_what_documents_say(database_url: str, tmp_path: Path, ask: Ask) -> None:
    result = seed(database_url, lay(tmp_path, ENCINA | FILMS))
    assert lines(result.findings, tmp_path) == [
        'people/luz-encina/index_de.md:10:1: warning[unknown-field]: unknown field "beruf": it is served as it is, in '
        "`fields`"
    ]
    person = ask(WHOLE % "de")["person"]
    assert person.pop("documents")[1] == {
        "path": "people/luz-encina/index_en.md",
        "language": "en",
        "frontMatter": {"title": "Luz M. Encina", "born": "May 1950 in Berlin (West)"},
    }
    assert person == {
        "name": "Luz Encina",
        "aliases": ["L. Encina", "Luz M. Encina"],
        "description": "Eine Regisseurin.",
        "body": {"html": "<p>Ein <em>Leben</em>.</p>\n", "text": "Ein Leben.", "markdown": "Ein *Leben*."},
        "born": {"date": "1950-05-14", "place": "Berlin", "label": "14. Mai 1950 in Berlin"},
        "died": {"date": "2010", "place": None, "label": "2010"},
        "portrait": {"kind": "IMAGE", "label": "luz.jpg", "url": "/media/people/luz-encina/luz.jpg"},
        "externalLinks": [{"name": "Seite", "url": "https://luz.example"}],
        "identifiers": [{"scheme": "IMDB", "value": "nm0375847"}],
        "fields": {"beruf": "Regie"},
        "translations": [
            {
                "language": "de",
                "name": "Luz Encina",
                "description": "Eine Regisseurin.",
                "bornPlace": "Berlin",
                "body": {"text": "Ein Leben."},
            },
            {
                "language": "en",
                "name": "Luz M. Encina",
                "description": None,
                "bornPlace": "Berlin (West)",
                "body": {"text": "A life."},
            },
        ],
        "credits": {"nodes": [{"film": {"slug": "dingi"}, "creditedAs": "L. Encina"}]},
    }


def test_a_field_may_say_birth_and_death(database_url: str, tmp_path: Path, ask: Ask) -> None:
    documents = {
        "people/a/index_de.md": "title: Anna Alt\ngeboren: '* 1951 in Graz; † 2019 in Wien'",
        "people/b/index_de.md": "title: Bert Neu\ngeboren: 1951\ngestorben: 1950",
    }
    result = seed(database_url, lay(tmp_path, documents))
    assert lines(result.findings, tmp_path) == [
        "people/b/index_de.md:4:1: warning[date]: died 1950, before being born 1951"
    ]
    person = ask('{ person(slug: "anna-alt") { born { date place } died { date place } } }')["person"]
    assert person == {"born": {"date": "1951", "place": "Graz"}, "died": {"date": "2019", "place": "Wien"}}


def test_what_a_language_lacks_is_another_ones(database_url: str, tmp_path: Path, ask: Ask) -> None:
    seed(database_url, lay(tmp_path, ENCINA))
    person = ask(WHOLE % "en")["person"]
    assert person["description"] == "Eine Regisseurin."
    assert person["body"]["text"] == "A life."
    assert person["born"]["label"] == "May 1950 in Berlin (West)"
    assert person["died"]["label"] == "2010"
    assert person["externalLinks"] == [{"name": "Seite", "url": "https://luz.example"}]


def test_people_without_credits_are_served_and_people_without_documents_too(
    database_url: str, tmp_path: Path, ask: Ask
) -> None:
    result = seed(database_url, lay(tmp_path, FILMS | {"people/nina-ohm.md": "title: Nina Ohm\ndescription: Nobody."}))
    assert (result.totals.films, result.totals.people) == (1, 1)
    assert ask(PEOPLE)["people"]["nodes"] == [
        {"slug": "anna-alt", "name": "Anna Alt", "aliases": [], "description": None, "credits": {"totalCount": 1}},
        {"slug": "l-encina", "name": "L. Encina", "aliases": [], "description": None, "credits": {"totalCount": 1}},
        {"slug": "nina-ohm", "name": "Nina Ohm", "aliases": [], "description": "Nobody.", "credits": {"totalCount": 0}},
    ]


def test_seeding_twice_changes_nothing(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, ENCINA | FILMS))
    before = counts(database_url), rows(database_url, "SELECT id, content_hash FROM person_documents ORDER BY id")
    result = seed(database_url, tmp_path)
    assert result.unchanged
    assert len(result.findings) == 2
    assert set(result.known) == set(result.findings)
    after = counts(database_url), rows(database_url, "SELECT id, content_hash FROM person_documents ORDER BY id")
    assert after == before


def test_a_change_is_written_and_told(database_url: str, tmp_path: Path, ask: Ask) -> None:
    seed(database_url, lay(tmp_path, ENCINA | FILMS | {"people/a.md": "title: Anna Alt\ndescription: A."}))
    lay(tmp_path, {"people/a.md": "title: Anna Alt\ndescription: B."})
    dry = seed(database_url, tmp_path, dry_run=True)
    assert [*map(str, dry.differences), dry.message] == [
        "~ person anna-alt: documents changed",
        "documents about 1 person changed, if this were no dry run",
    ]
    assert seed(database_url, tmp_path).message.startswith("documents about 1 person changed; revision ")
    assert [each["description"] for each in ask(PEOPLE)["people"]["nodes"]] == ["B.", "Eine Regisseurin."]


def test_what_vanished_goes(database_url: str, tmp_path: Path, ask: Ask) -> None:
    lay(tmp_path, ENCINA | FILMS | {"people/nina-ohm.md": "title: Nina Ohm"})
    seed(database_url, tmp_path)
    for path in (*ENCINA, "people/nina-ohm.md"):
        (tmp_path / path).unlink()
    seed(database_url, tmp_path)
    assert [each["slug"] for each in ask(PEOPLE)["people"]["nodes"]] == ["anna-alt", "l-encina"]
    assert counts(database_url) == {}


def test_the_order_of_seedings_does_not_matter(database_url: str, tmp_path: Path) -> None:
    seed(database_url, lay(tmp_path, FILMS))
    films_alone = revision(database_url)
    seed(database_url, lay(tmp_path, ENCINA))
    assert revision(database_url) != films_alone
    for path in ENCINA:
        (tmp_path / path).unlink()
    seed(database_url, tmp_path)
    assert rows(database_url, "SELECT slug, name FROM people ORDER BY slug") == [
        ("anna-alt", "Anna Alt"),
        ("l-encina", "L. Encina"),
    ]


def test_a_document_of_a_film_may_become_one_of_a_person(database_url: str, tmp_path: Path, ask: Ask) -> None:
    seed(database_url, lay(tmp_path, FILMS | {"x.md": "title: Ida Roth"}))
    seed(database_url, lay(tmp_path, {"x.md": "title: Ida Roth\ntype: person"}), prune=True)
    assert rows(database_url, "SELECT slug FROM films ORDER BY slug") == [("dingi",)]
    assert "ida-roth" in [each["slug"] for each in ask(PEOPLE)["people"]["nodes"]]
    seed(database_url, lay(tmp_path, {"x.md": "title: Ida Roth"}))
    assert rows(database_url, "SELECT slug FROM films ORDER BY slug") == [("dingi",), ("ida-roth",)]
    assert counts(database_url) == {}


def test_two_documents_for_one_person_and_language_count_as_unchanged(
    database_url: str, tmp_path: Path, ask: Ask
) -> None:
    seed(database_url, lay(tmp_path, {"people/a.md": "title: Anna Alt\ndescription: A."}))
    result = seed(database_url, lay(tmp_path, {"people/b.md": "title: Anna  Alt\ndescription: B."}))
    assert lines(result.findings, tmp_path) == [
        f"people/a.md:1:1: error[two-documents]: {tmp_path}/people/b.md is another document for this person and "
        "language (de)".replace(f"{tmp_path}/", ""),
        f"people/b.md:1:1: error[two-documents]: {tmp_path}/people/a.md is another document for this person and "
        "language (de)".replace(f"{tmp_path}/", ""),
    ]
    assert [each["description"] for each in ask(PEOPLE)["people"]["nodes"]] == ["A."]


def test_namesakes_have_different_slugs(database_url: str, tmp_path: Path, ask: Ask) -> None:
    documents = {
        "people/a.md": "title: Anna Alt\nslug: anna-alt\ndescription: A.",
        "people/b.md": "title: Anna Alt\nslug: anna-alt-kamera\ndescription: B.",
    }
    seed(database_url, lay(tmp_path, FILMS | documents))
    assert [
        (each["slug"], each["description"], each["credits"]["totalCount"]) for each in ask(PEOPLE)["people"]["nodes"]
    ] == [("anna-alt", "A.", 1), ("anna-alt-kamera", "B.", 0), ("l-encina", None, 1)]


def test_documents_of_one_person_in_different_places_are_joined(database_url: str, tmp_path: Path, ask: Ask) -> None:
    documents = {
        "personen/anna.md": "title: Anna Alt\ndescription: A.",
        "people/x.en.md": "title: Anna Alt\nborn: 1950",
    }
    seed(database_url, lay(tmp_path, documents))
    answer = ask('{ person(slug: "anna-alt") { description born { date } translations { language } } }')
    assert answer["person"] == {
        "description": "A.",
        "born": {"date": "1950"},
        "translations": [{"language": "de"}, {"language": "en"}],
    }


def test_search_finds_what_documents_say(database_url: str, tmp_path: Path, ask: Ask) -> None:
    seed(database_url, lay(tmp_path, ENCINA))
    assert ask(HITS % "life")["search"]["edges"] == [
        {"field": "BODY", "snippet": {"match": "life"}, "node": {"slug": "luz-encina"}}
    ]
    assert ask(HITS % "leben")["search"]["edges"] == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Öhlers", [{"field": "TITLE", "snippet": {"match": "Öhlers"}, "node": {"title": "Öhlers Fähre"}}]),
        ("fähr", [{"field": "TITLE", "snippet": {"match": "Fähr"}, "node": {"title": "Öhlers Fähre"}}]),
        ("fahre", [{"field": "TITLE", "snippet": {"match": ""}, "node": {"title": "Öhlers Fähre"}}]),
        ("steppe", [{"field": "BODY", "snippet": {"match": "Steppe"}, "node": {"title": "Öhlers Fähre"}}]),
        ("ferry", []),
    ],
)
def test_search_finds_what_is_served_in_a_language(
    database_url: str, tmp_path: Path, ask: Ask, query: str, found: list[Any]
) -> None:
    """Field by field: where there is a title in German and no text, the English text is served."""
    films = {
        "a/index_de.md": "title: Öhlers Fähre",
        "a/index_en.md": "title: Öhler's Ferry\n---\nDie Steppe.",
    }
    seed(database_url, lay(tmp_path, films))
    assert ask(SERVED % query)["search"]["edges"] == found


@pytest.mark.parametrize(("query", "found"), [("hafen", ["Fähre"]), ("zebra", []), ("bac", ["Bac"])])
def test_search_finds_what_is_served_instead_where_a_language_has_no_text(
    database_url: str, tmp_path: Path, ask: Ask, query: str, found: list[str]
) -> None:
    """In French the German text is served, and the English one is not."""
    films = {
        "a/index_de.md": "title: Fähre\n---\nDer Hafen.",
        "a/index_en.md": "title: Ferry\n---\nA zebra.",
        "b/index_fr.md": "title: Bac",
    }
    seed(database_url, lay(tmp_path, films))
    asked = '{ search(query: "%s", language: "fr") { nodes { ... on Film { title } } } }'
    assert [node["title"] for node in ask(asked % query)["search"]["nodes"]] == found


def test_a_person_of_people_yaml_is_whom_a_document_is_about(database_url: str, tmp_path: Path, ask: Ask) -> None:
    documents = {
        "people.yaml": "- name: Anna Neu\n  aliases: [Anna Alt]\n  slug: anna",
        "people/a.md": "title: Anna Alt\ndescription: A.",
    }
    seed(database_url, lay(tmp_path, FILMS | documents))
    assert ask(PEOPLE)["people"]["nodes"][0] == {
        "slug": "anna",
        "name": "Anna Neu",
        "aliases": ["Anna Alt"],
        "description": "A.",
        "credits": {"totalCount": 1},
    }


def test_other_documents_stay_where_some_are_seeded(database_url: str, tmp_path: Path, ask: Ask) -> None:
    lay(tmp_path, FILMS | {"people/a.md": "title: Anna Alt\ndescription: A.", "people/b.md": "title: Bert Neu"})
    (tmp_path / "people.yaml").write_text("")
    seed(database_url, tmp_path)
    lay(tmp_path, {"people/b.md": "title: Bert Neu\ndescription: B."})
    seed(database_url, tmp_path / "people" / "b.md")
    assert [each["description"] for each in ask(PEOPLE)["people"]["nodes"]] == ["A.", "B.", None]


def test_contradictions_are_told(database_url: str, tmp_path: Path) -> None:
    documents = {
        "people/a/index_de.md": "title: Anna Alt\nborn: 1950",
        "people/a/index_en.md": "title: Anna Alt\nborn: 1951",
    }
    result = seed(database_url, lay(tmp_path, documents))
    assert lines(result.findings, tmp_path) == [
        'people/a/index_en.md:3:1: warning[contradiction]: born is "born: 1951" here, but "born: 1950" at '
        "people/a/index_de.md:3, which counts"
    ]


def test_own_fields_of_people_stand_in_documents(database_url: str, tmp_path: Path) -> None:
    documents = {
        "fields.yaml": "instrument: {type: text, on: person}\nheight: {type: integer, on: person}",
        "people.yaml": "- name: Anna Alt\n  height: 170\n  instrument: Harfe",
        "people/a.md": "title: Anna Alt\ninstrument: Geige",
    }
    result = seed(database_url, lay(tmp_path, FILMS | documents))
    assert result.findings == ()
    values = "SELECT p.slug, v.field, v.text FROM person_own_values v JOIN people p ON p.id = v.person_id ORDER BY 2"
    assert rows(database_url, values) == [
        ("anna-alt", "height:integer", "170"),
        ("anna-alt", "instrument:text", "Geige"),
    ]
    (tmp_path / "people/a.md").unlink()
    seed(database_url, tmp_path)
    assert [value for _, _, value in rows(database_url, values)] == ["170", "Harfe"]


def test_an_alias_that_is_somebody_elses_name_is_told_and_leads_there(
    database_url: str, tmp_path: Path, ask: Ask
) -> None:
    documents = {"people/a.md": "title: Anna Alt\naliases: [Bert Neu]", "people/b.md": "title: Bert Neu"}
    result = seed(database_url, lay(tmp_path, documents | {"x.md": "title: X\ndirector: Bert Neu"}))
    assert lines(result.findings, tmp_path) == [
        'people/a.md:3:10: warning[alias]: "Bert Neu" is the name of another person, whom people/b.md is about'
    ]
    assert [(each["slug"], each["credits"]["totalCount"]) for each in ask(PEOPLE)["people"]["nodes"]] == [
        ("anna-alt", 0),
        ("bert-neu", 1),
    ]


def test_a_document_that_cannot_be_read_counts_as_unchanged(database_url: str, tmp_path: Path, ask: Ask) -> None:
    seed(database_url, lay(tmp_path, FILMS | {"people/a.md": "title: Anna Alt\ndescription: A."}))
    lay(tmp_path, {"people/a.md": "title: [Anna"})
    result = seed(database_url, tmp_path)
    assert [finding.code for finding in result.findings] == ["yaml"]
    assert result.totals.refused == 1
    assert [each["description"] for each in ask(PEOPLE)["people"]["nodes"]] == ["A.", None]


def test_drafts_about_people_are_not_served(database_url: str, tmp_path: Path) -> None:
    result = seed(database_url, lay(tmp_path, FILMS | {"people/a.md": "title: Ida Roth\ndraft: true"}))
    assert (result.totals.drafts, result.totals.people) == (1, 0)
    assert rows(database_url, "SELECT slug FROM people ORDER BY slug") == [("anna-alt",), ("l-encina",)]


def test_similar_people_are_shown_with_their_documents(database_url: str, tmp_path: Path) -> None:
    documents = {"x.md": "title: X\ndirector: Chulpan Khamatova", "people/c.md": "title: Chulpan Hamatova"}
    seed(database_url, lay(tmp_path, documents))
    engine = create_engine(parse_url(database_url))
    with engine.connect() as connection:
        people, similar = list(all_people(connection)), list(similar_people(connection))
    engine.dispose()
    assert people == [
        "chulpan-hamatova\tChulpan Hamatova\tPERSON\t0",
        "chulpan-khamatova\tChulpan Khamatova\tPERSON\t1",
    ]
    assert similar[1] == ("- name: Chulpan Khamatova  # 1 film\n  aliases: [Chulpan Hamatova]  # 0 films, people/c.md")


def test_an_alias_of_two_people_means_neither(database_url: str, tmp_path: Path, ask: Ask) -> None:
    documents = {
        "people/a.md": "title: Anna Alt\naliases: [A. Alt]",
        "people/b.md": "title: Alma Alt\nalias: A. Alt",
        "x.md": "title: X\ndirector: A. Alt\ncast: [Anna Alt, Alma Alt]",
    }
    result = seed(database_url, lay(tmp_path, documents))
    assert lines(result.findings, tmp_path) == [
        'people/a.md:3:10: warning[alias]: "A. Alt" is an alias of another person, whom people/b.md is about',
        'people/b.md:3:8: warning[alias]: "A. Alt" is an alias of another person, whom people/a.md is about',
    ]
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == lines(result.findings, tmp_path)
    assert [(each["name"], each["aliases"]) for each in ask(PEOPLE)["people"]["nodes"]] == [
        ("A. Alt", []),
        ("Alma Alt", ["A. Alt"]),
        ("Anna Alt", ["A. Alt"]),
    ]
    (tmp_path / "people.yaml").write_text("- name: Anna Alt\n  aliases: [A. Alt]")
    result = seed(database_url, tmp_path)
    assert lines(result.findings, tmp_path) == [
        'people/b.md:3:8: warning[alias]: "A. Alt" is an alias of another person, whom people/a.md is about',
    ]
    assert [(each["name"], each["credits"]["totalCount"]) for each in ask(PEOPLE)["people"]["nodes"]] == [
        ("Alma Alt", 1),
        ("Anna Alt", 2),
    ]


def test_aliases_that_go_in_a_circle_lead_to_the_names(database_url: str, tmp_path: Path, ask: Ask) -> None:
    documents = {
        "people/a.md": "title: Anna Alt\naliases: [Bert Neu, Anna Alt]",
        "people/b.md": "title: Bert Neu\naliases: [Cora Ohm]",
        "people/c.md": "title: Cora Ohm\naliases: [Anna Alt, anna  ALT]",
        "x.md": "title: X\ncast: [Anna Alt, Bert Neu, Cora Ohm]",
    }
    result = seed(database_url, lay(tmp_path, documents))
    assert lines(result.findings, tmp_path) == [
        'people/a.md:3:10: warning[alias]: "Bert Neu" is the name of another person, whom people/b.md is about',
        'people/b.md:3:10: warning[alias]: "Cora Ohm" is the name of another person, whom people/c.md is about',
        'people/c.md:3:10: warning[alias]: "Anna Alt" is the name of another person, whom people/a.md is about',
        'people/c.md:3:10: warning[alias]: "anna ALT" is the name of another person, whom people/a.md is about',
    ]
    assert [(each["slug"], each["credits"]["totalCount"]) for each in ask(PEOPLE)["people"]["nodes"]] == [
        ("anna-alt", 1),
        ("bert-neu", 1),
        ("cora-ohm", 1),
    ]


def test_aliases_are_texts_or_maps_with_a_name(database_url: str, tmp_path: Path, ask: Ask) -> None:
    documents = {
        "people/a.md": "title: Anna Alt\naliases: [{type: stage, name: Luz Sol}, Lu: Sol, n/a, /old/anna/]",
        "people/b.md": f"title: Bert Neu\naliases: {'N' * 201}",
        "people/c.md": f"title: {'C' * 201}",
        "x.md": "title: X\ncast: [Luz Sol]",
    }
    result = seed(database_url, lay(tmp_path, documents))
    shown = "is longer than names are, which have 200 characters at most"
    assert lines(result.findings, tmp_path) == [
        f'people/b.md:3:10: warning[name]: "{"N" * 59}…" {shown}',
        f'people/c.md:2:8: error[name]: "{"C" * 59}…" {shown}',
    ]
    assert (result.totals.people, result.totals.refused) == (2, 1)
    assert [
        (each["name"], each["aliases"], each["credits"]["totalCount"]) for each in ask(PEOPLE)["people"]["nodes"]
    ] == [
        ("Anna Alt", ["Lu: Sol", "Luz Sol"], 1),
        ("Bert Neu", [], 0),
    ]


def test_a_document_that_says_who_is_meant_by_its_slug_changes_credits(
    database_url: str, tmp_path: Path, ask: Ask
) -> None:
    lay(tmp_path, {"people.yaml": "", "x.md": "title: X\ndirector: Anna Alt"})
    (tmp_path / "people.yaml").write_text("- name: Anna Neu\n  slug: anna")
    seed(database_url, tmp_path)
    seed(database_url, lay(tmp_path, {"people/a.md": "title: Anna Alt\nslug: anna"}))
    assert [(each["name"], each["credits"]["totalCount"]) for each in ask(PEOPLE)["people"]["nodes"]] == [
        ("Anna Neu", 1)
    ]


def test_a_name_that_changes_takes_its_credits_along_or_leaves_them(
    database_url: str, tmp_path: Path, ask: Ask
) -> None:
    lay(tmp_path, FILMS | {"people/a.md": "title: Anna Alt\ndescription: A."})
    seed(database_url, tmp_path)
    seed(database_url, lay(tmp_path, {"people/a.md": "title: Anna Neu\ndescription: A.\naliases: [Anna Alt]"}))
    assert [(each["slug"], each["credits"]["totalCount"]) for each in ask(PEOPLE)["people"]["nodes"]] == [
        ("anna-neu", 1),
        ("l-encina", 1),
    ]
    assert ask('{ person(slug: "anna-alt") { slug } }')["person"] == {"slug": "anna-neu"}
    seed(database_url, lay(tmp_path, {"people/a.md": "title: Anna Neu\ndescription: A."}))
    assert [(each["slug"], each["description"]) for each in ask(PEOPLE)["people"]["nodes"]] == [
        ("anna-alt", None),
        ("anna-neu", "A."),
        ("l-encina", None),
    ]


def test_findings_of_documents_that_are_not_looked_at_are_kept(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, FILMS | {"people/a.md": "title: Anna Alt\nberuf: Regie", "people/b.md": "title: Bert Neu"})
    (tmp_path / "people.yaml").write_text("")
    seed(database_url, tmp_path)
    lay(tmp_path, {"people/b.md": "title: Bert Neu\ndescription: B."})
    assert lines(seed(database_url, tmp_path / "people" / "b.md").findings, tmp_path) == []
    assert lines(seed(database_url, tmp_path).findings, tmp_path) == [
        'people/a.md:3:1: warning[unknown-field]: unknown field "beruf": it is served as it is, in `fields`'
    ]


def test_the_name_of_all_credits_is_an_alias_once_a_document_spells_it_otherwise(
    database_url: str, tmp_path: Path, ask: Ask
) -> None:
    film = {"films/dune/de.md": "title: Dune\ndirector: Veit Helmer"}
    seed(database_url, lay(tmp_path, film))
    seed(database_url, lay(tmp_path, film | {"people/c.md": "title: VEIT HELMER"}))
    assert ask("{ people { nodes { name aliases } } }") == {
        "people": {"nodes": [{"name": "VEIT HELMER", "aliases": ["Veit Helmer"]}]}
    }


PAGE = """
{ person(slug: "luz-encina", language: "de") {
  name description body { html } portrait { url alt copyright } pictures { url copyright }
  externalLinks { url } identifiers { value } aliases
  born { date place }
  films(first: 2) { totalCount nodes { slug releaseYear } }
  awards { label festival { slug } year film { slug } }
  roles { role { key } count }
  collaborators(first: 2) { totalCount edges { count node { slug } } }
} }
"""


def test_the_page_of_a_person_is_one_statement(database_url: str, tmp_path: Path, ask: Ask) -> None:
    portrait = {
        "people/luz-encina/index_de.md": ENCINA["people/luz-encina/index_de.md"].replace(
            "portrait: luz.jpg",
            "portrait: luz.jpg\nportrait_alt: Am Schneidetisch\nportrait_copyright: Ada Ohm\n"
            "bilder: [dreh.jpg, {src: buch.jpg, copyright: Ole Brink}]",
        )
    }
    awards = "awards: ['Regiepreis, Gijón 2005, Luz Encina']"
    more = {"tal/index_de.md": f"title: Tal\nyear: 2004\ndirector: Luz Encina\ncast: [Anna Alt, Bert Neu]\n{awards}"}
    seed(database_url, lay(tmp_path, ENCINA | FILMS | portrait | more))
    assert ask(PAGE)["person"] == {
        "name": "Luz Encina",
        "description": "Eine Regisseurin.",
        "body": {"html": "<p>Ein <em>Leben</em>.</p>\n"},
        "portrait": {"url": "/media/people/luz-encina/luz.jpg", "alt": "Am Schneidetisch", "copyright": "Ada Ohm"},
        "pictures": [
            {"url": "/media/people/luz-encina/dreh.jpg", "copyright": None},
            {"url": "/media/people/luz-encina/buch.jpg", "copyright": "Ole Brink"},
        ],
        "externalLinks": [{"url": "https://luz.example"}],
        "identifiers": [{"value": "nm0375847"}],
        "aliases": ["L. Encina", "Luz M. Encina"],
        "born": {"date": "1950-05-14", "place": "Berlin"},
        "films": {
            "totalCount": 2,
            "nodes": [{"slug": "tal", "releaseYear": 2004}, {"slug": "dingi", "releaseYear": 2001}],
        },
        "awards": [
            {
                "label": "Regiepreis, Gijón 2005, Luz Encina",
                "festival": {"slug": "gijon"},
                "year": 2005,
                "film": {"slug": "tal"},
            }
        ],
        "roles": [{"role": {"key": "DIRECTOR"}, "count": 2}],
        "collaborators": {
            "totalCount": 2,
            "edges": [{"count": 2, "node": {"slug": "anna-alt"}}, {"count": 1, "node": {"slug": "bert-neu"}}],
        },
    }


def test_many_aliases_that_others_have_are_seeded(database_url: str, tmp_path: Path) -> None:
    many = ", ".join(f"Name {number}" for number in range(2_000))
    documents = {
        "people/a.md": f"title: Anna Alt\naliases: [{many}]",
        "people/b.md": f"title: Bert Neu\naliases: [{many}]",
    }
    result = seed(database_url, lay(tmp_path, documents))
    assert len(result.findings) == 4_000
    assert rows(database_url, "SELECT count(*) FROM person_names") == [(4_000,)]


@pytest.mark.parametrize(
    ("fields", "name", "born"),
    [
        (
            "jméno: Milan\npříjmení: Krátký\ndatum narození: 1. 12. 1977\nmísto narození: Olomouc",
            "Milan Krátký",
            "1977-12-01",
        ),
        ("nome: Paolo\ncognome: Torf\nnato a: Venezia\ndata di nascita: 9 agosto 1959", "Paolo Torf", "1959-08-09"),
        ("navn: Liv Torf\nfødselsdato: 30.08.1979\nfødested: Tromsø", "Liv Torf", "1979-08-30"),
        ("namn: Karin Torf\nfödd: 23 maj 1971 i Umeå", "Karin Torf", "1971-05-23"),
        ("imię i nazwisko: Olga Torf\ndata urodzenia: 14.02.1981\nmiejsce urodzenia: Łódź", "Olga Torf", "1981-02-14"),
        ("nom: Anne Torf\nnée le: 17 septembre 1980 à Brest", "Anne Torf", "1980-09-17"),
    ],
)
def test_names_and_births_in_other_languages(
    database_url: str, tmp_path: Path, ask: Ask, fields: str, name: str, born: str
) -> None:
    seed(database_url, lay(tmp_path, {"people/a.md": f"{fields}\nbiografie: Ein Leben."}))
    (person,) = ask("{ people { nodes { name description born { date place } } } }")["people"]["nodes"]
    assert (person["name"], person["born"]["date"], person["description"]) == (name, born, "Ein Leben.")
    assert person["born"]["place"]


def test_the_years_of_a_life_behind_a_name(ask: Ask, database_url: str, tmp_path: Path) -> None:
    documents = {"people/a.md": "title: Anna Alt (1944–2021)", "people/b.md": "title: Bert Neu (1950-)\nborn: 1951"}
    seed(database_url, lay(tmp_path, documents))
    assert ask("{ people { nodes { name born { date } died { date } fields } } }")["people"]["nodes"] == [
        {"name": "Anna Alt", "born": {"date": "1944"}, "died": {"date": "2021"}, "fields": {}},
        {"name": "Bert Neu", "born": {"date": "1951"}, "died": None, "fields": {}},
    ]


@pytest.mark.parametrize(
    ("path", "document", "person"),
    [
        ("people/a.md", "title: Anna Alt\ncategory: former", True),
        ("people/a.md", "title: Anna Alt\ncategory: short", False),
        ("people/a.json", '{"id": 7, "name": "Anna Alt", "ids": {"tmdb": 7}}', True),
        ("people/a.json", '{"name": "Anna Alt"}', False),
        ("profiles/a.md", "title: Anna Alt\nextra: {birth_date: 1901, death_date: 1950}", True),
        ("profiles/a.json", '{"name": "Anna Alt", "birth_year": 1901, "biography": "A."}', True),
        ("profiles/a.md", "title: Anna Alt\nbirth_date: 1901\ndirector: Luz Encina", False),
        ("profiles/a.md", "title: Anna Alt\nperiod: 1901", False),
    ],
)
def test_what_says_that_a_document_is_about_a_person(
    ask: Ask, database_url: str, tmp_path: Path, path: str, document: str, person: bool
) -> None:
    seed(database_url, lay(tmp_path, FILMS | {path: document}))
    answer = ask("{ people { nodes { documents { path } } } films { nodes { title } } }")
    assert ({"documents": [{"path": path}]} in answer["people"]["nodes"]) is person
    assert ({"title": "Anna Alt"} in answer["films"]["nodes"]) is (not person and path.endswith(".md"))
