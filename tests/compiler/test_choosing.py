"""Whether few films are in a range, as a sample of the values tells."""

import json

import pytest

from graph.compiler import compile
from graph.compiler.choosing import Samples, are_few
from graph.compiler.document import read_operation, read_variables
from graph.database.databases import database_named
from graph.own_fields import OwnField, OwnType
from graph.schema.query import make_schema
from graph.schema.statistics import USUAL
from tests.compiler.compiling import settings

FIELDS = (
    OwnField(name="takes", type=OwnType.INTEGER, can_filter=True, can_order=True),
    OwnField(name="restored", type=OwnType.BOOLEAN, can_filter=True),
    OwnField(name="shot_on", type=OwnType.DATE, can_filter=True),
    OwnField(name="note", type=OwnType.TEXT, can_filter=True),
)
SCHEMA = make_schema(own=FIELDS)._schema
SAMPLES = Samples(
    1_000_000,
    100,
    {
        "takes:integer": tuple(map(float, range(1, 91))),
        "restored:boolean": (0.0,) * 89 + (1.0,),
        "shot_on:date": tuple(f"{1900 + n}" for n in range(90)),
        "note:text": tuple(f"note {n:02}" for n in range(90)),
    },
)
"""Of a hundred in a million. Few are 0.4 % at most by year, and 1.4 % by title."""
BY_TITLE = "orderBy: [{ title: ASC }]"
FEW = {
    "filter: { takes: { lt: 1 } }": (True,),
    "filter: { takes: { lte: 1 } }": (False,),
    "filter: { takes: { gt: 90 } }": (True,),
    "filter: { takes: { gte: 90 } }": (False,),
    "filter: { takes: { gt: 4, lt: 5 } }": (True,),
    "filter: { takes: { gt: 4, lt: 6 } }": (False,),
    "filter: { takes: { gt: 6, lt: 4 } }": (True,),
    f"filter: {{ takes: {{ in: {[*range(100, 120)]} }} }}": (True,),
    f"filter: {{ takes: {{ in: {[*range(90, 120)]} }} }}": (False,),
    f"filter: {{ takes: {{ eq: 5 }} }} {BY_TITLE}": (True,),
    f"filter: {{ takes: {{ gte: 5, lte: 6 }} }} {BY_TITLE}": (False,),
    f"filter: {{ takes: {{ isNull: true }} }} {BY_TITLE}": (False,),
    f"filter: {{ restored: {{ eq: true }} }} {BY_TITLE}": (True,),
    f"filter: {{ restored: {{ eq: false }} }} {BY_TITLE}": (False,),
    'filter: { shotOn: { gt: "1988" } }': (False,),
    'filter: { shotOn: { gt: "1989" } }': (True,),
    'filter: { shotOn: { lte: "1899" } }': (True,),
    'filter: { shotOn: { lte: "1900" } }': (False,),
    'filter: { note: { startsWith: "Note 0" } }': (False,),
    'filter: { note: { startsWith: "Node" } }': (True,),
    "filter: { or: [{ takes: { gt: 90 } }, { takes: { gt: 50 } }] }": (True, False),
    "filter: { takes: { eq: 5 } }": (),
    "filter: { takes: { gt: 50 } } orderBy: [{ takes: ASC }]": (),
}


@pytest.mark.parametrize("asked", FEW)
def test_a_sample_tells_whether_there_are_few(asked: str) -> None:
    query = f"{{ films({asked}) {{ nodes {{ title }} }} }}"
    operation = read_operation(query, None, SCHEMA, settings())
    variables = read_variables(operation, {}, SCHEMA)
    dialect = database_named("sqlite").dialect
    assert compile(operation, variables, SCHEMA, dialect, settings(), USUAL, SAMPLES).few == FEW[asked]


def test_values_of_variables_tell_it_too() -> None:
    query = "query($above: Int!) { films(filter: { takes: { gt: $above } }) { nodes { title } } }"
    operation = read_operation(query, None, SCHEMA, settings())
    dialect = database_named("sqlite").dialect
    statements = {}
    for above in (50, 90):
        variables = read_variables(operation, json.loads(f'{{"above": {above}}}'), SCHEMA)
        statements[above] = compile(operation, variables, SCHEMA, dialect, settings(), USUAL, SAMPLES)
        for other, expected in ((50, (False,)), (90, (True,))):
            assert are_few(statements[above].ranges, SAMPLES, {"above": other}) == expected
    assert statements[50].sql != statements[90].sql
    assert statements[50].few == (False,)
