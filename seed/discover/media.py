"""What pictures, videos and sounds are: type and size, how long they run, and a placeholder to show while they load.

Files are hostile until the opposite is shown: they are read by other processes, with a limit of memory and of time for
each, and by libraries that are told which formats to expect. A file that none can read has a size in bytes, no more.
"""

import base64
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from hashlib import blake2b
from io import BytesIO
from multiprocessing import TimeoutError, get_context
from typing import Any, NamedTuple, TypeVar
from xml.parsers import expat

from PIL import Image
from pymediainfo import MediaInfo

Result = TypeVar("Result")

SECONDS = 15.0
"""The time that a file may take."""
MOST_SLOW = 4
"""Files that may take longer; then the others are left for the next seeding."""
MEMORY = 2_000_000_000
"""The bytes of memory that a process may take."""
WHOLE, PIECE = 32_000_000, 1_000_000
"""Up to so many bytes, all of a file is hashed; of larger ones its size and pieces of it."""
MOST_PIXELS = 60_000_000
"""Pixels of a picture of which a placeholder is made."""
PLACEHOLDER = 16
"""The pixels of a placeholder's longer side."""
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "TIFF", "BMP")
TURNED = frozenset((5, 6, 7, 8))
"""The orientations (EXIF) of pictures that are shown lying on their side."""
ORIENTATION = 0x0112
_ROOT_OF_SVG = 64_000
"""Bytes of a drawing in which its root element must begin."""


class FileFacts(NamedTuple):
    """What is known of a picture or video by its content. `duration_seconds` is a number as JSON has it."""

    mime_type: str | None = None
    width: int | None = None
    height: int | None = None
    duration_seconds: str | None = None
    placeholder: str | None = None


