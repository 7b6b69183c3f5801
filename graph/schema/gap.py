"""Gap: what a film lacks."""

from enum import Enum
from typing import ClassVar

import strawberry

from graph import gaps
from graph.schema import tables as t
from graph.schema.sources import JsonType, scalar
from graph.schema.tables import NO_ROW


@strawberry.enum(description="What a film can lack.")
class GapKind(Enum):
    TRANSLATION = strawberry.enum_value("TRANSLATION", description="There is no version in a language.")
    DESCRIPTION = strawberry.enum_value("DESCRIPTION", description="A version has no description.")
    BODY = strawberry.enum_value("BODY", description="A version has no long text.")
    RELEASE_YEAR = strawberry.enum_value("RELEASE_YEAR", description="No year of release is known.")
    DURATION = strawberry.enum_value("DURATION", description="No running time is known.")
    CATEGORY = strawberry.enum_value("CATEGORY", description="No category is known.")
    COUNTRY = strawberry.enum_value("COUNTRY", description="No country is known.")
    GENRE = strawberry.enum_value("GENRE", description="No genre is known.")
    DIRECTOR = strawberry.enum_value("DIRECTOR", description="Nobody is credited as director.")
    POSTER = strawberry.enum_value("POSTER", description="No version names a poster.")
    STILLS = strawberry.enum_value("STILLS", description="No version names stills.")
    TRAILER = strawberry.enum_value("TRAILER", description="No version names a trailer.")
    FILE = strawberry.enum_value("FILE", description="A version names a file that is not there.")
    ALT = strawberry.enum_value("ALT", description="A version names a picture without alternative text.")
    COPYRIGHT = strawberry.enum_value("COPYRIGHT", description="A version names a picture without a copyright.")


if [each.name for each in GapKind] != list(gaps.GapKind):
    raise TypeError("GapKind does not have the kinds of graph.gaps, in their order")


@strawberry.type(description="What a film lacks that at least half of the films of the catalogue have.")
class Gap:
    entity: ClassVar = NO_ROW

    kind: GapKind = scalar(t.film_gaps.c.kind, "What is missing.", JsonType.PLAIN_STRING)
    language: str | None = scalar(
        t.film_gaps.c.language,
        "The language of the version that lacks it, or that is missing; null where it is asked of the film.",
        JsonType.PLAIN_STRING,
    )
