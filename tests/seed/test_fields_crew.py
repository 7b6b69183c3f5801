from collections.abc import Set

import pytest

from seed.fields.crew import read_credits, read_crew
from seed.fields.names import Name
from seed.fields.roles import standard
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
        ([{"• Kamera": "Kolya Kano"}, "– Ton: Paz Vega"], ["CINEMATOGRAPHY Kolya Kano", "SOUND Paz Vega"]),
        ("• Kamera: Kolya Kano\n•Ton: Paz Vega", ["CINEMATOGRAPHY Kolya Kano", "SOUND Paz Vega"]),
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


def noted(value: object, language: str = "de") -> list[tuple[str, str, str | None]]:
    """Each credit of a crew as role, name and note."""
    credits, diagnostics = read_crew(node(value), language)
    assert diagnostics == ()
    return [(credit.role.key, credit.name.name, credit.name.note) for credit in credits]


@pytest.mark.parametrize(
    "note",
    ["nach einem Roman von Carl Doe", "nach dem Roman „Staub“ von Carl Doe", 'nach dem Roman "Staub" von Carl Doe'],
)
def test_whom_a_note_credits_is_not_whom_it_stands_behind(note: str) -> None:
    writers = [("SCREENPLAY", "Anna Bell", None), ("SCREENPLAY", "Ben Cox", None)]
    source = ("SOURCE_WORK", "Carl Doe", None)
    assert noted({"drehbuch": f"Anna Bell, Ben Cox ({note})"}) == [*writers, source]
    assert noted({"drehbuch": f"Ben Cox ({note})"}) == [writers[1], source]


def test_notes_that_say_a_source_or_a_job() -> None:
    assert noted({"drehbuch": "Ben Cox (nach dem Roman Staub)"}) == [
        ("SCREENPLAY", "Ben Cox", "nach dem Roman Staub"),
    ]
    assert noted({"drehbuch": "Ben Cox (Roman)"}) == [("SOURCE_WORK", "Ben Cox", None)]
    assert noted({"schnitt": "Jörg Hausen (Mitarbeit: Ole Brink)"}) == [
        ("EDITING", "Jörg Hausen", None),
        ("CREW", "Ole Brink", None),
    ]


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        (
            {"kamera": "Lotta Kilgus, Zusatzkamera Peter Öhler, Ole Brink"},
            "de",
            ["Lotta Kilgus", "+Peter Öhler", "Ole Brink"],
        ),
        ({"kamera": "Lotta Kilgus, 2. Kamera Peter Öhler"}, "de", ["Lotta Kilgus", "+Peter Öhler"]),
        ({"kamera": "Ton van Dijk, Song Kang Ho"}, "nl", ["Ton van Dijk", "Song Kang Ho"]),
    ],
)
def test_a_job_right_before_a_name(value: object, language: str, expected: list[str]) -> None:
    keys = {True: "ADDITIONAL_CAMERA", False: "CINEMATOGRAPHY"}
    assert crew(value, language) == [f"{keys[name[0] == '+']} {name.lstrip('+')}" for name in expected]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            {"postproduktion": "Post Republik GmbH, Colorist Nico Hauter"},
            ["POST_SUPERVISOR Post Republik GmbH", "COLORIST Nico Hauter"],
        ),
        ({"ton": "Nic Nagel; Mischung Paul Rischel"}, ["SOUND Nic Nagel", "MIXING Paul Rischel"]),
        ({"musik": 'Tim Lorenz, Titelsong „Blau" von Tocotron'}, ["MUSIC Tim Lorenz", "SONGS Tocotron"]),
        (
            {"scénario": "Jean Roc, d'après « Le Mur d'eau » de Jean Rocart"},
            ["SCREENPLAY Jean Roc", "SOURCE_WORK Jean Rocart"],
        ),
    ],
)
def test_other_jobs_in_a_list(value: object, expected: list[str]) -> None:
    assert crew(value, "fr" if "scénario" in str(value) else "de") == expected


def test_places_of_companies() -> None:
    assert noted({"producer": "Tom Adeyemi, Acme Ltd, London"}) == [
        ("PRODUCER", "Tom Adeyemi", None),
        ("PRODUCER", "Acme Ltd", "London"),
    ]
    assert noted({"produktion": "Basis Film, Berlin"}) == [("PRODUCTION_COMPANY", "Basis Film", "Berlin")]


