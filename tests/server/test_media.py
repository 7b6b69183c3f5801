"""Files beside the documents, as `filmgraph up` serves them."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.databases import Databases
from tests.seed.laying import seed
from tests.server.serving import Client, served

PICTURE = b"\x89PNG picture"
DOCUMENT = """\
---
title: Picture
poster_image: poster one.png
cinema_poster: drawing.svg
teaser_poster: linked.png
trailer_poster: missing.png
---
Text.
"""
ODD_NAMES = ("po ster #1.jpg", "a?b.png", "p%20x.jpg", "Straße+ü.png")
FIELDS = ("poster_image", "cinema_poster", "teaser_poster", "trailer_poster")
ODD = "\n".join(
    ("---", "title: Odd", *(f"{f}: '{n}'" for f, n in zip(FIELDS, ODD_NAMES, strict=True)), "---", "Text.\n")
)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film with a poster, a drawing, a link out of the folder, and a file that no document names."""
    folder = tmp_path_factory.mktemp("media")
    film = folder / "films" / "picture"
    film.mkdir(parents=True)
    (film / "index_en.md").write_text(DOCUMENT)
    (film / "poster one.png").write_bytes(PICTURE)
    (film / "drawing.svg").write_text("<svg/>")
    odd = folder / "films" / "odd"
    odd.mkdir()
    (odd / "index_en.md").write_text(ODD)
    for name in ODD_NAMES:
        (odd / name).write_text(name)
    (film / "secret.png").write_bytes(b"secret")
    (folder / "outside.png").write_bytes(b"outside")
    (film / "linked.png").symlink_to(folder / "outside.png")
    return folder / "films"


@pytest.fixture(scope="module")
def server(databases: Databases, films: Path) -> Iterator[Client]:
    database_url = databases.migrated()
    seed(database_url, films)
    with served(database_url, serves_media=True) as client:
        yield client


def test_the_url_of_a_file_is_where_it_is_served(server: Client) -> None:
    url = server.ask('{ film(slug: "picture") { poster { url } } }').json()["data"]["film"]["poster"]["url"]
    response = server.get(url)
    assert (response.status_code, response.content) == (200, PICTURE)
    assert response.headers["content-type"] == "image/png"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-cache"


def test_urls_are_percent_encoded(server: Client) -> None:
    query = """{ film(slug: "odd") {
        poster { url } cinemaPoster { url } teaserPoster { url } trailerPoster { url }
    } }"""
    urls = [medium["url"] for medium in server.ask(query).json()["data"]["film"].values()]
    assert urls == [
        "/media/odd/po%20ster%20%231.jpg",
        "/media/odd/a%3Fb.png",
        "/media/odd/p%2520x.jpg",
        "/media/odd/Stra%C3%9Fe%2B%C3%BC.png",
    ]
    assert [server.get(url).text for url in urls] == list(ODD_NAMES)


def test_a_file_that_the_client_has_is_not_sent_again(server: Client) -> None:
    first = server.get("/media/picture/poster one.png")
    second = server.get("/media/picture/poster one.png", headers={"if-none-match": first.headers["etag"]})
    assert (second.status_code, second.content) == (304, b"")


DATES = {
    "before": "Sat, 01 Jan 2000 11:59:59 GMT",
    "same": "Sat, 01 Jan 2000 12:00:00 GMT",
    "behind": "Saturday, 01-Jan-00 12:00:01 GMT",
    "behind, as in C": "Sat Jan  1 12:00:01 2000",
    "none": "2100-01-01",
    "two": "Sat, 01 Jan 2000 11:59:59 GMT, Fri, 01 Jan 2100 00:00:00 GMT",
}
"""Beside the time at which a file was changed; half a second later, in fact."""


@pytest.fixture
def dated(films: Path) -> None:
    time = datetime(2000, 1, 1, 12, 0, 0, 500_000, UTC).timestamp()
    os.utime(films / "picture" / "poster one.png", (time, time))


