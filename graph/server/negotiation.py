"""What the headers Accept and Accept-Encoding ask for.

Libraries that negotiate weigh wildcards as RFC 9110 does; here they mean JSON, since whoever writes them seldom knows
the media type of GraphQL.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import isfinite


class MediaType(StrEnum):
    """What an answer can be sent as; HTML stands for the GraphiQL page."""

    GRAPHQL = "application/graphql-response+json"
    JSON = "application/json"
    HTML = "text/html"


@dataclass(frozen=True, eq=False, slots=True)
class Representation:
    """How an answer is sent (RFC 9110 §3.2): its media type, and the coding it is compressed with.

    There is one object for each, so that comparing them takes no time.
    """

    media: MediaType
    coding: str | None


@lru_cache
def representation_of(media: MediaType, coding: str | None) -> Representation:
    return Representation(media, coding)


@lru_cache(64)  # of header values of up to 64 KB
def media_type(accept: bytes | None, *, or_page: bool = False) -> MediaType | None:
    """The media type to answer with; None where the client accepts none that we have. HTML only if `or_page`.

    Wildcards mean JSON.
    """
    if accept is None:
        return MediaType.JSON
    asked = _qualities(accept)
    offered = {media: asked.get(media, 0.0) for media in MediaType if or_page or media is not MediaType.HTML}
    best = max(offered, key=lambda media: offered[media])  # of equals the first
    wild = asked.get("application/*", asked.get("*/*", 0.0))
    if wild > offered[best]:
        return next((media for media in (MediaType.JSON, MediaType.GRAPHQL) if media not in asked), None)
    return best if offered[best] > 0 else None


@lru_cache(64)  # of header values of up to 64 KB
def content_coding(accept_encoding: bytes | None, offered: tuple[str, ...]) -> str | None:
    """The coding to compress with: of those liked best, the first of `offered`."""
    if not accept_encoding or not offered:
        return None
    asked = _qualities(accept_encoding)
    qualities = {coding: asked.get(coding, asked.get("*", 0.0)) for coding in offered}
    best = max(qualities, key=lambda coding: qualities[coding])
    return best if qualities[best] > 0 and qualities[best] >= asked.get("identity", 0.0) else None


def _qualities(header: bytes) -> dict[str, float]:
    """Each item's quality (RFC 9110 §12.4.2). Items in a charset that is not UTF-8 do not count."""
    found: dict[str, float] = {}
    for item in header.decode("latin-1").lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        values = dict(_pair(parameter) for parameter in parameters)
        if name and values.get("charset", "utf-8") in ("utf-8", "utf8"):
            found[name] = max(found.get(name, 0.0), _quality(values.get("q", "1")))
    return found


def _pair(parameter: str) -> tuple[str, str]:
    name, _, value = parameter.partition("=")
    return name.strip(), value.strip().strip('"')


def _quality(text: str) -> float:
    try:
        quality = float(text)
    except ValueError:
        return 0.0
    return min(max(quality, 0.0), 1.0) if isfinite(quality) else 0.0
