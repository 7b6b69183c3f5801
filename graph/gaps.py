"""What a film can lack, by the names that the database and the schema have for it."""

from enum import StrEnum


class GapKind(StrEnum):
    """The kinds of gaps, in the order in which those of a film are listed."""

    TRANSLATION = "TRANSLATION"
    DESCRIPTION = "DESCRIPTION"
    BODY = "BODY"
    RELEASE_YEAR = "RELEASE_YEAR"
    DURATION = "DURATION"
    CATEGORY = "CATEGORY"
    COUNTRY = "COUNTRY"
    GENRE = "GENRE"
    DIRECTOR = "DIRECTOR"
    POSTER = "POSTER"
    STILLS = "STILLS"
    TRAILER = "TRAILER"
    FILE = "FILE"
    ALT = "ALT"
    COPYRIGHT = "COPYRIGHT"
