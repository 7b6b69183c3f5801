"""What changed since a revision, against the difference of answers; and how long that is known."""

import asyncio
import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
from alembic import command
from sqlalchemy import text

from graph.database.databases import writing_engine
from seed.load import page_states
from tests.answering import Answering
from tests.databases import Databases, alembic
from tests.seed import editing
from tests.seed.laying import lay, revision, rows, seed

FILM = """
slug title originalTitle description releaseYear countries { code name } genres { key name } keywords fields
category { key name } duration { seconds label } identifiers { scheme value } languages body { markdown }
credits(first: 100) { nodes { role { key name } person { slug name kind } roleLabel creditedAs character note } }
awards { label name year kind festival { slug name city } recipients { slug name } film { title } }
poster { url bytes width } translations { language title fields }
structuredData(pageUrl: "https://films.example/it/")
"""
PERSON = """
slug name kind aliases identifiers { scheme value } description body { markdown } born { date label } portrait { url }
fields credits(first: 100) { nodes { role { key name } film { slug title language releaseYear category { key name } }
  roleLabel creditedAs } }
awards { label name year kind festival { slug name city } recipients { slug name }
  film { slug title language releaseYear } }
translations { language name description portrait { url bytes } } structuredData(pageUrl: "https://films.example/it/")
"""
EVERYTHING = f"""
query ($language: String!) {{
  films(first: 100, language: $language) {{ nodes {{ {FILM} }} }}
  people(first: 100, language: $language) {{ nodes {{ {PERSON} }} }}
}}"""
OF_EACH = "{ added(first: 100) { nodes { slug } } changed(first: 100) { nodes { slug } } removed { nodes { slug } } }"
CHANGES = f"""query ($since: String!) {{ changes(since: $since) {{ revision films {OF_EACH} people {OF_EACH} }} }}"""
PEOPLE = ("Ada Löw", "ADA LÖW", "Bo Li", "Bo Li, B.A.C.", "Students of the IKJ", "Cy Ott", "Dé Fé")
EMPTY: tuple[Any, ...] = (None, [], {"nodes": []})
"""What is answered by a field without a value, and left out: later fields.yaml have more fields."""
Files = dict[str, str]
Pages = dict[str, dict[str, Any]]
"""Of films and people: slug → what is answered of it in each language."""


def document(random: Random, name: str) -> str:
    parts = [f"title: {random.choice(('Dune', 'Gate', 'Tür', name))}"]
    parts += random.choice(([], ["release_year: 1984"], ["release_year: 2021"]))
    parts += random.choice(([], ["genre: Drama"], ["awards: [Berlinale 1986 – Goldener Bär]"], ["country: Kasachstan"]))
    parts += [f"cast: [{', '.join(random.sample(PEOPLE[2:3] + PEOPLE[5:], 2))}]"]
    parts += [f"director: {random.choice(PEOPLE[:3])}"] if random.random() < 0.5 else []
    return "\n".join(
        [*parts, f"crew: [{{role: {random.choice(('Kamera', 'Rätselamt'))}, name: '{random.choice(PEOPLE)}'}}]"]
    )


def edited(random: Random, files: Files) -> Files:
    """Files after an edit like those that people make."""
    films = sorted(name for name in files if not name.startswith("people"))
    of_film = [f"{name}/{language}.md" for name in "abcd" for language in ("de", "en")]
    match random.randrange(7):
        case 0 | 1:
            name = random.choice(of_film)
            return files | {name: document(random, name[0])}
        case 2:
            gone = random.choice(films)
            return files if len(films) == 1 else {name: text for name, text in files.items() if name != gone}
        case 3:
            name = random.choice(films)
            return files | {name: files[name].partition("\n---\n")[0] + f"\n---\nText {random.randrange(3)}"}
        case 4:
            entries = random.choice(
                ("", "- {name: Ada Löw, aliases: [Bo Li]}\n", "- {name: Ada L. Löw, aliases: [Ada Löw]}\n")
            )
            return files | {"people.yaml": entries or "- name: Ada Löw\n"}
        case 5:
            who = random.choice(PEOPLE[:3])
            return files | {"people/a.md": f"title: {who}\ntype: person\ndescription: {random.choice('xy')}"}
        case _:
            return {name: text for name, text in files.items() if name != "people/a.md"}


@contextmanager
def answering(url: str) -> Iterator[Answering]:
    with asyncio.Runner() as runner:
        answering = Answering(runner, url)
        try:
            yield answering
        finally:
            answering.close()


