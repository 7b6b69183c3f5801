"""What is there beside GraphQL: the schema as a file, and a page at / that says where everything is."""

from functools import lru_cache
from hashlib import blake2b
from html import escape
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from graph.execution import Execution
from graph.schema.query import Schema, sdl
from graph.server import PATH
from graph.server.compression import compress
from graph.server.conditions import conditions_in, in_place_of, tagged
from graph.server.http import NO_CACHE, NOSNIFF, as_text
from graph.server.negotiation import MediaType, content_coding, media_type
from graph.settings import Settings

SCHEMA_PATH = "/schema.graphql"
PAGE_HEADERS = {
    **as_text(NO_CACHE, NOSNIFF),
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept, X-Forwarded-Prefix",
}
COUNTS = "{ catalogue { languages seededAt counts { films people credits documents } } }"
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>filmgraph</title>
<style>
body {{ max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }}
dt {{ margin-top: .8rem; font-weight: bold }} dd {{ margin: 0 }} code {{ overflow-wrap: anywhere }}
</style>
<main>
<h1>filmgraph</h1>
<p>{catalogue}</p>
<dl>
{places}
</dl>
<h2>Documentation</h2>
<p>It comes with filmgraph:</p>
<ul>
<li><code>docs/queries.md</code>: queries to try</li>
<li><code>docs/clients.md</code>: how Apollo Client, urql, Relay and others are set up</li>
<li><code>docs/settings.md</code>: every setting</li>
<li><code>docs/documents.md</code>: what is read as a film</li>
</ul>
</main>
</html>
"""


def routes(execution: Execution, settings: Settings) -> list[BaseRoute]:
    """The page at / and, where introspection is allowed, the schema in GraphQL's schema definition language."""

    async def schema(request: Request) -> Response:
        text = _sdl(execution.served.schema)
        coding = content_coding(request.headers.get("accept-encoding", "").encode(), settings.compression)
        etag = f'"{blake2b(text, digest_size=15, person=(coding or "").encode()).hexdigest()}"'
        headers = {**as_text(NO_CACHE, NOSNIFF), "ETag": etag, "Vary": "Accept-Encoding"}
        if instead := in_place_of(headers, conditions_in(request)):
            return instead
        if coding is None:
            return Response(text, headers=headers, media_type="text/plain")
        headers["Content-Encoding"] = coding
        return Response(await compress(text, coding), headers=headers, media_type="text/plain")

    async def home(request: Request) -> Response:
        prefix = request.scope.get("root_path", "")
        if media_type(request.headers.get("accept", "*/*").encode(), or_page=True) is not MediaType.HTML:
            return RedirectResponse(prefix + PATH, headers={"Vary": PAGE_HEADERS["Vary"]})
        answer = await execution.run(COUNTS)
        catalogue = orjson.loads(answer.data)["catalogue"] if answer.data else None
        page = HTMLResponse(_page(prefix, catalogue, settings), headers=PAGE_HEADERS)
        return tagged(page, conditions_in(request))

    return [Route("/", home), *([Route(SCHEMA_PATH, schema)] if settings.introspection else [])]


@lru_cache(maxsize=1)
def _sdl(schema: Schema) -> bytes:
    return sdl(schema).encode()


def _page(prefix: str, catalogue: Any, settings: Settings) -> str:
    places = {
        PATH: ("GraphiQL", "to write operations and run them; clients send theirs to the same address"),
        **({SCHEMA_PATH: ("Schema", "in GraphQL's schema definition language")} if settings.introspection else {}),
    }
    if settings.management_port is None:
        places["/health/ready"] = "Health", "whether the catalogue can be read; /health/live: whether the server runs"
        if settings.metrics:
            places["/metrics"] = "Metrics", "for Prometheus"
    lines = (
        f'<dt><a href="{escape(prefix + path)}">{name}</a> <code>{escape(prefix + path)}</code></dt><dd>{text}</dd>'
        for path, (name, text) in places.items()
    )
    return PAGE.format(catalogue=escape(_words(catalogue)), places="\n".join(lines))


def _words(catalogue: Any) -> str:
    """How much there is, in words."""
    if catalogue is None:
        return "The catalogue cannot be read now; the log says why."
    if catalogue["seededAt"] is None:
        return "Nothing is seeded yet: run filmgraph seed."
    counts = ", ".join(f"{count:,} {name}" for name, count in catalogue["counts"].items())
    return f"{counts}, in {', '.join(catalogue['languages'])}. Seeded at {catalogue['seededAt']}."
