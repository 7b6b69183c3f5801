"""GraphiQL for people with a browser: its page and files, built by build.py, with no request to any other host."""

import asyncio
import json
from collections.abc import Mapping, Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from graph.server.compression import compress
from graph.server.conditions import Conditions, conditions_in, in_place_of, tagged
from graph.server.graphiql.build import DIST
from graph.server.http import IMMUTABLE, NO_CACHE, NOSNIFF, as_text, headers_by_name
from graph.server.negotiation import content_coding

Example = Mapping[str, str | None]
"""A tab of GraphiQL: its `query` and `variables`, both as texts."""
ASSETS_PATH = "/graphql/assets"
NO_EXAMPLES = '<script type="application/json" id="examples">[]</script>'
"""What index.html has in the place of the examples. It is data, which the Content-Security-Policy lets stand."""

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",  # Monaco's language services
        "connect-src 'self'",
        "style-src 'self' 'unsafe-inline'",  # Monaco positions its lines by style attributes and adds style elements
        "font-src 'self' data:",  # GraphiQL's style sheet contains its fonts
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
PAGE_HEADERS = {
    **as_text(NO_CACHE, NOSNIFF),
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",
    "Vary": "Accept, X-Forwarded-Prefix",
}
ASSET_HEADERS = as_text(IMMUTABLE, NOSNIFF)
# Not left to `mimetypes`, which reads the machine's registry: with nosniff a wrong type is a page that stays empty.
MEDIA_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
}

NOT_BUILT = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>filmgraph</title>
<h1>GraphiQL is not built yet</h1>
<p>Run <code>make graphiql</code> or <code>python -m graph.server.graphiql</code>, then reload this page.</p>
<p>The API is not concerned: it answers operations sent to this address by POST.</p>
</html>
"""


def page(examples: Sequence[Example] = (), prefix: str = "", conditions: Conditions | None = None) -> Response:
    """The page, for those who ask the GraphQL endpoint below a path prefix for HTML, with examples as its tabs; 304 for
    those who have it, 503 and the remedy when its files are not built.
    """
    index = DIST / "index.html"
    if not index.is_file():
        return HTMLResponse(NOT_BUILT, status_code=503, headers=PAGE_HEADERS)
    # Vite writes addresses relative to the page; its own, /graphql, has no slash at the end.
    html = index.read_text(encoding="utf-8").replace('"./assets/', f'"{prefix}{ASSETS_PATH}/')
    return tagged(HTMLResponse(html.replace(NO_EXAMPLES, _script(examples)), headers=PAGE_HEADERS), conditions)


def _script(examples: Sequence[Example]) -> str:
    """The examples as JSON that may stand in HTML."""
    return NO_EXAMPLES.replace("[]", json.dumps(examples).replace("<", "\\u003c"))


def routes() -> list[BaseRoute]:
    """The files that the page asks for; their names change with their content, so they may be kept for good."""
    return [Route(f"{ASSETS_PATH}/{{name}}", _asset)]


async def _asset(request: Request) -> Response:
    # Looked up among the files there are, never joined to a path, so no name leads out of the folder.
    files = {path.name: path for path in (DIST / "assets").glob("*")}
    file = files.get(request.path_params["name"])
    if file is None:
        raise HTTPException(404)
    etag = f'W/"{file.name}"'  # weak, since the file may be sent compressed
    headers = {**ASSET_HEADERS, "ETag": etag, "Vary": "Accept-Encoding"}
    if instead := in_place_of(headers, conditions_in(request)):
        return instead
    coding = content_coding(headers_by_name(request.scope["headers"]).get(b"accept-encoding"), ("gzip",))
    body = await asyncio.to_thread(file.read_bytes)
    if coding is not None:
        headers["Content-Encoding"] = coding
        body = await compress(body, coding)
    return Response(body, headers=headers, media_type=MEDIA_TYPES.get(file.suffix))
