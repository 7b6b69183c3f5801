"""The forms of identifiers, which documents and look-ups share."""

import pytest

from graph.identifiers import SCHEMES, check_character, named, named_by_page, normal, scheme_of

EIDR = "10.5240/7791-8534-2C23-9030-8610-5"
ISAN = "0000-0001-8947-0000-8-0000-0000-D"


@pytest.mark.parametrize(
    ("scheme", "text", "value", "url"),
    [
        ("IMDB", "tt0349047", "tt0349047", "https://www.imdb.com/title/tt0349047/"),
        ("IMDB", "349047", "tt0349047", "https://www.imdb.com/title/tt0349047/"),
        ("IMDB", "0349047", "tt0349047", "https://www.imdb.com/title/tt0349047/"),
        ("IMDB", "TT12345678", "tt12345678", "https://www.imdb.com/title/tt12345678/"),
        ("IMDB", "imdb: tt0349047", "tt0349047", "https://www.imdb.com/title/tt0349047/"),
        ("IMDB", "http://imdb.com/title/tt0349047", "tt0349047", "https://www.imdb.com/title/tt0349047/"),
        ("IMDB", "https://m.imdb.com/de/title/tt0349047/?ref_=nv", "tt0349047", "https://www.imdb.com/title/tt0349047/"),
        ("IMDB", "www.imdb.com/title/tt0349047/fullcredits", "tt0349047", "https://www.imdb.com/title/tt0349047/"),
        ("TMDB", "603", "603", "https://www.themoviedb.org/movie/603"),
        ("TMDB", "movie/603", "603", "https://www.themoviedb.org/movie/603"),
        ("TMDB", "603-the-matrix", "603", "https://www.themoviedb.org/movie/603"),
        ("TMDB", "https://www.themoviedb.org/movie/603-the-matrix?language=de", "603", "https://www.themoviedb.org/movie/603"),
        ("TMDB", "tv/1399", "tv/1399", "https://www.themoviedb.org/tv/1399"),
        ("TMDB", "https://www.themoviedb.org/tv/1399", "tv/1399", "https://www.themoviedb.org/tv/1399"),
        ("TVDB", "https://thetvdb.com/movies/The-Matrix", "the-matrix", "https://thetvdb.com/movies/the-matrix"),
        ("WIKIDATA", "q83495", "Q83495", "https://www.wikidata.org/wiki/Q83495"),
        ("WIKIDATA", "http://www.wikidata.org/entity/Q83495", "Q83495", "https://www.wikidata.org/wiki/Q83495"),
        ("EIDR", EIDR, EIDR, f"https://doi.org/{EIDR}"),
        ("EIDR", "7791-8534-2c23-9030-8610-5", EIDR, f"https://doi.org/{EIDR}"),
        ("EIDR", "urn:eidr:10.5240:7791-8534-2C23-9030-8610-5", EIDR, f"https://doi.org/{EIDR}"),
        ("EIDR", f"https://ui.eidr.org/view/content?id={EIDR}", EIDR, f"https://doi.org/{EIDR}"),
        ("ISAN", ISAN, ISAN, None),
        ("ISAN", f"ISAN {ISAN}", ISAN, None),
        ("ISAN", "ISAN: 0000 0001 8947 0000 8", ISAN, None),
        ("ISAN", "000000018947000000000000", ISAN, None),
        ("DOI", "doi:10.1000/ABC", "10.1000/abc", "https://doi.org/10.1000/abc"),
        ("LETTERBOXD", "https://letterboxd.com/mara/film/the-matrix/", "the-matrix", "https://letterboxd.com/film/the-matrix/"),
        ("LETTERBOXD", "https://boxd.it/2a1M", "boxd.it/2a1M", "https://boxd.it/2a1M"),
        (
            "FILMPORTAL",
            "https://www.filmportal.de/film/tuvalu_0123456789abcdef0123456789ABCDEF",
            "0123456789abcdef0123456789abcdef",
            "https://www.filmportal.de/film/tuvalu_0123456789abcdef0123456789ABCDEF",
        ),
        (
            "ALLOCINE",
            "https://www.allocine.fr/film/fichefilm-19776/critiques/",
            "19776",
            "https://www.allocine.fr/film/fichefilm_gen_cfilm=19776.html",
        ),
        ("MUBI", "https://mubi.com/de/de/films/tuvalu", "tuvalu", "https://mubi.com/films/tuvalu"),
        ("ROTTEN_TOMATOES", "matrix", "m/matrix", "https://www.rottentomatoes.com/m/matrix"),
        ("METACRITIC", "movie/the-matrix", "the-matrix", "https://www.metacritic.com/movie/the-matrix/"),
        ("TRAKT", "https://trakt.tv/movies/the-matrix-1999", "the-matrix-1999", "https://trakt.tv/movies/the-matrix-1999"),
        ("KINOPOISK", "https://www.kinopoisk.ru/film/301/", "301", "https://www.kinopoisk.ru/film/301/"),
        ("FILMAFFINITY", "https://www.filmaffinity.com/es/film932476.html", "932476", "https://www.filmaffinity.com/en/film932476.html"),
        ("CSFD", "https://www.csfd.cz/film/9499-matrix/prehled/", "9499", "https://www.csfd.cz/film/9499/"),
        ("DOUBAN", "https://movie.douban.com/subject/1291843/", "1291843", "https://movie.douban.com/subject/1291843/"),
    ],
)  # fmt: skip
def test_a_film(scheme: str, text: str, value: str, url: str | None) -> None:
    assert named(scheme, text) == (scheme, value, url)
    assert normal(scheme, value) == value


