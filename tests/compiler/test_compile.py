"""The way through the stages: what the docstrings show, what each stage refuses, and what none may pass over."""

import re
from typing import Any

import pytest
from graphql import GraphQLError

import graph.compiler
from graph.compiler import filtering, plan
from graph.errors import Refused
from tests.compiler.compiling import Refusal, cursor, explained, parameters, prepared, refusals


def example(module: Any) -> list[str]:
    """The indented blocks of a module's docstring that follow one that is an operation, the operation first."""
    blocks = re.findall(r"(?:^ {4}.*\n)(?:^(?: {4}.*)?\n)*", module.__doc__, re.MULTILINE)
    first = next(i for i, block in enumerate(blocks) if block.strip().startswith("{ "))
    return blocks[first:]


def bare(text: str) -> str:
    return "".join(text.split())


def test_the_docstring_shows_an_operation_its_plan_and_its_sql() -> None:
    operation, shown_plan, shown_sql = example(graph.compiler)
    assert bare(shown_plan) == bare("".join(explained(operation)))
    assert bare(shown_sql) == bare(prepared(operation).sql)


def test_the_docstring_of_plan_shows_one() -> None:
    operation, shown = example(plan)
    assert bare(shown) == bare("".join(explained(operation)))


def test_the_docstring_of_filtering_shows_a_condition() -> None:
    assert filtering.__doc__ is not None
    given, shown = filtering.__doc__.partition("\n\n")[2].split(" on films becomes\n")
    (page,) = [line for line in explained(f"{{ films(filter: {given}) {{ nodes {{ id }} }} }}") if "page of" in line]
    condition = page.partition(" order by ")[0].partition("$language_id and ")[2]
    assert bare(shown) == bare(condition)


def test_what_stands_between_the_columns() -> None:
    statement = prepared('query Q { a: __typename films(first: 1) { totalCount } __type(name: "Film") { name } }')
    assert statement.name == "Q"
    assert statement.json_parts == ('{"a":"Query","films":', ',"__type":{"name":"Film"}}')
    assert prepared("{ __typename }").json_parts == ('{"__typename":"Query"}',)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_what_stands_between_root_fields_is_a_part_of_the_statement(dialect: str) -> None:
    statement = prepared("{ films { totalCount } a: __typename roles { totalCount } }", dialect=dialect)
    assert """ || ',"a":"Query","roles":' || """ in statement.sql
    assert (statement.json_parts, statement.binds) == (('{"films":', "}"), ())
    escaped = prepared(
        "{ films { totalCount } __schema { types { description } } roles { totalCount } }", dialect=dialect
    )
    (bind,) = escaped.binds
    assert str(bind.value).startswith(',"__schema":{"types":[{"description":"')
    assert str(bind.value).endswith(',"roles":')


REFUSED_WHEN_COMPILED: dict[str, tuple[str, dict[str, Any], dict[str, Any], Refusal]] = {
    "no GraphQL": ("{ films", {}, {}, ("GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>.", [(1, 8)])),
    "no such field": (
        "{ filmz }",
        {},
        {},
        (
            "GRAPHQL_VALIDATION_FAILED",
            "Cannot query field 'filmz' on type 'Query'. Did you mean 'film' or 'films'?",
            [(1, 3)],
        ),
    ),
    "aliases": (
        "{ a: __typename b: __typename }",
        {},
        {"max_aliases": 1},
        ("ALIAS_LIMIT_EXCEEDED", "The document has 2 aliases; at most 1 are allowed.", []),
    ),
    "a variable of another type": (
        "query($n: Int) { films(first: $n) { totalCount } }",
        {"n": "x"},
        {},
        ("BAD_USER_INPUT", "Variable '$n' has invalid value: Int cannot represent non-integer value: 'x'", [(1, 7)]),
    ),
    "depth": (
        "{ films { nodes { title } } }",
        {},
        {"max_depth": 2},
        ("DEPTH_LIMIT_EXCEEDED", "The fields nest deeper than 2 levels; ask in several operations.", [(1, 11)]),
    ),
    "a page size": (
        "{\n  films(first: 101) { totalCount }\n}",
        {},
        {},
        ("BAD_USER_INPUT", "`first` is 101; it can be 0 to 100.", [(2, 3)]),
    ),
    "rows": (
        "{ films(first: 3) { nodes { credits(first: 4) { nodes { id } } } } }",
        {},
        {"max_cost": 14},
        (
            "COST_LIMIT_EXCEEDED",
            "The database may have to read more than 14 rows for the operation. films.nodes.credits.nodes costs "
            "most (80 %): ask for smaller pages, less deep, or with fewer conditions.",
            [(1, 49)],
        ),
    ),
}


@pytest.mark.parametrize("name", REFUSED_WHEN_COMPILED)
def test_refused_when_compiled(name: str) -> None:
    query, variables, changed, expected = REFUSED_WHEN_COMPILED[name]
    with pytest.raises((GraphQLError, Refused)) as caught:
        prepared(query, variables, **changed)
    assert refusals(caught.value) == [expected]


