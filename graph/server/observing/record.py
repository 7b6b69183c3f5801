"""What is known of a request once it is answered, for the log, for Prometheus and for OpenTelemetry."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Exchange:
    """A request and its answer, as far as it has come.

    `id` is the one it came with, or one of ours where it is refused; `document` begins the document's SHA-256; `cache`
    says where the answer came from: hit, miss, revalidated (304), or none where nothing was asked of the catalogue;
    `statement` when its statement began and ended. Moments are of time.perf_counter.
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


Observer = Callable[[Exchange], None]
