"""Language tags (BCP 47): their normal form, their language, and which of them the locale data knows."""

import re
from functools import cache

from babel import Locale, UnknownLocaleError

# Not left to a library: Babel's parse_locale takes any word for a language ("avatar"), and langcodes changes tags that
# people have written into other ones ("deu" into "de", "iw" into "he").
_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)


def normal_tag(text: str) -> str | None:
    """A tag in its usual letters (`pt_br` → "pt-BR", `zh-hans` → "zh-Hans"); None for what has not the form of one."""
    match = _TAG.fullmatch(text)
    if match is None:
        return None
    language, script, region = match.groups()
    parts = language.lower(), script and script.title(), region and region.upper()
    return "-".join(part for part in parts if part)


def primary(tag: str) -> str:
    """The language of a tag, without region or script (`de_AT` → "de")."""
    return tag.replace("_", "-").partition("-")[0].lower()


@cache
def is_known(tag: str) -> bool:
    """Whether the Unicode locale data knows a tag in normal form: the language, and its script and region, if any."""
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    script = next((part for part in tag.split("-")[1:] if len(part) == len("Latn")), None)
    return script is None or script in Locale("en").scripts


@cache
def is_shortest(tag: str) -> bool:
    """Whether a known tag has the shortest code of its language, as BCP 47 has it: "ca" and "gsw", and not "cat"."""
    language = primary(tag)
    return len(language) == len("ca") or Locale.parse(tag, sep="-").language == language
