import pytest

from seed.fields.credits import Credit, read_cast, read_director
from seed.fields.names import Name
from seed.fields.roles import role
from seed.parse.nodes import Items, Text
from tests.seed.reading import COLUMN, LINE, codes, node


def test_a_director() -> None:
    assert read_director(node("Veit Helmer"), "de") == (
        (Credit(role("DIRECTOR"), Name("Veit Helmer"), None, LINE, COLUMN, "director"),),
        (),
    )


@pytest.mark.parametrize(
    ("value", "expected", "told"),
    [
        (None, [], []),
        ("Neelesha Barthel, Heike Woosey", ["Neelesha Barthel", "Heike Woosey"], []),
        ("Neelesha Barthel & Heike Woosey", ["Neelesha Barthel", "Heike Woosey"], []),
        ("Veit Helmer + Team", ["Veit Helmer", "Team"], []),
        (["Neelesha Barthel", None, "Heike Woosey"], ["Neelesha Barthel", "Heike Woosey"], []),
        (["Neelesha Barthel", {"name": "Heike Woosey"}, ["Udo Kier"]], ["Neelesha Barthel", "Heike Woosey"], ["form"]),
        ({"name": "Veit Helmer"}, ["Veit Helmer"], []),
    ],
)
def test_directors(value: object, expected: list[str], told: list[str]) -> None:
    credits, diagnostics = read_director(node(value), "de")
    assert ([credit.name.name for credit in credits], codes(diagnostics)) == (expected, told)
    assert all(credit.role.key == "DIRECTOR" and credit.label is None for credit in credits)


def test_a_credit_knows_its_place() -> None:
    cast = Items((Text("Denis Lavant", 5, 5), Text("Paz Vega, )", 6, 5)), 4, 3)
    credits, (finding,) = read_cast(cast, "de")
    assert [(credit.line, credit.column) for credit in credits] == [(5, 5), (6, 5)]
    assert (finding.line, finding.column, finding.message) == (6, 5, '")" is not a name')


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Denis Lavant, Paz Vega (voice)", [Name("Denis Lavant"), Name("Paz Vega", note="voice")]),
        (
            "Denis Lavant, Salzsieder; Paz Vega, seine Frau",
            [Name("Denis Lavant", character="Salzsieder"), Name("Paz Vega", character="seine Frau")],
        ),
        ("Denis Lavant, Udo Kier; Paz Vega", [Name("Denis Lavant"), Name("Udo Kier"), Name("Paz Vega")]),
        (["Denis Lavant als Anton"], [Name("Denis Lavant", character="Anton")]),
        ([{"name": "Denis Lavant", "role": "Koch, Kellner"}], [Name("Denis Lavant", character="Koch, Kellner")]),
        ([{"name": "Denis Lavant", "character": "Anton"}], [Name("Denis Lavant", character="Anton")]),
        ([{"Name": "Denis Lavant", "Rolle": "Anton"}], [Name("Denis Lavant", character="Anton")]),
        ([{"name": "Denis Lavant", "role": ["Koch", "Kellner"]}], [Name("Denis Lavant", character="Koch / Kellner")]),
        ([{"name": "Denis Lavant", "role": None}], [Name("Denis Lavant")]),
        (
            [{"name": ["Denis Lavant", "Paz Vega"], "role": "Paar"}],
            [Name("Denis Lavant", character="Paar"), Name("Paz Vega", character="Paar")],
        ),
        (
            [{"name": "Denis Lavant (voice)", "character": "Anton", "as": "D. Lavant"}],
            [Name("Denis Lavant", credited_as="D. Lavant", character="Anton", note="voice")],
        ),
        ({"name": "Denis Lavant", "character": "Anton"}, [Name("Denis Lavant", character="Anton")]),
        ("Morena Flor (Júlia)", [Name("Morena Flor", character="Júlia")]),
        (["Mara Esch (Hebamme)"], [Name("Mara Esch", character="Hebamme")]),
        ([{"name": "Mara Esch (Eva)", "note": "Debüt"}], [Name("Mara Esch", character="Eva", note="Debüt")]),
        ([{"name": "Mara Esch", "note": "Debüt"}], [Name("Mara Esch", note="Debüt")]),
        ({"name": "Mara Esch (Debüt)", "role": "Eva"}, [Name("Mara Esch", character="Eva", note="Debüt")]),
        ("Mara Esch (Stimme)", [Name("Mara Esch", note="Stimme")]),
        ("Mara Esch (Portugal)", [Name("Mara Esch", note="Portugal")]),
        ("Mara Esch (DDR)", [Name("Mara Esch", note="DDR")]),
        ("Mara Esch (II) (Eva)", [Name("Mara Esch (II)", character="Eva")]),
        ("Mara Esch (artist)", [Name("Mara Esch", note="artist")]),
        ("Mara Esch (Preisträgerin)", [Name("Mara Esch", note="Preisträgerin")]),
        (
            "Mara Esch (Eva), Ole Brink (Doppelrolle: Anna/Maria)",
            [Name("Mara Esch", character="Eva"), Name("Ole Brink", note="Doppelrolle: Anna/Maria")],
        ),
        ({"vorname": "Danny", "nachname": "Boyle"}, [Name("Danny Boyle")]),
        ({"nome": "Danny", "cognome": "Boyle"}, [Name("Danny Boyle")]),
        (
            {"prenom": "Danny", "nom": "Boyle", "prenom_perso": "Jim", "nom_perso": "Hall"},
            [Name("Danny Boyle", character="Jim Hall")],
        ),
        ({"name": "Danny Boyle", "first_name": "Daniel"}, [Name("Danny Boyle")]),
    ],
)
def test_a_cast(value: object, expected: list[Name]) -> None:
    credits, diagnostics = read_cast(node(value), "de")
    assert ([credit.name for credit in credits], diagnostics) == (expected, ())
    assert all(credit.role.key == "ACTOR" and credit.label is None for credit in credits)