def test_two_companies_about_a_slash() -> None:
    assert noted({"production company": "Long Acre Films / BFI Doc Society"}) == [
        ("PRODUCTION_COMPANY", "Long Acre Films", None),
        ("PRODUCTION_COMPANY", "BFI Doc Society", None),
    ]
    assert noted({"produzione": "Vera Film S.p.A. (Roma) / Labrador Films (Paris)"}, "it") == [
        ("PRODUCTION_COMPANY", "Vera Film S.p.A.", "Roma"),
        ("PRODUCTION_COMPANY", "Labrador Films", "Paris"),
    ]


@pytest.mark.parametrize(
    "value",
    [
        "Faro Films / Marea / 3sat/ Netmar (Berlin / Köln)",
        ["Faro Films / Marea / 3sat / Netmar (Berlin / Köln)"],
    ],
)
def test_several_companies_between_strokes(value: object) -> None:
    assert noted({"Produktionsfirmen": value}) == [
        ("PRODUCTION_COMPANY", "Faro Films", None),
        ("PRODUCTION_COMPANY", "Marea", None),
        ("PRODUCTION_COMPANY", "3sat", None),
        ("PRODUCTION_COMPANY", "Netmar", "Berlin / Köln"),
    ]
    assert noted({"Verleih": "Halmfilm / 2004 / Köln"}) == [("DISTRIBUTION", "Halmfilm / 2004 / Köln", None)]


def test_with_whom_companies_produce() -> None:
    assert noted({"produktion": "Basis Film, Halmfilm in Koproduktion mit SWR und ARTE"}) == [
        ("PRODUCTION_COMPANY", "Basis Film", None),
        ("PRODUCTION_COMPANY", "Halmfilm", None),
        ("BROADCASTER", "SWR", None),
        ("BROADCASTER", "ARTE", None),
    ]


def test_print_sources_sell_nothing() -> None:
    credits, (finding,) = read_crew(node({"print source": "Arsenal Filmverleih"}), "en")
    assert [(credit.role.key, credit.role.is_known) for credit in credits] == [("PRINT_SOURCE", False)]
    assert finding.code == "role"


def test_voices_have_characters() -> None:
    ((credit,), _) = read_crew(node({"voix": "Lila Moreau (Pim)"}), "fr")
    assert (credit.role.key, credit.name.name, credit.name.character) == ("VOICE", "Lila Moreau", "Pim")


def test_labels_above_names_may_begin_with_those_of_other_facts() -> None:
    sheet = (
        "Título original\n  Mar adentro\nAño\n  2024\nDirección\n  Inés Rocamar\nGuion\n  Luz Encina. Novela: Juan Sol"
        "\nGénero\n  Drama | Mar. Pesca"
    )
    assert noted(sheet, "es") == [
        ("DIRECTOR", "Inés Rocamar", None),
        ("SCREENPLAY", "Luz Encina", None),
        ("SOURCE_WORK", "Juan Sol", None),
    ]


@pytest.mark.parametrize(
    "countries",
    ["España-Reino Unido", "México-Países Bajos (Holanda)", "entre Francia y Túnez", "Italia-República Checa"],
)
def test_countries_that_produce_together_are_no_company(countries: str) -> None:
    for language in ("de", "es"):
        credits, (finding,) = read_crew(node({"compañías": f"Coproducción {countries}; Halmfilm"}), language)
        assert [credit.name.name for credit in credits] == ["Halmfilm"]
        assert finding.code == "name"


