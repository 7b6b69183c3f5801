"""Bytes → text: UTF-8 without characters that no text may hold, its lines ended by line feeds."""

import re

from seed.diagnostics import Diagnostic, DocumentRefusedError, Position, error

# All but tab and line ends, with U+FFFE and U+FFFF, which are no characters. U+0085 is among them: YAML takes it for a
# line end, and it is what "…" becomes where Windows-1252 is read as Latin-1.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_SAVE = "save the file as UTF-8"
_MARKS = ((b"\xff\xfe\0\0", "UTF-32"), (b"\0\0\xfe\xff", "UTF-32"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


def decode(data: bytes) -> str:
    """The text of a file, without its byte order mark; CRLF and CR become LF, which moves no line and no column.

    Raises:
        DocumentRefusedError: if it is not UTF-8, or holds a control character.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            raise DocumentRefusedError(error("encoding", f"the file is {name}, not UTF-8", _SAVE))
    try:
        text = normalise_newlines(data.decode())
    except UnicodeDecodeError as problem:
        raise DocumentRefusedError(_not_utf8(data, problem.start)) from None
    if found := CONTROL.search(text):
        raise DocumentRefusedError(_control_character(text, found))
    return text


def normalise_newlines(text: str) -> str:
    """The text without a byte order mark, and with LF alone between its lines."""
    text = text.lstrip("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def end_of(before: str, first_line: int = 1) -> Position:
    """The place where a text ends that begins in the first column of `first_line`."""
    return Position(first_line + before.count("\n"), len(before) - before.rfind("\n"))


def _not_utf8(data: bytes, start: int) -> Diagnostic:
    place = end_of(normalise_newlines(data[:start].decode()))
    if half := _SURROGATE.match(data, start):
        code = ord(half[0].decode("utf-8", "surrogatepass"))
        message = f"half of a surrogate pair (U+{code:04X}) stands here, which is no character"
        return error("encoding", message, "type the character anew").at(place)
    as_windows = data[start : start + 1].decode("cp1252", "replace")
    guess = f'; read as Windows-1252 it is "{as_windows}"' if as_windows != "\ufffd" else ""
    return error("encoding", f"the byte 0x{data[start]:02X} is not UTF-8{guess}", _SAVE).at(place)


def _control_character(text: str, found: re.Match[str]) -> Diagnostic:
    place = end_of(text[: found.start()])
    if found[0] == "\0" and "\0" in text[found.start() + 2 : found.start() + 3]:
        return error("encoding", "the file seems to be UTF-16, not UTF-8", _SAVE).at(place)
    name = "NUL" if found[0] == "\0" else "a control character"
    converted = "; it often stands where a quotation mark or a dash was converted wrongly" if found[0] > "\x7f" else ""
    return error("control-character", f"{name} (U+{ord(found[0]):04X}) stands here", f"delete it{converted}").at(place)