@pytest.mark.parametrize(
    ("scheme", "text", "value", "url"),
    [
        ("IMDB", "375847", "nm0375847", "https://www.imdb.com/name/nm0375847/"),
        ("TMDB", "https://www.themoviedb.org/person/287-brad-pitt", "287", "https://www.themoviedb.org/person/287"),
        ("LETTERBOXD", "https://letterboxd.com/director/veit-helmer/", "director/veit-helmer", "https://letterboxd.com/director/veit-helmer/"),
        ("ISNI", "ISNI 0000 0001 2103 2683", "0000000121032683", "https://isni.org/isni/0000000121032683"),
        ("GND", "https://d-nb.info/gnd/11850553X", "11850553X", "https://d-nb.info/gnd/11850553X"),
        ("VIAF", "viaf: 75121530", "75121530", "https://viaf.org/viaf/75121530"),
    ],
)  # fmt: skip
def test_a_person(scheme: str, text: str, value: str, url: str) -> None:
    assert named(scheme, text, person=True) == (scheme, value, url)
    assert normal(scheme, value, person=True) == value


@pytest.mark.parametrize(
    ("scheme", "text"),
    [
        ("IMDB", "soon"),
        ("IMDB", "nm0375847"),
        ("IMDB", "0"),
        ("IMDB", "https://www.imdb.com/name/nm0375847/"),
        ("IMDB", "tmdb: 603"),
        ("TMDB", "https://example.org/movie/603"),
        ("WIKIDATA", "83495"),
        ("WIKIDATA", "Q0"),
        ("EIDR", "10.5240/7791-8534-2C23-9030-8610-6"),
        ("EIDR", "10.5240/7791-8534-2C23-9030-8601-5"),
        ("ISAN", "0000-0001-8947-0000-9-0000-0000-D"),
        ("ISAN", "0000-0001-8947-0000-8-0000-0000-E"),
        ("ISAN", "0000-0001-8947-0000-8-0000-000"),
        ("DOI", EIDR),
        ("VIAF", "75121530"),
        ("IMDB", "tt0349047" * 50),
    ],
)
def test_what_is_none_of_a_film(scheme: str, text: str) -> None:
    assert named(scheme, text) is None
    assert normal(scheme, text) == text


def test_check_characters() -> None:
    assert check_character("0000000189470000") == "8"
    assert check_character("000000018947000000000000") == "D"
    assert check_character("779185342C2390308610") == "5"
    assert named("ISNI", "0000000121032684", person=True) is None


def test_a_page_says_its_scheme() -> None:
    assert named_by_page("https://www.imdb.com/title/tt0349047/") == named("IMDB", "tt0349047")
    assert named_by_page("https://www.imdb.com/name/nm0375847/") is None
    assert named_by_page("https://www.imdb.com/name/nm0375847/", person=True) == named("IMDB", "nm0375847", person=True)
    assert named_by_page("https://example.org/title/tt0349047/") is None
    assert named_by_page("tt0349047") is None


def test_names_of_schemes() -> None:
    assert scheme_of("Rotten-Tomatoes") == scheme_of("rotten_tomatoes") == "ROTTEN_TOMATOES"
    assert scheme_of("example") is None
    names = [name for scheme in SCHEMES.values() for name in scheme.names]
    assert len(names) == len(set(names))
