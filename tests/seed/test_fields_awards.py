"""What printed awards say: awards.csv has lines, and what a careful reader takes from each."""

import csv
from pathlib import Path

import pytest

from seed.fields.award_lines import ParsedAward, festival_key, parse_award
from seed.fields.award_words import AwardKind
from seed.fields.awards import names_awards, read_awards
from seed.fields.festivals import standard
from tests.seed.reading import codes, node

with Path(__file__).with_name("awards.csv").open(encoding="utf-8", newline="") as file:
    LINES = list(csv.DictReader(file))


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["line"])
def test_a_line(line: dict[str, str]) -> None:
    assert parse_award(line["line"], standard()) == ParsedAward(
        line["line"],
        standard().festival(line["festival"]),
        line["festival_label"] or None,
        line["name"] or None,
        int(line["year"]) if line["year"] else None,
        AwardKind(line["kind"]) if line["kind"] else None,
        tuple(filter(None, line["people"].split("|"))),
    )


@pytest.mark.parametrize(
    ("value", "awards", "expected"),
    [
        (None, (), []),
        ("1. Preis, Turin", ("1. Preis, Turin",), []),
        ("- 1. Preis, Turin\n- 2. Preis, Granada", ("1. Preis, Turin", "2. Preis, Granada"), []),
        (["1. Preis, Turin", None, "2. Preis"], ("1. Preis, Turin", "2. Preis"), []),
        (["Turin – 1. Preis", "Granada - 2. Preis"], ("Turin – 1. Preis", "Granada - 2. Preis"), []),
        ("– Turin – 1. Preis\n* Granada * 2. Preis", ("Turin – 1. Preis", "Granada * 2. Preis"), []),
        ([{"Sundance": "World Premiere"}], ("Sundance: World Premiere",), []),
        ([{"Sundance": None}], ("Sundance:",), []),
        ({"Sundance": "World Premiere", "Turin": "1. Preis"}, ("Sundance: World Premiere", "Turin: 1. Preis"), []),
        (["a", ["b"], {"c": "d", "e": "f"}], ("a",), ["form", "form"]),
    ],
)
def test_awards(value: object, awards: tuple[str, ...], expected: list[str]) -> None:
    found, diagnostics = read_awards(node(value), standard())
    assert (tuple(award.label for award in found), codes(diagnostics)) == (awards, expected)


@pytest.mark.parametrize(
    ("value", "label", "parts"),
    [
        (
            {"festival": "Cannes", "award": "Publikumspreis", "year": "1995"},
            "Cannes: Publikumspreis 1995",
            ("CANNES", "Cannes", "Publikumspreis", 1995, "WIN", ()),
        ),
        (
            {"event": "Academy Awards", "category": "Best Picture", "year": "1994-03-21", "won": "false"},
            "Academy Awards: Best Picture 1994",
            ("ACADEMY_AWARDS", "Academy Awards", "Best Picture", 1994, "NOMINATION", ()),
        ),
        (
            {"festival": "Filmfest Verden", "name": "Hauptpreis", "winner": ["Ana Monte", "Luz Encina"]},
            "Filmfest Verden: Hauptpreis",
            (None, "Filmfest Verden", "Hauptpreis", None, "WIN", ("Ana Monte", "Luz Encina")),
        ),
        (
            {"festival": "Berlinale", "result": "nominated", "name": "Golden Bear"},
            "Berlinale: Golden Bear",
            ("BERLINALE", "Berlinale", "Golden Bear", None, "NOMINATION", ()),
        ),
        (
            {"event": "Sundance", "prize": "Jury Prize", "title": "Red Field"},
            "Sundance: Jury Prize (Red Field)",
            ("SUNDANCE", "Sundance", "Jury Prize", None, "WIN", ()),
        ),
        (
            {"festival": "Berlinale", "award": "Nominierung, Beste Kamera"},
            "Berlinale: Nominierung, Beste Kamera",
            ("BERLINALE", "Berlinale", "Beste Kamera", None, "NOMINATION", ()),
        ),
        (
            {"festival": "Berlinale", "award": "nominated"},
            "Berlinale: nominated",
            ("BERLINALE", "Berlinale", None, None, "NOMINATION", ()),
        ),
        (
            {"festival": "Berlinale", "award": "Official Selection"},
            "Berlinale: Official Selection",
            ("BERLINALE", "Berlinale", "Official Selection", None, "SELECTION", ()),
        ),
    ],
)
def test_a_map(value: object, label: str, parts: tuple[object, ...]) -> None:
    ((award,), findings) = read_awards(node([value]), standard())
    festival = award.festival.key if award.festival else None
    found = (festival, award.festival_label, award.name, award.year, award.kind, award.people)
    assert (award.label, found, findings) == (label, parts, ())


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Bester Film, Beste Regie – Gijón 1995", ["Bester Film", "Beste Regie"]),
        ("Gijón 1995: Best Film and Best Director", ["Best Film", "Best Director"]),
        ("Best Film & Best Short Film, Cannes", ["Best Film", "Best Short Film"]),
        ("Audience Award, Best Film, Cannes", ["Audience Award, Best Film"]),
        ("Best Director, Drama Competition, Cannes", ["Best Director, Drama Competition"]),
        ("Best Film and Sound, Cannes", ["Best Film and Sound"]),
        ("FIPRESCI Prize and Audience Award at the 64th Berlinale", ["FIPRESCI Prize", "Audience Award"]),
        ("Special Jury Prize & Audience Award, Cannes 1995", ["Special Jury Prize", "Audience Award"]),
        ("Jury and Audience Award, Cannes", ["Jury and Audience Award"]),
    ],
)
def test_a_line_of_several_awards_is_told_apart_where_that_is_certain(line: str, names: list[str]) -> None:
    awards, _ = read_awards(node([line]), standard())
    assert [(award.label, award.name) for award in awards] == [(line, name) for name in names]
    assert len({(award.festival, award.year, award.kind) for award in awards}) == 1


