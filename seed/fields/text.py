"""Fields that are text and stay text."""

from seed.fields.category import is_film
from seed.fields.reader import Read, is_placeholder, strip_links, wrong_form
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


def read_stated_text(node: Node, language: str) -> Read[str | None]:
    """A text; None where it only says that there is none ("-", "keine")."""
    text, wrong = read_text(node, language)
    return None if text and is_placeholder(text) else text, wrong


def read_original_title(node: Node, language: str) -> Read[str | None]:
    """As other texts, but a single word with a capital is a title: there are films called "Unknown" and "Nobody"."""
    text, wrong = read_text(node, language)
    is_title = text is not None and text.isalpha() and text.istitle()
    return (text, wrong) if is_title else read_stated_text(node, language)


def read_type(node: Node, language: str) -> Read[str]:
    """What a document is about, in small letters; absent means "film", and so do other words for one."""
    text, wrong = read_text(node, language)
    kind = strip_links(text or "film")[0].casefold()
    return "film" if is_film(kind) else kind, wrong
