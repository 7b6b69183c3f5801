"""What filmgraph relies on in uvicorn beyond its public interface. Where a test fails, `graph.server.uvicorn` needs a
look before the next version is let in.
"""

import asyncio
import inspect
import sys
import tomllib
from collections.abc import Callable
from typing import Any
from unittest.mock import Mock

import pytest
import uvicorn
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle
from uvicorn.server import ServerState

from graph.server.http import Response, content_length
from graph.server.uvicorn import send_response
from graph.server.uvicorn.accept_queue import drop_new_connections
from graph.server.uvicorn.send import COPIED_BYTES
from tests.databases import ROOT


def test_no_later_version_is_let_in() -> None:
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert "uvicorn>=0.54,<0.55" in dependencies


@pytest.mark.parametrize(
    ("function", "parameters"),
    [
        (HttpToolsProtocol.__init__, ["self", "config", "server_state", "app_state", "_loop"]),
        (HttpToolsProtocol.connection_made, ["self", "transport"]),
        (HttpToolsProtocol.data_received, ["self", "data"]),
        (HttpToolsProtocol.on_message_begin, ["self"]),
        (HttpToolsProtocol.on_headers_complete, ["self"]),
        (HttpToolsProtocol.on_message_complete, ["self"]),
        (HttpToolsProtocol.send_400_response, ["self", "msg"]),
        (HttpToolsProtocol._unsupported_upgrade_warning, ["self"]),
        (RequestResponseCycle.send, ["self", "message"]),
        (uvicorn.Server.run, ["self", "sockets"]),
        (uvicorn.Server.startup, ["self", "sockets"]),
        (uvicorn.Server.on_tick, ["self", "counter"]),
        (uvicorn.Server.shutdown, ["self", "sockets"]),
    ],
)
def test_functions(function: Callable[..., Any], parameters: list[str]) -> None:
    assert list(inspect.signature(function).parameters) == parameters


def test_what_a_cycle_holds() -> None:
    """All of it: what is new may be something that `send_response` has to set too."""
    assert set(vars(cycle())) == {
        *("scope", "transport", "flow", "logger", "access_logger", "access_log", "default_headers", "message_event"),
        *("on_response", "disconnected", "keep_alive", "waiting_for_100_continue", "body", "more_body"),
        *("response_started", "response_complete", "chunked_encoding", "expected_content_length"),
    }


def test_what_a_connection_holds() -> None:
    config = uvicorn.Config(Mock(), log_config=None)
    config.load()

    async def connection() -> HttpToolsProtocol:
        made = HttpToolsProtocol(config=config, server_state=ServerState(), app_state={})
        made.connection_made(Mock(get_extra_info=Mock(return_value=None)))
        made.on_message_begin()
        return made

    made = asyncio.run(connection())
    assert (made.url, vars(made)["cycle"], isinstance(made.transport, Mock)) == (b"", None, True)
    assert (made.headers, made.scope["headers"] is made.headers) == ([], True)
    assert made in made.server_state.connections


def test_what_a_server_holds() -> None:
    server = uvicorn.Server(uvicorn.Config(Mock(), log_config=None))
    server.config.load()
    server.lifespan = server.config.lifespan_class(server.config)
    assert (server.should_exit, server.server_state.connections) == (False, set())
    assert (server.lifespan.state, server.config.http_protocol_class) == ({}, HttpToolsProtocol)
    assert "servers" in uvicorn.Server.startup.__code__.co_names
    assert STATUS_LINE[200] == b"HTTP/1.1 200 OK\r\n"


def cycle(method: str = "POST", **attributes: Any) -> RequestResponseCycle:
    transport = Mock(is_closing=Mock(return_value=False))
    made = RequestResponseCycle(
        scope={"type": "http", "method": method},  # type: ignore[typeddict-item]
        transport=transport,
        flow=FlowControl(transport),
        logger=Mock(),
        access_logger=Mock(),
        access_log=False,
        default_headers=[(b"date", b"now")],
        message_event=asyncio.Event(),
        expect_100_continue=True,
        keep_alive=True,
        on_response=Mock(),
    )
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


def outcome(cycle: RequestResponseCycle) -> tuple[Any, ...]:
    """All that can be seen of a response: what was written, and the state that it leaves."""
    written = b"".join(call.args[0] for call in cycle.transport.write.call_args_list)  # type: ignore[attr-defined]
    closed, responses = cycle.transport.close.call_count, cycle.on_response.call_count  # type: ignore[attr-defined]
    state = (cycle.response_started, cycle.response_complete, cycle.waiting_for_100_continue, cycle.keep_alive)
    return written, closed, responses, state, cycle.message_event.is_set()


BODY = b'{"data":{}}'
OK = Response(200, [(b"content-type", b"application/json"), content_length(BODY)], BODY)
NOT_MODIFIED = Response(304, [(b"etag", b'"x"')], b"")


@pytest.mark.parametrize("response", [OK, NOT_MODIFIED])
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
@pytest.mark.parametrize("attributes", [{}, {"keep_alive": False}, {"disconnected": True}])
def test_a_response_in_one_piece_is_uvicorns_own(response: Response, method: str, attributes: dict[str, Any]) -> None:
    more = [(b"x-request-id", b"1")]
    ours, theirs = cycle(method, **attributes), cycle(method, **attributes)

    async def send() -> None:
        await send_response(ours.send, response, more)  # type: ignore[arg-type]
        headers = [*response.headers, *more]
        await theirs.send({"type": "http.response.start", "status": response.status, "headers": headers})
        await theirs.send({"type": "http.response.body", "body": response.body, "more_body": False})

    asyncio.run(send())
    assert outcome(ours) == outcome(theirs)
    assert ours.transport.write.call_count == (0 if attributes == {"disconnected": True} else 1)  # type: ignore[attr-defined]


def test_a_long_body_is_written_as_it_is() -> None:
    """Behind the head, so that nobody has to copy it before any of it is sent."""
    body = b"x" * COPIED_BYTES
    ours = cycle("GET")
    asyncio.run(send_response(ours.send, Response(200, [content_length(body)], body), []))  # type: ignore[arg-type]
    _, written = (call.args[0] for call in ours.transport.write.call_args_list)  # type: ignore[attr-defined]
    assert written.obj is body
    assert outcome(ours)[0].endswith(b"content-length: 64000\r\n\r\n" + body)


def test_a_response_through_other_applications_is_plain_asgi() -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(send_response(send, OK, [(b"x-request-id", b"1")]))
    assert sent == [
        {"type": "http.response.start", "status": 200, "headers": [*OK.headers, (b"x-request-id", b"1")]},
        {"type": "http.response.body", "body": BODY},
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="filters of sockets are Linux's")
def test_a_queue_to_which_no_filter_may_be_attached_has_room_for_one() -> None:
    listener = Mock(setsockopt=Mock(side_effect=PermissionError(1, "Operation not permitted")))
    drop_new_connections(listener)
    listener.listen.assert_called_once_with(0)