def test_names_in_languages() -> None:
    venice, cannes = (standard().known[key].festival for key in ("VENICE", "CANNES"))
    assert [venice.name(tag) for tag in ("de", "en-GB", "fr", "pl")] == [
        "Internationale Filmfestspiele von Venedig",
        "Venice Film Festival",
        "Mostra de Venise",
        "Venice Film Festival",
    ]
    assert (venice.city_name("de"), cannes.city_name("de")) == ("Venedig", "Cannes")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Audience Award, Hof 2022; Jury Prize, Lübeck 2022", ["Audience Award, Hof 2022", "Jury Prize, Lübeck 2022"]),
        ("Jury Prize; Audience Award, Hof 2022", ["Jury Prize; Audience Award, Hof 2022"]),
    ],
)
def test_awards_between_semicolons(text: str, labels: list[str]) -> None:
    awards, _ = read_awards(node(text), standard())
    assert [award.label for award in awards] == labels


def test_where_a_film_was_shown_is_a_selection() -> None:
    shown = [{"festival": "Berlinale", "year": 2004, "section": "Panorama", "url": "https://festival.example"}]
    (award,), _ = read_awards(node(shown), standard())
    assert (award.label, award.name, award.year, award.kind) == (
        "Berlinale: Panorama 2004",
        "Panorama",
        2004,
        AwardKind.SELECTION,
    )
    (award,), _ = read_awards(node([{"festival": "Berlinale", "year": 2004}]), standard())
    assert (award.label, award.name, award.kind) == ("Berlinale 2004", None, None)


@pytest.mark.parametrize(
    ("value", "named"), [("Prix du public, Cannes 2004", True), ("5 €", False), ("12.50", False), (["5 €"], True)]
)
def test_what_a_ticket_costs_is_no_award(value: object, named: bool) -> None:
    assert names_awards(node(value)) is named


@pytest.mark.parametrize(
    ("value", "festival", "name", "people"),
    [
        (
            {"name": "Husum Film Festival", "year": "2025", "award": "Golden Oyster"},
            "Husum Film Festival",
            "Golden Oyster",
            (),
        ),
        ({"award": "Best Actress", "name": "Ida Roth", "year": "2025"}, None, "Best Actress", ("Ida Roth",)),
        (
            {"name": "Husum Film Festival", "year": "2025", "laurel": "/a.png", "url": "/b"},
            "Husum Film Festival",
            None,
            (),
        ),
    ],
)
def test_what_maps_say_beside_awards(
    value: object, festival: str | None, name: str | None, people: tuple[str, ...]
) -> None:
    ((award,), diagnostics) = read_awards(node([value]), standard())
    assert (award.festival_label, award.name, award.year, award.people) == (festival, name, 2025, people)
    assert diagnostics == ()


