"""Catalogues from a seed: ties in every order, texts that escaping and folding could spoil or leave empty, gaps."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from seed.fields import countries as seeded
from seed.fields.award_words import AwardKind
from seed.fields.genre import Genre as SeededGenre
from seed.fields.identifiers import Identifier
from seed.fields.languages import SPOKEN, SUBTITLE
from seed.film.record import Award, AwardRecipient, AwardText, Document, Medium, Sum, Version
from seed.film.record import Film as Facts
from seed.load.rows import MediaFileRow
from seed.pages.record import PageDocument, PersonRecord, PersonVersion, Portrait
from seed.parse.body import Body
from tests.catalogue.model import (
    Catalogue,
    Category,
    Country,
    Credit,
    Department,
    Festival,
    Film,
    Gap,
    Genre,
    LanguageOfFilms,
    Mention,
    Names,
    PageState,
    Person,
    Role,
    ToldAward,
)

T = TypeVar("T")

LANGUAGES = ("de", "en", "fr")

LEFT_EMPTY = ("´", "\N{DIAERESIS}", "\N{COMBINING ACUTE ACCENT}")
"""Titles of which folding leaves nothing."""
TITLES = (
    "Tuvalu",
    "Tuvalú",
    "TUVALU",
    "Tuvalu 2",
    "Straße",
    "Strasse",
    "Ärger",
    "Arger",
    "Zug & Zeit",
    'Say "Hi"',
    "back\\slash",
    "100 % Liebe",
    "100 Prozent",
    "under_score",
    "a/b: c",
    "d'Or",
    "İstanbul",
    "Ｆｕｌｌ ﬁlm",
    "cafe\N{COMBINING ACUTE ACCENT}",
    "Café",
    "映画",
    "한국",
    "हिन्दी",
    "🎬 Klappe",
    "two  spaces",
    "no\N{NO-BREAK SPACE}break",
    "line\N{LINE SEPARATOR}separator",
    "…",
    "\N{RIGHT-TO-LEFT MARK}שלום",
    "Ω ohm",
    "ǆ dz",
    "🎬",
    *LEFT_EMPTY,
)
TEXTS = (
    "A short text.",
    "Two\nlines,\ta tab and a \\ backslash",
    'He said: "no"',
    "<b>bold</b> & 'quoted'",
    '{"json": [1, 2]}',
    "95 min.",
    "Ü\N{COMBINING DIAERESIS}ber 🎬🏽",
    "\N{DELETE}",
    "?1 :name $1 %s %",
)
PEOPLE = (
    "Veit Helmer",
    "Véit Helmer",
    "Emil Christov",
    "Emil Hristow",
    "Çulpan Hamatova",
    "Chulpan Khamatova",
    "Đorđe Đ",
    "Dorde D",
    "O'Brien",
    'The "Band"',
    "Łukasz Ż",
    "李小龍",
    "´",
    "A",
    "a",
)
KEYWORDS = ("Nordsee", "nordsee", "NORDSEE", "Straße", "strasse", "Café", "cafe", "two  words", 'a "b"', "%", "_")
FIELDS = ("poster_image", "cinema_poster", "teaser_poster", "trailer_video", "trailer_poster", "full_video_url")
FIELDS_LEFT = ("{}", '{"a":"1","ä \\"b\\"":["x",null,{"c":"\\\\"}]}')
"""Fields of a front matter as JSON."""
NUMBERS = (0, 1, 1, 7, 2**31 - 1)
NO_BODY = Body("", "", "")
VALUES: dict[str, Sequence[Any]] = {
    "original_title": (None, None, *TITLES, *LEFT_EMPTY * 6),
    "release_year": (None, None, 1888, 1999, 1999, 2000, 2014, 2014, 2023),
    "release_year_label": (None, "1999", "2023/24"),
    "release_date": (None, "1999", "1999-11", "1999-11-19"),
    "release_date_label": (None, "1999", 'am "19." November'),
    "premiere_date": (None, None, "1999", "1999-11-19"),
    "premiere_label": (None, None, "Viennale, 19. 11. 1999"),
    "born_date": (None, "1950", "1950-05"),
    "died_date": (None, "2010-05-14"),
    "Certificate.system": (None, "FSK", "FSK", "BBFC"),
    "Certificate.value": (None, "12", "12", "PG"),
    "Certificate.country": (None, "DE", "GB"),
    "duration_seconds": (None, None, 1, 59, 60, 61, 5400, 5400, 5430, 7200),
    "content_hash": ("",),
    "Spec.key": (None, "GAUGE", "ASPECT_RATIO", "COLOUR", "SOUND", "DIALOGUE"),
    "Keyword.label": KEYWORDS,
    "Title.language": (None, "en", "pt-BR"),
    "Language.use": (SPOKEN, SUBTITLE),
    "Language.tag": (None, "de", "pt-BR", "zxx"),
    "AdaptedWork.title": (None, "Momo", 'Das "Haus"'),
    "AdaptedWork.author": (None, "Anna Seghers"),
    "AdaptedWork.year": (None, 1909, 1973),
    "AdaptedWork.kind": (None, "novel", "Theaterstück"),
    "Screening.date": (None, "2018-04", "2018-04-21"),
    "Screening.time": (None, "20:15"),
    "Screening.venue": (None, 'Kino "Lumière"'),
    "Screening.url": (None, "https://kino.example/?q=0&r=1"),
    "Link.url": ("https://example.org/?q=0&r=1", "https://example.org/?q=1&r=1", "/de/"),
}
"""Of fields of which not every value will do, or some are worth more."""
IDENTIFIERS = (
    Identifier("IMDB", "tt0349047", "https://www.imdb.com/title/tt0349047/", "0349047"),
    Identifier("IMDB", "tt0000603", None, 'IMDb "603"'),
    Identifier("TMDB", "603", "https://www.themoviedb.org/movie/603", "movie/603"),
    Identifier("TVDB", "603", None, "603"),
    Identifier("WIKIDATA", "Q83495", "https://www.wikidata.org/wiki/Q83495", "Q83495"),
    Identifier("EIDR", 'wie "gedruckt"', None, 'wie "gedruckt"'),
)
IDENTIFIERS_OF_PEOPLE = (
    Identifier("IMDB", "nm0375847", "https://www.imdb.com/name/nm0375847/", "375847"),
    Identifier("TMDB", "603", "https://www.themoviedb.org/person/603", "603"),
    Identifier("GND", 'wie "gedruckt"', None, 'wie "gedruckt"'),
)

DEPARTMENTS = (
    Department("CAST", {"de": "Besetzung", "en": "Cast", "fr": "Distribution"}),
    Department("DIRECTION", {"de": "Regie", "en": "Direction", "fr": "Réalisation"}),
    Department("CAMERA", {"de": "Kamera", "en": "Camera", "fr": "Image"}),
    Department("OTHER", {"de": 'Son"stiges', "en": "Other", "fr": "Autre"}),
)
ROLES = (
    Role("DIRECTOR", "DIRECTION", {"de": "Regie", "en": "Director", "fr": "Réalisateur"}, ("Regie", "directed by")),
    Role("ACTOR", "CAST", {"de": "Darsteller", "en": "Actor", "fr": "Acteur"}, ("Schauspieler*in", "cast")),
    Role("VOICE", "CAST", {"de": "Stimme", "en": "Voice", "fr": "Voix"}, ("Sprecher-Rolle",)),
    Role(
        "CINEMATOGRAPHY",
        "CAMERA",
        {"de": "Bildgestaltung", "en": "Cinematography", "fr": "Image"},
        ("Kamera", "Director of Photography", "D.o.P."),
    ),
    Role(
        "CAMERA_ASSISTANT",
        "CAMERA",
        {"de": "Kamera-Assistenz", "en": "Camera", "fr": "Image"},
        ("Kamera", "focus puller"),
    ),
    Role("SECOND_DIRECTOR", "DIRECTION", {"de": "Régie", "en": "Director", "fr": "Réalisateur"}, ("Ko-Regie",)),
    Role(
        "KAFFEE_KOCH",
        "OTHER",
        dict.fromkeys(LANGUAGES, "Kaffeeköch*in"),
        ("Kaffeeköch*in",),
    ),
)
CATEGORIES = (
    Category("FEATURE", {"de": "Spielfilm", "en": "Feature", "fr": "Long métrage"}),
    Category("SHORT", {"de": "Kurzfilm", "en": "Short", "fr": "Court métrage"}),
    Category("TANZ_FILM", {"de": 'Tanz"film"', "en": 'Tanz"film"', "fr": 'Tanz"film"'}),
)
COUNTRIES = (
    Country("DE", {"de": "Deutschland", "en": "Germany", "fr": "Allemagne"}),
    Country("KZ", {"de": "Kasachstan", "en": "Kazakhstan", "fr": "Kazakhstan"}),
    Country("CI", {"de": "Côte d’Ivoire", "en": "Côte d’Ivoire", "fr": "Côte d'Ivoire"}),
    Country("SUHH", {"de": "UdSSR", "en": "USSR", "fr": "URSS"}),
)
GENRES = (
    Genre("DRAMA", {"de": "Drama", "en": "Drama", "fr": "Drame"}),
    Genre("COMEDY", {"de": "Komödie", "en": "Comedy", "fr": "Comédie"}),
    Genre("CRIME", {"de": "Krimi", "en": "Crime", "fr": "Policier"}),
    Genre("TIDAL_FILM", dict.fromkeys(LANGUAGES, 'Gezeiten"film"')),
)
FESTIVALS = (
    Festival(
        "VENICE",
        "FESTIVAL",
        "KZ",
        {"de": "Filmfestspiele Venedig", "en": "Venice Film Festival", "fr": "Mostra de Venise"},
        {"de": "Venedig", "en": "Venice", "fr": "Venise"},
    ),
    Festival("OSCAR", "AWARD", "DE", dict.fromkeys(LANGUAGES, "Oscar"), dict.fromkeys(LANGUAGES, "Los Angeles")),
    Festival("GEZEITEN_FEST", "FESTIVAL", None, dict.fromkeys(LANGUAGES, 'Gezeiten"fest"'), {}),
)
LANGUAGES_OF_FILMS = (
    LanguageOfFilms("de", {"de": "Deutsch", "en": "German", "fr": "allemand"}),
    LanguageOfFilms("pt-BR", {"de": "Brasilianisches Portugiesisch", "en": "Brazilian Portuguese", "fr": "brésilien"}),
    LanguageOfFilms("zxx", {"de": "Ohne Dialog", "en": "No dialogue", "fr": "Sans dialogue"}),
)


def generated(seed: int, films: int = 9, people: int = 9) -> Catalogue:
    """The same catalogue for the same seed; with fewer `films` or `people`, a smaller one."""
    random = Random(seed)
    languages = tuple(random.sample(LANGUAGES, random.randint(1, 3)))
    persons = tuple(_person(random, name, n, languages) for n, name in enumerate(_some(random, PEOPLE, people)))
    countries = tuple(_in(languages, country) for country in _some(random, COUNTRIES, 4))
    categories = tuple(_in(languages, category) for category in _some(random, CATEGORIES, 3))
    roles = tuple(_in(languages, role) for role in _some(random, ROLES, len(ROLES)))
    slugs = _film_slugs(random, films)
    genres = tuple(_in(languages, genre) for genre in _some(random, GENRES, 4))
    festivals = tuple(_in(languages, festival) for festival in _some(random, FESTIVALS, 3))
    made = tuple(
        _awarded(random, _film(random, slug, languages, persons, roles, countries, categories, genres), festivals)
        for slug in slugs
    )
    persons, told = _with_awards(Random(f"told {seed}"), persons, made, festivals)
    given = {award.festival for film in made for award in film.facts.awards} | {each.award.festival for each in told}
    festivals = tuple(festival for festival in festivals if festival.key in given)
    held = {festival.country for festival in festivals}
    tags = {language.tag for film in made for language in film.facts.languages}
    return Catalogue(
        languages=languages,
        films=made,
        people=persons,
        roles=roles,
        departments=tuple(_in(languages, department) for department in DEPARTMENTS),
        categories=tuple(
            category for category in categories if any(film.facts.category == category.key for film in made)
        ),
        countries=tuple(
            _in(languages, country)
            for country in COUNTRIES
            if country.code in held or any(country.code in film.countries for film in made)
        ),
        genres=tuple(genre for genre in genres if any(genre.key in film.genres for film in made)),
        festivals=festivals,
        languages_of_films=tuple(_in(languages, each) for each in LANGUAGES_OF_FILMS if each.tag in tags),
        revision=f"{random.getrandbits(64):016x}",
        seeded_at=datetime(2024, 2, 29, 23, 59, random.randint(0, 59), tzinfo=UTC),
        files=tuple(_files(random, made, persons)),
        history=tuple(_history(made, persons)),
        told=told,
        also_received=_also_received(Random(f"also {seed}"), persons, made),
    )


def _history(films: Sequence[Film], people: Sequence[Person]) -> Iterator[PageState]:
    """Of two revisions. Of some pages nothing is known, some are gone."""
    slugs = {
        "FILM": (
            [film.slug for film in films],
            [*(slug for film in films for slug in film.moved_slugs), "gone", "out"],
        ),
        "PERSON": ([person.slug for person in people], ["gone", "lost"]),
    }
    first, second = datetime(2023, 7, 1, 12, 30, 5, tzinfo=UTC), datetime(2024, 1, 31, tzinfo=UTC)
    for type_, (present, gone) in slugs.items():
        random = Random(f"{type_} {present}")
        for slug in present:
            kind = random.randrange(5)
            if kind == 1:
                yield PageState(type_, slug, 1, None, "same", first)
            if kind > 2:
                yield PageState(type_, slug, 1, 2, random.choice(("old", "new")), first)
            if kind > 1:
                yield PageState(type_, slug, 2, None, "new", second)
        for slug in random.sample(gone, random.randint(0, len(gone))):
            yield PageState(type_, slug, 1, 2, "gone", first)


def _some(random: Random, values: Sequence[T], most: int) -> list[T]:
    """At most so many of them, each once, in any order; rarely none."""
    most = min(most, len(values))
    return random.sample(values, random.randint(min(most, random.choice((0, 1, most, most))), most))


def _few(random: Random, values: Sequence[T], most: int) -> list[T]:
    """A few of them, perhaps one of them twice."""
    return [random.choice(values) for _ in range(random.choice((0, 0, 1, 1, most)))]


def _maybe(random: Random, values: Sequence[T]) -> T | None:
    return random.choice((None, random.choice(values)))


_Named = TypeVar("_Named", Role, Department, Category, Genre, Festival, Country, LanguageOfFilms)


def _in(languages: Sequence[str], named: _Named) -> _Named:
    """With names in these languages alone."""
    names: Names = {language: named.names[language] for language in languages}
    match named:
        case Role():
            return Role(named.key, named.department, names, named.labels)
        case Department():
            return Department(named.key, names)
        case Category():
            return Category(named.key, names)
        case Genre():
            return Genre(named.key, names)
        case Festival():
            cities = {language: named.cities[language] for language in languages if named.cities}
            return Festival(named.key, named.kind, named.country, names, cities)
        case LanguageOfFilms():
            return LanguageOfFilms(named.tag, names)
        case Country():
            return Country(named.code, names)


def _person(random: Random, name: str, number: int, languages: Sequence[str]) -> Person:
    aliases = {alias for alias in _few(random, PEOPLE, 3) if alias != name}
    kind = random.choice(("PERSON", "PERSON", "GROUP", "ORGANISATION"))
    identifiers = tuple(_few(random, IDENTIFIERS_OF_PEOPLE, 3))
    slug = random.choice("abxyz") + f"-{number}"
    return Person(slug, name, kind, tuple(sorted(aliases)), identifiers, page=_page(slug, name, languages))


def _page(slug: str, name: str, languages: Sequence[str]) -> PersonRecord | None:
    """What documents say of a person, whom none may be about."""
    own = Random(f"{slug} {name}")
    spoken = [language for language in languages if own.random() < 0.5]
    if not spoken:
        return None
    versions = tuple(_person_version(own, slug, language) for language in spoken)
    facts = _stated(own, PersonRecord) | {"identity": slug, "name": name, "versions": versions}
    return PersonRecord(**facts)


def _person_version(random: Random, slug: str, language: str) -> PersonVersion:
    facts = _stated(random, PersonVersion) | {
        "language": language,
        "awards": (),
        "name": random.choice(PEOPLE),
        "body": random.choice((NO_BODY, Body(*(random.choice(TEXTS) for _ in Body._fields)))),
        "document": PageDocument(f"people/{slug}_{language}.md", "", slug, "", random.choice(FIELDS_LEFT), ""),
        "media": tuple(
            _picture(random, field) for field in ("portrait", "pictures", "pictures") if random.random() < 0.5
        ),
        "fields": random.choice(FIELDS_LEFT),
    }
    return PersonVersion(**facts)


def _film_slugs(random: Random, most: int) -> list[str]:
    return [random.choice("abxyz") + f"-{n}" for n in _some(random, range(2 * most), most)]


def _film(
    random: Random,
    slug: str,
    languages: Sequence[str],
    people: Sequence[Person],
    roles: Sequence[Role],
    countries: Sequence[Country],
    categories: Sequence[Category],
    genres: Sequence[Genre],
) -> Film:
    spoken = [language for language in languages if random.random() < 0.6] or [random.choice(languages)]
    title = random.choice(TITLES)
    facts = _stated(random, Facts) | {
        "key": slug,
        "wanted_slug": slug,
        "aliases": tuple(f"was-{slug}-{n}" for n in range(random.choice((0, 0, 1, 2)))),
        "versions": tuple(_version(random, slug, language, title) for language in spoken),
        "credits": (),
        "category": random.choice((None, *(category.key for category in categories))),
        "genres": tuple(SeededGenre(genre.key, random.choice(TEXTS)) for genre in _some(random, genres, len(genres))),
        "credited_identifiers": (),
        "awards": (),
        "award_recipients": (),
        "countries": tuple(seeded.Country(country.code) for country in _some(random, countries, len(countries))),
        "sums": tuple(_sums(random)),
    }
    film = Facts(**facts)
    return Film(film, _credits(random, film, people, roles), tuple(_gaps(Random(slug), languages)))


def _gaps(random: Random, languages: Sequence[str]) -> Iterator[Gap]:
    for language in random.sample(languages, random.randint(0, len(languages))):
        yield Gap(random.choice(("TRANSLATION", "BODY", "ALT")), language)
    if random.random() < 0.5:
        yield Gap("TRAILER", None)


def _version(random: Random, slug: str, language: str, title: str) -> Version:
    """Most versions share a title, so that titles tie across films and languages."""
    own = Random(f"{slug} {language} {title}")
    facts = _stated(random, Version) | {
        "language": language,
        "title": title if random.random() < 0.6 else random.choice(TITLES),
        "body": random.choice((NO_BODY, Body(*(random.choice(TEXTS) for _ in Body._fields)))),
        "document": Document(f"{slug}/índex_{language}.md", "", "", own.choice(FIELDS_LEFT), ""),
        "media": (
            *(_medium(random, field) for field in FIELDS if random.random() < 0.4),
            *_stills(random),
            *_video(Random(f"video {slug} {language}")),
        ),
        "fields": own.choice(FIELDS_LEFT),
        "awards": (),
    }
    return Version(**facts)


def _awarded(random: Random, film: Film, festivals: Sequence[Festival]) -> Film:
    """The film with awards, each of which at least one version prints."""
    keys = (None, *(festival.key for festival in festivals))
    kinds = (None, *AwardKind)
    awards = tuple(
        Award(random.choice(keys), random.choice((None, 1995, 2003)), random.choice(kinds))
        for _ in range(random.choice((0, 0, 1, 3)))
    )
    texts: dict[str, list[AwardText]] = {version.language: [] for version in film.versions}
    for place in range(len(awards)):
        for language in random.sample(sorted(texts), random.randint(1, len(texts))):
            label, name, festival = random.choice(TEXTS), *(_maybe(random, TEXTS) for _ in range(2))
            texts[language].append(AwardText(place, label, name, festival))
    places = [(award, credit.position) for award in range(len(awards)) for credit in film.credits]
    facts = film.facts._replace(
        awards=awards,
        award_recipients=tuple(AwardRecipient(*each) for each in sorted(_some(random, places, 4))),
        versions=tuple(version._replace(awards=tuple(texts[version.language])) for version in film.versions),
    )
    return replace(film, facts=facts)


def _with_awards(
    random: Random, people: Sequence[Person], films: Sequence[Film], festivals: Sequence[Festival]
) -> tuple[tuple[Person, ...], tuple[ToldAward, ...]]:
    """The people, with the words of awards that only documents about them tell of, and these awards."""
    told: list[ToldAward] = []
    behind: dict[str | None, int] = {film.slug: len(film.facts.awards) for film in films}
    keys = (None, *(festival.key for festival in festivals))
    told_of = []
    for person in people:
        texts: dict[str, list[AwardText]] = {version.language: [] for version in person.versions}
        for place in range(random.choice((0, 1, 2)) if texts else 0):
            award = Award(random.choice(keys), random.choice((None, 1995, 2003)), random.choice((None, *AwardKind)))
            film = random.choice((None, *(film.slug for film in films)))
            position = behind.get(film, 0)
            behind[film] = position + 1
            told.append(ToldAward(person.slug, place, award, film, position))
            for language in random.sample(sorted(texts), random.randint(1, len(texts))):
                name, festival = (_maybe(random, TEXTS) for _ in range(2))
                texts[language].append(AwardText(place, random.choice(TEXTS), name, festival))
        if person.page:
            versions = tuple(each._replace(awards=tuple(texts[each.language])) for each in person.page.versions)
            person = replace(person, page=person.page._replace(versions=versions))
        told_of.append(person)
    return tuple(told_of), tuple(told)


def _also_received(random: Random, people: Sequence[Person], films: Sequence[Film]) -> tuple[tuple[str, int, str], ...]:
    """Awards of films that documents about people tell of, too, of people whom the films' own do not name."""
    found: list[tuple[str, int, str]] = []
    for film in films:
        named = {credit.position: credit.person for credit in film.credits}
        for place in range(len(film.facts.awards)):
            received = {named[each.credit] for each in film.facts.award_recipients if each.award == place}
            others = [person.slug for person in people if person.page and person.slug not in received]
            found += ((film.slug, place, slug) for slug in _some(random, others, 1))
    return tuple(found)