REFUSED_WHEN_BOUND = {
    "a cursor of another order": (
        "query($c: String) { people(after: $c) { nodes { id } } }",
        {"c": cursor("00000000", "a", "b")},
        "The cursor belongs to another order; use cursors that this field gave with the same orderBy.",
    ),
    "a cursor of another order where no row is read": (
        "query($c: String) { people(after: $c) { totalCount } }",
        {"c": cursor("00000000", "a", "b")},
        "The cursor belongs to another order; use cursors that this field gave with the same orderBy.",
    ),
    "no cursor": (
        "query($c: String) { people(after: $c) { nodes { id } } }",
        {"c": "nonsense\na\nb"},
        "This is no cursor; give `cursor`, `startCursor` or `endCursor` of this field unchanged.",
    ),
    "a text too long": (
        "query($t: String!) { people(filter: { name: { contains: $t } }) { totalCount } }",
        {"t": "x" * 1_001},
        "A text of 1001 characters is looked for; it can have 1000.",
    ),
    "an address of a page too long": (
        'query($u: String!) { film(slug: "a") { structuredData(pageUrl: $u) } }',
        {"u": "https://a/" + "x" * 991},
        "`pageUrl` has 1001 characters; it can have 1000.",
    ),
}


@pytest.mark.parametrize("name", REFUSED_WHEN_BOUND)
def test_refused_when_bound(name: str) -> None:
    query, variables, message = REFUSED_WHEN_BOUND[name]
    with pytest.raises(GraphQLError) as caught:
        parameters(query, variables)
    field = "structuredData" if "structuredData" in query else "people"
    assert refusals(caught.value) == [("BAD_USER_INPUT", message, [(1, query.index(field) + 1)])]


@pytest.mark.parametrize(
    ("query", "column"),
    [
        ('{ film(slug: ["a"]) { slug } }', 14),
        ('{ film(slug: { a: "b" }) { slug } }', 14),
        ('{ films(filter: { title: { contains: ["a"] } }) { totalCount } }', 17),
        ('{ __type(name: ["a"]) { name } }', 16),
    ],
)
def test_values_of_another_type_have_a_place(query: str, column: int) -> None:
    with pytest.raises(Refused) as caught:
        prepared(query)
    assert [refusal[0::2] for refusal in refusals(caught.value)] == [("GRAPHQL_VALIDATION_FAILED", [(1, column)])]


def test_what_is_written_without_an_operator_is_told_one() -> None:
    """Not where a server tells no names of its schema, nor where a text quotes the words."""
    said, quoted = (
        "Expected value of type 'TextFilter' to be an object",
        "Expected value of type 'None' to be an object",
    )
    for query, variables, message in (
        ('{ films(filter: { title: "x" }) { totalCount } }', {}, f'{said} such as {{ eq: … }}, found: "x".'),
        (
            "query ($f: FilmFilter) { films(filter: $f) { totalCount } }",
            {"f": {"title": "x"}},
            f"Variable '$f' has invalid value at .title: {said} such as {{ eq: … }}, found: 'x'.",
        ),
        (
            '{ films(orderBy: "title") { totalCount } }',
            {},
            "Expected value of type 'FilmOrder' to be an object such as { releaseYear: … }, found: \"title\".",
        ),
        (f'{{ films(first: "{quoted}") {{ totalCount }} }}', {}, f'Int cannot represent non-integer value: "{quoted}"'),
    ):
        with pytest.raises(Refused) as caught:
            prepared(query, variables)
        assert [error.message for error in caught.value.errors] == [message]
    with pytest.raises(Refused) as caught:
        prepared('{ films(filter: { title: "x" }) { totalCount } }', suggestions=False)
    assert [error.message for error in caught.value.errors] == [f'{said}, found: "x".']


def test_what_cannot_be_bound_is_refused_before_sql_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("graph.compiler.write_sql")
    with pytest.raises(GraphQLError) as caught:
        prepared('{ film(slug: "a") { structuredData(pageUrl: "https://a/%s") } }' % ("x" * 991))
    assert refusals(caught.value)[0][0] == "BAD_USER_INPUT"


def test_operations_of_one_shape_share_a_statement() -> None:
    query = "query($t: String!) { people(filter: { name: { contains: $t } }) { totalCount } }"
    assert prepared(query, {"t": "a"}).sql == prepared(query, {"t": "b"}).sql
    assert (parameters(query, {"t": "Á"}), parameters(query, {"t": "b%"})) == (("%a%",), ("%b\\%%",))


def test_spaces_at_the_ends_of_a_part_of_a_text_count() -> None:
    query = "query($t: String!) { people(filter: { name: { %s: $t } }) { totalCount } }"
    assert parameters(query % "contains", {"t": " Á\n"}) == ("% a %",)
    assert parameters(query % "startsWith", {"t": "Los "}) == ("los ", "los \U0010ffff")
