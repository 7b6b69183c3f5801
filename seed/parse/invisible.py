"""Characters that nobody sees, and which pasting from pages and word processors leaves in texts."""

from graph.patterns import regex

INVISIBLE = regex(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]+"
)
"""Soft hyphens, zero-width spaces and joiners, marks of direction, fillers, selectors of variants."""
_KEPT_IN_SCRIPTS = "\u200c\u200d\u200e\u200f\u061c\ufe0e\ufe0f"
"""Joiners and marks of direction mean something between letters of scripts that join or run to the left, and in
emoji.
"""
_OF_SCRIPTS = regex(
    "[\u0590-\u109f\u1780-\u17ff\u1a00-\u1aff\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufeff\u2190-\u2bff\U0001f000-\U0001faff]"
)


def without_invisible(text: str) -> str:
    """The text without the characters that nobody sees; in scripts that need joiners, without those that none needs."""
    if not INVISIBLE.search(text):
        return text
    if not _OF_SCRIPTS.search(text):
        return INVISIBLE.sub("", text)
    inner = text.strip(_KEPT_IN_SCRIPTS)
    return INVISIBLE.sub(lambda found: "".join(each for each in found[0] if each in _KEPT_IN_SCRIPTS), inner)
