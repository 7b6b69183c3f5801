from typing import Any

import pytest

from seed.fields.category import STANDARD
from seed.fields.roles import standard
from seed.film.field_nodes import nodes_by_fact
from seed.parse.nodes import Entries, to_json
from tests.seed.reading import codes, node


def facts(**fields: Any) -> dict[str, Any]:
    """What the facts of a front matter hold of which there is nothing to say."""
    entries = node(fields)
    assert isinstance(entries, Entries)
    nodes, findings = nodes_by_fact(entries, standard(), STANDARD)
    assert findings == []
    return {name: to_json(value) for name, value in nodes.items()}


def told(**fields: Any) -> list[str]:
    entries = node(fields)
    assert isinstance(entries, Entries)
    return codes(nodes_by_fact(entries, standard(), STANDARD)[1])


def test_a_year_goes_before_a_date_of_release() -> None:
    assert told(released="2001-01-01", year="1999") == []
    assert facts(released="1999", year="1999") == {"release_year": "1999", "release_date": "1999"}
    assert facts(directors=["Rike Torf"], director="Rike Torf") == {"director": "Rike Torf"}


@pytest.mark.parametrize(
    ("fields", "duration"),
    [
        ({"length_min": "12", "length_sec": "30"}, "12 min 30 sec"),
        ({"runtimeMinutes": "20"}, "20 min"),
        ({"duration_in_minutes": "95 min"}, "95 min"),
        ({"laufzeit_min": "61", "dauer": "1:01 h"}, "1:01 h"),
    ],
)
def test_the_unit_of_a_running_time_in_the_field(fields: dict[str, str], duration: str) -> None:
    assert facts(**fields) == {"duration": duration}


@pytest.mark.parametrize(
    "key", ["ton", "maske", "Regie-Assistenz", "productionManager", "décors", "director_of_photography"]
)
def test_labels_of_roles_are_fields_where_they_hold_names(key: str) -> None:
    assert list(facts(**{key: "Rike Torf"})) == ["crew"]


@pytest.mark.parametrize(
    ("key", "label"),
    [(key, key) for key in ("DoP", "Co-Producers", "VFX-Supervisor", "VoiceOver", "Make-up", "make-up", "co-producer")]
    + [(key, "director of photography") for key in ("director_of_photography", "director-of-photography")]
    + [("directorOfPhotography", "director Of Photography"), ("kamera_schnitt", "kamera, schnitt")],
)
def test_labels_are_as_printed_but_where_programs_wrote_them(key: str, label: str) -> None:
    assert facts(**{key: "Rike Torf"}) == {"crew": {label: "Rike Torf"}}


def test_fields_that_are_labels_of_something_else_too() -> None:
    assert facts(buch="Rike Torf", mit="Mara Esch (Eva)") == {
        "crew": {"buch": "Rike Torf"},
        "cast": "Mara Esch (Eva)",
    }
    assert facts(cast="Ole Brink", avec="Mara Esch") == {"cast": "Ole Brink", "crew": {"avec": "Mara Esch"}}
    assert told(buch="Der Zauberberg") == ["unknown-field"]


def test_a_field_is_a_specification_where_it_holds_one() -> None:
    assert facts(sound="Dolby 5.1", farbe="s/w", original_story="A Girl of the Limberlost") == {
        "colour": "s/w",
        "sound": "Dolby 5.1",
        "based_on": {"original_story": "A Girl of the Limberlost"},
    }
    assert facts(sound="Rike Torf", ton="Mara Esch") == {"crew": {"sound": "Rike Torf", "ton": "Mara Esch"}}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("images", ["Bolex H16"]),
        ("cameras", ["Bolex H16"]),
        ("edits", "3"),
        ("colour", "#ff8800"),
        ("sound", "on"),
        ("stills", ["Arriflex 35"]),
        ("mask", "on"),
        ("author_image", {"url": "a.jpg", "alt": "Luz Encina"}),
    ],
)
def test_fields_that_are_about_something_else(key: str, value: object) -> None:
    assert told(**{key: value}) == ["unknown-field"]


