"""What is known of a request once it is answered, for the log, for Prometheus and for OpenTelemetry."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class RequestRecord:
    """One request and its response, filled in as it goes along.

    `id` is the one it came with, or one of ours where it is refused; `document` is the beginning of the document's
    SHA-256; `cache` says where the answer came from (hit, miss, revalidated for a 304, none where the catalogue was not
    asked); `statement` says when its statement began and ended. Times are those of time.perf_counter, in seconds.
    """

    began: float
    id: bytes | None
    status: int = 0
    seconds: float = 0.0
    operation: str | None = None
    document: str | None = None
    cost: int | None = None
    size: int = 0
    cache: str = "none"
    code: str | None = None
    statement: tuple[float, float] | None = None
    traceparent: bytes | None = None


Observer = Callable[[RequestRecord], None]
