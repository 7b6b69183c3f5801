"""Programs that docs/deploying.md sets up, run on 127.0.0.1 with what the page shows."""

import os
import pwd
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.databases import ROOT
from tests.server.serving import wait_until

PAGE = ROOT / "docs" / "deploying.md"
SYSTEM_FOLDERS = "/usr/sbin:/sbin"


def shown(section: str, language: str, page: Path = PAGE) -> list[str]:
    """The blocks of code in a language that a section of the page shows."""
    (text,) = re.findall(rf"^## {section}\n(.*?)(?=^## |\Z)", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def changed(text: str, *changes: tuple[str, str]) -> str:
    """A text in which each of these stood once."""
    for old, new in changes:
        assert text.count(old) == 1, (old, text)
        text = text.replace(old, new)
    return text


def program(name: str) -> str:
    """The path of a program; the test is skipped where it is not installed."""
    found = shutil.which(name, path=f"{os.environ['PATH']}:{SYSTEM_FOLDERS}")
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running(command: Sequence[str], port: int, folder: Path) -> Iterator[None]:
    """A program that listens on a port, until the block ends."""
    log = folder / "log.txt"
    with (
        open(log, "wb") as output,
        subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output) as process,
    ):
        try:
            wait_until(lambda: process.poll() is not None or listens(port), 60)
            assert process.poll() is None, log.read_text()
            yield
        finally:
            process.terminate()


def listens(port: int) -> bool:
    with suppress(OSError):
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    return False


def user_of(sockets: object, *paths: Path) -> tuple[str, ...]:
    """What pgbouncer is told so as not to run as root, which it refuses: the user whose folder `sockets` is, and who
    gets these paths.
    """
    if os.getuid():
        return ()
    user = Path(str(sockets)).stat().st_uid
    for path in paths:
        os.chown(path, user, -1)
    return ("--user", pwd.getpwuid(user).pw_name)
