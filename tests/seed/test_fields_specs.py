import pytest

from seed.fields.specs import Spec, read_dialogue, read_technical_specs
from tests.seed.reading import codes, node


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "35 mm, 1:1,66, Farbe, Dolby SR, ohne Dialog",
            "GAUGE 35 mm|ASPECT_RATIO 1:1,66|COLOUR Farbe|SOUND Dolby SR|DIALOGUE ohne Dialog",
        ),
        ("35 mm, 1:1,85, Mono, Farbe", "GAUGE 35 mm|ASPECT_RATIO 1:1,85|SOUND Mono|COLOUR Farbe"),
        ("35mm,1:1.66,Color,5.1", "GAUGE 35mm|ASPECT_RATIO 1:1.66|COLOUR Color|SOUND 5.1"),
        ("70 mm, 1:2,21, Farbe, Dolby 6-Kanal", "GAUGE 70 mm|ASPECT_RATIO 1:2,21|COLOUR Farbe|SOUND Dolby 6-Kanal"),
        ("16:9 HD, Farbe", "ASPECT_RATIO 16:9 HD|COLOUR Farbe"),
        ("Cinemascope, s/w-coloriert", "ASPECT_RATIO Cinemascope|COLOUR s/w-coloriert"),
        ("Cinemascope, b/w tinted", "ASPECT_RATIO Cinemascope|COLOUR b/w tinted"),
        ("35 mm, handkoloriert, ohne Dialoge", "GAUGE 35 mm|COLOUR handkoloriert|DIALOGUE ohne Dialoge"),
        ("Beta SP, Farbe und s/w", "GAUGE Beta SP|COLOUR Farbe und s/w"),
        ("Farbe, englisch & deutsch", "COLOUR Farbe|DIALOGUE englisch & deutsch"),
        ("colour, engl. Untertitel", "COLOUR colour|DIALOGUE engl. Untertitel"),
        ("HD (16:9, stereo)", "GAUGE HD (16:9, stereo)"),
        ("2K", "GAUGE 2K"),
        ("DCP; 1.85:1; OmU", "GAUGE DCP|ASPECT_RATIO 1.85:1|DIALOGUE OmU"),
        (
            "Super 16, 4:3, black and white, silent",
            "GAUGE Super 16|ASPECT_RATIO 4:3|COLOUR black and white|SOUND silent",
        ),
        ("16 mm, noir et blanc, muet", "GAUGE 16 mm|COLOUR noir et blanc|SOUND muet"),
        ("35 mm / colour / Dolby", "GAUGE 35 mm|COLOUR colour|SOUND Dolby"),
        ("DCP - couleur - 1:1,85", "GAUGE DCP|COLOUR couleur|ASPECT_RATIO 1:1,85"),
        ("35mm/Farbe/1:1.85/Dolby", "GAUGE 35mm|COLOUR Farbe|ASPECT_RATIO 1:1.85|SOUND Dolby"),
        ("s/w", "COLOUR s/w"),
        ("Dokumentarfilm, Farbe", "None Dokumentarfilm|COLOUR Farbe"),
        ("Frabe, Edition of 2000", "None Frabe|None Edition of 2000"),
    ],
)
def test_specifications(text: str, expected: str) -> None:
    specs, diagnostics = read_technical_specs(node(text), "de")
    assert ("|".join(f"{spec.key} {spec.label}" for spec in specs), diagnostics) == (expected, ())


@pytest.mark.parametrize(
    ("value", "specs", "expected"),
    [
        (None, (), []),
        ("N/A", (), []),
        (["35 mm", {"Ton": "Dolby"}], (Spec("GAUGE", "35 mm"), Spec("SOUND", "Ton: Dolby")), []),
        (["35 mm", ["Farbe"]], (Spec("GAUGE", "35 mm"),), ["form"]),
        ({"format": "35 mm"}, (), ["form"]),
    ],
)
def test_other_forms(value: object, specs: tuple[Spec, ...], expected: list[str]) -> None:
    found, diagnostics = read_technical_specs(node(value), "de")
    assert (found, codes(diagnostics)) == (specs, expected)


def test_the_field_dialogue_is_a_specification() -> None:
    dialogue, findings = read_dialogue(node("Deutsch, Georgisch"), "de")
    assert dialogue is not None
    assert (dialogue.specs, findings) == ((Spec("DIALOGUE", "Deutsch, Georgisch"),), ())
    assert read_dialogue(node(None), "de") == (None, ())
