"""The trees of errors are those that `graph.errors` draws."""

import importlib
import pkgutil
import re

import graph
import seed
from graph import errors
from graph.errors import UserError


def subclasses(cls: type[UserError]) -> set[type[UserError]]:
    return {each for child in cls.__subclasses__() for each in (child, *subclasses(child))}


def test_every_user_error_is_drawn_where_it_is() -> None:
    for package in (graph, seed):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    drawn = dict(re.findall(r"[├└]── (\w+) +([\w.]+?)(?::|$)", errors.__doc__ or "", re.MULTILINE))
    assert drawn == {each.__name__: each.__module__ for each in subclasses(UserError)}