def asked(answering: Answering, query: str, **variables: str) -> Any:
    answer = json.loads(answering.answer(query, variables).body)
    assert "errors" not in answer
    assert len(answering.statements) == 1
    return answer["data"]


def pages(answering: Answering, query: str = EVERYTHING, languages: Sequence[str] = ("de", "en")) -> dict[str, Pages]:
    found: dict[str, Pages] = {"films": {}, "people": {}}
    for language in languages:
        for of, its in asked(answering, query, language=language).items():
            for node in its["nodes"]:
                page = {field: value for field, value in node.items() if value not in EMPTY}
                found[of].setdefault(node["slug"], {})[language] = page
    return found


def difference(before: Pages, now: Pages) -> dict[str, set[str]]:
    return {
        "added": now.keys() - before.keys(),
        "changed": {slug for slug in now.keys() & before.keys() if now[slug] != before[slug]},
        "removed": before.keys() - now.keys(),
    }


NO_CHANGE: dict[str, set[str]] = {"added": set(), "changed": set(), "removed": set()}


def told(of_each: Any) -> dict[str, set[str]]:
    return {what: {node["slug"] for node in its["nodes"]} for what, its in of_each.items()}


def test_of_any_two_states_the_difference_is_told(database_url: str, tmp_path: Path) -> None:
    random, files = Random(0), {"a/de.md": "title: A\ncast: [Bo Li]", "people.yaml": "- name: Ada Löw\n"}
    states: list[tuple[Files, str, dict[str, Pages]]] = []
    found = 0
    with answering(database_url) as asking:
        for _ in range(14):
            shutil.rmtree(tmp_path / "films", ignore_errors=True)
            lay(tmp_path / "films", files)
            with asking.paused():
                seed(database_url, tmp_path / "films", prune=True)
                served = revision(database_url)
            now = pages(asking)
            for _, since, before in states:
                changes = asked(asking, CHANGES, since=since)["changes"]
                for of in ("films", "people"):
                    expected = difference(before[of], now[of])
                    assert told(changes[of]) == expected, (of, since)
                    found += sum(map(len, expected.values()))
            states.append((files, served, now))
            files = edited(random, random.choice(states)[0] if random.random() < 0.2 else files)
    assert len({since for _, since, _ in states}) == 10
    assert found == 477


LISTED = "{ slug title language releaseYear category { key name } }"
"""A film as lists show it."""
FACTS = "documents { path language frontMatter } certificates { system value label } stills { url bytes width }"
"""What a film and people say besides FILM and PERSON, where a catalogue has more of it."""


@pytest.mark.long
@pytest.mark.parametrize("seeded", range(3))
def test_of_any_two_of_many_states_the_difference_is_told(database_url: str, tmp_path: Path, seeded: int) -> None:
    """A long history of a catalogue, among others with namesakes, drafts, moved folders, own fields."""
    random = Random(seeded)
    files: editing.Files = {"a/index_de.md": "title: A\ncast: [Bo Li]"}
    states: list[tuple[editing.Files, str, dict[str, Pages]]] = []
    (tmp_path / "films").mkdir()
    for _ in range(120):
        editing.put(tmp_path / "films", files)
        seed(database_url, tmp_path / "films", prune=True)
        with asyncio.Runner() as runner:
            asking = Answering(runner, database_url, with_own_fields=True)
            try:
                now = pages(asking, everything(str(files.get("fields.yaml", ""))), ("de", "en", "fr"))
                for number, (_, since, before) in enumerate(states):
                    changes = asked(asking, CHANGES, since=since)["changes"]
                    for of in ("films", "people"):
                        assert told(changes[of]) == difference(before[of], now[of]), (of, number, len(states))
            finally:
                asking.close()
        states.append((files, revision(database_url), now))
        files = editing.edited(random, random.choice(states)[0] if random.random() < 0.1 else files)


def everything(fields_yaml: str) -> str:
    """EVERYTHING, and the own fields that a fields.yaml of `editing` declares."""
    film = [FACTS, *(("themes { key name } rating",) if fields_yaml else ())]
    film += [f"sequelTo {LISTED} sequels {{ nodes {LISTED} }}"] if "sequel_to" in fields_yaml else []
    person = ["documents { path language frontMatter }", *(("joined",) if "joined" in fields_yaml else ())]
    return EVERYTHING.replace(FILM, FILM + " ".join(film)).replace(PERSON, PERSON + " ".join(person))


def updated(answering: Answering) -> dict[str, str]:
    asks = "{ films { nodes { slug updatedAt } } people(first: 100) { nodes { slug updatedAt } } }"
    return {node["slug"]: node["updatedAt"] for its in asked(answering, asks).values() for node in its["nodes"]}


