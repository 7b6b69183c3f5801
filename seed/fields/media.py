"""Pictures and films beside a document, or elsewhere: a relative file name or a URL."""

import posixpath
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from urllib.parse import unquote

from seed.diagnostics import warning
from seed.fields.links import refused, scheme_of
from seed.fields.reader import Parsed, Read, is_placeholder, quote, read_fact
from seed.parse.nodes import Node

_LINK = re.compile(r"!?\[\[([^\[\]|#]+)(?:[|#][^\[\]]*)?\]\]")
"""As notes embed a picture: `![[poster.jpg|300]]`."""
_SCHEMES = frozenset(("", "http", "https"))


class MediaKind(StrEnum):
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"


@dataclass(frozen=True, slots=True)
class Media:
    """`path` is relative to the document's folder and stays in it, `url` is absolute; a file outside has neither."""

    kind: MediaKind
    label: str
    path: str | None = None
    url: str | None = None


def read_image(node: Node, _language: str) -> Read[Media | None]:
    return read_fact(node, partial(_parse, MediaKind.IMAGE), "one file name or URL")


def read_video(node: Node, _language: str) -> Read[Media | None]:
    return read_fact(node, partial(_parse, MediaKind.VIDEO), "one file name or URL")


def _parse(kind: MediaKind, text: str) -> Parsed[Media | None]:
    if is_placeholder(text):
        return None, ()
    linked = _LINK.fullmatch(text)
    target = linked[1].strip() if linked else text
    if finding := refused(target, _SCHEMES, "media"):
        return None, (finding,)
    if scheme_of(target):
        return Media(kind, text, url=target), ()
    if path := _inside(target):
        return Media(kind, text, path=path), ()
    help = "put the file beside the document and name it alone, or give its full URL"
    return Media(kind, text), (warning("media-outside", f"{quote(text)} lies outside the document's folder", help),)


def _inside(text: str) -> str | None:
    """The path below the document's folder; None where it leaves it, in whatever spelling (`..`, `%2e%2e`, `\\`)."""
    path = posixpath.normpath(text.replace("\\", "/"))
    for spelling in (path, unquote(path).replace("\\", "/")):
        if spelling.startswith("/") or posixpath.normpath(spelling).split("/")[0] == "..":
            return None
    return None if path == "." else path
