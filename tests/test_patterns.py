"""Regular expressions that are compiled when they are first used."""

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import seed
from graph.patterns import _Pattern, regex


def test_is_used_as_a_compiled_one() -> None:
    word = regex(r"(?P<first>\w)\w+", re.IGNORECASE)

    assert word.pattern == r"(?P<first>\w)\w+"
    assert (found := word.fullmatch("Ada"))
    assert found["first"] == "A"
    assert [word.sub("x", text) for text in ("Ada Torf", "-")] == ["x x", "-"]
    assert word.flags == re.compile("", re.IGNORECASE).flags


def test_is_compiled_when_it_is_first_used() -> None:
    broken = regex("(")

    assert broken.pattern == "("
    with pytest.raises(re.error, match="missing \\)"):
        broken.search("")


def test_every_pattern_can_be_compiled() -> None:
    for module in pkgutil.walk_packages(seed.__path__, "seed."):
        if module.name != "seed.__main__":
            import_module(module.name)

    gc.unfreeze()
    patterns = [each for each in gc.get_objects() if type(each) is _Pattern and each.pattern != "("]
    gc.freeze()

    assert len(patterns) > 300
    for each in patterns:
        assert each.groups >= 0