def test_updated_at_is_when_the_seeding_ran_that_changed_it(database_url: str, tmp_path: Path) -> None:
    def aged() -> None:
        engine = writing_engine(database_url)
        with engine.begin() as connection:
            connection.execute(text("UPDATE page_states SET changed_at = '2020-01-01 00:00:00+00:00'"))
        engine.dispose()

    lay(tmp_path, {"a/de.md": "title: A\ncast: [Ada]", "b/de.md": "title: B\ncast: [Bo]"})
    seed(database_url, tmp_path)
    aged()
    with answering(database_url) as asking:
        before = updated(asking)
        with asking.paused():
            seed(database_url, tmp_path)
        assert updated(asking) == before
        assert set(before.values()) == {"2020-01-01T00:00:00Z"}
        lay(tmp_path, {"b/de.md": "title: B\ncast: [Bo]\ndescription: New."})
        with asking.paused():
            seed(database_url, tmp_path)
        after = updated(asking)
        assert {slug for slug in after if after[slug] != before[slug]} == {"b"}
        lay(tmp_path, {"b/de.md": "title: Bee\ncast: [Bo]\nslug: bee"})
        with asking.paused():
            seed(database_url, tmp_path)
        after = updated(asking)
        assert {slug for slug in after if after[slug] != before.get(slug)} == {"bee", "bo"}


def test_a_film_under_another_slug_is_told(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, {"a/de.md": "title: A\ncast: [Ada]", "b/de.md": "title: B"})
    seed(database_url, tmp_path)
    before = revision(database_url)
    lay(tmp_path, {"a/de.md": "title: A\nslug: other\ncast: [Ada]"})
    seed(database_url, tmp_path)
    removed = "removed { totalCount nodes { slug film { slug } } }"
    with answering(database_url) as asking:
        changes = asked(asking, f"query ($s: String!) {{ changes(since: $s) {{ films {{ {removed} }} }} }}", s=before)
    assert changes == {
        "changes": {"films": {"removed": {"totalCount": 1, "nodes": [{"slug": "a", "film": {"slug": "other"}}]}}}
    }


def test_what_is_not_known_any_more_is_null(sqlite: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_states, "KEPT", 2)
    monkeypatch.setattr(page_states, "SLACK", 1)
    url = sqlite.migrated()
    revisions = []
    for number in range(5):
        lay(tmp_path, {"a/de.md": f"title: A\ndescription: {number}", "b/de.md": "title: B"})
        seed(url, tmp_path)
        revisions.append(revision(url))
    with answering(url) as asking:
        public = asked(asking, "{ catalogue { revision } }")["catalogue"]["revision"]
        known = [asked(asking, CHANGES, since=since)["changes"] for since in (*revisions, public)]
        program = public.replace("-", "-0")
        unknown = [asked(asking, CHANGES, since=since)["changes"] for since in ("", "x", program)]
    changed = [each and [node["slug"] for node in each["films"]["changed"]["nodes"]] for each in known]
    assert changed == [None, None, None, ["a"], [], []]
    assert unknown == [None, None, None]
    assert rows(url, "SELECT slug, since_id, until_id FROM page_states ORDER BY 1, 2") == [
        ("a", 4, 5),
        ("a", 5, None),
        ("b", 1, None),
    ]
    sqlite.drop(url)


def test_what_changed_since_a_catalogue_without_pages_is_known(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, {"a/de.md": "title: A\ndraft: true"})
    seed(database_url, tmp_path)
    empty = revision(database_url)
    lay(tmp_path, {"a/de.md": "title: A\ncast: [Bo Li]"})
    seed(database_url, tmp_path)
    filled = revision(database_url)
    with answering(database_url) as asking:
        assert told(asked(asking, CHANGES, since=empty)["changes"]["films"]) == {**NO_CHANGE, "added": {"a"}}
        with asking.paused():
            lay(tmp_path, {"a/de.md": "title: A\ndraft: true"})
            seed(database_url, tmp_path, prune=True)
        assert told(asked(asking, CHANGES, since=filled)["changes"]["films"]) == {**NO_CHANGE, "removed": {"a"}}