def _sums(random: Random) -> Iterator[Sum]:
    """At most one of each kind."""
    for field in ("production_budget", "box_office"):
        if random.random() < 0.6:
            amount = random.choice((None, 0, 250_000, 2_900_000_000))
            yield Sum(field, amount, random.choice((None, "EUR", "USD")), random.choice(TEXTS))


def _stated(random: Random, record: Any) -> dict[str, Any]:
    """Any values for the facts of a record. Where one is of another form than these, its field is given apart."""
    return {
        name: _value(random, name, type_)
        for name, type_ in get_type_hints(record).items()
        if name in record._field_defaults and name not in ("fields", "own_values", "sums")
    }


def _value(random: Random, name: str, type_: Any) -> Any:
    """A value for a field of a record: one of its own values, or any of its type."""
    if name in VALUES:
        return random.choice(VALUES[name])
    if get_origin(type_) is tuple:
        item = get_args(type_)[0]
        return tuple(_item(random, item) for _ in range(random.choice((0, 0, 1, 1, 4))))
    if type_ is bool:
        return random.random() < 0.3
    return _maybe(random, TEXTS if str in (type_, *get_args(type_)) else NUMBERS)


def _item(random: Random, item: Any) -> Any:
    """An item of a list. Where a field has values of its own, those; else any text."""
    if item is Identifier:
        return random.choice(IDENTIFIERS)
    if item is str:
        return random.choice(TEXTS)
    return item(*(random.choice(VALUES.get(f"{item.__name__}.{name}", TEXTS)) for name in item._fields))


