import csv
from pathlib import Path

import pytest

import seed.fields.roles
from seed.diagnostics import Level
from seed.fields.roles import choose, departments, known_label, plain_label, read_label, role, roles

CSV = Path(seed.fields.roles.__file__).with_name("roles.csv")


def keys(label: str, language: str) -> list[str]:
    """What a label says about which there is nothing to say."""
    reading = read_label(label, language)
    assert reading.findings == ()
    return ["|".join(each.key for each in fitting) for fitting in reading.roles]


@pytest.mark.parametrize(
    ("label", "language", "expected"),
    [
        ("Regie", "de", ["DIRECTOR"]),
        ("regie:", "de", ["DIRECTOR"]),
        ("KAMERA", "de", ["CINEMATOGRAPHY"]),
        ("Kamera", "en", ["CINEMATOGRAPHY"]),
        ("Director of Photography", "de-AT", ["CINEMATOGRAPHY"]),
        ("Réalisation", "ja", ["DIRECTOR"]),
        ("Co Regie", "de", ["CO_DIRECTOR"]),
        ("Make Up", "de", ["MAKEUP"]),
        ("Script/Continuity", "de", ["SCRIPT_SUPERVISOR"]),
        ("SOUND_DESIGN", "de", ["SOUND_DESIGN"]),
        ("Distribution", "en", ["DISTRIBUTION"]),
        ("Distribution", "fr", ["ACTOR"]),
        ("Casting (Russland)", "de", ["CASTING"]),
        ("Director(s)", "en", ["DIRECTOR"]),
        ("Directors", "en", ["DIRECTOR"]),
        ("Komponistinnen", "de", ["MUSIC"]),
        ("Regisseure", "de", ["DIRECTOR"]),
    ],
)
def test_a_label(label: str, language: str, expected: list[str]) -> None:
    assert keys(label, language) == expected


@pytest.mark.parametrize(
    "label",
    ["Regisseur:in", "Regisseur/in", "Regisseur*in", "Regisseur_in", "RegisseurIn", "Regisseur(in)", "Regisseur/-in"],
)
def test_a_label_for_all_genders(label: str) -> None:
    assert keys(label, "de") == ["DIRECTOR"]


@pytest.mark.parametrize(
    ("label", "language", "expected"),
    [
        ("Autor und Regisseur", "de", ["DIRECTOR", "SCREENPLAY"]),
        ("Autorin und Regisseurin", "de", ["DIRECTOR", "SCREENPLAY"]),
        ("Regie & Drehbuch", "de", ["DIRECTOR", "SCREENPLAY"]),
        ("Buch und Regie", "de", ["DIRECTOR", "SCREENPLAY"]),
        ("Regie und Produktion", "de", ["DIRECTOR", "PRODUCER|PRODUCTION_COMPANY"]),
        ("Author and Director", "en", ["DIRECTOR", "SCREENPLAY"]),
        ("Writer-Director", "en", ["DIRECTOR", "SCREENPLAY"]),
        ("Written and directed by", "en", ["DIRECTOR", "SCREENPLAY"]),
        ("Directed, Photographed & Edited by", "en", ["DIRECTOR", "CINEMATOGRAPHY", "EDITING"]),
        ("Kamera & Schnitt", "de", ["CINEMATOGRAPHY", "EDITING"]),
        ("Buch/Regie", "de", ["DIRECTOR", "SCREENPLAY"]),
        ("Regie, Drehbuch", "de", ["DIRECTOR", "SCREENPLAY"]),
        ("Regie, Buch und Schnitt", "de", ["DIRECTOR", "SCREENPLAY", "EDITING"]),
        ("Regisseur/Regisseurin", "de", ["DIRECTOR"]),
        ("Autor:in und Regisseur:in", "de", ["DIRECTOR", "SCREENPLAY"]),
    ],
)
def test_a_label_of_several_roles(label: str, language: str, expected: list[str]) -> None:
    assert keys(label, language) == expected