def test_brackets_in_the_cast_of_a_documentary_say_who_it_is() -> None:
    (credit,), _ = read_cast(node(["Neo Rauch (Maler)"]), "de", of_documentary=True)
    assert credit.name == Name("Neo Rauch", note="Maler")


@pytest.mark.parametrize(
    "value", [["Erzähler: Otto Sander"], [{"Erzähler": "Otto Sander"}], {"Erzähler": ["Otto Sander"]}]
)
def test_a_role_within_the_cast(value: object) -> None:
    narrator = Credit(role("NARRATOR"), Name("Otto Sander"), "Erzähler", LINE, COLUMN, "cast")
    assert read_cast(node(value), "de") == ((narrator,), ())


def test_a_label_that_fits_two_roles_means_the_one_of_the_cast() -> None:
    credits, diagnostics = read_cast(node([{"Besetzung": "Udo Kier"}]), "de")
    assert ([(credit.role.key, credit.label) for credit in credits], diagnostics) == ([("ACTOR", "Besetzung")], ())


@pytest.mark.parametrize("label", ["Anton Kern", "Fahrer", "Kamera"])
def test_which_is_the_name_is_not_guessed(label: str) -> None:
    for value in ([f"{label}: Denis Lavant"], [{label: "Denis Lavant"}]):
        credits, (finding,) = read_cast(node(value), "de")
        assert (credits, finding.code) == ((), "form")
        assert finding.message == f'"{label}: Denis Lavant" does not say which is the name'


@pytest.mark.parametrize("label", ["Anton", "Lehrer", "König Claudius"])
def test_a_single_entry_that_looks_like_a_character_is_told(label: str) -> None:
    for value in ([f"{label}: Denis Lavant"], [{label: "Denis Lavant"}]):
        (credit,), (finding,) = read_cast(node(value), "de")
        assert (credit.name.name, credit.name.character, finding.code) == ("Denis Lavant", label, "name-open")
        assert finding.message == f'"Denis Lavant" is read as who plays "{label}"'


def test_people_are_on_one_side_of_a_cast() -> None:
    value = {"Fahrer": "Jon Halde", "Hamlet": "Denis Lavant", "Ophelia": ["Paz Vega", "Rike Torf"]}
    credits, (finding,) = read_cast(node(value), "de")
    assert [(credit.name.name, credit.name.character) for credit in credits] == [
        ("Jon Halde", "Fahrer"),
        ("Denis Lavant", "Hamlet"),
        ("Paz Vega", "Ophelia"),
        ("Rike Torf", "Ophelia"),
    ]
    assert finding.message == '"Jon Halde" is read as who plays "Fahrer"'


def test_sides_that_contradict_each_other_are_told() -> None:
    credits, findings = read_cast(node({"Denis Lavant": "Anton", "Júlia": "Paz Vega"}), "de")
    assert (credits, codes(findings)) == ((), ["form", "form"])


