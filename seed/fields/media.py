"""Pictures and films beside a document, or elsewhere: a relative file name, an address on the site (`/images/…`), a
URL, or what a site of videos calls one (`youtube:aqz-KE-bpKQ`).
"""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from urllib.parse import quote as percent_encoded
from urllib.parse import unquote

from graph.patterns import regex
from seed.diagnostics import note, warning
from seed.fields.links import refused, scheme_of
from seed.fields.reader import Parsed, Read, is_placeholder, read_fact
from seed.parse.nodes import Entries, Items, Node, Text, is_switch
from seed.phrases import phrase, quote

_LINK = regex(r"!?\[\[([^\[\]|#]+)(?:[|#][^\[\]]*)?\]\]")
"""As notes embed a picture: `![[poster.jpg|300]]`."""
_ADDRESSES = frozenset(
    (
        "src",
        "url",
        "file",
        "filename",
        "path",
        "href",
        "image",
        "image_url",
        "img",
        "source",
        "publicurl",
        "bild",
        "datei",
        "dateiname",
        "fichier",
        "archivo",
        "imagen",
        "immagine",
        "imagem",
        "picture",
        "still",
        "src_url",
    )
)
_PICTURES = ("foto", "photo", "fotografia", "zdjęcie")
"""A picture, where a file stands there; else who took it."""
_ALTERNATIVES = frozenset(("alt", "alt_text", "alttext", "alternativtext", "texte_alternatif", "texto_alternativo"))
_CAPTIONS = frozenset(
    ("caption", "bildunterschrift", "bildtext", "bildlegende", "légende", "legende", "leyenda", "didascalia", "legenda")
)
_COPYRIGHTS = frozenset(
    (
        "copyright",
        "credit",
        "credits",
        "rights",
        "©",
        "photographer",
        "photo_credit",
        "foto",
        "fotograf",
        "bildrechte",
        "bildnachweis",
        "bildquelle",
        "bildcredit",
        "fotonachweis",
        "fotocredit",
        "photocredit",
        "photo",
        "image_credit",
        "fotografin",
        "crédit",
        "crédits",
        "crédito",
        "créditos",
        "crediti",
        "droits",
        "photographe",
        "quelle",
    )
)
_SITES = {
    "YOUTUBE": ("https://www.youtube.com/watch?v={}", r"[\w-]{11}"),
    "VIMEO": ("https://vimeo.com/{}", r"\d{5,12}(?:/[0-9a-f]{6,16})?"),
    "DAILYMOTION": ("https://www.dailymotion.com/video/{}", r"[a-z0-9]{5,10}"),
}
"""Sites of videos: the address of a video, and what it is called there."""
_PLAYED = (
    ("YOUTUBE", r"(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com/(?:watch/?\?(?:[^#]*&)?v=|embed/|shorts/|live/|v/)"),
    ("YOUTUBE", r"youtu\.be/"),
    ("VIMEO", r"(?:www\.)?vimeo\.com/(?:channels/\w+/|groups/\w+/videos/)?"),
    ("VIMEO", r"player\.vimeo\.com/video/"),
    ("DAILYMOTION", r"(?:www\.)?dailymotion\.com/(?:embed/)?video/"),
    ("DAILYMOTION", r"dai\.ly/"),
)
_ON_SITE = tuple(
    (site, regex(rf"(?:https?:)?//{place}({_SITES[site][1]})(?![\w-])", re.IGNORECASE | re.ASCII))
    for site, place in _PLAYED
)
_CALLED = tuple(
    (site, regex(rf"{site}\s*:\s*({called})", re.IGNORECASE | re.ASCII)) for site, (_, called) in _SITES.items()
)
_OF_SITE = regex(r"/(?![/\\])(?!.*(?:\.\.|%2e|\\))", re.IGNORECASE | re.DOTALL)
"""An address that begins with the site's root, and stays below it; two slashes would name another host."""
PICTURE_ENDINGS = "jpe?g|png|webp|avif|gif|tiff?|bmp|svg"
VIDEO_ENDINGS = "mp4|m4v|mov|webm|mkv|ogv"
"""What the names of files end in, as regular expressions."""
_ENDING = regex(rf"{PICTURE_ENDINGS}|{VIDEO_ENDINGS}", re.IGNORECASE)
_HAS_ENDING = regex(r"[.%][^/\\]*$")
_FILE_OR_ADDRESS = regex(rf"^(?:https?:/)?/|\.(?:{PICTURE_ENDINGS})(?:[?#|\]].*)?$", re.IGNORECASE)
_VERSIONED = regex(rf"(?!\w+:)([^?#]+\.(?:{PICTURE_ENDINGS}|{VIDEO_ENDINGS}))\?[^/]*", re.IGNORECASE)
"""A file's name with a version behind it, which browsers are not to take for an earlier one: `/img/x.jpg?v=2`."""
_CREDITED = regex(
    rf"(?P<file>.+?\.(?:{PICTURE_ENDINGS}))\s*"
    r"(?:[(\[](?:(?:©|\(c\)|(?:foto|photo|bild|fotograf\w*|photographer|copyright|credit|crédit photo)s?\b)[\s:.]*)+"
    r"(?P<inside>[^()\[\]]+)[)\]]"
    r"|[,;]?\s*(?:©|\(c\)|(?:foto|photo|bild|copyright|credit)s?:)\s*(?P<behind>[^()\[\]]+))",
    re.IGNORECASE,
)
"""A file and whose picture it is: `a.jpg (Foto: Jan Ruhl)`, `a.jpg © Rike Torf`."""
_OF_VIDEOS = regex(
    r"(?:https?:)?//(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly)(?![\w.-])",
    re.IGNORECASE,
)
"""An address on one of these sites, of a video or of a page: `https://vimeo.com/ondemand/halm`."""
_VIDEO_FILE = regex(rf"[^?#]*\.(?:{VIDEO_ENDINGS})(?:[?#].*)?", re.IGNORECASE)
_UNSAID = {
    "YOUTUBE": regex(
        r"(?=.{11}\Z)(?:(?=.*[A-Z])(?=.*[a-z])(?=.*[\d_-])|(?=.*[a-z][A-Z].*[a-z][A-Z])|(?=.*[A-Z]{2}.*[a-z][A-Z]))[\w-]*",
        re.ASCII,
    ),
    "VIMEO": regex(r"\d{8,10}", re.ASCII),
}
"""What only one site calls its videos, though no site is named."""
_SCHEMES = frozenset(("", "http", "https"))
_OF_URLS = "!#$%&'()*+,/:;=?@[]"
"""Characters that mean something in a URL (RFC 3986, section 2.2), beside letters, digits and `-._~`. All others are
percent-encoded; what is already stays."""
_STRAY = regex("%(?![0-9A-Fa-f]{2})")


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
    site: str | None = None
    """The site of videos that plays it."""
    called: str | None = None
    """What it is called there."""
    alt: str | None = None
    copyright: str | None = None


