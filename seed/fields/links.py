"""Links to elsewhere: a list of `{name, url}` or `[name](url)`.

Only http, https, mailto and relative URLs ever leave this module.
"""

import html
import re
from dataclasses import replace
from typing import NamedTuple

from seed.diagnostics import Diagnostic, error, warning
from seed.fields.reader import Read, wrong_form
from seed.parse.nodes import Entries, Items, Missing, Node, Text
from seed.phrases import phrase, quote

_NAMES = frozenset(("name", "title", "label", "text", "platform", "site"))
_URLS = frozenset(("url", "href", "link", "uri"))
# What browsers drop from a URL before they look at its scheme, and blanks that only look like nothing.
_DROPPED = re.compile(r"[\x00-\x20\x7f-\xa0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]+")
_SCHEME = re.compile(r"([^/?#:]*):")
_MARKDOWN = re.compile(r"\[([^\[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))*)\)")
_HOST = re.compile(r"www\.", re.IGNORECASE)
_SITE = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,24}(?:[/?#]\S*)?", re.IGNORECASE)
_HELP = phrase("link to http, https, mailto or a relative address")


class Link(NamedTuple):
    name: str
    url: str


def scheme_of(url: str) -> str:
    """The scheme as a browser would see it, in small letters; "" for a relative URL."""
    match = _SCHEME.match(_DROPPED.sub("", html.unescape(url)))
    return match[1].casefold() if match else ""


def refused(url: str, allowed: frozenset[str], code: str) -> Diagnostic | None:
    """Why a URL must not reach a page, if it must not."""
    if scheme_of(url) in allowed:
        return None
    return error(code, phrase("{url} is left out: its scheme is not allowed", url=quote(url)), _HELP)


def read_links(node: Node, _language: str) -> Read[tuple[Link, ...]]:
    links: list[Link] = []
    wrong: list[Diagnostic] = []
    for item in node.items if isinstance(node, Items) else (node,):
        match item:
            case Missing():
                continue
            case Text(text) if markdown := _MARKDOWN.fullmatch(text):
                name, url = (replace(item, value=part) for part in markdown.groups())
                _add(links, wrong, name, url)
            case Text():
                _add(links, wrong, None, item)
            case Entries():
                _read_map(links, wrong, item)
            case _:
                wrong.append(wrong_form(item, phrase("a name and a url")))
    return tuple(links), tuple(wrong)


def names_links(node: Node) -> bool:
    """Whether a node is no map of maps, which says more than where links lead."""
    return not isinstance(node, Entries) or any(isinstance(value, Text | Missing) for _, value in node.entries)


def names_site(node: Node) -> bool:
    """Whether a node is the address of a site and nothing else."""
    return isinstance(node, Text) and _SITE.fullmatch(node.value) is not None


def read_site(node: Node, _language: str) -> Read[tuple[Link, ...]]:
    """The link to a site, whose address may lack its scheme: `www.example.org`."""
    if not isinstance(node, Text):
        return (), ()
    return (Link(node.value, _with_scheme(node.value)),), ()


def site_address(text: str) -> str | None:
    """The address that a text is, which may lack its scheme; None where it is none."""
    return _with_scheme(text) if _SITE.fullmatch(text) else None


def _with_scheme(address: str) -> str:
    return address if scheme_of(address) in _LINKS - {""} else f"https://{address}"


def _read_map(links: list[Link], wrong: list[Diagnostic], item: Entries) -> None:
    """`{name, url}`, or `Name: address` for each entry of a map that has neither key."""
    fields = {key.value.casefold(): value for key, value in item.entries}
    named = [fields[key] for key in fields if key in _NAMES]
    urls = [fields[key] for key in fields if key in _URLS]
    if not named and not urls:
        for key, value in item.entries:
            _add(links, wrong, key, value)
    elif len(named) > 1 or len(urls) != 1:
        wrong.append(wrong_form(item, phrase("one name and one url")))
    else:
        _add(links, wrong, named[0] if named else None, urls[0])


_LINKS = frozenset(("", "http", "https", "mailto"))


def _add(links: list[Link], wrong: list[Diagnostic], name: Node | None, url: Node) -> None:
    match name, url:
        case _, Missing():
            pass
        case None | Missing() | Text(), Text(address):
            if finding := refused(address, _LINKS, "link"):
                wrong.append(finding.at(url))
            else:
                links.append(Link(name.value if isinstance(name, Text) else address, address))
                if _HOST.match(address):
                    help = phrase("write https://{address}", address=address)
                    wrong.append(
                        warning("link", phrase("{address} is a relative address", address=quote(address)), help).at(url)
                    )
        case _:
            wrong.append(wrong_form(name if isinstance(url, Text) and name else url, phrase("text")))
