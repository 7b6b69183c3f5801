"""What commands import, and what that leaves behind."""

import gc
from contextlib import suppress

from graph.cli import _importing


def test_garbage_is_looked_for_again_once_modules_are_imported() -> None:
    with suppress(ImportError), _importing():
        assert not gc.isenabled()
        raise ImportError
    assert gc.isenabled()
    gc.unfreeze()
