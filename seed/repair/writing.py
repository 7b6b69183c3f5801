"""Files are replaced in one step: whoever reads them meanwhile finds the old text or the new one, whole."""

import os
import tempfile
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Writes a file, anew with the mode that it has if it is there; of a link, the file that it leads to.

    Raises:
        OSError: the file is then as it was.
    """
    real = path.resolve()
    handle, name = tempfile.mkstemp(dir=real.parent, prefix=".filmgraph-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, real.stat().st_mode if real.exists() else 0o644)
        os.replace(name, real)
    except BaseException:
        os.unlink(name)
        raise
