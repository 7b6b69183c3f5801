"""Files beside the documents: those that documents name, never anything else of their folders, which Starlette's
StaticFiles would serve too.
"""

import os
import re
from pathlib import Path
from urllib.parse import quote as percent_encoded

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from graph.database.reader import Reader
from graph.server.conditions import conditions_in, in_place_of, leave_out_ranges, without_range
from graph.server.http import NO_CACHE, NOSNIFF, as_text

STATEMENT = """\
SELECT coalesce(
    (SELECT min(root) FROM media_files WHERE path IN ($1, $2)),
    (SELECT min(documents.root) FROM media
        JOIN film_texts ON film_texts.id = media.film_text_id
        JOIN documents ON documents.film_id = film_texts.film_id AND documents.language = film_texts.language
        WHERE media.path = $1),
    (SELECT min(person_documents.root) FROM person_media
        JOIN person_texts ON person_texts.id = person_media.person_text_id
        JOIN person_documents ON person_documents.person_id = person_texts.person_id
            AND person_documents.language = person_texts.language
        WHERE person_media.path = $1))"""
"""The folder below which the file of a path lies, by the last seeding; or else that of the documents that name it."""

OF_URLS = "!#$%&'()*+,/:;=?@[]"
"""Characters that are left as they are in addresses that begin with the site's root."""

MEDIA_TYPES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".m4v": "video/mp4",
    ".mkv": "video/matroska",
    ".mov": "video/quicktime",
    ".mp4": "video/mp4",
    ".ogv": "video/ogg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webm": "video/webm",
    ".webp": "image/webp",
}
_RANGE = re.compile(r"bytes=(?:(?P<first>\d{1,15})-(?P<last>\d{0,15})|-(?P<suffix>\d{1,15}))", re.ASCII | re.IGNORECASE)
HEADERS = {
    **as_text(NO_CACHE, NOSNIFF),
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",  # an SVG is a document too
}


def route(prefix: str, reader: Reader, roots: tuple[Path, ...], *, beside_documents: bool) -> Route:
    """Serves the files at `prefix`, which begins and ends with a slash, from these folders and, if they are to be
    served from `beside_documents`, from the one that was seeded.
    """

    async def file(request: Request) -> Response:
        path = await _find(request.path_params["path"], reader, roots, beside_documents=beside_documents)
        if path is None:
            raise HTTPException(404)
        media_type = MEDIA_TYPES.get(path.suffix.lower(), "application/octet-stream")
        found = os.stat(path)
        response = FileResponse(path, headers=HEADERS, media_type=media_type, stat_result=found)
        if instead := in_place_of(response.headers, conditions_in(request)):
            return instead
        first = _first_of_range(request, response.headers["etag"], found.st_size)
        if first is None:
            leave_out_ranges(request)
        elif first >= found.st_size:
            return without_range(found.st_size)
        return response

    return Route(prefix + "{path:path}", file)


def _first_of_range(request: Request, etag: str, size: int) -> int | None:
    """The first byte of the range that is to be sent of a file of so many bytes, None if that is the whole file.

    One range of bytes counts, for GET alone; others are ignored (RFC 9110, section 14.2), and so are those of another
    file than If-Range names: by its tag, since a file may change twice in a second.
    """
    found = _RANGE.fullmatch(request.headers.get("range", ""))
    if found is None or request.method != "GET" or request.headers.get("if-range", etag) != etag:
        return None
    if found["first"] is None:
        return max(size - int(found["suffix"]), 0)
    first = int(found["first"])
    return None if found["last"] and first > int(found["last"]) else first


async def _find(name: str, reader: Reader, roots: tuple[Path, ...], *, beside_documents: bool) -> Path | None:
    """The file, if a document names it, it lies in one of the folders, wherever links may lead, and can be read."""
    (root,) = await reader.fetch(STATEMENT, (percent_encoded(name), percent_encoded(name, OF_URLS)))
    if root is None:
        return None
    for folder in map(Path.resolve, (*roots, Path(root)) if beside_documents else roots):
        path = (folder / name).resolve()
        if path.is_relative_to(folder) and os.path.isfile(path) and os.access(path, os.R_OK):
            return path
    return None