def read_image(node: Node, _language: str) -> Read[Media | None]:
    return _read(node, MediaKind.IMAGE)


def read_video(node: Node, _language: str) -> Read[Media | None]:
    return _read(node, MediaKind.VIDEO)


def read_images(node: Node, _language: str) -> Read[tuple[Media, ...]]:
    """Several pictures, or one."""
    read = [_read(item, MediaKind.IMAGE) for item in (node.items if isinstance(node, Items) else (node,))]
    return tuple(medium for medium, _ in read if medium), tuple(finding for _, found in read for finding in found)


def names_video(node: Node) -> bool:
    """Whether a node holds a video, or what a site calls one: neither yes nor no, nor words about it, nor the address
    of another page of such a site."""
    if isinstance(node, Text):
        if _OF_VIDEOS.match(node.value):
            return _played(node.value, node.value) is not None
        return not is_switch(node) and (" " not in node.value or bool(_FRAME.match(node.value)))
    only = node.items[0] if isinstance(node, Items) and len(node.items) == 1 else node
    return isinstance(only, Entries) or (isinstance(only, Text) and names_video(only))


def leads_to_page(node: Node) -> bool:
    """Whether a node holds addresses of pages alone, which no site plays and whose names are none of videos' files."""
    if isinstance(node, Text):
        return "://" in node.value and not (_VIDEO_FILE.fullmatch(node.value) or _played(node.value, node.value))
    if isinstance(node, Items):
        return all(map(leads_to_page, node.items)) and bool(node.items)
    texts = [value for _, value in node.entries if isinstance(value, Text)] if isinstance(node, Entries) else []
    addresses = [text for text in texts if "://" in text.value]
    return bool(addresses) and all(map(leads_to_page, addresses))


