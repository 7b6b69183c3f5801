"""Pictures and films beside a document, or elsewhere: a relative file name, an address on the site (`/images/…`) or
a URL.
"""

import posixpath
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from urllib.parse import quote as percent_encoded
from urllib.parse import unquote

from seed.diagnostics import warning
from seed.fields.links import refused, scheme_of
from seed.fields.reader import Parsed, Read, is_placeholder, quote, read_fact
from seed.parse.nodes import Entries, Items, Node, Text

_LINK = re.compile(r"!?\[\[([^\[\]|#]+)(?:[|#][^\[\]]*)?\]\]")
"""As notes embed a picture: `![[poster.jpg|300]]`."""
_ADDRESSES = frozenset(("src", "url", "file", "path", "href", "image", "source", "publicurl"))
_OF_SITE = re.compile(r"/(?![/\\])(?!.*(?:\.\.|%2e|\\))", re.IGNORECASE | re.DOTALL)
"""An address that begins with the site's root, and stays below it; two slashes would name another host."""
_HAS_ENDING = re.compile(r"[.%][^/\\]*$")
_SCHEMES = frozenset(("", "http", "https"))
_OF_URLS = "!#$%&'()*+,/:;=?@[]"
"""Characters that mean something in a URL (RFC 3986, section 2.2), beside letters, digits and `-._~`. All others are
percent-encoded; what is already stays."""
_STRAY = re.compile("%(?![0-9A-Fa-f]{2})")


class MediaKind(StrEnum):
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"


@dataclass(frozen=True, slots=True)
class Media:
    """`path` is relative to the document's folder and stays in it; `url` is absolute, or begins with the site's root.
    What is outside, or is no file's name, has neither."""

    kind: MediaKind
    label: str
    path: str | None = None
    url: str | None = None


def read_image(node: Node, _language: str) -> Read[Media | None]:
    return _read(node, MediaKind.IMAGE)


def read_video(node: Node, _language: str) -> Read[Media | None]:
    return _read(node, MediaKind.VIDEO)


def _read(node: Node, kind: MediaKind) -> Read[Media | None]:
    """A map says beside the address how it is called: `{src, alt}`."""
    if isinstance(node, Items) and len(node.items) == 1 and isinstance(node.items[0], Entries):
        node = node.items[0]
    if isinstance(node, Entries):
        named = (value for key, value in node.entries if key.value.casefold() in _ADDRESSES and isinstance(value, Text))
        node = next(named, node)
    return read_fact(node, partial(_parse, kind), "one file name or URL")


def _parse(kind: MediaKind, text: str) -> Parsed[Media | None]:
    if is_placeholder(text):
        return None, ()
    linked = _LINK.fullmatch(text)
    target = linked[1].strip() if linked else text
    if finding := refused(target, _SCHEMES, "media"):
        return None, (finding,)
    if scheme_of(target) or _OF_SITE.match(target):
        return Media(kind, text, url=percent_encoded(_STRAY.sub("%25", target), _OF_URLS)), ()
    if not _HAS_ENDING.search(target):
        help = "write the address of the film or picture, or the name of the file beside the document"
        return Media(kind, text), (warning("media", f"{quote(text)} is neither a file's name nor an address", help),)
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