def _picture(random: Random, field: str) -> Portrait:
    medium = _medium(random, field)._asdict()
    return Portrait(**{name: medium[name] for name in Portrait._fields})


def _video(random: Random) -> Iterator[Medium]:
    if random.random() < 0.4:
        yield _medium(random, "video")


def _medium(random: Random, field: str) -> Medium:
    kind = "VIDEO" if "video" in field else "IMAGE"
    label = random.choice(TEXTS)
    places: tuple[tuple[str | None, str | None], ...] = (
        (None, None),
        (f"bilder/{label[:5]}.jpg", None),
        (None, "https://example.org/a.mp4"),
        (None, f"/bilder/{label[:5]}.jpg"),
    )
    site, called = random.choice(((None, None), ("YOUTUBE", "aqz-KE-bpKQ"), ("VIMEO", "76979871/0123abcdef")))
    alt, copyright = random.choice((None, label)), random.choice((None, "© Rike 'Torf'"))
    path, url = random.choice(places)
    return Medium(field, kind, label, path, url, 0, site, called, alt, copyright)


def _stills(random: Random) -> list[Medium]:
    """None, one or several."""
    number = random.choice((0, 0, 1, 3))
    return [_medium(random, "stills")._replace(position=position) for position in range(number)]


def _files(random: Random, films: Sequence[Film], people: Sequence[Person]) -> Iterator[MediaFileRow]:
    """Files of some of the media, some of which nothing could read."""
    media: list[Medium | Portrait] = [each for film in films for version in film.versions for each in version.media]
    media += (each for person in people for version in person.versions for each in version.media)
    named = {each.path or (each.url or "")[1:] for each in media}
    for path in sorted(path for path in named if path.startswith("bilder/")):
        facts = random.choice(
            (
                (None, None, None, None, None),
                ("image/jpeg", 800, 600, None, "data:image/webp;base64,UklGRg=="),
                ("video/mp4", 320, 180, "95.48", None),
            )
        )
        if random.random() < 0.7:
            yield MediaFileRow(path, "", random.choice((0, 5_000_000_000)), 0, "", *facts)


def _credits(random: Random, film: Facts, people: Sequence[Person], roles: Sequence[Role]) -> tuple[Credit, ...]:
    pairs = [(person, role) for person in people for role in roles]
    chosen = random.sample(pairs, min(len(pairs), random.choice((0, 1, 3, 6, 12))))
    chosen.sort(key=lambda pair: pair[1].department != "CAST")  # stable: cast first, each as it came
    return tuple(
        Credit(film.key, person.slug, role.key, position, _mentions(random, film.versions, person, role))
        for position, (person, role) in enumerate(chosen)
    )


def _mentions(random: Random, versions: Sequence[Version], person: Person, role: Role) -> tuple[Mention, ...]:
    where = [version for version in versions if random.random() < 0.6] or [random.choice(versions)]
    twice = [version for version in where for _ in range(random.choice((1, 1, 2)))]
    return tuple(
        Mention(
            document=version.document.path,
            language=version.language,
            line=line,
            role_label=_maybe(random, (*role.labels, role.key)),
            credited_as=random.choice((person.name, person.name, *person.aliases, random.choice(PEOPLE))),
            character=_maybe(random, TITLES),
            note=_maybe(random, TEXTS),
        )
        for line, version in enumerate(twice, 2)
    )
