"""Identifiers of films and people elsewhere: what they look like, how they are written, and the pages they name.

Seeding reads documents by these forms, and answering reads what clients look for by the same, so that `349047`,
`tt0349047` and the address of the page are one identifier wherever they are written.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from graph.patterns import regex

LONGEST = 300
"""The most characters that are looked at."""


class Named(NamedTuple):
    """An identifier that a text names: its value as it is written, and the address of its page, where it has one."""

    scheme: str
    value: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a scheme's identifiers. `alone` matches one that stands alone, `page` one in an address, without
    `https://www.`; their group is what `write` makes the value of. It returns None where a check character is wrong.
    """

    alone: re.Pattern[str]
    page: re.Pattern[str]
    url: Callable[[str], str | None]
    write: Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Scheme:
    """A system of identifiers. `names` are what fields of documents call it, in small letters without separators."""

    names: tuple[str, ...]
    film: Form | None = None
    person: Form | None = None


def _form(
    alone: str, page: str, url: str | Callable[[str], str | None], write: Callable[[str], str | None] = str
) -> Form:
    """A form whose patterns are given as texts, and its page as an address with `{}` for the value."""
    made = url.format if isinstance(url, str) else url
    return Form(regex(alone, re.IGNORECASE), regex(page, re.IGNORECASE), made, write)


# Values as they are written


def _padded(prefix: str) -> Callable[[str], str | None]:
    """As IMDb numbers are written: the prefix and at least seven digits."""
    return lambda digits: f"{prefix}{int(digits):07}" if int(digits) else None


def _number(text: str) -> str | None:
    """A number without zeros before it, behind `tv/` where that stands there."""
    kind, slash, digits = text.lower().rpartition("/")
    return f"{kind}{slash}{int(digits)}" if int(digits) else None


def _small(text: str) -> str:
    return text.lower()


def _of_films(text: str) -> str:
    return text.lower() if "/" in text else f"m/{text.lower()}"


def _grouped(text: str) -> str:
    return "-".join(text[place : place + 4] for place in range(0, len(text), 4))


def check_character(digits: str) -> str:
    """The check character of ISO 7064, Mod 37,36, which EIDR and ISAN have."""
    product = 36
    for digit in digits:
        product = ((product + int(digit, 36)) % 36 or 36) * 2 % 37
    return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[(37 - product) % 36]


def _eidr(text: str) -> str | None:
    plain = text.upper().replace("-", "")
    digits, check = plain[:20], plain[20:]
    return f"10.5240/{_grouped(digits)}-{check}" if check == check_character(digits) else None


_ISAN = regex(
    r"(?P<work>[0-9A-F]{4}(?P<by>-?)(?:[0-9A-F]{4}(?P=by)){2}[0-9A-F]{4})(?:(?P=by)(?P<check>[0-9A-Z]))?"
    r"(?:(?P=by)(?P<version>[0-9A-F]{4}(?P=by)[0-9A-F]{4})(?:(?P=by)(?P<last>[0-9A-Z]))?)?"
)


def _isan(text: str) -> str | None:
    """With both check characters, which may be missing; the version is 0000-0000 where there is none."""
    found = _ISAN.fullmatch(text.upper().replace(" ", "-"))
    if found is None:
        return None
    work, version = found["work"].replace("-", ""), (found["version"] or "0" * 8).replace("-", "")
    checks = check_character(work), check_character(work + version)
    printed = found["check"] or checks[0], found["last"] or checks[1]
    return f"{_grouped(work)}-{checks[0]}-{_grouped(version)}-{checks[1]}" if printed == checks else None


def _isni(text: str) -> str | None:
    """Without separators; its check character is that of ISO 7064, Mod 11-2."""
    plain = re.sub("[- ]", "", text.upper())
    total = 0
    for digit in plain[:-1]:
        total = (total + int(digit)) * 2
    return plain if plain[-1] == "0123456789X"[(12 - total % 11) % 11] else None