def test_a_film_with_an_award_that_a_person_tells_of_is_not_what_else_that_person_tells(
    sqlite: Databases, tmp_path: Path
) -> None:
    url, person = sqlite.migrated(), "title: Bo Li\ntype: person\nawards: ['Preis, Hof 1990 („A“)']"
    lay(tmp_path, {"a/de.md": "title: A\ncast: [Bo Li]", "people/bo.de.md": person})
    seed(url, tmp_path)
    revisions = [revision(url)]
    for changed in (f"{person}\ndescription: Wer.", person.replace("Preis", "Großer Preis")):
        lay(tmp_path, {"people/bo.de.md": changed})
        seed(url, tmp_path)
        revisions.append(revision(url))
    with answering(url) as asking:
        first, second = (asked(asking, CHANGES, since=since)["changes"] for since in revisions[:2])
        assert told(second["films"]) == told(first["films"]) == {**NO_CHANGE, "changed": {"a"}}
        assert len(asked(asking, '{ film(slug: "a") { awards { label } } }')["film"]["awards"]) == 1
    states = rows(url, "SELECT since_id, until_id FROM page_states WHERE type = 'FILM' ORDER BY 1")
    assert states == [(1, 3), (3, None)]
    sqlite.drop(url)


def test_a_version_more_that_prints_an_award_as_the_first_does_changes_no_film(
    database_url: str, tmp_path: Path
) -> None:
    """What the version served does not print of an award is answered as the first version prints it."""
    person = "title: Bo Li\ntype: person\nawards: ['Prix, Hof 1990 („A“)']"
    lay(tmp_path, {"a/de.md": "title: A\ncast: [Bo Li]", "b/en.md": "title: B", "c/fr.md": "title: C"})
    lay(tmp_path, {"people/bo.fr.md": person})
    seed(database_url, tmp_path)
    changed = []
    for of_german in (person, person.replace("Prix", "Preis"), person):
        before = revision(database_url)
        lay(tmp_path, {"people/bo.de.md": of_german})
        seed(database_url, tmp_path)
        with answering(database_url) as asking:
            changes = asked(asking, CHANGES, since=before)["changes"]
            assert told(changes["people"]) == {**NO_CHANGE, "changed": {"bo-li"}}
            changed.append(told(changes["films"])["changed"])
            asks = '{{ film(slug: "a", language: "{}") {{ awards {{ label }} }} }}'
            labels = [asked(asking, asks.format(tag))["film"]["awards"][0]["label"] for tag in ("de", "en", "fr")]
            words = "Preis" if "Preis" in of_german else "Prix"
            assert labels == [f"{words}, Hof 1990 („A“)", f"{words}, Hof 1990 („A“)", "Prix, Hof 1990 („A“)"]
    assert changed == [set(), {"a"}, {"a"}]


@pytest.mark.parametrize("of_person", [False, True])
def test_a_language_less_changes_no_page_that_said_nothing_else_in_it(
    database_url: str, tmp_path: Path, of_person: bool
) -> None:
    """A film in French has roles and countries named in French, and all other films listed there."""
    films = {"a/de.md": "title: A\ncast: [Bo Li]", "b/de.md": "title: B\ncrew: [{role: Rätselamt, name: Cy Ott}]"}
    lay(tmp_path, {**films, "c/fr.md": "title: C", "people/bo.fr.md": "title: Bo Li\ntype: person\ndescription: Qui."})
    if not of_person:
        (tmp_path / "people/bo.fr.md").unlink()
    seed(database_url, tmp_path)
    before = revision(database_url)
    (tmp_path / "c/fr.md").unlink()
    seed(database_url, tmp_path)
    with answering(database_url) as asking:
        changes = asked(asking, CHANGES, since=before)["changes"]
    assert told(changes["films"]) == {**NO_CHANGE, "changed": {"a"}, "removed": {"c"}}
    assert told(changes["people"]) == {**NO_CHANGE, "changed": {"bo-li"}}


def test_a_database_that_was_migrated_begins_with_its_last_revision(database_url: str, tmp_path: Path) -> None:
    lay(tmp_path, {"a/de.md": "title: A"})
    seed(database_url, tmp_path)
    first = revision(database_url)
    lay(tmp_path, {"b/de.md": "title: B"})
    seed(database_url, tmp_path)
    with alembic(database_url) as config:
        command.downgrade(config, "0011")
    with alembic(database_url) as config:
        command.upgrade(config, "head")
    last = revision(database_url)
    with answering(database_url) as asking:
        assert asked(asking, CHANGES, since=first) == {"changes": None}
        assert updated(asking).keys() == {"a", "b"}
        with asking.paused():
            seed(database_url, tmp_path)
            assert revision(database_url) == last
        lay(tmp_path, {"b/de.md": "title: Bee"})
        with asking.paused():
            seed(database_url, tmp_path)
        assert told(asked(asking, CHANGES, since=last)["changes"]["films"]) == {
            "added": set(),
            "changed": {"b"},
            "removed": set(),
        }