@pytest.mark.parametrize(
    ("key", "value", "fact"),
    [
        ("bild", "heimkehr.jpg", "teaser_poster"),
        ("foto", "img/heimkehr.png", "teaser_poster"),
        ("bilder", "heimkehr.jpg", "stills"),
        ("fotos", "img/heimkehr.png", "stills"),
        ("photos", "heimkehr.jpg", "stills"),
        ("website", "www.heimkehr.example", "official_website"),
        ("website", "https://www.imdb.com/title/tt0111161/", "identifiers"),
    ],
)
def test_fields_that_hold_files_or_addresses(key: str, value: str, fact: str) -> None:
    assert list(facts(**{key: value})) == [fact]


@pytest.mark.parametrize("value", ["Rike Torf", ["Rike Torf"], [{"name": "Rike Torf"}]])
def test_whoever_took_the_photographs_is_credited(value: object) -> None:
    assert list(facts(fotos=value)) == ["crew"]


def test_a_known_name_is_no_slip_of_itself() -> None:
    entries = node({"stills": ["Arriflex 35"], "stlls": "x", "foto": "Jan Ruhl"})
    assert isinstance(entries, Entries)
    _, findings = nodes_by_fact(entries, standard(), STANDARD)
    assert [(each.message, each.help) for each in findings] == [
        ('unknown field "stills": it is served as it is, in `fields`', ""),
        ('unknown field "foto": it is served as it is, in `fields`', ""),
        ('unknown field "stlls": it is served as it is, in `fields`', "did you mean stills?"),
    ]


def test_what_fields_say_of_pictures_beside_them() -> None:
    assert facts(poster="a.jpg", poster_alt="A sea", posterCopyright="© Nele Stamm", trailer="t.mp4") == {
        "poster_image": {"src": "a.jpg", "alt": "A sea", "copyright": "© Nele Stamm"},
        "trailer_video": "t.mp4",
    }
    assert facts(stills=[{"src": "a.jpg"}], still_alt_text="A sea") == {"stills": {"src": "a.jpg", "alt": "A sea"}}
    assert told(poster_alt="A sea") == ["unknown-field"]
    assert told(poster={"src": "a.jpg", "alt": "A sea"}, poster_alt="A lake") == ["unknown-field"]
    assert told(stills=["a.jpg", "b.jpg"], stills_alt="Two seas") == ["unknown-field"]


def test_what_holds_nothing_and_what_site_generators_have_is_no_finding() -> None:
    assert facts(still=None, gallery=[], layout="film", weight="3") == {}


def test_a_kind_of_film_or_a_language_in_another_field() -> None:
    assert facts(format="Kurzfilm") == {"category": "Kurzfilm"}
    assert facts(format="35 mm") == {"technical_specs": "35 mm"}
    assert facts(language="English, French") == {"dialogue": "English, French"}
    assert facts(language="en") == {"language": "en"}


def test_fields_below_extra_and_taxonomies() -> None:
    assert facts(extra={"movie": {"year": "2004"}}, taxonomies={"directors": ["Jon Halde"]}) == {
        "release_year": "2004",
        "director": ["Jon Halde"],
    }


def test_a_year_and_a_running_time_among_specifications() -> None:
    said = {"technical_specs": ["(1990, 35 mm, 12 min, 1.33:1)"]}
    assert facts(tech_specs=said["technical_specs"]) == said | {"release_year": "1990", "duration": "12 min"}
    assert facts(**said, year="1991", runtime="13") == said | {"release_year": "1991", "duration": "13"}
    assert facts(format="1920 x 1080, 24x30 min") == {"technical_specs": "1920 x 1080, 24x30 min"}


