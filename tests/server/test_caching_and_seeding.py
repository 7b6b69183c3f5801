"""What becomes of answers that clients, and the server itself, have kept when documents are seeded again."""

import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from graph.database.databases import writing_engine
from graph.server import app
from tests.databases import Databases
from tests.seed.laying import lay, revision, seed
from tests.server.serving import Client, revision_served, served, wait_until

FIRST = {"gate/de.md": "title: Das Tor\nslug: first"}
SECOND = {"gate/de.md": "title: Das Tor\nslug: second"}
SLUGS = '{ first: film(slug: "first") { slug } second: film(slug: "second") { slug } }'
SEEDED_AT = "{ catalogue { seededAt } }"
PAGE = """\
query Page($slug: String!) {
  film(slug: $slug) {
    slug title releaseYear countries { name }
    credits(first: 10) { nodes { role { name } person { name films { totalCount } } } }
  }
}"""


def get(server: Client, query: str, etag: str | None = None, **parameters: str) -> Any:
    headers = {} if etag is None else {"if-none-match": etag}
    return server.get("/graphql", params={"query": query, **parameters}, headers=headers)


def seed_at(url: str, day: int, folder: Path, files: Mapping[str, str]) -> str:
    """Seeds documents on a day of January 2026, and returns the revision."""
    served_file = Path(url.removeprefix("sqlite:///"))
    if is_file := url.startswith("sqlite"):  # which two SQLite libraries must not have open in one process
        file = served_file.with_suffix(".seeded")
        if not file.exists():
            shutil.copyfile(served_file, file)
        url = f"sqlite:///{file}"
    seed(url, lay(folder, files))
    engine = writing_engine(url)
    with engine.begin() as connection:
        latest = "UPDATE revisions SET seeded_at = :at WHERE id = (SELECT max(id) FROM revisions)"
        connection.execute(text(latest), {"at": f"2026-01-{day:02} 00:00:00+00:00"})
    engine.dispose()
    if is_file:
        shutil.copyfile(file, file.with_suffix(".copy")).replace(served_file)
    return revision(url)


def wait_for(server: Client, seeded: str, day: int) -> None:
    """Waits until the server has seen the seeding of a day, which made this revision."""
    wait_until(lambda: revision_served(server) == seeded)
    answer = {"data": {"catalogue": {"seededAt": f"2026-01-{day:02}T00:00:00Z"}}}
    wait_until(lambda: bool(get(server, SEEDED_AT).json() == answer))


def test_nothing_kept_is_answered_behind_what_is_newer(
    postgresql: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer from the database may tell of a seeding before the next look at it would."""
    monkeypatch.setattr(app, "REFRESH_SECONDS", 3_600)
    url = postgresql.migrated()
    seed_at(url, 1, tmp_path, FIRST)
    with served(url) as server:
        assert get(server, SLUGS).json() == {"data": {"first": {"slug": "first"}, "second": None}}
        seed_at(url, 2, tmp_path, SECOND)
        assert get(server, '{ film(slug: "second") { slug } }').json() == {"data": {"film": {"slug": "second"}}}
        assert get(server, SLUGS).json()["data"]["second"] == {"slug": "second"}
    postgresql.drop(url)


def test_what_was_seeded_before_comes_back_with_another_history(database_url: str, tmp_path: Path) -> None:
    once = seed_at(database_url, 1, tmp_path, FIRST)
    with served(database_url) as server:
        public = server.get("/health/ready").json()["revision"]
        before = get(server, SLUGS, revision=public)
        assert before.json() == {"data": {"first": {"slug": "first"}, "second": None}}
        seed_at(database_url, 2, tmp_path, SECOND)
        again = seed_at(database_url, 3, tmp_path, FIRST)
        wait_for(server, again, 3)
        after = get(server, SLUGS, before.headers["etag"])
        assert (after.status_code, after.json()["data"]["second"]) == (200, {"slug": "first"})
        assert get(server, SLUGS).content == after.content
        # What was kept for good under the URL with the revision of then may be kept: there is none such any more.
        assert before.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert again != once
        assert get(server, SLUGS, revision=public).headers["cache-control"] == "no-cache"


def test_what_was_seeded_before_comes_back_at_another_time(database_url: str, tmp_path: Path) -> None:
    """Nobody asks in between, so that nothing but the time tells the two seedings apart."""
    once = seed_at(database_url, 1, tmp_path, FIRST)
    with served(database_url) as server:
        before = get(server, SEEDED_AT), get(server, "{ films { nodes { title } } }")
        seed_at(database_url, 2, tmp_path, {"gate/de.md": "title: Die Tür\nslug: first"})
        assert seed_at(database_url, 3, tmp_path, FIRST) == once
        wait_for(server, once, 3)
        assert get(server, SEEDED_AT, before[0].headers["etag"]).status_code == 200
        assert get(server, "{ films { nodes { title } } }", before[1].headers["etag"]).status_code == 304


def test_machines_that_were_seeded_at_different_times(databases: Databases, tmp_path: Path) -> None:
    with ExitStack() as stack:
        answers = []
        for day in (1, 2):
            url = databases.migrated()
            stack.callback(databases.drop, url)
            seed_at(url, day, tmp_path, FIRST)
            with served(url) as server:
                answers.append((get(server, SEEDED_AT), get(server, SLUGS)))
    (first_time, first), (second_time, second) = answers
    assert first_time.headers["etag"] != second_time.headers["etag"]
    assert first.headers["etag"] == second.headers["etag"]


def test_pages_that_a_seeding_does_not_change_keep_their_tags(database_url: str, tmp_path: Path) -> None:
    def document(n: int, title: str) -> str:
        crew = f"crew:\n  - {{role: Kamera, name: Person {n % 40}}}\n  - {{role: Schnitt, name: Person {n % 7}}}"
        return f"title: {title}\nrelease_year: {1950 + n % 70}\ncountry: DE\n{crew}"

    films = {f"film-{n:03}": document(n, f"Film {n}") for n in range(200)}
    seed_at(database_url, 1, tmp_path, {f"{slug}/de.md": text for slug, text in films.items()})
    with served(database_url, response_cache_bytes=200_000) as server:  # so that most are computed anew
        pages = {slug: f'{{"slug":"{slug}"}}' for slug in films}
        tags = {slug: get(server, PAGE, variables=page).headers["etag"] for slug, page in pages.items()}
        wait_for(server, seed_at(database_url, 2, tmp_path, {"film-100/de.md": document(100, "Anders")}), 2)
        answers = {slug: get(server, PAGE, tags[slug], variables=page) for slug, page in pages.items()}
        changed = [slug for slug, answer in answers.items() if answer.status_code != 304]
        assert changed == ["film-100"]
        assert answers["film-100"].json()["data"]["film"]["title"] == "Anders"
        assert {answer.headers["etag"] for slug, answer in answers.items() if slug != "film-100"} < set(tags.values())
