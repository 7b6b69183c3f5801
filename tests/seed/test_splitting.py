import pytest

from seed.fields.splitting import colon_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg", -1),
        ("Hamlet: Anna Berg", 6),
        ("Hamlet:Anna Berg", -1),
        ("Anna Berg (Rolle: Ruth)", -1),
        ("Anna (als: Kind) Berg: Ruth", 21),
        ('"Tod: ein Spiel"', -1),
    ],
)
def test_a_colon_counts_outside_of_brackets_and_quotes(text: str, expected: int) -> None:
    assert colon_in(text) == expected
