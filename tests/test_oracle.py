"""Whatever is asked, right or wrong, SQLite and PostgreSQL answer what the oracle does: Hypothesis asks generated
catalogues.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.compiler import choosing
from graph.compiler.sql import values as sql
from tests.catalogue.generated import generated
from tests.catalogue.own import with_own_fields
from tests.databases import Databases
from tests.oracle.answers import read_schema, schema_of
from tests.oracle.arguments import NoCursors
from tests.oracle.mutating import mutated
from tests.oracle.trial import Trial
from tests.oracle.writing import operations

SCHEMA = read_schema()
CATALOGUES, OPERATIONS = 8, 100
MANY_CATALOGUES, MANY_OPERATIONS = 400, 250


@pytest.fixture
def trial(
    request: pytest.FixtureRequest,
    sqlite: Databases,
    postgresql: Databases,
    runner: asyncio.Runner,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Trial]:
    if request.param % 2:  # answers are too small for maps otherwise
        monkeypatch.setattr(sql, "LOOK_UPS", 0)
    catalogue = generated(request.param)
    if request.param % 4 in (1, 2):
        catalogue = with_own_fields(catalogue)
    if request.param % 4 == 1:  # ranges of own fields have few films otherwise
        monkeypatch.setattr(choosing, "BY_YEAR", 0.05)
        monkeypatch.setattr(choosing, "IN_ANOTHER_ORDER", 0.05)
    trial = Trial(catalogue, schema_of(catalogue), (sqlite, postgresql), runner)
    yield trial
    trial.close()


asked = settings(
    derandomize=True,
    database=None,
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)


@pytest.mark.no_cover  # the golden cases cover the same lines
@pytest.mark.parametrize("trial", range(CATALOGUES), indirect=True)
@settings(asked, max_examples=OPERATIONS)
@given(data=st.data())
def test_answers_are_the_oracles(trial: Trial, data: Any) -> None:
    trial.check(data.draw(operations(trial)))


@pytest.mark.no_cover
@pytest.mark.parametrize("trial", [0], indirect=True)
@settings(asked, max_examples=OPERATIONS)
@given(data=st.data())
def test_verdicts_are_the_oracles(trial: Trial, data: Any) -> None:
    trial.judge(data.draw(mutated(NoCursors(SCHEMA, trial.pools))))


@pytest.mark.long
@pytest.mark.parametrize("trial", range(CATALOGUES, CATALOGUES + MANY_CATALOGUES), indirect=True)
@settings(asked, max_examples=MANY_OPERATIONS)
@given(data=st.data())
def test_many_answers_are_the_oracles(trial: Trial, data: Any) -> None:
    trial.check(data.draw(operations(trial)))
