import csv
from pathlib import Path

import pytest

import seed.fields.roles
from seed.diagnostics import Level
from seed.fields.role_vocabulary import Jobs, together
from seed.fields.roles import (
    LANGUAGES,
    RoleVocabulary,
    choose,
    departments,
    known_label,
    plain_label,
    read_label,
    role,
    roles,
    standard,
)

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
        ("Interprétation", "fr", ["ACTOR"]),
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
        ("Production", "fr", ["PRODUCER|PRODUCTION_COMPANY"]),
        ("Distribution", "fr", ["ACTOR|DISTRIBUTION"]),
        ("Ausstattung", "de", ["SET_DECORATION|PRODUCTION_DESIGN"]),
        ("Besetzung", "de", ["CASTING|ACTOR"]),
        ("Sprecher", "de", ["VOICE|NARRATOR"]),
        ("Skript", "de", ["SCREENPLAY|SCRIPT_SUPERVISOR"]),
        ("Innenrequisite", "de", ["SET_DECORATION|PROPS"]),
        ("Set Designer", "en", ["SET_DESIGN|PRODUCTION_DESIGN"]),
        ("Second Unit Director or Assistant Director", "en", ["ASSISTANT_DIRECTOR_1|SECOND_UNIT_DIRECTOR"]),
        ("Producción", "es", ["PRODUCER|PRODUCTION_COMPANY"]),
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
        ("Löwenbändiger", "LOEWENBAENDIGER", "it is kept as a role of its own"),
        ("Kamera- und Löwenassistenz", "KAMERA_UND_LOEWENASSISTENZ", "it is kept as a role of its own"),
        ("Löwenassistenz", "LOEWENASSISTENZ", "it is kept as a role of its own"),
        ("Assistant Camra", "ASSISTANT_CAMRA", 'did you mean "Assistant Camera"?'),
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
        for language in LANGUAGES:
            for printed in filter(None, [row[language], *row[f"{language}_variants"].split("|")]):
                reading = known_label(printed.rstrip("+?!"), language)
                assert reading is not None
                assert row["key"] in {each.key for fitting in reading.roles for each in fitting}, printed


def test_labels_without_marks() -> None:
    names = dict(role("PRODUCER").names)
    assert {language: names[language] for language in ("de", "en", "fr")} == {
        "de": "Produktion",
        "en": "Producer",
        "fr": "Producteur",
    }
    assert role("PRODUCER").name("de") == "Produktion"
    assert role("STORYLINER").name("pl") == "Storyliner"
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
        "ANIMATION",
        "EFFECTS",
        "STUNTS",
        "PRODUCTION",
        "COMPANY",
        "CAST",
        "OTHER",
    ]
    assert departments()[2].names[:3] == (("de", "Kamera"), ("en", "Camera"), ("fr", "Image"))


