"""What is told of requests: log, Prometheus, OpenTelemetry, and the answers themselves."""

import io
import json
import logging
import os
import queue
import re
import socket
import sys
import time
from contextlib import suppress

import psutil  # type: ignore[import-untyped]
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from graph.server.observing import log as logs
from graph.server.observing import traces
from graph.server.observing.record import RequestRecord
from graph.settings import LogFormat, Settings, SettingsError
from tests.server.serving import Client, Process, served, wait_until

QUERY = "query Newest { films(first: 2) { nodes { slug } } }"
DOCUMENT = "9e6b6ab0f8ab"


def logged(*records: RequestRecord, **settings: object) -> list[str]:
    stream = io.StringIO()
    log = logs.RequestLog(Settings(**settings), stream)
    for record in records:
        log(record)
    log.close()
    return stream.getvalue().splitlines()


OK = RequestRecord(0.0, b"id-1", 200, 0.00123, "Newest", DOCUMENT, 20, 581, "miss")
SLOW = RequestRecord(0.0, None, 200, 1.5, None, DOCUMENT, 20, 581, "miss")
FAILED = RequestRecord(0.0, b"id-2", 503, 0.001, None, None, None, 90, "none", "SERVICE_UNAVAILABLE")


def test_a_line_for_people() -> None:
    (line,) = logged(OK, log_requests="all")
    moment, _, rest = line.partition(" ")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", moment)
    assert rest == (
        f"info request id=id-1 status=200 operation=Newest document={DOCUMENT} cost=20 ms=1.23 bytes=581 cache=miss"
    )


def test_a_line_for_machines() -> None:
    (line,) = logged(FAILED, log_requests="all", log_format="json")
    fields = json.loads(line)
    del fields["time"]
    assert fields == {
        "level": "error",
        "message": "request",
        "id": "id-2",
        "status": 503,
        "operation": None,
        "document": None,
        "code": "SERVICE_UNAVAILABLE",
        "cost": None,
        "ms": 1.0,
        "bytes": 90,
        "cache": "none",
    }


@pytest.mark.parametrize(
    ("settings", "statuses"),
    [
        ({}, ["status=200", "status=503"]),
        ({"log_requests": "slow", "slow_seconds": 2}, ["status=503"]),
        ({"log_requests": "all"}, ["status=200", "status=200", "status=503"]),
        ({"log_requests": "off"}, []),
    ],
)
def test_which_requests_are_logged(settings: dict[str, object], statuses: list[str]) -> None:
    lines = logged(OK, SLOW, FAILED, **settings)
    assert [word for line in lines for word in line.split() if word.startswith("status")] == statuses


def test_a_line_is_a_line_whatever_it_holds() -> None:
    record = logging.makeLogRecord(
        {"created": 0, "msecs": 0, "levelname": "INFO", "msg": "x", "fields": {"a": 'b "c"\nd', "e": None}}
    )
    assert logs.Formatter(LogFormat.TEXT).format(record) == '1970-01-01T00:00:00.000Z info x a="b \\"c\\"\\nd"'


@pytest.mark.parametrize("log_format", LogFormat)
def test_other_records_are_logged_alike(log_format: LogFormat) -> None:
    try:
        raise ValueError("broken")
    except ValueError:
        record = logging.makeLogRecord(
            {"levelname": "ERROR", "msg": "%s", "args": ("x y",), "exc_info": sys.exc_info()}
        )
    written = logs.Formatter(log_format).format(record)
    if log_format is LogFormat.JSON:
        fields = json.loads(written)
        assert (fields["level"], fields["message"], fields["traceback"][-18:]) == ("error", "x y", "ValueError: broken")
    else:
        assert re.match(r"\S+ error x y\nTraceback \(most recent call last\):\n", written)


def test_records_that_nobody_reads_are_not_waited_for() -> None:
    reading, writing = os.pipe()
    with open(reading) as reader, open(writing, "w") as writer:
        handler = logs.Handler(writer, LogFormat.TEXT)
        for _ in range(1_000):  # 200 kB; a pipe holds 64
            handler.emit(logging.makeLogRecord({"levelname": "ERROR", "msg": "x" * 200}))
        assert sum(line.endswith("x" * 200 + "\n") for _, line in zip(range(1_000), reader, strict=False)) == 1_000
        handler.close()


def test_of_too_many_records_the_oldest_are_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_WAITING", 3)
    reading, writing = os.pipe()
    with open(reading) as reader, open(writing, "w") as writer:
        handler = logs.Handler(writer, LogFormat.TEXT)
        handler.emit(logging.makeLogRecord({"levelname": "INFO", "msg": "x" * 100_000}))  # a pipe holds 64 kB
        assert isinstance(handler.queue, queue.Queue)
        while handler.queue.qsize():  # until the writer has taken it, and waits for a reader
            pass
        for n in range(5):
            handler.emit(logging.makeLogRecord({"levelname": "INFO", "msg": str(n)}))
        lines = [next(reader) for _ in range(4)]
        handler.close()
    assert [line.split()[-1] for line in lines[1:]] == ["2", "3", "4"]


def test_a_log_that_nobody_reads_holds_up_no_request(catalogue_url: str) -> None:
    environment = {"DATABASE_URL": catalogue_url, "FILMGRAPH_LOG_REQUESTS": "all", "FILMGRAPH_LOG_FORMAT": "json"}
    with Process("serve", "--port", "0", environment=environment) as process, Client(process.url()) as client:
        for _ in range(500):  # 100 kB; a pipe holds 64
            assert client.ask("{ __typename }").status_code == 200