_SLUG = r"[\w%!-]+"
_LOCALE = r"(?:[a-z]{2}(?:-[a-z]{2})?/)*"
_WIKIDATA = _form(
    r"(Q[1-9]\d{0,11})",
    r"wikidata\.org/(?:wiki|entity)/(?:Special:EntityPage/)?(Q[1-9]\d{0,11})\b",
    "https://www.wikidata.org/wiki/{}",
    str.upper,
)

SCHEMES: Mapping[str, Scheme] = {
    "IMDB": Scheme(
        ("imdb", "tconst", "internetmoviedatabase"),
        _form(
            r"(?:title/)?(?:tt(\d{5,10})|(\d{1,10}))/?",
            rf"imdb\.com/{_LOCALE}title/tt(\d{{1,10}})\b",
            "https://www.imdb.com/title/{}/",
            _padded("tt"),
        ),
        _form(
            r"(?:name/)?(?:nm(\d{5,10})|(\d{1,10}))/?",
            rf"imdb\.com/{_LOCALE}name/nm(\d{{1,10}})\b",
            "https://www.imdb.com/name/{}/",
            _padded("nm"),
        ),
    ),
    "TMDB": Scheme(
        ("tmdb", "themoviedb", "moviedb", "themoviedatabase"),
        _form(
            rf"(?:movies?[/:])?((?:tv/)?\d{{1,9}})(?:-{_SLUG})?/?",
            r"themoviedb\.org/(?:movie/(\d{1,9})|(tv/\d{1,9}))\b",
            lambda value: f"https://www.themoviedb.org/{value if '/' in value else f'movie/{value}'}",
            _number,
        ),
        _form(
            rf"(?:person[/:])?(\d{{1,9}})(?:-{_SLUG})?/?",
            r"themoviedb\.org/person/(\d{1,9})\b",
            "https://www.themoviedb.org/person/{}",
            _number,
        ),
    ),
    "TVDB": Scheme(
        ("tvdb", "thetvdb"),
        _form(
            rf"({_SLUG})",
            rf"thetvdb\.com/(?:(?:dereferrer/)?(?:movies?|series)/|\?tab=series&id=)({_SLUG})",
            lambda value: f"https://thetvdb.com/{'dereferrer/movie' if value.isdecimal() else 'movies'}/{value}",
            _small,
        ),
        _form(r"(\d{1,10})", r"thetvdb\.com/(?:dereferrer/)?people/(\d{1,10})", "https://thetvdb.com/people/{}"),
    ),
    "WIKIDATA": Scheme(("wikidata", "qid"), _WIKIDATA, _WIKIDATA),
    "EIDR": Scheme(
        ("eidr",),
        _form(
            r"(?:urn:eidr:|doi:)?(?:10\.5240[/:])?((?:[0-9a-f]{4}-?){5}[0-9a-z])",
            r"(?:ui\.eidr\.org/view/content\?id=|(?:dx\.)?doi\.org/)10\.5240(?:/|%2F)((?:[0-9a-f]{4}-?){5}[0-9a-z])",
            "https://doi.org/{}",
            _eidr,
        ),
    ),
    "ISAN": Scheme(
        ("isan", "visan"),
        _form(
            r"([0-9a-z]{4}(?:[- ]?[0-9a-z]){12,22})",
            r"(?:web\.)?isan\.org/[\w/]*?((?:[0-9a-f]{4}-){4}[0-9a-z](?:-[0-9a-f]{4}){2}-[0-9a-z])",
            lambda _: None,
            _isan,
        ),
    ),
    "DOI": Scheme(
        ("doi",),
        _form(
            r"(?:doi:)?(10\.(?!5240/)\d{4,9}/\S+)",
            r"(?:dx\.)?doi\.org/(10\.(?!5240/)\d{4,9}/\S+)",
            "https://doi.org/{}",
            _small,
        ),
    ),
    "LETTERBOXD": Scheme(
        ("letterboxd", "boxd"),
        _form(
            rf"(?:/?film/)?({_SLUG}|boxd\.it/\w+)/?",
            rf"letterboxd\.com/(?:\w+/)?film/({_SLUG})|(boxd\.it/\w+)",
            lambda value: f"https://{value}" if "/" in value else f"https://letterboxd.com/film/{value}/",
        ),
        _form(
            rf"([a-z]+/{_SLUG})/?",
            rf"letterboxd\.com/((?:actor|director|writer|producer|editor|composer|cinematography)/{_SLUG})",
            "https://letterboxd.com/{}/",
            _small,
        ),
    ),
    "FILMPORTAL": Scheme(
        ("filmportal",),
        _form(r"([0-9a-f]{32})", rf"filmportal\.de/(?:en/)?film/(?:{_SLUG}_)?([0-9a-f]{{32}})", lambda _: None, _small),
        _form(
            r"([0-9a-f]{32})", rf"filmportal\.de/(?:en/)?person/(?:{_SLUG}_)?([0-9a-f]{{32}})", lambda _: None, _small
        ),
    ),
    "ALLOCINE": Scheme(
        ("allocine", "allociné"),
        _form(
            r"(\d{1,9})",
            r"allocine\.fr/film/fichefilm(?:_gen_cfilm=|-)(\d{1,9})",
            "https://www.allocine.fr/film/fichefilm_gen_cfilm={}.html",
            _number,
        ),
        _form(
            r"(\d{1,9})",
            r"allocine\.fr/personne/fichepersonne(?:_gen_cpersonne=|-)(\d{1,9})",
            "https://www.allocine.fr/personne/fichepersonne_gen_cpersonne={}.html",
            _number,
        ),
    ),
    "MUBI": Scheme(
        ("mubi",),
        _form(rf"({_SLUG})", rf"mubi\.com/{_LOCALE}films/({_SLUG})", "https://mubi.com/films/{}", _small),
        _form(rf"({_SLUG})", rf"mubi\.com/{_LOCALE}cast/({_SLUG})", "https://mubi.com/cast/{}", _small),
    ),
    "ROTTEN_TOMATOES": Scheme(
        ("rottentomatoes", "rt"),
        _form(
            rf"/?((?:m/)?{_SLUG})/?",
            rf"rottentomatoes\.com/(m/{_SLUG})",
            "https://www.rottentomatoes.com/{}",
            _of_films,
        ),
        _form(
            rf"(celebrity/{_SLUG})",
            rf"rottentomatoes\.com/(celebrity/{_SLUG})",
            "https://www.rottentomatoes.com/{}",
            _small,
        ),
    ),
    "METACRITIC": Scheme(
        ("metacritic",),
        _form(
            rf"(?:movie/)?({_SLUG})/?",
            rf"metacritic\.com/movie/({_SLUG})",
            "https://www.metacritic.com/movie/{}/",
            _small,
        ),
        _form(
            rf"(?:person/)?({_SLUG})/?",
            rf"metacritic\.com/person/({_SLUG})",
            "https://www.metacritic.com/person/{}/",
            _small,
        ),
    ),
    "TRAKT": Scheme(
        ("trakt",),
        _form(rf"(?:movies/)?({_SLUG})/?", rf"trakt\.tv/movies/({_SLUG})", "https://trakt.tv/movies/{}", _small),
        _form(rf"(?:people/)?({_SLUG})/?", rf"trakt\.tv/people/({_SLUG})", "https://trakt.tv/people/{}", _small),
    ),
    "KINOPOISK": Scheme(
        ("kinopoisk", "кинопоиск"),
        _form(
            r"(\d{1,9})",
            r"kinopoisk\.ru/film/(?:[\w-]*-)?(\d{1,9})\b",
            "https://www.kinopoisk.ru/film/{}/",
            _number,
        ),
        _form(r"(\d{1,9})", r"kinopoisk\.ru/name/(\d{1,9})\b", "https://www.kinopoisk.ru/name/{}/", _number),
    ),
    "FILMAFFINITY": Scheme(
        ("filmaffinity",),
        _form(
            r"(?:film)?(\d{1,9})",
            r"filmaffinity\.com/\w\w/film(\d{1,9})\.html",
            "https://www.filmaffinity.com/en/film{}.html",
            _number,
        ),
    ),
    "CSFD": Scheme(
        ("csfd", "čsfd"),
        _form(r"(\d{1,9})", r"csfd\.(?:cz|sk)/film/(\d{1,9})\b", "https://www.csfd.cz/film/{}/", _number),
        _form(r"(\d{1,9})", r"csfd\.(?:cz|sk)/tvurce/(\d{1,9})\b", "https://www.csfd.cz/tvurce/{}/", _number),
    ),
    "DOUBAN": Scheme(
        ("douban",),
        _form(
            r"(\d{1,10})",
            r"movie\.douban\.com/subject/(\d{1,10})\b",
            "https://movie.douban.com/subject/{}/",
            _number,
        ),
    ),
    "ISNI": Scheme(
        ("isni",),
        person=_form(
            r"((?:\d{4}[- ]?){3}\d{3}[\dx])", r"isni\.org/(?:isni/)?(\d{15}[\dx])", "https://isni.org/isni/{}", _isni
        ),
    ),
    "GND": Scheme(
        ("gnd", "dnb"),
        person=_form(
            r"(\d[\d-]{5,11}[\dx])", r"d-nb\.info/gnd/(\d[\d-]{5,11}[\dx])", "https://d-nb.info/gnd/{}", str.upper
        ),
    ),
    "VIAF": Scheme(
        ("viaf",),
        person=_form(r"(\d{1,22})", r"viaf\.org/(?:viaf/)?(\d{1,22})\b", "https://viaf.org/viaf/{}", _number),
    ),
}
"""By key. What stands first is shown first."""

