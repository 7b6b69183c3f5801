"""Waits until documents are saved."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

from watchfiles import Change, watch

IGNORED_ENDINGS = frozenset(
    [
        ".jpg",
        ".jpeg",
        ".png",
        ".gif",
        ".webp",
        ".avif",
        ".svg",
        ".mp4",
        ".mov",
        ".webm",
        ".mkv",
        ".mp3",
        ".zip",
        ".swp",
        ".tmp",
    ]
)
DEBOUNCE = 200
"""Milliseconds within which saves count as one."""
POLL = 500
"""Milliseconds after which it is seen whether the watching was stopped."""


def saves(paths: Sequence[Path], stop: Event | None = None) -> Iterator[None]:
    """Yields once when it has begun to look, since something may have been saved before, and then after every save."""
    begun = False
    for changes in watch(
        *{path if path.is_dir() else path.parent for path in paths},
        watch_filter=_may_matter,
        debounce=DEBOUNCE,
        rust_timeout=POLL,
        yield_on_timeout=True,
        stop_event=stop,
        raise_interrupt=False,
    ):
        if changes or not begun:
            begun = True
            yield


def _may_matter(_: Change, path: str) -> bool:
    """Lets changes of folders through besides those of documents: a folder that is moved is one change of its name."""
    name = Path(path).name
    return not name.startswith(".") and not name.endswith("~") and Path(name).suffix.lower() not in IGNORED_ENDINGS