def test_the_log_is_on_standard_error(catalogue_url: str) -> None:
    environment = {"DATABASE_URL": catalogue_url, "FILMGRAPH_LOG_REQUESTS": "all", "FILMGRAPH_LOG_FORMAT": "json"}
    with Process("serve", "--port", "0", environment=environment) as process, Client(process.url()) as client:
        client.ask(QUERY, {"x-request-id": "mine"})
        client.close()
        status, output, errors = process.end()
    fields = json.loads(errors)
    assert (status, output) == (0, "")
    assert (fields["id"], fields["operation"], fields["status"]) == ("mine", "Newest", 200)
    assert (fields["cost"], fields["cache"]) == (6, "miss")


def test_a_request_keeps_its_id(server: Client) -> None:
    assert server.ask("{ __typename }", {"x-request-id": "mine-1"}).headers["x-request-id"] == "mine-1"
    assert "x-request-id" not in server.ask("{ __typename }").headers
    assert "x-request-id" not in server.ask("{ __typename }", {"x-request-id": "not mine"}).headers
    assert len(server.ask("{").headers["x-request-id"]) == 32


def metrics(server: Client) -> dict[str, float]:
    lines = [line for line in server.get("/metrics").text.splitlines() if not line.startswith("#")]
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines}


def test_numbers_for_prometheus(catalogue_url: str) -> None:
    with served(catalogue_url) as server:
        for query in (QUERY, QUERY, "{"):
            server.ask(query)
        numbers = metrics(server)
    seconds = numbers.pop("filmgraph_request_seconds_sum")
    buckets = [value for name, value in numbers.items() if name.startswith("filmgraph_request_seconds_bucket")]
    assert 0 < seconds < 10
    assert (len(buckets), buckets[-1], buckets == sorted(buckets)) == (14, 3, True)
    kept = numbers["filmgraph_response_cache_bytes"]
    rest = {name: value for name, value in numbers.items() if "bucket" not in name and "bytes" not in name}
    assert 1_000 < kept < 2_000  # the response, and its tag
    assert numbers["filmgraph_cache_bytes"] > kept + 20_000  # a parsed document at least
    assert rest == {
        'filmgraph_requests_total{cache="hit",code="",status="200"}': 1,
        'filmgraph_requests_total{cache="miss",code="",status="200"}': 1,
        'filmgraph_requests_total{cache="none",code="GRAPHQL_PARSE_FAILED",status="200"}': 1,
        "filmgraph_request_seconds_count": 3,
        "filmgraph_requests_under_way": 0,
        "filmgraph_listeners": 0,
        "filmgraph_workers_ready": 1,
    }


def test_metrics_can_be_turned_off(catalogue_url: str) -> None:
    with served(catalogue_url, metrics=False) as server:
        assert server.get("/metrics").status_code == 404


def test_a_trace_of_a_request() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    began = time.perf_counter()
    record = RequestRecord(began, None, 200, 0.5, "Newest", DOCUMENT, 20, 581, "miss")
    record.statement = began + 0.1, began + 0.3
    record.traceparent = b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    traces.Traces(provider)(record)
    statement, request = exporter.get_finished_spans()
    assert (request.name, statement.name) == ("Newest", "statement")
    assert request.context is not None
    assert f"{request.context.trace_id:032x}" == "0af7651916cd43dd8448eb211c80319c"
    assert request.parent is not None
    assert f"{request.parent.span_id:016x}" == "b7ad6b7169203331"
    assert statement.parent == request.context
    assert [round(((span.end_time or 0) - (span.start_time or 0)) / 1e9, 2) for span in (request, statement)] == [
        0.5,
        0.2,
    ]
    assert dict(request.attributes or {}) == {
        "graphql.operation.type": "query",
        "graphql.operation.name": "Newest",
        "graphql.document.hash": DOCUMENT,
        "http.response.status_code": 200,
        "http.response.body.size": 581,
        "filmgraph.cache": "miss",
        "filmgraph.cost": 20,
    }


def test_traces_without_opentelemetry_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(SettingsError) as refused:
        traces.provider()
    assert str(refused.value) == "FILMGRAPH_TRACES: OpenTelemetry is missing; pip install 'filmgraph[traces]'"


def test_answers_explain_themselves_where_they_may(catalogue_url: str) -> None:
    with served(catalogue_url, explain=True) as server:
        explained = server.ask(QUERY).json()["extensions"]["explain"]
    assert explained["plan"][0] == "estimated rows: 6"
    assert explained["plan"][1].startswith("films: page of film_listings ")
    assert "SELECT" in explained["sql"]


def test_a_client_that_does_not_take_its_answers_is_left(catalogue_url: str) -> None:
    query = "{ films(first: 100) { nodes { credits(first: 100) { nodes { mentions { document { path } } } } } } }"
    body = json.dumps({"query": query}).encode()
    head = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
    with served(catalogue_url, response_seconds=0.1) as server, socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        connection.connect(server.address)
        connection.sendall((head % len(body) + body) * 400)
        ours = connection.getsockname()
        wait_until(lambda: served_by_us(ours))
        wait_until(lambda: not served_by_us(ours))
        received = b""
        with suppress(ConnectionResetError):
            while some := connection.recv(65_536):
                received += some
    assert 0 < received.count(b"HTTP/1.1 200 OK") < 400


def served_by_us(client: tuple[str, int]) -> bool:
    """Whether this process, in which the server runs, has a connection to a client."""
    return any(connection.raddr == client for connection in psutil.Process().net_connections("tcp"))
