"""Numbers for Prometheus at /metrics."""

import os
from collections.abc import Callable, Mapping

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from graph.server.observing import Exchange

BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""The environment variable of the folder where workers leave their numbers for whichever of them is asked."""

Levels = Callable[[], Mapping[str, float]]


class Metrics:
    """Counts requests; `levels` gives the present value of each gauge."""

    def __init__(self, levels: Levels) -> None:
        self._levels = levels
        self._registry = registry = CollectorRegistry()
        self._requests = Counter(
            "filmgraph_requests", "Requests to /graphql.", ("status", "cache", "code"), registry=registry
        )
        self._seconds = Histogram(
            "filmgraph_request_seconds", "Time to answer requests to /graphql.", buckets=BUCKETS, registry=registry
        )
        self._bytes = Counter("filmgraph_response_bytes", "Bytes of bodies sent by /graphql.", registry=registry)
        self._gauges = {
            "under_way": Gauge(
                "filmgraph_requests_under_way", "Requests now.", registry=registry, multiprocess_mode="livesum"
            ),
            "kept_bytes": Gauge(
                "filmgraph_response_cache_bytes", "Responses kept.", registry=registry, multiprocess_mode="livesum"
            ),
            "ready": Gauge(
                "filmgraph_ready", "1 while the catalogue can be read.", registry=registry, multiprocess_mode="livemin"
            ),
        }
        self._children: dict[tuple[int, str, str | None], Counter] = {}

    def __call__(self, exchange: Exchange) -> None:
        key = exchange.status, exchange.cache, exchange.code
        child = self._children.get(key)
        if child is None:
            child = self._children[key] = self._requests.labels(str(key[0]), key[1], key[2] or "")
        child.inc()
        self._seconds.observe(exchange.seconds)
        self._bytes.inc(exchange.bytes)

    def refresh(self) -> None:
        """Sets the gauges; now and then, since with several workers it is another one that is asked."""
        for name, level in self._levels().items():
            self._gauges[name].set(level)

    def route(self) -> Route:
        async def metrics(_: Request) -> Response:
            self.refresh()
            registry = self._registry
            if FOLDER in os.environ:
                registry = CollectorRegistry()
                MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
            return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

        return Route("/metrics", metrics)
