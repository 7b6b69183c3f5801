"""What the files are that documents name: read once, served with the media, whatever the files are made of."""

import os
import wave
from base64 import b64decode
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from struct import pack
from typing import Any

import pytest
from PIL import Image

from graph.settings import Settings
from seed.discover import media
from seed.discover.media import FileFacts, facts_of, hash_of
from seed.pipeline import SeedResult
from seed.seeding import SeedOptions, seed_documents
from tests.seed.breaking import breaks
from tests.seed.laying import lay, revision, rows, seed

FACTS = "SELECT path, bytes, mime_type, width, height, duration_seconds FROM media_files ORDER BY path"


def picture(path: Path, width: int = 40, height: int = 30, **options: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (width, height), "teal").save(path, **options)
    return path


def box(name: bytes, *content: bytes) -> bytes:
    inside = b"".join(content)
    return pack(">I", 8 + len(inside)) + name + inside


UPRIGHT, LYING = (1, 0, 0, 1), (0, 1, -1, 0)


def film(
    width: int,
    height: int,
    milliseconds: int,
    brand: bytes = b"isom",
    turn: Sequence[int] = UPRIGHT,
    pixel: bytes = b"",
) -> bytes:
    """An MP4 that has a head and nothing to show; `turn` is how it lies, `pixel` a box that says a pixel's form."""
    a, b, c, d = (each * 0x10000 for each in turn)
    matrix = pack(">9i", a, b, 0, c, d, 0, 0, 0, 0x40000000)
    movie = pack(">5I2H2I", 0, 0, 0, 1000, milliseconds, 1, 0, 0, 0) + pack(">I", 0) + matrix + bytes(24)
    track = pack(">6I", 7, 0, 0, 1, 0, milliseconds) + bytes(16) + matrix + pack(">2I", width << 16, height << 16)
    media = pack(">5I2H", 0, 0, 0, 1000, milliseconds, 0x55C4, 0)
    handler = bytes(8) + b"vide" + bytes(13)
    sample = bytes(6) + pack(">H", 1) + bytes(16) + pack(">2H2I", width, height, 0x480000, 0x480000)
    sample += bytes(4) + pack(">H", 1) + bytes(32) + pack(">Hh", 24, -1) + pixel
    table = box(b"stsd", pack(">2I", 0, 1), box(b"avc1", sample))
    table += box(b"stts", pack(">4I", 0, 1, 1, milliseconds)) + box(b"stsc", pack(">2I", 0, 0))
    table += box(b"stsz", pack(">3I", 0, 4, 1)) + box(b"stco", pack(">3I", 0, 1, 0))
    information = box(b"minf", box(b"vmhd", bytes(12)), box(b"stbl", table))
    whole = box(b"trak", box(b"tkhd", track), box(b"mdia", box(b"mdhd", media), box(b"hdlr", handler), information))
    return box(b"ftyp", brand, bytes(4), brand) + box(b"moov", box(b"mvhd", movie), whole) + box(b"mdat", bytes(4))


def seed_with(url: str, folder: Path, *roots: Path) -> SeedResult:
    return seed_documents([folder], Settings(DATABASE_URL=url, media_roots=roots), SeedOptions())


# A file


@pytest.mark.parametrize(
    ("name", "mime_type"),
    [("a.jpg", "image/jpeg"), ("a.png", "image/png"), ("a.webp", "image/webp"), ("a.gif", "image/gif")],
)
def test_a_picture(tmp_path: Path, name: str, mime_type: str) -> None:
    facts = facts_of(str(picture(tmp_path / name)))
    assert facts[:4] == (mime_type, 40, 30, None)
    assert facts.placeholder
    kind, _, data = facts.placeholder.partition(",")
    assert (kind, Image.open(BytesIO(b64decode(data))).size) == ("data:image/webp;base64", (16, 12))


