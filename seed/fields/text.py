"""Fields that are text and stay text."""

from seed.fields.category import is_film
from seed.fields.reader import Read, strip_links, wrong_form
from seed.parse.nodes import Items, Missing, Node, Text
from seed.phrases import phrase


def read_text(node: Node, _language: str) -> Read[str | None]:
    """Title, description, world sales and the like: as printed."""
    match node:
        case Missing() | Text(""):
            return None, ()
        case Text(text) | Items((Text(text),)) if text:
            return text, ()
        case Items(()):
            return None, ()
        case _:
            return None, (wrong_form(node, phrase("text")),)


def read_type(node: Node, language: str) -> Read[str]:
    """What a document is about, in small letters; absent means "film", and so do other words for one."""
    text, wrong = read_text(node, language)
    kind = strip_links(text or "film")[0].casefold()
    return "film" if is_film(kind) else kind, wrong
