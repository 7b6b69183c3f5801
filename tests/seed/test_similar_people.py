"""`people --similar`: whom it takes for one person."""

from seed.report.similar_people import Listed, _together


def listed(id: int, name: str, films: int = 1) -> Listed:
    return Listed(id, name, name.casefold(), name.casefold().replace(" ", "-"), "PERSON", films)


def test_a_chain_of_names_is_one_person() -> None:
    khamatova, hamatova, chamatova = (
        listed(1, "Chulpan Khamatova", 2),
        listed(2, "Chulpan Hamatova"),
        listed(3, "C. Hamatova", 5),
    )
    other, another = listed(4, "Jon Halde"), listed(5, "Jon Halda", 2)
    pairs = [(khamatova, hamatova), (hamatova, chamatova), (another, other)]
    assert list(_together(pairs)) == [[khamatova, hamatova, chamatova], [another, other]]