def test_a_picture_by_its_content_and_not_by_its_name(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert facts_of(str(path))[:3] == ("image/png", 40, 30)


def test_a_picture_lying_on_its_side_has_the_size_that_is_shown(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    facts = facts_of(str(picture(tmp_path / "a.jpg", exif=exif)))
    assert facts[1:3] == (30, 40)
    assert facts.placeholder
    assert Image.open(BytesIO(b64decode(facts.placeholder.partition(",")[2]))).size == (12, 16)


@pytest.mark.parametrize(
    ("root", "size"),
    [
        ('<svg width="40" height="30px"/>', (40, 30)),
        ('<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 4.4 3"/>', (4, 3)),
        ('<svg width="100%" height="100%" viewBox="0,0,40,30">', (40, 30)),
        ('<svg width="1em" height="-3">', (None, None)),
        ('<svg width="1em" height="2em" viewBox="0 0 40 30">', (40, 30)),
        ('<svg width="10cm" height="50.8MM">', (378, 192)),
        ('<svg width="4in" height="6pc">', (384, 96)),
        ('<svg width="75pt" height="1e2">', (100, 100)),
        ('<svg width="200" viewBox="0 0 30 20">', (200, 133)),
        ('<svg height="90px" viewBox="0 0 30 20">', (135, 90)),
        ('<svg viewBox="0 0 300 150.5">', (300, 151)),
        ('<svg width="100">', (None, None)),
        ('<svg width="1.1.1" height="2">', (None, None)),
    ],
)
def test_a_drawing(tmp_path: Path, root: str, size: tuple[int | None, int | None]) -> None:
    path = tmp_path / "a.svg"
    path.write_text(root)
    assert facts_of(str(path)) == FileFacts("image/svg+xml", *size)


def test_a_video(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(film(320, 180, 3504))
    assert facts_of(str(path)) == FileFacts("video/mp4", 320, 180, "3.504")
    path.write_bytes(film(320, 180, 3504, b"qt  "))
    assert facts_of(str(path)) == FileFacts("video/quicktime", 320, 180, "3.504")


@pytest.mark.parametrize(
    ("width", "height", "pixel", "turn", "size"),
    [
        (320, 180, None, LYING, (180, 320)),
        (720, 576, (64, 45), UPRIGHT, (1024, 576)),
        (720, 576, (64, 45), LYING, (576, 1024)),
        (720, 480, (10, 11), UPRIGHT, (655, 480)),
        (1440, 1080, (4, 3), UPRIGHT, (1920, 1080)),
        (1920, 1080, (1, 1), UPRIGHT, (1920, 1080)),
    ],
)
def test_a_video_has_the_size_that_is_shown(
    tmp_path: Path, width: int, height: int, pixel: tuple[int, int] | None, turn: Sequence[int], size: tuple[int, int]
) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(film(width, height, 2000, turn=turn, pixel=box(b"pasp", pack(">2I", *pixel)) if pixel else b""))
    assert facts_of(str(path)) == FileFacts("video/mp4", *size, "2")


def test_a_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(24_000))
    assert facts_of(str(path)) == FileFacts("audio/wav", None, None, "1.5")


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 100, b"Text.", b"\x89PNG picture", film(320, 180, 3504)[:40], b"<html/>"]
)
def test_what_is_none_of_these(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    assert facts_of(str(path)) == FileFacts()


def test_a_picture_that_ends_too_early_has_a_size(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    picture(path, 400, 300, compress_level=0)
    path.write_bytes(path.read_bytes()[:1000])
    assert facts_of(str(path)) == FileFacts("image/png", 400, 300)


@pytest.mark.parametrize(
    ("name", "mime_type", "options"),
    [
        ("a.webp", "image/webp", {}),
        ("a.webp", "image/webp", {"lossless": True}),
        ("a.webp", "image/webp", {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0"}),
        ("a.avif", "image/avif", {}),
    ],
)
def test_pictures_that_pillow_opens_whole_have_a_size_where_they_end_too_early(
    tmp_path: Path, name: str, mime_type: str, options: dict[str, Any]
) -> None:
    path = tmp_path / name
    Image.effect_noise((400, 300), 80).convert("RGB").save(path, **options)
    path.write_bytes(path.read_bytes()[:1000])
    assert facts_of(str(path)) == FileFacts(mime_type, 400, 300)


def test_a_picture_that_would_fill_the_memory_has_a_size(tmp_path: Path) -> None:
    data = bytearray(picture(tmp_path / "a.gif").read_bytes())
    data[6:10] = pack("<2H", 65535, 65535)
    path = tmp_path / "b.gif"
    path.write_bytes(data)
    assert facts_of(str(path)) == FileFacts("image/gif", 65535, 65535)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    assert (hash_of(str(tmp_path / "a.jpg")), facts_of(str(tmp_path / "a.jpg"))) == ("", FileFacts())


def test_a_large_file_is_told_by_its_size_and_pieces_of_it(tmp_path: Path) -> None:
    hashes = []
    for size, last in ((10_000_000_000, b"a"), (10_000_000_001, b"a"), (10_000_000_000, b"b")):
        with open(tmp_path / "a.mp4", "wb") as file:
            file.truncate(size - 1)
            file.seek(size - 1)
            file.write(last)
        hashes.append(hash_of(str(tmp_path / "a.mp4")))
    assert len(set(hashes)) == 3


@pytest.mark.long
def test_a_file_that_ends_its_process_stops_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(media, "SECONDS", 10.0)
    assert list(media.each_of(breaks, ["a", "bad", "b"])) == [("a", "a"), ("bad", None), ("b", "b")]
    monkeypatch.setattr(media, "MOST_SLOW", 1)
    assert list(media.each_of(breaks, ["bad", "a"])) == [("bad", None)]


# Seeding


FILM = {
    "halm/index.de.md": "title: Halm\nposter: poster.jpg\ntrailer: trailer.mp4\nstills: [a b.png, gone.png]\n---\nText."
}


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = lay(tmp_path / "films", FILM)
    picture(folder / "halm" / "poster.jpg", 40, 30)
    picture(folder / "halm" / "a b.png", 20, 10)
    (folder / "halm" / "trailer.mp4").write_bytes(film(320, 180, 95_480))
    return folder


def sizes(folder: Path, *names: str) -> Sequence[int]:
    return [os.stat(folder / name).st_size for name in names]


def test_the_files_of_a_film(database_url: str, films: Path) -> None:
    seed(database_url, films)
    still, poster, trailer = sizes(films / "halm", "a b.png", "poster.jpg", "trailer.mp4")
    assert rows(database_url, FACTS) == [
        ("halm/a%20b.png", still, "image/png", 20, 10, None),
        ("halm/poster.jpg", poster, "image/jpeg", 40, 30, None),
        ("halm/trailer.mp4", trailer, "video/mp4", 320, 180, "95.48"),
    ]


def test_what_is_unchanged_is_not_read_again(database_url: str, films: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seed(database_url, films)
    before = rows(database_url, "SELECT * FROM media_files ORDER BY path")
    monkeypatch.setattr("seed.discover.media.each_of", None)
    assert seed(database_url, films).message.startswith("nothing changed")
    assert rows(database_url, "SELECT * FROM media_files ORDER BY path") == before


def test_another_picture_is_another_revision(database_url: str, films: Path) -> None:
    seed(database_url, films)
    before = revision(database_url)
    picture(films / "halm" / "poster.jpg", 41, 31)
    seed(database_url, films)
    assert rows(database_url, "SELECT width FROM media_files WHERE path = 'halm/poster.jpg'") == [(41,)]
    assert revision(database_url) != before
    (films / "halm" / "poster.jpg").unlink()
    seed(database_url, films)
    assert [row[0] for row in rows(database_url, FACTS)] == ["halm/a%20b.png", "halm/trailer.mp4"]


def test_files_outside_and_what_is_no_file_are_not_there(database_url: str, films: Path, tmp_path: Path) -> None:
    for name in ("poster.jpg", "a b.png", "trailer.mp4"):
        (films / "halm" / name).unlink()
    (films / "halm" / "poster.jpg").symlink_to(picture(tmp_path / "outside.jpg"))
    os.mkfifo(films / "halm" / "trailer.mp4")
    (films / "halm" / "a b.png").symlink_to(films / "halm" / "a b.png")
    seed(database_url, films)
    assert rows(database_url, FACTS) == []


def test_addresses_of_the_site_below_its_folder(database_url: str, tmp_path: Path) -> None:
    folder = lay(
        tmp_path / "films", {"halm.md": "title: Halm\nposter: /img/ä.jpg\nteaser_poster: /img/b.jpg\n---\nText."}
    )
    picture(tmp_path / "site" / "img" / "ä.jpg", 20, 10)
    seed_with(database_url, folder, tmp_path / "site")
    assert [(path, width) for path, _, _, width, *_ in rows(database_url, FACTS)] == [("img/%C3%A4.jpg", 20)]
    seed_with(database_url, folder)
    assert rows(database_url, FACTS) == []


def test_portraits(database_url: str, tmp_path: Path) -> None:
    folder = lay(tmp_path / "films", {"people/torf.md": "name: Rike Torf\nportrait: torf.jpg\n---\nText."})
    picture(folder / "people" / "torf.jpg", 20, 10)
    seed(database_url, folder)
    assert [row[0] for row in rows(database_url, FACTS)] == ["people/torf.jpg"]


def test_what_was_not_looked_at_is_looked_at_the_next_time(
    database_url: str, films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = media.each_of
    monkeypatch.setattr(media, "each_of", lambda reader, paths: () if reader is facts_of else read(reader, paths))
    seed(database_url, films)
    assert rows(database_url, FACTS) == []
    monkeypatch.undo()
    seed(database_url, films)
    assert [row[0] for row in rows(database_url, FACTS)] == ["halm/a%20b.png", "halm/poster.jpg", "halm/trailer.mp4"]