def names_files(node: Node) -> bool:
    """Whether a node holds a file or an address; `stills` and `fotos` may name a photographer instead."""
    items = node.items if isinstance(node, Items) else (node,)
    return any(
        (isinstance(item, Entries) and not _names_somebody(item))
        or (isinstance(item, Text) and bool(_FILE_OR_ADDRESS.search(item.value) or _credited(item.value)))
        for item in items
    )


def _names_somebody(entries: Entries) -> bool:
    """Whether a map has a name and no file: `{name: Rike Torf}`."""
    texts = {key.value.casefold(): value for key, value in entries.entries if isinstance(value, Text)}
    values = (value.value for value in texts.values())
    return (
        _named_file(texts) is None
        and any(key.value.casefold() == "name" for key, _ in entries.entries)
        and not any(_FILE_OR_ADDRESS.search(value) for value in values)
    )


def detail_of(word: str) -> str:
    """What a word behind the name of a medium's field says of it, as maps call it: `poster_alt`; "" for other words."""
    return "alt" if word in _ALTERNATIVES else "copyright" if word in _COPYRIGHTS else ""


def with_detail(node: Node, detail: str, value: Text) -> Node | None:
    """The map of one medium and what another field says of it; None for several, or where it says so itself."""
    only = node.items[0] if isinstance(node, Items) and len(node.items) == 1 else node
    if isinstance(only, Text):
        only = Entries(((replace(only, value="src"), only),), only.line, only.column)
    if not isinstance(only, Entries) or any(detail_of(key.value.casefold()) == detail for key, _ in only.entries):
        return None
    return Entries((*only.entries, (replace(value, value=detail), value)), only.line, only.column)


def _read(node: Node, kind: MediaKind) -> Read[Media | None]:
    """A map says beside the address what is seen, and whose it is: `{src, alt, copyright}`; or it names the site that
    plays a video: `{youtube: aqz-KE-bpKQ}`, `{provider: vimeo, id: 76979871}`.
    """
    if isinstance(node, Items) and len(node.items) == 1 and isinstance(node.items[0], Entries):
        node = node.items[0]
    if not isinstance(node, Entries):
        return read_fact(node, partial(_parse, kind), phrase("one file name or URL"))
    texts = {
        re.sub(r"[\s-]", "_", key.value.casefold()): value for key, value in node.entries if isinstance(value, Text)
    }
    pictures = (texts[key] for key in _PICTURES if key in texts and _FILE_OR_ADDRESS.search(texts[key].value))
    address = next((texts[key] for key in texts if key in _ADDRESSES), None)
    if address is texts.get("filename"):  # or neither
        address = _named_file(texts) or address
    address = address or next(pictures, None) or _on_site(texts)
    if address is None:
        return read_fact(node, partial(_parse, kind), phrase("one file name or URL"))
    medium, findings = read_fact(address, partial(_parse, kind), phrase("one file name or URL"))
    if medium:
        of_others = {key: text for key, text in texts.items() if text is not address}
        copyright = _first(of_others, _COPYRIGHTS) or medium.copyright
        alt = _first(texts, _ALTERNATIVES) or _first(texts, _CAPTIONS)
        medium = replace(medium, alt=alt, copyright=copyright)
    return medium, findings


_FRAME = regex(r"\s*<(?:iframe|video|source|img)\b[^<>]{0,500}?\ssrc\s*=\s*[\"']([^\"'<>]+)[\"']", re.IGNORECASE)
"""What a page embeds: `<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ">`."""
_LONGEST_CREDITED = 500


def _credited(text: str) -> re.Match[str] | None:
    return _CREDITED.fullmatch(text) if len(text) <= _LONGEST_CREDITED else None