def each_of(read: Callable[[str], Result], paths: Sequence[str]) -> Iterator[tuple[str, Result | None]]:
    """Each path with what a function of this module makes of its file, read by other processes.

    Of a file that takes too long, or ends the process that reads it, that is None. Behind too many such files, all that
    follow are left out: they were not looked at.
    """
    slow, done = 0, 0
    while done < len(paths) and slow < MOST_SLOW:
        with get_context("spawn").Pool(min(os.cpu_count() or 1, len(paths) - done), _limit_memory) as pool:
            running = [(path, pool.apply_async(read, (path,))) for path in paths[done:]]
            for path, result in running:
                done += 1
                try:
                    yield path, result.get(SECONDS)
                except TimeoutError:  # leaving the pool ends its processes
                    slow += 1
                    yield path, None
                    break


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def hash_of(path: str) -> str:
    """A hash of a file's content; "" where it cannot be read. Of a large file it covers the beginning, the middle and
    the end, where videos say what they are.
    """
    hashed = blake2b(digest_size=16)
    try:
        with _opened(path) as file:
            size = os.fstat(file.fileno()).st_size
            if size <= WHOLE:
                hashed.update(file.read(WHOLE))
            else:
                hashed.update(str(size).encode())
                for place in (0, size // 2, size - PIECE):
                    file.seek(place)
                    hashed.update(file.read(PIECE))
    except OSError:
        return ""
    return hashed.hexdigest()


def facts_of(path: str) -> FileFacts:
    """What a file is, whatever its name says; nothing where that cannot be told."""
    for read in (_picture, _drawing, _video):
        try:
            if facts := read(path):
                return facts
        except Exception:  # noqa: BLE001, S112 - libraries raise whatever a spoilt file makes them
            continue
    return FileFacts()


def _opened(path: str) -> Any:
    """Opens a regular file; a pipe is not waited for."""
    file = open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb")  # noqa: SIM115
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError
    return file


def _picture(path: str) -> FileFacts | None:
    Image.MAX_IMAGE_PIXELS = None  # nothing is decoded before its size is looked at
    with _opened(path) as file:
        try:
            image = Image.open(file, formats=FORMATS)
        except OSError:
            return _cut_off(file)
        with image:
            orientation = image.getexif().get(ORIENTATION, 1) if image.format in ("JPEG", "WEBP") else 1
            width, height = reversed(image.size) if orientation in TURNED else image.size
            mime_type = Image.MIME.get(image.format or "")
            placeholder = None
            if width * height <= MOST_PIXELS:
                with suppress(Exception):  # a picture that ends too early has a size all the same
                    placeholder = _placeholder(image, orientation)
            return FileFacts(mime_type, width, height, None, placeholder)


def _cut_off(file: Any) -> FileFacts | None:
    """A WebP or AVIF that ends too early: Pillow opens them only whole, and so with zeros for what is not there."""
    file.seek(0)
    there = file.read(WHOLE)
    if there[:4] == b"RIFF" and there[12:16] == b"VP8X" and len(there) >= 30:  # an extended one says it before all else
        width, height = (1 + int.from_bytes(there[place : place + 3], "little") for place in (24, 27))
        return FileFacts("image/webp", width, height)
    size = _declared_size(there)
    if not len(there) < size <= WHOLE:
        return None
    with Image.open(BytesIO(there.ljust(size, b"\0")), formats=("WEBP", "AVIF")) as image:
        return FileFacts(Image.MIME.get(image.format or ""), *image.size)


def _declared_size(there: bytes) -> int:
    """The bytes that a file has by what it says: a RIFF as a whole, others box by box."""
    if there[:4] == b"RIFF":
        return 8 + int.from_bytes(there[4:8], "little")
    size = 0
    while size + 8 <= len(there):
        box = int.from_bytes(there[size : size + 4], "big")
        if box < 8:
            break
        size += box
    return size


def _placeholder(image: Image.Image, orientation: int) -> str:
    """A tiny picture as a data URI, which pages show blurred while the picture loads."""
    image.draft("RGB", (PLACEHOLDER * 4, PLACEHOLDER * 4))
    small = image.convert("RGBA" if image.has_transparency_data else "RGB")
    small.thumbnail((PLACEHOLDER, PLACEHOLDER))
    if turn := _TURNS.get(orientation):
        small = small.transpose(turn)
    written = BytesIO()
    small.save(written, "WEBP", quality=40, method=6)
    return "data:image/webp;base64," + base64.b64encode(written.getvalue()).decode()


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class _RootFoundError(Exception):
    pass


def _drawing(path: str) -> FileFacts | None:
    """An SVG: its size is that of its root element, in pixels, or of its view box, which says the ratio where the root
    says only one of the two."""
    found: list[dict[str, str]] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "svg":
            found.append(attributes)
        raise _RootFoundError

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    with _opened(path) as file, suppress(_RootFoundError, expat.ExpatError):
        parser.Parse(file.read(_ROOT_OF_SVG), False)
    if not found:
        return None
    box = [_pixels(number) for number in found[0].get("viewBox", "").replace(",", " ").split()]
    of_box: list[float | None] = box[2:] if len(box) == 4 else [None, None]
    width, height = (_pixels(found[0].get(name, "")) for name in ("width", "height"))
    if of_box[0] and of_box[1]:
        if width is None and height is None:
            width, height = of_box
        elif width is None and height:
            width = height * of_box[0] / of_box[1]
        elif height is None and width:
            height = width * of_box[1] / of_box[0]
    if not (width and height):
        return FileFacts("image/svg+xml")
    return FileFacts("image/svg+xml", int(width + 0.5), int(height + 0.5))


_LENGTH = re.compile(r"\s*(?P<number>[\d.]+(?:e[+-]?\d+)?)\s*(?P<unit>[a-z]*)\s*", re.IGNORECASE)
_UNITS = {"": 1.0, "px": 1.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "pt": 96 / 72, "pc": 16.0}
"""Pixels, as CSS has them; shares and sizes of letters depend on where a drawing stands."""


def _pixels(text: str) -> float | None:
    length = _LENGTH.fullmatch(text)
    unit = _UNITS.get(length["unit"].lower()) if length else None
    try:
        number = float(length["number"]) * unit if length and unit else 0
    except ValueError:
        return None
    return number if 0 < number < 1_000_000 else None


_CONTAINERS = {"AVI": "video/x-msvideo", "Matroska": "video/matroska", "WebM": "video/webm"}
"""The types of those containers that MediaInfo knows no type of, or one that browsers do not."""
_SOUNDS = {
    "MPEG-4": "audio/mp4",
    "MPEG Audio": "audio/mpeg",
    "Wave": "audio/wav",
    "FLAC": "audio/flac",
    "Ogg": "audio/ogg",
    "Matroska": "audio/matroska",
    "WebM": "audio/webm",
}
"""The types of what can be heard alone, by container."""
_FINEST = 50
"""The largest denominator of a pixel's ratio, of which MediaInfo says three digits: 1.422 is 64/45."""


def _video(path: str) -> FileFacts | None:
    with _opened(path):
        pass
    # Neither files beside it are looked at, nor what it refers to.
    only_it = {"File_TestContinuousFileNames": "0", "File_TestDirectory": "0"}
    found = MediaInfo.parse(path, mediainfo_options=only_it)
    if isinstance(found, str) or not found.general_tracks:
        return None
    general = found.general_tracks[0]
    if not found.video_tracks:
        is_sound = found.audio_tracks and general.duration and general.format in _SOUNDS
        return FileFacts(_SOUNDS[general.format], None, None, _seconds(general.duration)) if is_sound else None
    video = found.video_tracks[0]
    ratio = Fraction(video.pixel_aspect_ratio or 1).limit_denominator(_FINEST)
    size = [round(video.width * ratio) if video.width else None, video.height]
    if float(video.rotation or 0) % 180 == 90:
        size.reverse()
    is_quicktime = general.format == "MPEG-4" and general.format_profile == "QuickTime"
    mime_type = "video/quicktime" if is_quicktime else _CONTAINERS.get(general.format, general.internet_media_type)
    return FileFacts(mime_type, size[0], size[1], _seconds(general.duration or video.duration))


def _seconds(milliseconds: Any) -> str | None:
    return f"{round(float(milliseconds)) / 1000:g}" if milliseconds else None
