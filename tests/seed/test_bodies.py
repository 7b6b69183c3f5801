"""Markdown bodies: safe HTML and plain text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seed.parse.body import MAX_RENDERED, Body, _is_plain, _plain, _rendered, render


@pytest.mark.parametrize(
    ("markdown", "html", "text"),
    [
        ("", "", ""),
        (
            "Ein *Film*\nin **zwei** Zeilen.",
            "<p>Ein <em>Film</em>\nin <strong>zwei</strong> Zeilen.</p>\n",
            "Ein Film in zwei Zeilen.",
        ),
        ("# Kopf\n\nText", "<h1>Kopf</h1>\n<p>Text</p>\n", "Kopf\nText"),
        ("„Gagarin“ & <Co>", "<p>„Gagarin“ &amp; </p>\n", "„Gagarin“ &"),
        ("~~weg~~", "<p><s>weg</s></p>\n", "weg"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n", "a\nb"),
        ("`a < b`", "<p><code>a &lt; b</code></p>\n", "a < b"),
        ("    a < b", "<pre><code>a &lt; b\n</code></pre>\n", "a < b"),
        ("&amp; &euro;", "<p>&amp; €</p>\n", "& €"),
        (
            '[a](https://example.org "t")',
            '<p><a href="https://example.org" title="t" rel="noopener noreferrer">a</a></p>\n',
            "a",
        ),
        ("[a](/relative)", '<p><a href="/relative" rel="noopener noreferrer">a</a></p>\n', "a"),
        ("![ein Bild](poster.jpg)", '<p><img src="poster.jpg" alt="ein Bild"></p>\n', "ein Bild"),
        (
            "| a | b |\n| - | - |\n| 1 | 2 |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n"
            "<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n",
            "a\nb\n1\n2",
        ),
    ],
)
def test_render(markdown: str, html: str, text: str) -> None:
    assert render(markdown) == Body(markdown, html, text)


@pytest.mark.parametrize(
    ("markdown", "html", "text"),
    [
        ("a <script>alert(1)</script> b", "<p>a  b</p>\n", "a alert(1) b"),
        ("<script>alert(1)</script>", "", ""),
        ('<div onclick="x()">a &lt; b</div>', "<div>a &lt; b</div>", "a < b"),
        ("[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>\n", "[a](javascript:alert(1))"),
        ('<a href="javascript:alert(1)">a</a>', '<p><a rel="noopener noreferrer">a</a></p>\n', "a"),
        ('<img src="data:image/png;base64,x">', "<img>", ""),
        ('<iframe src="https://example.org"></iframe>', "", ""),
        ("<style>p {}</style>", "", ""),
    ],
)
def test_nothing_runs(markdown: str, html: str, text: str) -> None:
    assert render(markdown) == Body(markdown, html, text)


def test_long_bodies_are_paragraphs() -> None:
    long = "*a* <b>\n\n" * (MAX_RENDERED // 9 + 1)
    body = render(long)
    paragraphs = MAX_RENDERED // 9 + 1
    assert body.markdown == body.text == long
    assert body.html == "<p>*a* &lt;b&gt;</p>\n" * paragraphs


PIECES = (
    "Ein",
    "b",
    "é",
    "7",
    "1.",
    "a)",
    "2)",
    "(c)",
    "!",
    "'",
    "’",
    "„",
    "-",
    "–",
    "…",
    ":",
    ";",
    "?",
    "www.a.de",
    "*",
)


@given(st.lists(st.sampled_from([*PIECES, " ", "  ", "\n", "\n", "\n\n", "\n\n\n", "_", '"', "\u00a0", "٣", "²", "ẞ"])))
@settings(max_examples=500, deadline=None)
def test_plain_paragraphs_are_what_markdown_makes_of_them(pieces: list[str]) -> None:
    markdown = "".join(pieces)
    if _is_plain(markdown):
        assert _plain(markdown) == _rendered(markdown)


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("Ein Film.\nZwei „Zeilen“ – a (b).\n\nDrei, vier: fünf!", True),
        ('Zwei "Zeilen" und "\nnoch', True),
        ('"a"', False),
        ("a  \nb", False),
        ("a\n- b", False),
        ("a\n===", False),
        ("1. a", False),
        (" a", False),
        ("a_b", False),
        ("a & b", False),
    ],
)
def test_which_bodies_are_plain(markdown: str, plain: bool) -> None:
    assert _is_plain(markdown) is plain


@pytest.mark.parametrize(
    ("markdown", "is_rendered"),
    [
        ("<div>" * 20_000, False),
        ("<ul><li></ul>" * 5_000, False),
        ("*a* " * 2_000 + "\n\n" + "<p>a<br>b</p>\n" * 2_000, True),
        ("<div>" * 900, True),
    ],
)
def test_html_within_html_is_rendered_to_a_depth(markdown: str, is_rendered: bool) -> None:
    """Of 40,000 elements within each other the sanitiser would make HTML for a minute."""
    body = render(markdown)
    assert ("&lt;" not in body.html) is is_rendered