_PROTOCOL = regex(r"(?:https?:)?//(?:www\.|m\.)?|www\.", re.IGNORECASE)
_PREFIXED = regex(r"([^\W\d_][\w .-]{1,30}?)(?::\s*|\s+)(?!//)(\S.*)")


def named(scheme: str, text: str, *, person: bool = False) -> Named | None:
    """The identifier of a film, or of a person, that a text names: alone, as the address of its page, or behind the
    name of the scheme (`imdb: tt0349047`); None where its form is wrong.
    """
    return _named(scheme, " ".join(text[: LONGEST + 1].split()), person)


@lru_cache(maxsize=4096)
def _named(scheme: str, text: str, person: bool) -> Named | None:
    form = SCHEMES[scheme].person if person else SCHEMES[scheme].film
    if form is None or len(text) > LONGEST:
        return None
    bare = _PROTOCOL.sub("", text, count=1)
    on_page = form.page.match(bare)
    found = on_page or form.alone.fullmatch(text)
    if found is None:
        behind = _PREFIXED.fullmatch(text)
        return _named(scheme, behind[2], person) if behind and scheme_of(behind[1]) == scheme else None
    value = form.write(found[found.lastindex or 0])
    if value is None:
        return None
    return Named(scheme, value, form.url(value) or (f"https://www.{bare}" if on_page else None))


_SCHEMES = {name: key for key, scheme in SCHEMES.items() for name in scheme.names}


def scheme_of(name: str) -> str | None:
    """The scheme of this name, whatever its letters and separators."""
    return _SCHEMES.get(re.sub(r"[\W_]", "", name).casefold())


@lru_cache(maxsize=4096)
def named_by_page(url: str, *, person: bool = False) -> Named | None:
    """The identifier whose page has this address; None where it is the page of no film, or of no person."""
    bare = _PROTOCOL.sub("", url, count=1)
    if bare == url or len(url) > LONGEST:
        return None
    for key, scheme in SCHEMES.items():
        form = scheme.person if person else scheme.film
        if form and form.page.match(bare):
            return named(key, url, person=person)
    return None


def normal(scheme: str, text: str, *, person: bool = False) -> str:
    """The value of an identifier as it is stored; the text itself where its form is wrong."""
    found = named(scheme, text, person=person)
    return found.value if found else text
