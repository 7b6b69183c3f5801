"""What commands write, on terminals that have not all characters."""

import codecs
import io
import sys


def escape_what_cannot_be_written() -> None:
    """Has characters that the encoding of standard output or error lacks written as JSON escapes them, as in `\\u00e9`.
    JSON stays the same JSON so, and other texts can be read.
    """
    codecs.register_error("json", _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="json")


def _escaped(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), error.end
