"""What large answers leave behind."""

import platform
import subprocess
import sys

import pytest

from tests.databases import ROOT

LEFT = """
import resource
from pathlib import Path
from graph.server.memory import give_back_large_blocks
{}
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
bytes(30_000_000)
before = resident()
large, small = [], []
for _ in range(20):
    large.append(b"x" * 4_000_000)
    small.append(b"x" * 100_000)
large.clear()
print((resident() - before) // 1_000_000)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries do as they do")
def test_large_blocks_go_back_to_the_system() -> None:
    """Small ones that were made between them do not keep them."""

    def left(called: str) -> int:
        ran = subprocess.run(
            [sys.executable, "-c", LEFT.format(called)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return int(ran.stdout)

    assert left("give_back_large_blocks()") <= 4
    assert left("") >= 70
