"""Bytes → text: UTF-8 without characters that no text may hold, its lines ended by line feeds.

Characters from U+0080 to U+009F, which Windows-1252 leaves where it is read as Latin-1, become what browsers show.
"""

import re

from seed.diagnostics import Diagnostic, DocumentRefusedError, Position, error, warning
from seed.phrases import phrase

# All but tab and line ends, with U+FFFE and U+FFFF, which are no characters.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_WINDOWS_1252 = {
    code: character for code in range(0x80, 0xA0) if (character := bytes([code]).decode("cp1252", "ignore"))
}
_MEANT = phrase("replace it, and any other such character, by the one that is meant")
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_HEAD = 400
"""Characters by which a text is told to be UTF-16: every other one of its bytes is NUL in Latin letters."""
_SAVE = phrase("save the file as UTF-8")
_MARKS = ((b"\xff\xfe\0\0", "UTF-32"), (b"\0\0\xfe\xff", "UTF-32"), (b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


def decode(data: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text of a file, without its byte order mark, and warnings; CRLF and CR become LF, which moves no line and no
    column.

    Raises:
        DocumentRefusedError: if it is not UTF-8, or holds a control character.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            raise DocumentRefusedError(error("encoding", phrase("the file is {name}, not UTF-8", name=name), _SAVE))
    try:
        text = normalise_newlines(data.decode())
    except UnicodeDecodeError as problem:
        raise DocumentRefusedError(_not_utf8(data, problem.start)) from None
    if not (first := CONTROL.search(text)):
        return text, ()
    converted = as_windows_1252(text)
    if found := CONTROL.search(converted):
        raise DocumentRefusedError(_control_character(converted, found))
    message = phrase(
        'U+{code:04X} stands here, which is read as "{character}" of Windows-1252',
        code=ord(first[0]),
        character=as_windows_1252(first[0]),
    )
    return converted, (warning("control-character", message, _MEANT).at(end_of(text[: first.start()])),)


def as_windows_1252(text: str) -> str:
    """The text with those of Windows-1252 for the characters from U+0080 to U+009F; five, which it lacks, stay."""
    return text.translate(_WINDOWS_1252)


def unescaped(text: str) -> tuple[str, Diagnostic | None]:
    """A text that escape sequences made, and what is wrong with the characters they stand for."""
    if not CONTROL.search(text):
        return text, None
    converted = as_windows_1252(text)
    if found := CONTROL.search(converted):
        message = phrase("an escape sequence makes the control character U+{code:04X}", code=ord(found[0]))
        return converted, error("control-character", message, phrase("delete the escape sequence"))
    return converted, warning(
        "control-character", phrase("an escape sequence makes a character of Windows-1252"), _MEANT
    )


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
        message = phrase("half of a surrogate pair (U+{code:04X}) stands here, which is no character", code=code)
        return error("encoding", message, phrase("type the character anew")).at(place)
    as_windows = data[start : start + 1].decode("cp1252", "replace")
    message = phrase("the byte 0x{byte:02X} is not UTF-8", byte=data[start])
    if as_windows != "\ufffd":
        message = phrase(
            'the byte 0x{byte:02X} is not UTF-8; read as Windows-1252 it is "{character}"',
            byte=data[start],
            character=as_windows,
        )
    return error("encoding", message, _SAVE).at(place)


def _control_character(text: str, found: re.Match[str]) -> Diagnostic:
    place = end_of(text[: found.start()])
    head = text[:_HEAD]
    if found[0] == "\0" and head.count("\0") * 3 > len(head):
        return error("encoding", phrase("the file seems to be UTF-16, not UTF-8"), _SAVE).at(place)
    name = "NUL" if found[0] == "\0" else phrase("a control character")
    return error(
        "control-character",
        phrase("{name} (U+{code:04X}) stands here", name=name, code=ord(found[0])),
        phrase("delete it"),
    ).at(place)