def test_a_cast_below_credits_that_say_themselves() -> None:
    sheet = (
        "**Direção:** Inés Rocamar\\\n**Montagem:** Rui Alves\n\n**Elenco Principal:**\\\nIda Roth (Lia)\\\nJon Halde"
    )
    credits, diagnostics = read_crew(node(sheet), "pt")
    assert diagnostics == ()
    assert {(each.role.key, each.name.name, each.name.character) for each in credits} == {
        ("DIRECTOR", "Inés Rocamar", None),
        ("EDITING", "Rui Alves", None),
        ("ACTOR", "Ida Roth", "Lia"),
        ("ACTOR", "Jon Halde", None),
    }
    credits, _ = read_crew(node(sheet), "pt", of_documentary=True)
    assert {each.name.note for each in credits} == {None, "Lia"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            {"copro": "Halm Filmes e Torf Studio"},
            [("CO_PRODUCER", "Halm Filmes", None), ("CO_PRODUCER", "Torf Studio", None)],
        ),
        (
            {"Empresas produtoras": "Torf Filmes / Halm Cine"},
            [("PRODUCTION_COMPANY", "Torf Filmes", None), ("PRODUCTION_COMPANY", "Halm Cine", None)],
        ),
        ("Pesquisa e\nSom: Rui Alves", [("RESEARCH", "Rui Alves", None), ("SOUND", "Rui Alves", None)]),
        (
            {"Compañías": "Halmfilm (Productora)\nIda Roth (Productor)"},
            [("PRODUCTION_COMPANY", "Halmfilm", "Productora"), ("PRODUCER", "Ida Roth", None)],
        ),
    ],
)
def test_companies_in_portuguese_and_spanish(value: object, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(noted(value, "pt")) == sorted(expected)


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        ("Script en regie: Mia Sand", "nl", [("DIRECTOR", "Mia Sand", None), ("SCREENPLAY", "Mia Sand", None)]),
        ("Regie und Script: Mia Sand", "de", [("DIRECTOR", "Mia Sand", None), ("SCREENPLAY", "Mia Sand", None)]),
        (
            {"Directing, Script Supervision": "Mia Sand"},
            "en",
            [("DIRECTOR", "Mia Sand", None), ("SCRIPT_SUPERVISOR", "Mia Sand", None)],
        ),
        (
            "Director of\nPhotography: Jon Halde\nSound\nDesign: Mia Sand\nMusic: Eva Roth",
            "en",
            [("CINEMATOGRAPHY", "Jon Halde", None), ("MUSIC", "Eva Roth", None), ("SOUND_DESIGN", "Mia Sand", None)],
        ),
    ],
)
def test_labels_that_say_several_jobs_or_stand_in_two_lines(
    value: object, language: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert sorted(noted(value, language)) == expected


def test_a_company_that_directs_is_told() -> None:
    directed = {"crew": node({"Realização": "Casa de Cinema de Husum"})}
    (credit,), (finding,) = read_credits(directed, "pt", standard())
    assert (credit.role.key, credit.name.name) == ("DIRECTOR", "Casa de Cinema de Husum")
    assert (finding.code, finding.message) == (
        "role",
        '"Casa de Cinema de Husum" is called as companies are, and credited as the director',
    )


BLOCKS = "Género\nDrama. Cine de aventuras\nDirección\nInés Rocamar\nProtagonistas\nOlmo Tejada\nNuria Salvatierra"


@pytest.mark.parametrize("field", ["cast", "crew"])
def test_blocks_below_labels_say_the_jobs_and_other_facts_are_nobody(field: str) -> None:
    blocks = node(f"{BLOCKS}\nEditado por\nMara Luz\nMaquillado por\nPau Riera\nPaís\nEspaña")
    credits, diagnostics = read_credits({field: blocks}, "es", standard())
    assert [(each.role.key, each.name.name) for each in credits] == [
        ("DIRECTOR", "Inés Rocamar"),
        ("ACTOR", "Olmo Tejada"),
        ("ACTOR", "Nuria Salvatierra"),
        ("EDITING", "Mara Luz"),
        ("MAQUILLADO_POR", "Pau Riera"),
    ]
    assert codes(diagnostics) == ["role"]


@pytest.mark.parametrize(
    "value",
    [
        {"Género": "Drama", "País": "España", "Editado por": "Mara Luz"},
        [{"role": "Género", "name": "Drama"}, {"role": "País", "name": "España"}, {"Editado por": "Mara Luz"}],
    ],
)
def test_fields_among_jobs_are_nobody(value: object) -> None:
    credits, diagnostics = read_crew(node(value), "es")
    assert [(each.role.key, each.name.name) for each in credits] == [("EDITING", "Mara Luz")]
    assert [finding.message for finding in diagnostics] == [
        '"Género" names no job: nobody is credited',
        '"País" names no job: nobody is credited',
    ]


def test_labels_between_commas_are_several_jobs() -> None:
    credits, _ = read_crew(node([{"role": "DoP, Editor", "name": "Kolya Kano"}]), "en")
    assert [(each.role.key, each.name.name) for each in credits] == [
        ("CINEMATOGRAPHY", "Kolya Kano"),
        ("EDITING", "Kolya Kano"),
    ]


def test_a_year_behind_a_company_is_no_part_of_it() -> None:
    assert noted({"Verleih": "Halmfilm (2009)"}) == [("DISTRIBUTION", "Halmfilm", "2009")]