def test_the_time_of_a_screening_in_a_field_of_its_own() -> None:
    assert facts(show_date="2026-05-19", start="13:00") == {"screenings": {"date": "2026-05-19", "time": "13:00"}}
    assert told(start="13:00") == told(show_date="2026-05-19", start="Ostsee") == ["unknown-field"]


def test_where_videos_and_films_are_to_be_seen() -> None:
    assert facts(vimeo_id="76979871") == {"video": {"vimeo": "76979871"}}
    assert facts(youtube_id="aqz-KE-bpKQ", youtube="https://youtu.be/Bqz-KE-bpKQ") == {
        "video": {"youtube": "aqz-KE-bpKQ"}
    }
    assert facts(trailer_vimeo_id="76979871") == {"trailer_video": {"vimeo": "76979871"}}
    assert facts(youtube_trailer="aaaaaaaaaaa", vimeo="76979871") == {
        "trailer_video": {"youtube": "aaaaaaaaaaa"},
        "video": {"vimeo": "76979871"},
    }
    channel = "https://www.youtube.com/@halm"
    assert facts(youtube=channel) == {"external_links": [{"name": "youtube", "url": channel}]}
    links = [{"title": "Halmkino", "url": "https://halm.example"}]
    assert facts(where_to_watch=links) == {"external_links": links}
    assert facts(links=links, where_to_watch="https://torf.example") == {
        "external_links": [*links, "https://torf.example"]
    }
    assert facts(links=links, streamingLinks=links) == {"external_links": links}
    assert told(where_to_watch={"DE": {"rent": ["Halm"]}}) == ["unknown-field"]


@pytest.mark.parametrize("key", ["watchUrl", "watch_url", "watch", "streamingUrl", "stream_url"])
def test_a_page_on_which_a_film_is_to_be_seen_is_a_link(key: str) -> None:
    page = "https://halmkino.example/filme/dingi"
    (link,) = facts(**{key: page})["external_links"]
    assert link["url"] == page
    assert facts(**{key: [{"name": "Halmkino", "url": page}]}) == {
        "external_links": [{"name": "Halmkino", "url": page}]
    }
    assert facts(**{key: f"{page}.mp4"}) == {"full_video_url": f"{page}.mp4"}
    assert facts(full_video_url=page) == {"full_video_url": page}


@pytest.mark.parametrize(
    ("key", "value", "fact"),
    [
        ("thumbnail_image", "a.jpg", "teaser_poster"),
        ("topics", ["sea"], "keywords"),
        ("Themen", ["Meer"], "keywords"),
        ("contentLanguage", "de", "language"),
        ("ratio", "16:9", "aspect_ratio"),
    ],
)
def test_further_names(key: str, value: object, fact: str) -> None:
    assert facts(**{key: value}) == {fact: value}


def test_a_map_of_media_holds_fields_where_one_is_known() -> None:
    assert facts(media={"image": "a.jpg"}) == {"teaser_poster": "a.jpg"}
    assert told(media={"backdrop_path": "/a.jpg", "key": "b"}) == ["unknown-field"]


def test_sections_of_a_page_are_fields() -> None:
    sheet = {"title": "Créditos", "content": "Direção: Inés Rocamar"}
    assert facts(details=[sheet, {"title": "Prêmios", "content": "Gramado, 2002"}]) == {
        "crew": "Direção: Inés Rocamar",
        "awards": "Gramado, 2002",
    }
    assert told(details=[sheet, {"title": "Letra", "content": "La la"}]) == ["unknown-field"]
    assert told(details=[{"title": "Letra", "content": "La la"}]) == ["unknown-field"]