def _first(texts: Mapping[str, Text], names: frozenset[str]) -> str | None:
    return next((texts[key].value for key in texts if key in names and texts[key].value.strip()), None)


def _named_file(texts: Mapping[str, Text]) -> Text | None:
    """The file of a map that says its ending apart: `{name: poster, extension: jpg}`."""
    name = next((texts[key] for key in ("name", "filename") if key in texts), None)
    ending = next((texts[key].value.lstrip(".") for key in ("extension", "ext") if key in texts), None)
    return replace(name, value=f"{name.value}.{ending}") if name and ending and _ENDING.fullmatch(ending) else None


def _on_site(texts: Mapping[str, Text]) -> Text | None:
    """The text that names a site and a video there, of a map that does."""
    for site in map(str.casefold, _SITES):
        if named := texts.get(site) or texts.get(f"{site}_id"):
            return replace(named, value=f"{site}:{named.value}")
    if kept := texts.get("tmdb"):
        return replace(kept, value=f"https://image.tmdb.org/t/p/original{kept.value}")
    site_named = next((texts[key] for key in ("provider", "site", "service", "platform") if key in texts), None)
    called = next((texts[key] for key in ("id", "video_id", "code") if key in texts), None)
    return replace(called, value=f"{site_named.value}:{called.value}") if site_named and called else None


def _parse(kind: MediaKind, text: str) -> Parsed[Media | None]:
    if is_placeholder(text):
        return None, ()
    if kind is MediaKind.IMAGE and (credited := _credited(text)):
        medium, findings = _parse(kind, credited["file"].strip())
        owner = (credited["inside"] or credited["behind"]).strip()
        return medium and replace(medium, label=text, copyright=owner), findings
    linked = _LINK.fullmatch(text)
    framed = _FRAME.match(text)
    target = linked[1].strip() if linked else framed[1].strip() if framed else text
    if versioned := _VERSIONED.fullmatch(target):
        target = versioned[1]
    if kind is MediaKind.VIDEO and (played := _played(text, target)):
        return played, ()
    if finding := refused(target, _SCHEMES, "media"):
        return None, (finding,)
    if scheme_of(target) or _OF_SITE.match(target):
        return Media(kind, text, url=percent_encoded(_STRAY.sub("%25", target), _OF_URLS)), ()
    if not _HAS_ENDING.search(target):
        if kind is MediaKind.VIDEO and (
            site := next((s for s, called in _UNSAID.items() if called.fullmatch(target)), "")
        ):
            message = phrase("{text} is taken for a video of {site}", text=quote(text), site=site.capitalize())
            help = phrase("write {site}:{target}, or its address", site=site.casefold(), target=target)
            return _of_site(site, target, text), (note("media", message, help),)
        help = phrase("write the address of the film or picture, or the name of the file beside the document")
        return Media(kind, text), (
            warning("media", phrase("{text} is neither a file's name nor an address", text=quote(text)), help),
        )
    if path := _inside(target):
        return Media(kind, text, path=path), ()
    help = phrase("put the file beside the document and name it alone, or give its full URL")
    return Media(kind, text), (
        warning("media-outside", phrase("{text} lies outside the document's folder", text=quote(text)), help),
    )


def _played(text: str, target: str) -> Media | None:
    """A video that a site of videos plays."""
    matches = ((site, pattern.match(target)) for site, pattern in _ON_SITE)
    named = ((site, pattern.fullmatch(target)) for site, pattern in _CALLED)
    for site, match in (*matches, *named):
        if match:
            return _of_site(site, match[1], text)
    return None


def _of_site(site: str, called: str, text: str) -> Media:
    return Media(MediaKind.VIDEO, text, url=_SITES[site][0].format(called), site=site, called=called)


def _inside(text: str) -> str | None:
    """The path below the document's folder; None where it leaves it, in whatever spelling (`..`, `%2e%2e`, `\\`)."""
    path = posixpath.normpath(text.replace("\\", "/"))
    for spelling in (path, unquote(path).replace("\\", "/")):
        if spelling.startswith("/") or posixpath.normpath(spelling).split("/")[0] == "..":
            return None
    return None if path == "." else path
