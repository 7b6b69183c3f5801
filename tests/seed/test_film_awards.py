"""The awards of a film: what its language versions print, joined."""

import csv
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pytest

from seed.fields.award_lines import parse_award
from seed.fields.festivals import standard
from seed.film.awards import join_awards
from seed.film.record import Award, AwardRecipient
from tests.seed.laying import lay, read


def joined(*versions: Sequence[str]) -> tuple[list[list[str]], tuple[Award, ...]]:
    """The lines of each award, and the awards."""
    awards, texts = join_awards([[parse_award(line, standard()) for line in lines] for lines in versions], standard())
    labels: list[list[str]] = [[] for _ in awards]
    for version in texts:
        for text in version:
            labels[text.award].append(text.label)
    return labels, awards


with Path(__file__).with_name("award_pairs.csv").open(encoding="utf-8", newline="") as file:
    PAIRS = [list(pairs) for _, pairs in groupby(csv.DictReader(file), key=lambda pair: pair["film"])]


@pytest.mark.parametrize("pairs", PAIRS, ids=lambda pairs: pairs[0]["german"])
def test_the_lines_of_two_languages_are_the_same_awards(pairs: list[dict[str, str]]) -> None:
    """Whichever order the English document has them in, which `place` says."""
    english = [pair["english"] for pair in sorted(pairs, key=lambda pair: int(pair["place"]))]
    labels, _ = joined([pair["german"] for pair in pairs], english)
    assert labels == [[pair["german"], pair["english"]] for pair in pairs]


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        (
            (["1. Preis, Gijón", "Offizieller Abschlussfilm, Venedig"], ["1st prize, Gijón", "Closing film, Venice"]),
            [["1. Preis, Gijón", "1st prize, Gijón"], ["Offizieller Abschlussfilm, Venedig", "Closing film, Venice"]],
        ),
        (
            (["32 Preise", "Publikumspreis, Cannes 1995"], ["Audience award, Cannes 1995"]),
            [["32 Preise"], ["Publikumspreis, Cannes 1995", "Audience award, Cannes 1995"]],
        ),
        (
            (["1. Preis, Granada", "2. Preis, Granada"], ["Second prize, Granada", "First prize, Granada"]),
            [["1. Preis, Granada", "First prize, Granada"], ["2. Preis, Granada", "Second prize, Granada"]],
        ),
        ((["Preis, Cannes 1995"], ["Award, Cannes 1996"]), [["Preis, Cannes 1995"], ["Award, Cannes 1996"]]),
        (
            (["Publikumspreis, Cannes", "Jurypreis, Cannes"], ["Award, Cannes"]),
            [["Publikumspreis, Cannes"], ["Jurypreis, Cannes"], ["Award, Cannes"]],
        ),
        (
            (
                ["Publikumspreis, Cannes", "Regiepreis, Cannes", "Preis, Cannes"],
                ["Best Director, Cannes", "Audience Award, Cannes"],
            ),
            [
                ["Publikumspreis, Cannes", "Audience Award, Cannes"],
                ["Regiepreis, Cannes", "Best Director, Cannes"],
                ["Preis, Cannes"],
            ],
        ),
        (
            (
                ["1. Preis, Gijón", "Bester Film, Trient", "Jurypreis, Ulm", "Publikumspreis, Venedig"],
                ["1st prize, Gijón", "Best Film, Trent", "Jury Prize, Ulm", "Audience award, Venice", "Oscar"],
            ),
            [
                ["1. Preis, Gijón", "1st prize, Gijón"],
                ["Bester Film, Trient", "Best Film, Trent"],
                ["Jurypreis, Ulm", "Jury Prize, Ulm"],
                ["Publikumspreis, Venedig", "Audience award, Venice"],
                ["Oscar"],
            ],
        ),
        (
            (["Publikumspreis, Ulm", "Jurypreis, Trier"], ["Jury Prize, Trier", "Audience Award, Ulm"]),
            [["Publikumspreis, Ulm", "Audience Award, Ulm"], ["Jurypreis, Trier", "Jury Prize, Trier"]],
        ),
        (([], ["First prize, Turin"]), [["First prize, Turin"]]),
        ((["Oscar"], ["Oscar"], ["Oscar"]), [["Oscar", "Oscar", "Oscar"]]),
    ],
)
def test_lines_that_are_one_award(versions: Sequence[Sequence[str]], expected: list[list[str]]) -> None:
    assert joined(*versions)[0] == expected


def test_awards_of_one_line_are_joined_with_those_of_the_other_version(tmp_path: Path) -> None:
    lines = {"de": "Bester Film, Beste Regie – Gijón 1995", "en": "Best Film and Best Director, Gijón 1995"}
    texts = {f"a/{tag}.md": f"title: A\nyear: 1995\nawards: ['{line}']" for tag, line in lines.items()}
    films, _ = read(lay(tmp_path, texts))
    (film,) = films.values()
    assert film.awards == (Award("GIJON", 1995, "WIN"), Award("GIJON", 1995, "WIN"))
    assert [[(text.award, text.name) for text in version.awards] for version in film.versions] == [
        [(0, "Bester Film"), (1, "Beste Regie")],
        [(0, "Best Film"), (1, "Best Director")],
    ]


def test_what_versions_say_together() -> None:
    _, awards = joined(["Publikumspreis, Cannes"], ["Audience award, Cannes 1995"])
    assert awards == (Award("CANNES", 1995, "WIN"),)
    _, awards = joined(["1. Preis, Verden"])
    assert awards == (Award("VERDEN", None, "WIN"),)
    _, awards = joined(["Prix Arte, Munich"])
    assert awards == (Award("MUNICH_FESTIVAL", None, "WIN"),)


FILM = """
title: Gondola
year: 2023
cast: [Nino Soselia, Mathilde Irrmann]
director: Veit Helmer
"""


def test_who_received_an_award_is_somebody_credited(tmp_path: Path) -> None:
    awards = "awards:\n- Best Actress (Nino Soselia), Tallinn 2023\n- 'Beste Regie: Rike Torf, Emden'\n"
    films, findings = read(lay(tmp_path, {"gondola/index_de.md": FILM + awards}))
    film = films["gondola"]
    assert findings == []
    assert film.awards == (Award("TALLINN", 2023, "WIN"), Award("EMDEN", None, "WIN"))
    assert film.award_recipients == (AwardRecipient(0, 0),)
    assert film.credits[0].person == "nino soselia"