@pytest.mark.parametrize(
    ("conditions", "status"),
    [
        ({"if-match": "{tag}"}, 200),
        ({"if-match": '"other", {tag}'}, 200),
        ({"if-match": "*"}, 200),
        ({"if-match": '"other"'}, 412),
        ({"if-match": "W/{tag}"}, 412),
        ({"if-match": ""}, 412),
        ({"if-unmodified-since": "before"}, 412),
        ({"if-unmodified-since": "same"}, 200),
        ({"if-unmodified-since": "behind"}, 200),
        ({"if-unmodified-since": "two"}, 200),
        ({"if-match": "{tag}", "if-unmodified-since": "before"}, 200),
        ({"if-match": '"other"', "if-unmodified-since": "behind"}, 412),
        ({"if-none-match": "{tag}"}, 304),
        ({"if-none-match": "W/{tag}"}, 304),
        ({"if-none-match": '"other"'}, 200),
        ({"if-modified-since": "before"}, 200),
        ({"if-modified-since": "same"}, 304),
        ({"if-modified-since": "behind"}, 304),
        ({"if-modified-since": "behind, as in C"}, 304),
        ({"if-modified-since": "none"}, 200),
        ({"if-modified-since": "two"}, 200),
        ({"if-none-match": '"other"', "if-modified-since": "behind"}, 200),
        ({"if-match": "{tag}", "if-none-match": "{tag}"}, 304),
        ({"if-match": '"other"', "if-none-match": "{tag}"}, 412),
        ({"if-unmodified-since": "before", "if-modified-since": "behind"}, 412),
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.usefixtures("dated")
def test_conditions(server: Client, method: str, conditions: dict[str, str], status: int) -> None:
    """RFC 9110, section 13.2.2. They come before ranges."""
    url = "/media/picture/poster one.png"
    whole = server.get(url)
    assert whole.headers["last-modified"] == DATES["same"]
    headers = {name: DATES.get(its, its).format(tag=whole.headers["etag"]) for name, its in conditions.items()}
    response = server.request(method, url, headers=headers)
    part = server.request(method, url, headers={**headers, "range": "bytes=1-3"})
    assert response.status_code == status
    assert part.status_code == (206 if (status, method) == (200, "GET") else status)
    if status == 412:
        assert response.headers["cache-control"] == "no-store"
        if method == "GET":
            assert response.json()["errors"][0]["extensions"]["code"] == "PRECONDITION_FAILED"
        return
    for name in ("etag", "last-modified", "cache-control", "content-security-policy", "x-content-type-options"):
        assert response.headers[name] == whole.headers[name]
    assert response.content == (PICTURE if (status, method) == (200, "GET") else b"")


@pytest.mark.parametrize(
    ("if_range", "status"), [("{tag}", 206), ("W/{tag}", 200), ('"other"', 200), ("same", 200), ("behind", 200)]
)
@pytest.mark.usefixtures("dated")
def test_a_part_of_another_file_is_not_sent(server: Client, if_range: str, status: int) -> None:
    """RFC 9110, section 13.1.5. A date tells too little: a file may change twice in a second."""
    url = "/media/picture/poster one.png"
    condition = DATES.get(if_range, if_range).format(tag=server.get(url).headers["etag"])
    response = server.get(url, headers={"range": "bytes=1-3", "if-range": condition})
    assert (response.status_code, response.content) == (status, b"PNG" if status == 206 else PICTURE)


def test_a_part_of_a_file(server: Client) -> None:
    response = server.get("/media/picture/poster one.png", headers={"range": "bytes=1-3"})
    assert (response.status_code, response.content) == (206, b"PNG")


@pytest.mark.parametrize(
    ("method", "range"),
    [
        ("GET", "items=0-5"),
        ("HEAD", "bytes=1-3"),
        *(("GET", f"bytes={wrong}") for wrong in ("abc", "", "9-2", "0-1,999999-", "0-" + "9" * 5_000)),
    ],
)
def test_a_range_that_there_is_not_is_ignored(server: Client, method: str, range: str) -> None:
    whole = server.get("/media/picture/poster one.png")
    response = server.request(method, "/media/picture/poster one.png", headers={"range": range})
    assert (response.status_code, response.headers["content-length"]) == (200, whole.headers["content-length"])


@pytest.mark.parametrize("range", ["bytes=12-", "bytes=99-100", "bytes=-0"])
def test_a_range_behind_the_end_is_refused(server: Client, range: str) -> None:
    """Unless a condition keeps the file from being sent (RFC 9110, section 13.2.2)."""
    url = "/media/picture/poster one.png"
    response = server.get(url, headers={"range": range})
    assert (response.status_code, response.headers["content-range"]) == (416, "bytes */12")
    assert response.json()["errors"] == [
        {
            "message": "The file has 12 bytes, and none of those that Range names.",
            "extensions": {"code": "RANGE_NOT_SATISFIABLE"},
        }
    ]
    assert response.headers["content-type"] == "application/json"
    assert (response.headers["x-content-type-options"], response.headers["cache-control"]) == ("nosniff", "no-store")
    assert server.get(url, headers={"range": range, "if-none-match": "*"}).status_code == 304


def test_scripts_in_a_drawing_are_not_run(server: Client) -> None:
    response = server.get("/media/picture/drawing.svg")
    assert response.headers["content-type"] == "image/svg+xml"
    assert response.headers["content-security-policy"].endswith("; sandbox")


@pytest.mark.parametrize(
    "path",
    [
        "picture/secret.png",
        "picture/index_en.md",
        "picture/linked.png",
        "picture/missing.png",
        "picture",
        "picture/",
        "",
        "picture/%2e%2e/picture/poster one.png",
        "picture//poster one.png",
        "/etc/passwd",
        "..%2f..%2foutside.png",
        "picture/poster one.png%00",
    ],
)
def test_nothing_else_is_served(server: Client, path: str) -> None:
    assert server.send(server.build_request("GET", f"{server.base_url}/media/{path}")).status_code == 404


def test_a_file_that_may_not_be_read_is_not_there(server: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert server.get("/media/picture/poster one.png").status_code == 404


def test_files_are_not_served_where_media_lie_elsewhere(database_url: str) -> None:
    with served(database_url, serves_media=True, media_url="https://media.example/") as client:
        assert client.get("/media/picture/poster one.png").json() == {
            "errors": [{"message": "Not Found; GraphQL is at /graphql.", "extensions": {"code": "NOT_FOUND"}}]
        }


def test_files_are_served_from_folders_that_settings_name(databases: Databases, films: Path, tmp_path: Path) -> None:
    """And from nowhere else, not from beside the documents either."""
    database_url = databases.migrated()
    seed(database_url, films)
    for folder in ("first", "second"):
        (tmp_path / folder / "picture").mkdir(parents=True)
    (tmp_path / "second" / "picture" / "poster one.png").write_bytes(b"second")
    (tmp_path / "second" / "picture" / "secret.png").write_bytes(b"secret")
    with served(database_url, media_roots=(tmp_path / "first", tmp_path / "second")) as client:
        assert client.get("/media/picture/poster%20one.png").content == b"second"
        assert client.get("/media/picture/drawing.svg").status_code == 404
        assert client.get("/media/picture/secret.png").status_code == 404
    with served(database_url) as client:
        assert client.get("/media/picture/poster%20one.png").status_code == 404
    databases.drop(database_url)


def test_files_are_served_below_a_prefix(databases: Databases, films: Path) -> None:
    database_url = databases.migrated()
    seed(database_url, films)
    with served(database_url, serves_media=True, root_path="/films") as client:
        url = client.ask('{ film(slug: "picture") { poster { url } } }').json()["data"]["film"]["poster"]["url"]
        assert url == "/films/media/picture/poster%20one.png"
        assert client.get(url).content == PICTURE
        assert client.get(url.removeprefix("/films")).content == PICTURE
    databases.drop(database_url)