def test_a_director_shows_on_which_side_people_stand() -> None:
    directors, _ = read_director(node("Nele Stamm"), "de")
    (credit,), _ = read_cast(node({"Mara Esch": "Nele Stamm"}), "de", directors=directors)
    assert (credit.name.name, credit.name.character) == ("Nele Stamm", "Mara Esch")


def test_characters_behind_commas() -> None:
    credits, findings = read_cast(node(["Jon Halde, Hamlet", "Paz Vega, die Königin"]), "de")
    assert [(credit.name.name, credit.name.character) for credit in credits] == [
        ("Jon Halde", "Hamlet"),
        ("Paz Vega", "die Königin"),
    ]
    assert findings == ()


@pytest.mark.parametrize(
    ("value", "expected", "told"),
    [
        (None, [], []),
        ([None, ["Udo Kier"], "Paz Vega"], ["Paz Vega"], ["form"]),
        ([{"name": "Paz Vega", "agent": "x"}], ["Paz Vega"], ["unknown-field"]),
        (
            [{"name": "Paz Vega", "id": "7"}, {"name": "Udo Kier", "id": "8"}],
            ["Paz Vega", "Udo Kier"],
            ["unknown-field", "unknown-field"],
        ),
        ([{"name": {"first": "Paz"}, "role": "Eva"}], [], ["form"]),
        ([{"name": "Paz Vega", "role": {"a": "b"}}], ["Paz Vega"], ["form"]),
        (": " * 2_000, [], ["name"]),
        ([": " * 2_000 + "Paz Vega"], ["Paz Vega"], []),
    ],
)
def test_what_is_no_cast(value: object, expected: list[str], told: list[str]) -> None:
    credits, diagnostics = read_cast(node(value), "de")
    assert ([credit.name.name for credit in credits], codes(diagnostics)) == (expected, told)


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        (
            "Anna Berg-Kern (Ruth, 40), als Kind: Nele Kern",
            "de",
            [("Anna Berg-Kern", None, "Ruth, 40"), ("Nele Kern", "als Kind", None)],
        ),
        (
            "Héctor Altuna y la colaboración especial de Terele Paves",
            "es",
            [("Héctor Altuna", None, None), ("Terele Paves", None, "la colaboración especial de")],
        ),
        ("Ronan Quéré (le père)", "fr", [("Ronan Quéré", "le père", None)]),
        ("Bruno Kern (der Lotse)", "de", [("Bruno Kern", "der Lotse", None)]),
        ([{"actor": "Felix Byrne", "role": "The Moth (voice)"}], "en", [("Felix Byrne", "The Moth", "voice")]),
        ([{"actor": "Felix Byrne", "role": "The Moth (Pim)"}], "en", [("Felix Byrne", "The Moth (Pim)", None)]),
    ],
)
def test_what_stands_among_a_cast(
    value: object, language: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    credits, _ = read_cast(node(value), language)
    assert [(each.name.name, each.name.character, each.name.note) for each in credits] == expected


def test_words_before_and_for_those_who_are_not_credited() -> None:
    credits, findings = read_cast(node("Ida Marsh as Nell, and introducing Pip Reed"), "en")
    assert [(each.name.name, each.name.character) for each in credits] == [("Ida Marsh", "Nell"), ("Pip Reed", None)]
    assert findings == ()
    assert read_cast(node("uncredited"), "en") == ((), ())
    ((credit,), _) = read_cast(node("Ida Marsh (uncredited)"), "en")
    assert credit.name.name == "Ida Marsh"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ida Marsh jako Nell, Pip Reed", "pl"),
        ("Ida Marsh como Nell, Pip Reed", "pt"),
        ("Ida Marsh nel ruolo di Nell, Pip Reed", "it"),
        ("Ida Marsh no papel de Nell, Pip Reed", "pt"),
    ],
)
def test_characters_in_further_languages(text: str, language: str) -> None:
    credits, _ = read_cast(node(text), language)
    assert [(each.name.name, each.name.character) for each in credits] == [("Ida Marsh", "Nell"), ("Pip Reed", None)]
    ((credit,), _) = read_cast(node([{"nome": "Ida Marsh", "papel": "Nell"}]), "pt")
    assert (credit.name.name, credit.name.character) == ("Ida Marsh", "Nell")
