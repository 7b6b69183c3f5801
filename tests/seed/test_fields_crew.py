from collections.abc import Set

import pytest

from seed.fields.crew import read_crew
from seed.fields.names import Name
from seed.parse.nodes import Entries, Items, Text
from tests.seed.reading import codes, node


def crew(value: object, language: str = "de", filled: Set[str] = frozenset()) -> list[str]:
    """Each credit of a crew about which there is nothing to say, as "ROLE Name"."""
    credits, diagnostics = read_crew(node(value), language, filled)
    assert diagnostics == ()
    return [f"{credit.role.key} {credit.name.name}" for credit in credits]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, []),
        ([{"role": "Regie", "name": "Veit Helmer"}], ["DIRECTOR Veit Helmer"]),
        ([{"name": "Veit Helmer", "role": "Director"}], ["DIRECTOR Veit Helmer"]),
        ([{"Funktion": "Regie", "Name": "Veit Helmer"}], ["DIRECTOR Veit Helmer"]),
        (
            [{"role": "Musik", "name": "Sóley Stefánsdóttir, Malcolm Arison"}],
            ["MUSIC Sóley Stefánsdóttir", "MUSIC Malcolm Arison"],
        ),
        ([{"role": "Musik", "name": ["Oppie & Gigi", None, "Shantel"]}], ["MUSIC Oppie & Gigi", "MUSIC Shantel"]),
        ([{"role": "Regie", "name": "Udo Kier & Paz Vega"}], ["DIRECTOR Udo Kier", "DIRECTOR Paz Vega"]),
        ([{"role": ["Regie", "Buch"], "name": "Veit Helmer"}], ["DIRECTOR Veit Helmer", "SCREENPLAY Veit Helmer"]),
        ([{"role": "Autor und Regisseur", "name": "Veit Helmer"}], ["DIRECTOR Veit Helmer", "SCREENPLAY Veit Helmer"]),
        ([{"Kamera": "Kolya Kano"}, {"Ton": None}], ["CINEMATOGRAPHY Kolya Kano"]),
        (["Kamera: Kolya Kano", "Regisseur:in: Paz Vega"], ["CINEMATOGRAPHY Kolya Kano", "DIRECTOR Paz Vega"]),
        (
            {"Kamera": "Kolya Kano", "Schnitt": ["Udo Kier", "Paz Vega"]},
            ["CINEMATOGRAPHY Kolya Kano", "EDITING Udo Kier", "EDITING Paz Vega"],
        ),
        ("Kamera: Kolya Kano\nSchnitt: Udo Kier", ["CINEMATOGRAPHY Kolya Kano", "EDITING Udo Kier"]),
        (
            "Kamera: Kolya Kano; Schnitt: Udo Kier, Paz Vega, Musik: Shantel",
            ["CINEMATOGRAPHY Kolya Kano", "EDITING Udo Kier", "EDITING Paz Vega", "MUSIC Shantel"],
        ),
        ([{"role": None, "name": None}, None], []),
    ],
)
def test_a_crew(value: object, expected: list[str]) -> None:
    assert crew(value) == expected


def test_a_role_without_a_name_is_told() -> None:
    for value in ([{"role": "Ton", "name": None}], [{"role": "Ton"}]):
        credits, (finding,) = read_crew(node(value), "de")
        assert (credits, finding.code, finding.message) == ((), "name-missing", "a role without a name")


def test_single_words_among_companies_are_companies() -> None:
    assert crew({"Koproduktion": "Pandora, Razor Film, ZDF"}) == [
        "PRODUCTION_COMPANY Pandora",
        "PRODUCTION_COMPANY Razor Film",
        "PRODUCTION_COMPANY ZDF",
    ]
    assert crew({"Koproduktion": "Karl Dorn"}) == ["CO_PRODUCER Karl Dorn"]


def test_authors_of_what_a_film_is_made_after() -> None:
    assert crew({"Vorlage": "Jule Brand von Karl Dorn"}) == ["SOURCE_WORK Karl Dorn"]
    assert crew({"Drehbuch": "Rike Torf nach dem Roman „Moor“ von Karl von Dorn"}) == [
        "SCREENPLAY Rike Torf",
        "SOURCE_WORK Karl von Dorn",
    ]


def test_a_credit_keeps_its_label_its_details_and_its_place() -> None:
    entry = Entries(
        (
            (Text("role", 5, 5), Text("Kamera:", 5, 11)),
            (Text("name", 6, 5), Text("Emil Christov, B.A.C. (Berlin)", 6, 11)),
        ),
        5,
        5,
    )
    (credit,), diagnostics = read_crew(Items((entry,), 4, 3), "de")
    assert (credit.role.key, credit.label, credit.line, credit.column) == ("CINEMATOGRAPHY", "Kamera", 6, 11)
    assert credit.name == Name("Emil Christov", credited_as="Emil Christov, B.A.C.", note="Berlin")
    assert diagnostics == ()


