"""Where documents about people lie, as credits say it in place of a name: `people/luz-encina`, `../luz.md`."""

from graph.patterns import regex

_ADDRESS = regex(
    r"(?:[./]{0,3}/)?(?:[a-z0-9_-]+/){1,4}(?P<slug>[a-z0-9]+(?:[-_][a-z0-9]+)+)(?:\.mdx?|/(?:index\.mdx?)?)?"
    r"|(?:[./]{0,3}/)?(?:[a-z0-9_-]+/){0,4}(?P<file>[a-z0-9]+(?:[-_][a-z0-9]+)*)\.mdx?"
)


def address_in(text: str) -> str | None:
    """What the document is called to which a text leads, if it is nothing but a path: `luz-encina`."""
    found = _ADDRESS.fullmatch(text) if "/" in text or ".md" in text else None
    return (found["slug"] or found["file"]) if found else None