@pytest.mark.parametrize(
    ("label", "language", "expected"),
    [
        ("Produktion", "de", ["PRODUCER|PRODUCTION_COMPANY"]),
        ("Production", "en", ["PRODUCER|PRODUCTION_COMPANY"]),
        ("Production", "fr", ["PRODUCER"]),
        ("Ausstattung", "de", ["SET_DECORATION|PRODUCTION_DESIGN"]),
        ("Besetzung", "de", ["CASTING|ACTOR"]),
        ("Sprecher", "de", ["VOICE|NARRATOR"]),
        ("Skript", "de", ["SCREENPLAY|SCRIPT_SUPERVISOR"]),
        ("Innenrequisite", "de", ["SET_DECORATION|PROPS"]),
    ],
)
def test_a_label_that_fits_two_roles(label: str, language: str, expected: list[str]) -> None:
    assert keys(label, language) == expected


@pytest.mark.parametrize(
    ("label", "language", "key", "code"),
    [
        ("Herausgegeben von", "de", "EDITING", "role-mistranslated"),
        ("Kolorierung", "de", "COLORIST", "role-mistranslated"),
        ("Equipment", "en", "PRODUCTION_DESIGN", "role-mistranslated"),
        ("Set Designer", "en", "PRODUCTION_DESIGN", "role-ambiguous"),
    ],
)
def test_a_doubtful_label_is_told(label: str, language: str, key: str, code: str) -> None:
    reading = read_label(label, language)
    assert [[each.key for each in fitting] for fitting in reading.roles] == [[key]]
    assert [(finding.level, finding.code) for finding in reading.findings] == [(Level.WARNING, code)]


@pytest.mark.parametrize(
    ("label", "key", "help"),
    [
        ("Kamara", "KAMARA", 'did you mean "Kamera"?'),
        ("Coregie", "COREGIE", 'did you mean "Co-Regie"?'),
        ("Löwenbändiger", "LOEWENBAENDIGER", "it is kept as a role of its own"),
        ("Kamera- und Tonassistenz", "KAMERA_UND_TONASSISTENZ", 'did you mean "Kameraassistenz"?'),
        ("Regie & Löwen", "REGIE_LOEWEN", "it is kept as a role of its own"),
    ],
)
def test_an_unknown_label_is_a_role_of_its_own(label: str, key: str, help: str) -> None:
    reading = read_label(label, "de")
    ((unknown,),) = reading.roles
    assert (unknown.key, unknown.department, unknown.names) == (key, "OTHER", (("de", label),))
    assert [(finding.code, finding.help) for finding in reading.findings] == [("role", help)]
    assert known_label(label, "de") is None


def test_the_context_chooses() -> None:
    producer, company = role("PRODUCER"), role("PRODUCTION_COMPANY")
    assert choose((producer, company), True, ()) == (company, True)
    assert choose((producer, company), False, ()) == (producer, True)
    assert choose((producer, company), None, {"PRODUCER"}) == (company, True)
    assert choose((producer, company), None, ()) == (producer, False)
    assert choose((producer, company), None, {"PRODUCER", "PRODUCTION_COMPANY"}) == (producer, False)
    assert choose((producer,), True, {"PRODUCER"}) == (producer, True)


def test_every_label_of_the_vocabulary_is_known() -> None:
    with CSV.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [each.key for each in roles()] == [row["key"] for row in rows]
    for row in rows:
        for language in ("de", "en", "fr"):
            for printed in filter(None, [row[language], *row[f"{language}_variants"].split("|")]):
                reading = known_label(printed.rstrip("+?!"), language)
                assert reading is not None
                assert row["key"] in {each.key for fitting in reading.roles for each in fitting}, printed


def test_labels_without_marks() -> None:
    assert role("PRODUCER").names == (("de", "Produktion"), ("en", "Producer"), ("fr", "Producteur"))
    assert role("PRODUCER").name("de") == "Produktion"
    assert role("GRIP").name("fr") == "Key Grip"
    assert plain_label(role("PRODUCER"), "de") == "Produzent"
    assert all(label == label.rstrip("+?!") for each in roles() for _, label in (*each.names, *each.variants))


def test_departments_stand_in_the_order_of_their_roles() -> None:
    assert [each.key for each in departments()] == [
        "DIRECTION",
        "WRITING",
        "CAMERA",
        "LIGHTING",
        "EDITING",
        "MUSIC",
        "SOUND",
        "ART",
        "COSTUME_MAKEUP",
        "EFFECTS",
        "PRODUCTION",
        "COMPANY",
        "CAST",
        "OTHER",
    ]
    assert departments()[2].names == (("de", "Kamera"), ("en", "Camera"), ("fr", "Image"))
