"""Numbers for Prometheus at /metrics.

They are counted in plain integers, since the counters of prometheus_client take a tenth of the time of a request. Each
worker leaves its numbers in a folder that all share, and the worker that is asked adds them up.
"""

import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import orjson
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from graph.server.http import NO_STORE, NOSNIFF, as_text
from graph.server.observing.record import RequestRecord

BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
Numbers = Mapping[str, Any]


class Metrics:
    """Counts requests; `levels` has the present GAUGES and LARGEST, `folder` is the one that workers share."""

    def __init__(self, levels: Callable[[], Mapping[str, float]], folder: Path | None = None) -> None:
        self._levels = levels
        self._requests: Counter[tuple[int, str, str | None]] = Counter()
        self._buckets = [0] * (len(BUCKETS) + 1)
        self._seconds = 0.0
        self._bytes = 0
        self._folder = folder

    def __call__(self, record: RequestRecord) -> None:
        self._requests[record.status, record.cache, record.code] += 1
        self._buckets[bisect_left(BUCKETS, record.seconds)] += 1
        self._seconds += record.seconds
        self._bytes += record.size

    def share(self) -> None:
        """Leaves the numbers for the other workers."""
        if self._folder:
            new = self._folder / f"{os.getpid()}.new"
            new.write_bytes(orjson.dumps(self._numbers()))
            new.replace(new.with_suffix(".json"))

    def route(self) -> Route:
        async def metrics(_: Request) -> Response:
            self.share()
            registry = CollectorRegistry()
            registry.register(Sums(_shared(self._folder) if self._folder else [self._numbers()]))
            headers = as_text(NO_STORE, NOSNIFF)
            return Response(generate_latest(registry), headers=headers, media_type=CONTENT_TYPE_LATEST)

        return Route("/metrics", metrics)

    def _numbers(self) -> Numbers:
        return {
            "requests": [((str(status), cache, code or ""), n) for (status, cache, code), n in self._requests.items()],
            "buckets": self._buckets,
            "seconds": self._seconds,
            "bytes": self._bytes,
            "levels": self._levels(),
        }


GAUGES = {
    "filmgraph_requests_under_way": "Requests to /graphql now.",
    "filmgraph_listeners": "Clients that listen at /events now.",
    "filmgraph_cache_bytes": "Memory that all caches take: of responses, requests, documents, plans, and of SQLite.",
    "filmgraph_response_cache_bytes": "Memory that kept responses take.",
    "filmgraph_workers_ready": "Workers that can read the catalogue.",
}
"""Those that are added up over workers."""
LARGEST = {"filmgraph_standby_lag_seconds": "Seconds that the standby which is read is behind."}
"""Those of which the largest of all workers is told."""


class Sums(Collector):
    """The numbers of all workers together."""

    def __init__(self, numbers: Sequence[Numbers]) -> None:
        self._numbers = numbers

    def collect(self) -> Iterable[Metric]:
        yield self._requests()
        yield self._seconds()
        yield CounterMetricFamily("filmgraph_response_bytes", "Bytes of bodies sent by /graphql.", self._sum("bytes"))
        for name, description in GAUGES.items():
            level = sum(numbers["levels"].get(name, 0) for numbers in self._numbers)
            yield GaugeMetricFamily(name, description, level)
        for name, description in LARGEST.items():
            levels = [numbers["levels"][name] for numbers in self._numbers if name in numbers["levels"]]
            if levels:
                yield GaugeMetricFamily(name, description, max(levels))

    def _requests(self) -> Metric:
        counted: Counter[tuple[str, ...]] = Counter()
        for numbers in self._numbers:
            for labels, count in numbers["requests"]:
                counted[tuple(labels)] += count
        family = CounterMetricFamily("filmgraph_requests", "Requests to /graphql.", labels=("status", "cache", "code"))
        for labels, count in sorted(counted.items()):
            family.add_metric(labels, count)
        return family

    def _seconds(self) -> Metric:
        counts = accumulate(map(sum, zip(*(numbers["buckets"] for numbers in self._numbers), strict=True)))
        buckets = list(zip((*map(str, BUCKETS), "+Inf"), counts, strict=True))
        return HistogramMetricFamily(
            "filmgraph_request_seconds", "Time to answer requests to /graphql.", buckets, self._sum("seconds")
        )

    def _sum(self, name: str) -> float:
        return float(sum(numbers[name] for numbers in self._numbers))


def _shared(folder: Path) -> list[Numbers]:
    """The numbers that workers have left; of those that have ended, only what was counted."""
    found = []
    for file in folder.glob("*.json"):
        numbers = orjson.loads(file.read_bytes())
        found.append(numbers if _is_alive(int(file.stem)) else {**numbers, "levels": {}})
    return found


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True
