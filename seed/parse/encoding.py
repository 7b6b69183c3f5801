"""Bytes → text: UTF-8 without characters that no text may hold, its lines ended by line feeds."""

import re
from typing import NoReturn

from seed.diagnostics import Diagnostic, Level, Refused

# All but tab and line ends, with U+FFFE and U+FFFF, which are no characters. U+0085 is among them: YAML takes it for a
# line end, and it is what "…" becomes where Windows-1252 is read as Latin-1.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_SAVE = "save the file as UTF-8"
_MARKS = ((b"\xff\xfe\0\0", "UTF-32"), (b"\0\0\xfe\xff", "UTF-32"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


def decode(data: bytes) -> str:
    """The text of a file, without its byte order mark; CRLF and CR become LF, which moves no line and no column.

    Raises Refused.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            _refuse("encoding", f"the file is {name}, not UTF-8", "", _SAVE)
    try:
        text = lines_ended(data.decode())
    except UnicodeDecodeError as problem:
        _refuse_byte(data, problem.start)
    if found := CONTROL.search(text):
        _refuse_control(text, found)
    return text


def lines_ended(text: str) -> str:
    """Without byte order mark, and with LF alone between the lines."""
    text = text.lstrip("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _refuse_byte(data: bytes, start: int) -> NoReturn:
    before = lines_ended(data[:start].decode())
    if half := _SURROGATE.match(data, start):
        code = ord(half[0].decode("utf-8", "surrogatepass"))
        message = f"half of a surrogate pair (U+{code:04X}) stands here, which is no character"
        _refuse("encoding", message, before, "type the character anew")
    as_windows = data[start : start + 1].decode("cp1252", "replace")
    guess = f'; read as Windows-1252 it is "{as_windows}"' if as_windows != "\ufffd" else ""
    _refuse("encoding", f"the byte 0x{data[start]:02X} is not UTF-8{guess}", before, _SAVE)


def _refuse_control(text: str, found: re.Match[str]) -> NoReturn:
    before = text[: found.start()]
    if found[0] == "\0" and "\0" in text[found.start() + 2 : found.start() + 3]:
        _refuse("encoding", "the file seems to be UTF-16, not UTF-8", before, _SAVE)
    name = "NUL" if found[0] == "\0" else "a control character"
    converted = "; it often stands where a quotation mark or a dash was converted wrongly" if found[0] > "\x7f" else ""
    _refuse("control-character", f"{name} (U+{ord(found[0]):04X}) stands here", before, f"delete it{converted}")


def _refuse(code: str, message: str, before: str, remedy: str) -> NoReturn:
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    raise Refused(Diagnostic(level=Level.ERROR, code=code, message=message, line=line, column=column, help=remedy))