@pytest.mark.parametrize(
    ("label", "language", "key", "department", "names"),
    [
        ("2. Schnittassistenz", "de", "SECOND_ASSISTANT_EDITOR", "EDITING", "2. Schnittassistenz|2e assistant monteur"),
        (
            "Szenenbild-Assistent*in",
            "de",
            "ASSISTANT_PRODUCTION_DESIGNER",
            "ART",
            "Szenenbildassistenz|Assistant décorateur",
        ),
        (
            "Maskenassistenz",
            "de",
            "ASSISTANT_MAKEUP_ARTIST",
            "COSTUME_MAKEUP",
            "Maskenbildassistenz|Assistant maquilleur",
        ),
        (
            "Zusatzmaske",
            "de",
            "ADDITIONAL_MAKEUP_ARTIST",
            "COSTUME_MAKEUP",
            "Zusätzliches Maskenbild|Maquilleur additionnel",
        ),
        ("Head Carpenter", "en", "LEAD_CARPENTER", "ART", "Leitung Tischler|Chef menuisier"),
        (
            "Animation Supervisor",
            "en",
            "ANIMATION_SUPERVISOR",
            "ANIMATION",
            "Animationssupervision|Superviseur animation",
        ),
        (
            "VFX Coordinator",
            "en",
            "VISUAL_EFFECTS_COORDINATOR",
            "EFFECTS",
            "VFX-Koordination|Coordinateur effets visuels",
        ),
        (
            "Makeup Coordinator",
            "en",
            "MAKEUP_COORDINATOR",
            "COSTUME_MAKEUP",
            "Maskenkoordination|Coordinateur maquillage",
        ),
        ("Camera Intern", "en", "CAMERA_TRAINEE", "CAMERA", "Praktikum Kamera|Stagiaire image"),
        (
            "VFX Assistant Editor",
            "en",
            "ASSISTANT_VISUAL_EFFECTS_EDITOR",
            "EFFECTS",
            "VFX-Schnitt-Assistenz|Assistant monteur VFX",
        ),
        ("Editor (additional)", "en", "ADDITIONAL_EDITOR", "EDITING", "Zusätzlicher Schnitt|Monteur additionnel"),
        ("Ton (2nd Unit)", "de", "SECOND_UNIT_SOUND_MIXER", "SOUND", "Ton (2nd Unit)|Ingénieur du son (2e équipe)"),
        (
            "Additional Second Assistant Editor",
            "en",
            "ADDITIONAL_SECOND_ASSISTANT_EDITOR",
            "EDITING",
            "Zusätzliche 2. Schnittassistenz|2e assistant monteur additionnel",
        ),
    ],
)
def test_a_grade_of_a_role(label: str, language: str, key: str, department: str, names: str) -> None:
    assert keys(label, language) == [key]
    ((graded,),) = read_label(label, language).roles
    assert (graded.department, f"{graded.name('de')}|{graded.name('fr')}") == (department, names)
    assert standard().find(key) == graded


def test_a_grade_is_found_by_its_key_before_any_label_named_it() -> None:
    vocabulary = RoleVocabulary(standard().roles.values(), standard().departments, standard().labels, (standard, ()))
    found = vocabulary.find("SECOND_ASSISTANT_COSTUME_DESIGNER")
    assert found is not None
    assert (found.department, found.name("de")) == ("COSTUME_MAKEUP", "2. Kostümbildassistenz")
    assert vocabulary.find("REGIE_LOEWEN") is None


@pytest.mark.parametrize(
    "label",
    [
        "Other",
        "Swing",
        "Second Unit",
        "Löwenbändigerassistenz",
        "Assistant",
        "Koordination Löwen",
        "Leitung",
        "1.",
        "Haus",
    ],
)
def test_what_says_no_job_is_no_role(label: str) -> None:
    assert known_label(label, "de") is None


def test_a_label_of_many_grades_is_read_in_bounded_time() -> None:
    assert known_label("assistant " * 12 + "editor", "en") is None
    assert known_label("assistant " * 5_000 + "editor", "en") is None


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["Regie"], Jobs(directors=True, cast=False, people=True, sources=False, voices=False, is_open=False)),
        (["Sprecher"], Jobs(directors=False, cast=True, people=True, sources=False, voices=True, is_open=True)),
        (
            ["Regie", "Verleih"],
            Jobs(directors=True, cast=False, people=False, sources=False, voices=False, is_open=False),
        ),
        (
            ["Löwenbändiger"],
            Jobs(directors=False, cast=False, people=False, sources=False, voices=False, is_open=False),
        ),
    ],
)
def test_labels_say_together_what_names_stand_behind_them(labels: list[str], expected: Jobs) -> None:
    assert together([read_label(label, "de") for label in labels]).jobs == expected


def test_labels_without_accents_are_looked_for_only_where_a_label_is_not_listed() -> None:
    listed = standard()
    vocabulary = RoleVocabulary(listed.roles.values(), listed.departments, listed.labels, (standard, ()))
    for label, is_made in (("Réalisation", False), ("Realisation", True)):
        reading = vocabulary.known_label(label, "fr")
        assert reading
        assert [each.key for each in reading.roles[0]] == ["DIRECTOR"]
        assert ("_index_without_accents" in vars(vocabulary)) == is_made
