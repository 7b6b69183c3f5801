"""Whether the process runs, and whether it can answer."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from graph.server.readiness import Readiness

HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


def routes(readiness: Readiness) -> list[BaseRoute]:
    async def live(_: Request) -> Response:
        return JSONResponse({"status": "live"}, headers=HEADERS)

    async def ready(_: Request) -> Response:
        if readiness.problem is None:
            return JSONResponse({"status": "ready", "revision": readiness.revision}, headers=HEADERS)
        # Why is for the log: the reason names hosts and paths.
        return JSONResponse({"status": "unavailable"}, 503, headers={**HEADERS, "Retry-After": "1"})

    return [Route("/health/live", live), Route("/health/ready", ready)]
