"""Bytes of other encodings → UTF-8, without characters that no text may hold. Line ends stay as they are."""

import re

from seed.parse.encoding import CONTROL, as_windows_1252

_MARKED = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SEQUENCE = re.compile("\x1b\\[[0-9;]*[A-Za-z]")
"""What colours the output of terminals."""
_SPACES = {0x0B: " ", 0x0C: " "}
"""Vertical tabs are what word processors leave of line breaks."""


def as_utf8(data: bytes) -> bytes:
    """The same text in UTF-8; the very bytes where it cannot be told what the text is, or where nothing is wrong."""
    text = _decoded(data)
    if text is None or _SURROGATE.search(text):
        return data
    text = as_windows_1252(text)
    if CONTROL.search(text):
        text = CONTROL.sub("", _SEQUENCE.sub("", text.translate(_SPACES)))
    return text.encode()


def _decoded(data: bytes) -> str | None:
    for mark, name in _MARKED:
        if data.startswith(mark):
            return _whole(data, name)
    if data[1::2].count(0) > len(data) // 4:
        return _whole(data, "utf-16-le")
    if data[::2].count(0) > len(data) // 4:
        return _whole(data, "utf-16-be")
    try:
        return data.decode()
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogatepass" if _is_paired(data) else "surrogateescape")
    text = _PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
    return _SURROGATE.sub(lambda byte: _windows_1252(ord(byte[0]) - 0xDC00) or byte[0], text)


def _whole(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_paired(data: bytes) -> bool:
    """True for a text in UTF-8 but for surrogate pairs, each half of which was encoded by itself."""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _windows_1252(byte: int) -> str:
    """What a byte is in Windows-1252, "" if it is nothing there."""
    return bytes([byte]).decode("cp1252", "ignore") if 0x80 <= byte <= 0xFF else ""
