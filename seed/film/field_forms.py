"""Fields whose names say a part of what they hold, as programs write them: `budget_usd`, `vimeo_id`, `poster_path`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from graph.patterns import regex
from seed.fields.category import STANDARD as CATEGORIES
from seed.fields.identifiers import scheme_of_field
from seed.fields.links import scheme_of
from seed.fields.media import PICTURE_ENDINGS, VIDEO_ENDINGS, leads_to_page
from seed.fields.money import is_currency
from seed.film.field_names import OUR_NAMES, WORDS, folded_name
from seed.parse.nodes import Entries, Items, Node, Text, holds_nothing, is_switch, says

SUMS = frozenset(("production_budget", "box_office"))
_CALLED_ON = {
    "vimeo": (regex(r"\d{5,12}"), re.compile(r"(?:trailer)?vimeo(?:trailer|video)?(?:id)?")),
    "youtube": (regex(r"[\w-]{11}", re.ASCII), re.compile(r"(?:trailer)?youtube(?:trailer|video)?(?:id)?")),
}
"""What sites call videos, and the fields that say it of one: `vimeo_id: 76979871`."""
_OF_TMDB = regex(r"/[A-Za-z0-9]{20,40}\.(?:jpg|png|svg)", re.ASCII)
"""Where the Movie Database keeps a picture: the address without its site."""
_PATHS = frozenset(("posterpath", "tmdbposterpath", "backdroppath", "tmdbbackdroppath"))
_TELEVISION = frozenset(("television", "tv", "fernsehen", "télévision", "televisión", "televisione"))
_GENRES = re.compile(r"[a-z]+_genres?")
_PLATFORMS = frozenset(("videoplatform", "videoprovider", "videosite", "videohost", "videoservice", "videotype"))
_VIDEO_SITES = frozenset(("youtube", "vimeo", "dailymotion"))
_OF_MACHINES = re.compile(
    r"canonical|redirect|og_|edit|feed|rss|comment|repo|git|avatar|icon|logo|author|embed|share|thread|twitter|image|img"
    r"|picture|laurel|style|font|script|base_|root|next|prev|amp|map"
)
"""Names of addresses that lead to parts of a site, or to pictures of something else."""
_PAGE = regex(r"https?://[^\s<>\"]{4,2000}", re.IGNORECASE)
_FILE = regex(rf"[^?#]*\.(?:{PICTURE_ENDINGS}|{VIDEO_ENDINGS})(?:[?#].*)?", re.IGNORECASE)
_LINKING = re.compile(r"[ _-](?:link|url|uri|page)$|(?<=[a-z])(?:Link|Url|URL|Uri|Page)$")
_STARTS = frozenset(
    re.findall(r"\w+", "start starttime showtime screeningtime begin beginn uhrzeit anfangszeit heure hora ora")
)
"""What says the time of a screening, whose day another field says."""
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::\d\d)?(?: ?(?:uhr|h|[ap]\.?m\.?))?", re.IGNORECASE)
CONTAINED = frozenset(("dialogue", "country", "genre"))
"""Facts of which a second field may say a part: `original_language` beside `spoken_languages`."""
_PICTURES = frozenset(("poster_image", "teaser_poster"))
"""Facts of one picture, of which a document may have further ones."""
_SMALL = ("thumb", "og", "vignette", "miniatur", "vorschau")
"""How names of small pictures begin, which are others once more."""
_OF_SITES = frozenset(("poster_image", "stills", "description", "duration", "director", "cast", "country", "genre"))
"""Facts that a map called as a site that identifies films may hold: `filmaffinity: {url: …, cover: …}`."""


def fact_of_name(key: str, node: Node) -> str | None:
    """The fact that a field states whose name says more than the fact: a sum's currency, whose genres they are."""
    if currency_of(key):
        return _base(key)
    if folded_name(key) == "medium" and isinstance(node, Text):
        is_kind = CATEGORIES.known(node.value) is not None or node.value.casefold() in _TELEVISION
        return "category" if is_kind else None
    is_text = isinstance(node, Text | Items)
    return "genre" if is_text and _GENRES.fullmatch(WORDS.sub("_", key).casefold()) else None


def formed(key: Text, node: Node) -> Node:
    """What a field holds together with what its name says of it: the currency, the site that plays a video or keeps a
    picture."""
    if not isinstance(node, Text):
        return node
    name = folded_name(key.value)
    if currency := currency_of(key.value):
        said = (replace(key, value="amount"), node), (replace(key, value="currency"), replace(key, value=currency))
        return Entries(said, node.line, node.column)
    for site, (called, fields) in _CALLED_ON.items():
        if site in name and fields.fullmatch(name) and called.fullmatch(node.value):
            return Entries(((replace(key, value=site), node),), node.line, node.column)
    if name in _PATHS and _OF_TMDB.fullmatch(node.value):
        return Entries(((replace(key, value="tmdb"), node),), node.line, node.column)
    return node