def test_lines_below_a_festival() -> None:
    text = "- 5º Gramado, 2002:\\\n**Melhor Filme**\n- Berlinale 2004:\n  - Golden Bear\n- Jury Prize, Cannes 1995"
    awards, diagnostics = read_awards(node(text), standard())
    assert [(each.festival and each.festival.key, each.name, each.year) for each in awards] == [
        ("GRAMADO", "Melhor Filme", 2002),
        ("BERLINALE", "Golden Bear", 2004),
        ("CANNES", "Jury Prize", 1995),
    ]
    assert diagnostics == ()


@pytest.mark.parametrize(
    ("line", "festival", "kind"),
    [
        ("3 Premios Goya", "GOYA", AwardKind.WIN),
        ("2 Oscar nominations", "ACADEMY_AWARDS", AwardKind.NOMINATION),
        ("Nominated for 2 Oscars", "ACADEMY_AWARDS", AwardKind.NOMINATION),
        ("Won 3 Oscars", "ACADEMY_AWARDS", AwardKind.WIN),
        ("3 Preise, Gijón", "GIJON", AwardKind.WIN),
    ],
)
def test_a_number_of_awards_is_no_name(line: str, festival: str, kind: AwardKind) -> None:
    ((award,), _) = read_awards(node([line]), standard())
    assert award.festival
    assert (award.label, award.festival.key, award.name, award.kind) == (line, festival, None, kind)


def test_the_best_of_several_things_behind_a_festival() -> None:
    line = "16º Cine Husum, 2012: Melhor Curta; Melhor Ator (Jon Halde) e Melhor Roteiro."
    awards, _ = read_awards(node([line]), standard())
    assert [(each.label, each.festival_label, each.name, each.year) for each in awards] == [
        (line, "Cine Husum", "Melhor Curta", 2012),
        (line, "Cine Husum", "Melhor Ator", 2012),
        (line, "Cine Husum", "Melhor Roteiro", 2012),
    ]
    assert "Jon Halde" in awards[1].people


@pytest.mark.parametrize(
    ("year", "label", "read", "told"),
    [
        ("1996 - 1997", "Preis 1996 - 1997", None, ["year"]),
        ("20100", "Preis 20100", None, ["year"]),
        ("2010/11", "Preis 2010/11", 2010, []),
        ("2010-05-12", "Preis 2010", 2010, []),
        ("c. 2010", "Preis 2010", 2010, []),
    ],
)
def test_years_of_awards_in_maps(year: str, label: str, read: int | None, told: list[str]) -> None:
    ((award,), findings) = read_awards(
        node([{"festival": "Filmfest Verden", "award": "Preis", "year": year}]), standard()
    )
    assert (award.label, award.year, codes(findings)) == (f"Filmfest Verden: {label}", read, told)


@pytest.mark.parametrize(
    "label",
    [
        "FILMFEST VERDEN", "Film-Fest Verden", "The Filmfest Verden", "12. Filmfest Verden", "Das 12. Filmfest Verden",
        "XII Filmfest Verden", "Filmfest Verden 2017", "Filmfest Verden (2017)", "Filmfest Verden '17",
        "Filmfest Verden, 12th edition",
    ],
)  # fmt: skip
def test_spellings_and_editions_of_a_festival_are_one(label: str) -> None:
    assert festival_key(label, standard()) == "FILMFEST_VERDEN"
    ((award,), _) = read_awards(node([{"festival": label, "award": "Golden Oyster"}]), standard())
    assert award.festival is None
    assert festival_key(award.festival_label or "", standard()) == "FILMFEST_VERDEN"


def test_other_names_stay_as_they_are() -> None:
    names = ("Husum Film Festival", "La Rochelle Shorts", "X-Festival", "Mixer Festival", "21 Days")
    keys = [festival_key(name, standard()) for name in names]
    assert keys == ["HUSUM_FILM_FESTIVAL", "LA_ROCHELLE_SHORTS", "X_FESTIVAL", "MIXER_FESTIVAL", "21_DAYS"]


def test_an_article_before_a_known_festival() -> None:
    for line in ("The Berlinale", "La Berlinale 2018"):
        award = parse_award(line, standard())
        assert award.festival
        assert award.festival.key == "BERLINALE"


def test_who_came_close_won_nothing() -> None:
    ((award,), _) = read_awards(
        node([{"festival": "Filmfest Verden", "award": "Audience Award (runner-up)"}]), standard()
    )
    assert (award.name, award.kind) == ("Audience Award (runner-up)", None)


def test_a_win_beside_nominations_is_not_one_of_them() -> None:
    award = parse_award("1 Goya (Mejor actor), 3 nominaciones", standard())
    assert (award.name, award.kind) == ("Mejor actor, 3 nominaciones", None)
