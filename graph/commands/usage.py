"""Arguments that the command line does not take, as one line in the language that is spoken.

Typer words what is wrong in English, over several lines, and passes on what other libraries say of values: what can be
told from its errors is told anew here, everything else as it says it.
"""

import re
from collections.abc import Mapping
from typing import Any

from typer.exceptions import TyperException

from graph.errors import UserError
from seed.phrases import Phrase, phrase, quote

_NO_COMMAND = re.compile(r"No such command '(?P<name>.*?)'\.(?: Did you mean '(?P<near>.*?)'.*)?", re.DOTALL)
_TOO_MANY = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((?P<arguments>.*)\)", re.DOTALL)
_NO_CHOICE = re.compile(r".*? is not one of (?P<choices>'.*')\.?", re.DOTALL)
_OF_LIBRARY = "Value error, "


class ArgumentsError(UserError):
    """Arguments that a command does not take."""


def arguments_error(error: TyperException) -> ArgumentsError:
    """What is wrong with the arguments, by what Typer has found."""
    made = ArgumentsError(_told(error))
    made.status = error.exit_code
    return made


def is_help(error: TyperException) -> bool:
    """Whether nothing is wrong but that there is no command, for which help is printed."""
    return type(error).__name__ == "NoArgsIsHelpError"


def _told(error: Any) -> Phrase | str:
    match type(error).__name__:
        case "NoSuchOption":
            problem = phrase("there is no option {option}", option=error.option_name)
            return _with_help(error, problem, next(iter(error.possibilities or ()), None))
        case "BadOptionUsage" if "requires" in error.message:
            return phrase("{option} needs a value", option=error.option_name)
        case "BadOptionUsage":
            return phrase("{option} takes no value", option=error.option_name)
        case "MissingParameter":
            return _with_help(error, phrase("{argument} is missing", argument=_called(error.param)))
        case "BadParameter" if error.param:
            return phrase("{option}: {problem}", option=_called(error.param), problem=_refused(error))
    if found := _NO_COMMAND.fullmatch(error.message):
        return _with_help(error, phrase("there is no command {command}", command=found["name"]), found["near"])
    if found := _TOO_MANY.fullmatch(error.message):
        return _with_help(error, phrase("there are arguments too many: {arguments}", arguments=found["arguments"]))
    return error.message if isinstance(error.message, Phrase) else error.format_message()


def _called(parameter: Any) -> str:
    """An option or argument as help has it."""
    return str(parameter.get_error_hint()).replace("'", "")


def _with_help(error: Any, problem: Phrase, near: str | None = None) -> Phrase:
    if near:
        return phrase("{problem}; did you mean {near}?", problem=problem, near=near)
    if not error.ctx:
        return problem
    return phrase("{problem}; {command} --help tells what there is", problem=problem, command=error.ctx.command_path)


def _refused(error: Any) -> Phrase | str:
    """Why a value is refused, which pydantic knows as a dictionary."""
    found: Mapping[str, Any] = next(iter(getattr(error.__cause__, "errors", list)()), {})
    text, limits = quote(str(found.get("input", ""))), found.get("ctx", {})
    match found.get("type"):
        case "int_parsing" | "int_from_float":
            return phrase("{text} is no integer", text=text)
        case "greater_than_equal":
            return phrase("{text} is less than {least}", text=text, least=str(limits["ge"]))
        case "less_than_equal":
            return phrase("{text} is more than {most}", text=text, most=str(limits["le"]))
    message = str(error.message).removeprefix(_OF_LIBRARY)
    if found and (choice := _NO_CHOICE.fullmatch(message)):
        choices = choice["choices"].replace("'", "")
        return phrase("there is no {text}; choose from {choices}", text=text, choices=choices)
    return error.message if isinstance(error.message, Phrase) else message
