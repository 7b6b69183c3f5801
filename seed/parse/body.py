"""A document's body: Markdown → HTML that is safe to put into a page, and plain text to search and to preview."""

import html
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import nh3

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_RENDERED = 200_000
"""Characters. A longer body is served as plain paragraphs: the time some Markdown takes is its length squared."""
DEEPEST = 1_000
"""HTML elements within each other. A body that nests more is served as plain paragraphs, too: the time that they take
is their depth squared."""

# One set of characters, among them "_", which is looked for apart: two sets take five times as long.
_LINE = r"""[^\W\d_][\w ,.;:?!'"’()„“”–…-]*(?<! )"""
_HEADING = re.compile(r"^ {0,3}(?:#[ \t]|=+[ \t]*$)", re.MULTILINE)
_PLAIN = re.compile(rf"\n*{_LINE}(?:\n+{_LINE})*\n*")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
"""Elements without an end tag (HTML, §13.1.2)."""


class Body(NamedTuple):
    markdown: str
    html: str
    text: str


def render(markdown: str) -> Body:
    if len(markdown) > MAX_RENDERED:
        return Body(markdown, _paragraphs(markdown), markdown)
    return _plain(markdown) if _is_plain(markdown) else _rendered(markdown)


def first_heading(markdown: str) -> tuple[str, int] | None:
    """The text of the first heading of the first level, and its line, from 0; None if there is none."""
    if not _HEADING.search(markdown):
        return None
    tokens = _parser().parse(markdown[:MAX_RENDERED])
    for opening, content in pairwise(tokens):
        if opening.type == "heading_open" and opening.tag == "h1" and opening.level == 0:
            text = "".join(_words(content.children or [])).strip()
            return (text, opening.map[0] if opening.map else 0) if text else None
    return None


def _is_plain(markdown: str) -> bool:
    """True if a body has nothing but paragraphs of words and of marks that mean nothing in Markdown.

    Each line must begin with a letter. Most bodies are so, and need not be parsed.
    """
    return "_" not in markdown and _PLAIN.fullmatch(markdown) is not None


def _plain(markdown: str) -> Body:
    paragraphs = [part.strip("\n") for part in markdown.split("\n\n") if part.strip("\n")]
    page = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    return Body(markdown, page, "\n".join(paragraph.replace("\n", " ") for paragraph in paragraphs))


def _rendered(markdown: str) -> Body:
    tokens = _parser().parse(markdown)
    page = _parser().renderer.render(tokens, _parser().options, {})
    if page.count("<") > DEEPEST and _nests_deeply(page):
        return Body(markdown, _paragraphs(markdown), markdown)
    return Body(markdown, nh3.clean(page), "\n".join(_blocks(tokens)))


def _nests_deeply(page: str) -> bool:
    """Whether more elements than DEEPEST may be open at a time: those whose end tag does not come next are taken to
    stay open.
    """
    opened: list[str] = []
    for is_end, name in _TAG.findall(page):
        if not is_end:
            opened += [name] if name.lower() not in _EMPTY else []
        elif opened and opened[-1] == name:
            opened.pop()
        if len(opened) > DEEPEST:
            return True
    return False


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # which most bodies do not need

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _paragraphs(markdown: str) -> str:
    return "".join(f"<p>{html.escape(part.strip())}</p>\n" for part in markdown.split("\n\n") if part.strip())


def _blocks(tokens: "list[Token]") -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "inline":
                text = "".join(_words(token.children or []))
            case "fence" | "code_block":
                text = token.content
            case "html_block":
                text = html.unescape(nh3.clean(token.content, tags=set()))
            case _:
                continue
        if text := text.strip():
            yield text


def _words(tokens: "list[Token]") -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "text" | "text_special" | "code_inline" | "image":  # an image's content is its description
                yield token.content
            case "softbreak" | "hardbreak":
                yield " "
