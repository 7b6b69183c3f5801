"""Traces for OpenTelemetry: a span for each request, and in it one for its statement.

Spans are made when the response has been sent, so that requests take no longer. Where they go, OpenTelemetry's own
variables say (OTEL_EXPORTER_OTLP_ENDPOINT and others).
"""

import time
from typing import TYPE_CHECKING

from graph.server.observing.record import RequestRecord
from graph.settings import SettingsError

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider


def provider() -> "TracerProvider":
    """OpenTelemetry's provider, which sends spans in batches.

    Raises:
        SettingsError: if OpenTelemetry is not installed.
    """
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise SettingsError("FILMGRAPH_TRACES: OpenTelemetry is missing; pip install 'filmgraph[traces]'") from None
    made = TracerProvider(resource=Resource.create({"service.name": "filmgraph"}))
    made.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return made


class Traces:
    """Makes the spans of each request that is answered."""

    def __init__(self, provider: "TracerProvider") -> None:
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        self._tracer = provider.get_tracer("filmgraph")
        self._propagator = TraceContextTextMapPropagator()

    def __call__(self, record: RequestRecord) -> None:
        from opentelemetry import trace

        parent = {"traceparent": record.traceparent.decode("latin-1")} if record.traceparent else {}
        span = self._tracer.start_span(
            record.operation or "graphql",
            self._propagator.extract(parent),
            kind=trace.SpanKind.SERVER,
            start_time=_epoch(record.began),
            attributes=_attributes(record),
        )
        if record.status >= 500:
            span.set_status(trace.StatusCode.ERROR, record.code)
        if record.statement:
            began, ended = record.statement
            inner = self._tracer.start_span("statement", trace.set_span_in_context(span), start_time=_epoch(began))
            inner.end(_epoch(ended))
        span.end(_epoch(record.began + record.seconds))


def _attributes(record: RequestRecord) -> dict[str, str | int]:
    values = {
        "graphql.operation.type": "query",
        "graphql.operation.name": record.operation,
        "graphql.document.hash": record.document,
        "http.response.status_code": record.status,
        "http.response.body.size": record.size,
        "filmgraph.cache": record.cache,
        "filmgraph.cost": record.cost,
        "filmgraph.code": record.code,
    }
    return {name: value for name, value in values.items() if value is not None}


def _epoch(moment: float) -> int:
    """A moment of time.perf_counter in nanoseconds since 1970."""
    return time.time_ns() - int((time.perf_counter() - moment) * 1e9)
