"""What a film can lack, by the names that the database and the schema have for it."""

from collections.abc import Mapping
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


LACKS: Mapping[GapKind, str] = {
    GapKind.TRANSLATION: "no version",
    GapKind.DESCRIPTION: "no description",
    GapKind.BODY: "no long text",
    GapKind.RELEASE_YEAR: "no year of release",
    GapKind.DURATION: "no running time",
    GapKind.CATEGORY: "no category",
    GapKind.COUNTRY: "no country",
    GapKind.GENRE: "no genre",
    GapKind.DIRECTOR: "no director",
    GapKind.POSTER: "no poster",
    GapKind.STILLS: "no stills",
    GapKind.TRAILER: "no trailer",
    GapKind.FILE: "a file that is not there",
    GapKind.ALT: "a picture without alternative text",
    GapKind.COPYRIGHT: "a picture without a copyright",
}
"""Each kind in words."""
