"""docs/roles.md: its tables are those of the code, and what it says of labels and of roles.yaml is so."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from seed.fields.role_grades import GRADES
from seed.fields.roles import Role, read_label, standard
from seed.fields.roles_yaml import read_roles
from tests.databases import ROOT
from tests.golden import Golden

PAGE = ROOT / "docs" / "roles.md"
TABLES = "\n## Grades and jobs\n"


def test_the_tables_are_those_of_the_code(golden: Golden) -> None:
    text, _, _ = PAGE.read_text(encoding="utf-8").partition(TABLES)
    golden(PAGE, f"{text}{TABLES}\n{''.join(tables())}")


def test_the_labels_it_names_are_known() -> None:
    text, _, _ = PAGE.read_text(encoding="utf-8").partition("## Roles of your own")
    _, _, text = text.partition("## How a label is read")
    labels = re.findall("`([^`]+)`", text)
    assert len(labels) > 20
    assert [label for label in labels if read_label(label, "de").findings] == []


def test_its_example_of_a_file_is_right(tmp_path: Path) -> None:
    (example,) = re.findall("```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "roles.yaml").write_text(example, encoding="utf-8")
    vocabulary, findings = read_roles([tmp_path / "roles.yaml"])
    assert findings == ()
    ((gaffer,),) = vocabulary.read_label("Lichtregie", "de").roles
    assert (gaffer.key, gaffer.name("de"), gaffer.name("en")) == ("GAFFER", "Chefbeleuchtung", "Gaffer")
    assert vocabulary.roles["LOCATION_MANAGER"].department == "LOCATIONS"


def tables() -> Iterator[str]:
    """The page's tables: the grades as they make two roles others, and all roles by department."""
    editing, animation = standard().roles["EDITING"], standard().roles["ANIMATION"]
    yield "Each as it makes another role of `EDITING` or, if it is a job in a field, of `ANIMATION`.\n\n"
    graded = (standard().graded(grade, animation if grade.en[0] in "@&" else editing) for grade in GRADES)
    yield from table(role for role in graded if role)
    yield "\n## Roles\n\nIn the order in which credits are usually read.\n"
    for department in standard().departments:
        names = dict(department.names)
        yield f"\n### {names['en']} (`{department.key}`, {names['de']}, {names['fr']})\n\n"
        yield from table(role for role in standard().roles.values() if role.department == department.key)


def table(roles: Iterable[Role]) -> Iterator[str]:
    yield "| key | English | German | French |\n| --- | --- | --- | --- |\n"
    for role in roles:
        yield f"| `{role.key}` | {role.name('en')} | {role.name('de')} | {role.name('fr')} |\n"