@lru_cache(maxsize=1024)
def currency_of(key: str) -> str:
    """`USD`, where a field says a sum in it (`budget_usd`); "" for other fields."""
    _, _, code = WORDS.sub("_", key).rpartition("_")
    return code.upper() if len(code) == 3 and is_currency(code.upper()) and _base(key) else ""


def _base(key: str) -> str | None:
    before = WORDS.sub("_", key).rpartition("_")[0]
    fact = OUR_NAMES.facts.get(folded_name(before))
    return fact if fact in SUMS else None


@dataclass(slots=True)
class Further:
    """What fields of a document say beside those that state facts: pictures whose fact another one states, links."""

    pictures: list[Node] = field(default_factory=list)
    links: list[tuple[Text, Node]] = field(default_factory=list)

    def takes(self, nodes: dict[str, Node], name: str | None, key: Text, node: Node) -> bool:
        """Whether a field says something that is taken up, here or beside another field. `name` is the fact that it is
        called as, which another field states."""
        if name is None:
            link = link_of(key, node)
            self.links += [link] if link else []
            return bool(link) or _takes_platform(nodes, key, node) or _takes_start(nodes, key, node)
        before = nodes.get(name)
        is_picture = name in _PICTURES and before is not None and not (is_switch(node) or holds_nothing(node))
        if before is None or not is_picture or folded_name(key.value).startswith(_SMALL):
            return False
        self.pictures += [node] if says(node) != says(before) else []
        return True

    def add_to(self, nodes: dict[str, Node]) -> None:
        """One picture more is the one for lists, where none is said; others are stills."""
        if self.pictures and "teaser_poster" not in nodes:
            nodes["teaser_poster"] = self.pictures.pop(0)
        if self.pictures:
            nodes["stills"] = _with(nodes.get("stills"), self.pictures)
        if self.links:
            nodes["external_links"] = _with(nodes.get("external_links"), [_named_link(*link) for link in self.links])


def _with(node: Node | None, further: Sequence[Node]) -> Items:
    before = () if node is None else node.items if isinstance(node, Items) else (node,)
    first = node or further[0]
    return Items((*before, *further), first.line, first.column)


def _named_link(name: Text, url: Node) -> Node:
    return Entries(((replace(name, value="name"), name), (replace(name, value="url"), url)), name.line, name.column)


def _takes_start(nodes: dict[str, Node], key: Text, node: Node) -> bool:
    """Whether a field says when a screening begins whose day alone another one has: then it is put beside the day."""
    day = nodes.get("screenings")
    is_time = folded_name(key.value) in _STARTS and isinstance(node, Text) and _CLOCK.fullmatch(node.value)
    if not is_time or not isinstance(day, Text):
        return False
    screening = (replace(key, value="date"), day), (replace(key, value="time"), node)
    nodes["screenings"] = Entries(screening, day.line, day.column)
    return True


def says_no_more(name: str, node: Node, other: Node) -> bool:
    """Whether a node says what another one does; of languages, countries and genres, whether all of it stands there."""
    if says(node) == says(other):
        return True
    return name in CONTAINED and (said := _texts_of(node)) != set() and said <= _texts_of(other)


def _texts_of(node: Node) -> set[str]:
    items = node.items if isinstance(node, Items) else (node,)
    return {part.strip() for item in items if isinstance(item, Text) for part in item.value.split(",")}


def _takes_platform(nodes: dict[str, Node], key: Text, node: Node) -> bool:
    """Whether a field says which site plays the video of another one: then it is put beside it."""
    video = nodes.get("video")
    if folded_name(key.value) not in _PLATFORMS or not isinstance(node, Text) or not isinstance(video, Text):
        return False
    if node.value.casefold() not in _VIDEO_SITES:
        return False
    fields = (replace(key, value="provider"), node), (replace(key, value="id"), video)
    nodes["video"] = Entries(fields, video.line, video.column)
    return True


def is_where_to_watch(key: str, node: Node) -> bool:
    """Whether a field that is called as the whole film links to pages on which it is to be seen. The fact's own name
    says that the film itself is meant."""
    return folded_name(key) != "fullvideourl" and leads_to_page(node)


def link_of(key: Text, node: Node) -> tuple[Text, Node] | None:
    """What a field links to that no fact is called as, and is called in words: `wiki: https://…`, `press_kit_url`."""
    if not isinstance(node, Text) or "://" not in node.value or not _PAGE.fullmatch(node.value):
        return None
    words = WORDS.sub("_", key.value).casefold()
    if _OF_MACHINES.match(words) or scheme_of(node.value) not in ("http", "https") or _FILE.fullmatch(node.value):
        return None
    return replace(key, value=WORDS.sub(" ", _LINKING.sub("", key.value)).replace("_", " ")), node


def facts_of_site(key: str, node: Node) -> tuple[tuple[Text, Node], ...]:
    """The fields of a map called as a site that identifies films which state other facts of the film."""
    if not isinstance(node, Entries) or scheme_of_field(key)[0] is None:
        return ()
    named = ((OUR_NAMES.facts.get(folded_name(name.value)), name, value) for name, value in node.entries)
    return tuple((name, value) for fact, name, value in named if fact in _OF_SITES)
