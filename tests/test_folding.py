"""Folding: what is compared, and in what."""

import sys
import unicodedata

import pytest

from graph.text import LONGEST_TOKEN, MOST_TOKENS, fold, fold_label, fold_part, storable, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Köln", "koln"),
        ("STRASSE Straße", "strasse strasse"),
        ("Ａ ﬁlm №", "a film no"),
        ("  a\tb\u00a0c\n d ", "a b c d"),
        ("Ёлка Йод", "елка иод"),
        ("„Ça ira“ – naïve…", "„ca ira“ – naive..."),
        ("Ἀθῆναι", "αθηναι"),
        ("Phở Việt", "pho viet"),
        ("パリ", "ハリ"),
        ("שָׁלוֹם", "שלום"),
        ("İstanbul ISTANBUL", "istanbul istanbul"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [(" Über", " uber"), ("Der\t\n", "der "), ("\u00a0", " "), ("  ", " "), ("", ""), ("\u0301a", "a"), ("a", "a")],
)
def test_a_part_of_a_text(text: str, folded: str) -> None:
    assert fold_part(text) == folded


def test_marks_are_dropped() -> None:
    marks = [c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.combining(c)]
    assert [c for c in marks if fold(f"x{c}y") != "xy"] == ["\u0345"]  # case folding makes that one a letter
    assert len(marks) > 800


def test_labels() -> None:
    assert fold_label("Ko-Produzent") == fold_label("ko produzent") == "ko produzent"


def test_tokens() -> None:
    assert tokens("Der Himmel, der_Himmel: über „Berlin“ 1987!") == ["der", "himmel", "uber", "berlin", "1987"]
    assert tokens("Rock_'n'_Roll: part-2, C3PO!") == ["rock", "n", "roll", "part", "2", "c3po"]
    assert tokens("x" * (LONGEST_TOKEN + 1)) == ["x" * LONGEST_TOKEN]
    assert len(tokens(" ".join(map(str, range(MOST_TOKENS + 1))))) == MOST_TOKENS
    assert tokens("– … !") == []


def test_what_no_database_stores() -> None:
    assert storable("a\x00b\ud800c") == "a\U0010fffeb\U0010fffec"