def test_surnames_before_forenames_where_no_companies_stand() -> None:
    assert crew([{"Kamera": "Kano, Kolya; Vega, Paz"}]) == ["CINEMATOGRAPHY Kolya Kano", "CINEMATOGRAPHY Paz Vega"]
    places = crew([{"Verleih": "Pandora, Köln; Razor, Berlin"}])
    assert places == [f"DISTRIBUTION {name}" for name in ("Pandora", "Köln", "Razor", "Berlin")]


def test_a_map_may_say_more() -> None:
    (credit,), _ = read_crew(
        node([{"role": "Darsteller", "name": "Udo Kier als Karl", "note": "Gast", "as": "U. K."}]), "de"
    )
    assert credit.name == Name("Udo Kier", credited_as="U. K.", character="Karl", note="Gast")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            [{"Produktion": "Veit Helmer, jip film & verleih"}],
            ["PRODUCER Veit Helmer", "PRODUCTION_COMPANY jip film & verleih"],
        ),
        ([{"Produktion": "EuroArt"}, {"Produzent": "Udo Kier"}], ["PRODUCTION_COMPANY EuroArt", "PRODUCER Udo Kier"]),
        ([{"Produktion": "bekka"}, {"Produktionsfirma": "Tandem"}], ["PRODUCER bekka", "PRODUCTION_COMPANY Tandem"]),
        (
            [{"Ausstattung": "Udo Kier"}, {"Szenenbild": "Paz Vega"}],
            ["SET_DECORATION Udo Kier", "PRODUCTION_DESIGN Paz Vega"],
        ),
        (
            [{"Ausstattung": "Udo Kier"}, {"Dekoration": "Paz Vega"}],
            ["PRODUCTION_DESIGN Udo Kier", "SET_DECORATION Paz Vega"],
        ),
        ([{"Skript": "Udo Kier"}, {"Drehbuch": "Paz Vega"}], ["SCRIPT_SUPERVISOR Udo Kier", "SCREENPLAY Paz Vega"]),
    ],
)
def test_a_label_that_fits_two_roles_is_decided_by_context(value: object, expected: list[str]) -> None:
    assert crew(value) == expected


def test_what_other_fields_fill_is_context() -> None:
    assert crew([{"Besetzung": "Udo Kier"}], filled={"ACTOR"}) == ["CASTING Udo Kier"]
    assert crew([{"Besetzung": "Udo Kier"}], filled={"CASTING"}) == ["ACTOR Udo Kier"]


@pytest.mark.parametrize(
    ("label", "key", "help"),
    [
        ("Ausstattung", "SET_DECORATION", 'write "Set Decoration" or "Szenenbild"'),
        ("Skript", "SCREENPLAY", 'write "Drehbuch" or "Script/Continuity"'),
    ],
)
def test_what_the_context_leaves_open_is_told(label: str, key: str, help: str) -> None:
    (credit,), (finding,) = read_crew(node([{label: "Udo Kier"}]), "de")
    assert (credit.role.key, finding.code, finding.help) == (key, "role-ambiguous", help)


def test_an_unknown_role_drops_no_credit() -> None:
    (credit,), (finding,) = read_crew(node([{"role": "Kamara", "name": "Kolya Kano"}]), "de")
    assert (credit.role.key, credit.role.department, credit.label) == ("KAMARA", "OTHER", "Kamara")
    assert (finding.code, finding.help) == ("role", 'did you mean "Kamera"?')


@pytest.mark.parametrize(
    "value", [[{"name": "Udo Kier"}], [{"name": "Udo Kier", "role": None}], [{"name": "Udo Kier", "role": "??"}]]
)
def test_a_name_without_a_role_is_in_the_crew(value: object) -> None:
    (credit,), diagnostics = read_crew(node(value), "de")
    assert (credit.role.key, credit.name, codes(diagnostics)) == ("CREW", Name("Udo Kier"), ["role-missing"])


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Kolya Kano", ["form"]),
        (["Kolya Kano"], ["form"]),
        ([["Kamera", "Kolya Kano"]], ["form"]),
        ([{"role": "Kamera"}], ["name-missing"]),
        ([{"role": "Kamera", "name": {"first": "Kolya"}}], ["form"]),
        ([{"role": "Kamera", "name": [["Kolya"]]}], ["form"]),
        ([{"role": "Kamera", "name": "42"}], ["name"]),
    ],
)
def test_what_is_no_credit(value: object, told: list[str]) -> None:
    credits, diagnostics = read_crew(node(value), "de")
    assert (credits, codes(diagnostics)) == ((), told)


def test_an_unknown_key_is_told() -> None:
    credits, diagnostics = read_crew(node([{"role": "Kamera", "name": "Kolya Kano", "agent": "x"}]), "de")
    assert (len(credits), codes(diagnostics)) == (1, ["unknown-field"])


def test_what_nobody_knows_is_told_of_each_credit() -> None:
    crew = [{"role": "Lachsack", "name": f"Kolya Kano {n}", "agent": "x"} for n in range(1, 3)]
    _, diagnostics = read_crew(node(crew), "de")
    assert sorted(diagnostic.message for diagnostic in diagnostics) == [
        '"Lachsack" is not a role that is known',
        '"Lachsack" is not a role that is known',
        '"agent" is no field of a credit; it is not read',
        '"agent" is no field of a credit; it is not read',
    ]