def test_names_of_fields_that_are_read_in_spite_of_something_odd() -> None:
    assert facts(mit="Lena Stolz, Udo Samel u.v.a.") == {"cast": "Lena Stolz, Udo Samel u.v.a."}
    with_characters = "Heinrich Voss, Salzsieder; Bertha Voss, seine Frau"
    assert facts(mit=with_characters) == {"cast": with_characters}
    assert told(mit="Heinrich Voss, Salzsieder; Musik") == ["unknown-field"]
    assert facts(**{"regie, buch": "Anna Bell"}) == {"crew": {"regie, buch": "Anna Bell"}}
    assert facts(entstehungsjahr="ca. 1927") == facts(year_of_production="ca. 1927") == {"release_year": "ca. 1927"}
    assert facts(language="fr", distribution="Shellac") == {"language": "fr", "crew": {"distribution": "Shellac"}}
    assert facts(interprétation="Lila Moreau, Ole Brink") == {"cast": "Lila Moreau, Ole Brink"}
    assert told(language="fr", distribution="Lila Moreau, Ole Brink") == ["unknown-field"]
    assert told(distribution="Shellac") == ["unknown-field"]


def test_a_year_in_the_field_for_the_day_of_a_page() -> None:
    assert facts(director="Anna Bell", date="1958") == {"director": "Anna Bell", "release_year": "1958"}
    assert facts(director="Anna Bell", date="1958", year="1957")["release_year"] == "1957"
    assert facts(director="Anna Bell", date="2019-05-14") == {"director": "Anna Bell"}
    assert facts(title="About", date="2019") == {"title": "About"}


@pytest.mark.parametrize(
    ("key", "value", "help"),
    [
        ("Produktion", {"a": ["x"]}, ""),
        ("seance", "7.11.", "did you mean séances?"),
        ("premire", "7.11.", "did you mean premiere?"),
        ("premirè", "7.11.", "did you mean première?"),
        ("public", "ja", ""),
        ("altersempfehlung", "ab 4 Jahren", ""),
        ("print source", "Arsenal", ""),
        ("kammera", "Anna Bell", "did you mean kamera?"),
    ],
)
def test_remedies_of_unknown_fields(key: str, value: object, help: str) -> None:
    entries = node({key: value})
    assert isinstance(entries, Entries)
    nodes, (finding,) = nodes_by_fact(entries, standard(), STANDARD)
    assert (nodes, finding.code, finding.help) == ({}, "unknown-field", help)


@pytest.mark.parametrize("field", ["roles", "crew", "ruoli"])
def test_who_plays_whom_is_a_cast_whatever_the_list_is_called(field: str) -> None:
    players = [{"acteur": "Jon Halde", "role": "Anton"}, {"actrice": "Mia Sand", "rôle": "Lia"}]
    assert facts(**{field: players}) == {"cast": players}


def test_roles_of_a_site_are_no_cast() -> None:
    assert told(roles=["Producer", "Editor"]) == ["unknown-field"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"language": "de", "sprache": "Deutsch, Polnisch (OmdU)"}, "Deutsch, Polnisch (OmdU)"),
        ({"lang": "pt-BR", "idioma": "português"}, "português"),
        ({"language": "en", "languages": ["English", "Irish (with subtitles)"]}, ["English", "Irish (with subtitles)"]),
    ],
)
def test_languages_beside_the_code_of_the_document_are_those_of_the_film(fields: dict[str, Any], expected: Any) -> None:
    said = facts(**fields)
    assert said.keys() == {"language", "dialogue"}
    assert said["dialogue"] == expected
    assert told(language="de", lang="en") == ["repeated-field"]


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("producao_executiva", "produção executiva"),
        ("direcao_de_fotografia", "direção de fotografia"),
        ("montaz", "montaż"),
        ("compania_productora", "compañía productora"),
    ],
)
def test_labels_of_roles_without_accents(key: str, label: str) -> None:
    assert facts(**{key: "Rike Torf"}) == {"crew": {label: "Rike Torf"}}


def test_a_country_behind_a_day_of_release_is_no_place_of_a_premiere() -> None:
    assert facts(estreno="12 de mayo de 2015 (España)") == {"release_date": "12 de mayo de 2015 (España)"}
    assert facts(premiera="12.10.2003, Gdynia").keys() == {"release_date", "premiere"}
