"""All that touches uvicorn, and its private parts in particular: `Server`, which serves an ASGI application, and
`send_response`, which sends one response.

uvicorn's public interface is `Config`, `Server(config).run(sockets=…)` and ASGI. Beyond it these modules use, of uvicorn
0.54 (pyproject.toml admits no later one, and tests/server/test_uvicorn.py fails where a part has changed):

| module | private parts | why |
| --- | --- | --- |
| `protocol` | HttpToolsProtocol: its callbacks, `cycle`, `url`, `headers`, `scope`, `expect_100_continue`, `transport`, `send_400_response`, `_unsupported_upgrade_warning` | requests that arrive too slowly, heads that are too long and answers that are not received are ended, with JSON like all refusals |
| `send` | RequestResponseCycle, whose `send` is the ASGI callable; STATUS_LINE | a whole response is written in one piece: the two messages of ASGI take as long as all else that a cached response needs |
| `server` | Server: `startup`, `on_tick`, `shutdown`, `servers`, `server_state.connections`, `lifespan.state` | no request is lost when serving ends |
| `accept_queue` | none, but the queue of a listening socket | likewise |

A proxy in front could do the same for slow clients, long heads and restarts. Our own is there so that `filmgraph serve` can stand
without one.
"""  # noqa: E501 - a table

from graph.server.uvicorn.send import send_response
from graph.server.uvicorn.server import END_STREAMS, Server

__all__ = ["END_STREAMS", "Server", "send_response"]
