"""The operations that are exported: each a .graphql file, whose first comments say what it goes over."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphql import GraphQLError, NonNullTypeNode, OperationDefinitionNode, VariableDefinitionNode, parse

from graph.commands.export.folder import ExportError, is_below, is_manifest
from graph.commands.export.source import operation_files
from seed.phrases import Phrase, Value, either, phrase, quote

_CONNECTIONS = {"films": "slug", "people": "slug", "festivals": "slug", "roles": "key", "genres": "key"}
SUBJECTS = {
    name: (key, f"{name}(first: $first, after: $after) {{ nodes {{ {key} }} pageInfo {{ hasNextPage endCursor }} }}")
    for name, key in _CONNECTIONS.items()
} | {"countries": ("code", "countries { code }")}
"""What an operation can go over: the variable that names one of them, and the field of Query that lists them."""

LANGUAGE, PAGE, ADDRESS = "language", "after", "pageUrl"
"""The variables whose values are every language, the cursor of every page, and the address that a comment makes."""
JSON_LD = ".jsonld"
"""The end of the paths of answers of which only the JSON-LD is written."""

_COMMENT = re.compile(r"#\s*(over|to|page)\s*:\s*(.*?)\s*")


@dataclass(frozen=True, slots=True)
class ExportedOperation:
    """An operation that is answered once for each combination of `over` and language, and page by page if `paged`."""

    file: str
    text: str
    over: str | None
    by_language: bool
    paged: bool
    pattern: str
    """The path of an answer below OUT, with {slug}, {language} and so on for the variables, and {page}."""
    address: str | None = None
    """The address of the page that an answer is for, with the same."""

    def path(self, values: Mapping[str, str]) -> str:
        """The path of the answer for these values."""
        return self.pattern.format_map(values)

    def variables(self, values: Mapping[str, str]) -> dict[str, str]:
        """The variables for these values: the address of the page among them, if there is one."""
        return {**values, **({ADDRESS: self.address.format_map(values)} if self.address else {})}


def read_operations(folder: Path) -> list[ExportedOperation]:
    """Returns the operations of all .graphql files in a folder and those below it.

    Raises:
        ExportError: with all that is wrong with their comments and variables.
    """
    operations, faults = list[ExportedOperation](), list[Phrase]()
    for path in operation_files(folder):
        try:
            operations.append(_read(path, path.relative_to(folder)))
        except ExportError as error:
            faults += error.faults
    if faults:
        raise ExportError(faults)
    if not operations:
        example = str(folder / "film.graphql")
        fault = phrase(
            "there is no .graphql file in {folder}; write e.g. {example}", folder=str(folder), example=example
        )
        raise ExportError([fault], status=2)
    return operations


def _read(path: Path, name: Path) -> ExportedOperation:
    try:
        text = path.read_text(encoding="utf-8")
        document = parse(text)
    except OSError as error:
        fault = phrase("{file} cannot be read: {reason}", file=str(path), reason=str(error.strerror))
        raise ExportError([fault], status=2) from None
    except UnicodeDecodeError:
        raise ExportError([phrase("{file} is not UTF-8; save it as UTF-8", file=str(path))]) from None
    except GraphQLError as error:
        raise ExportError([placed(str(path), error)]) from None
    comments = _comments(path, text)
    variables = [
        variable
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode)
        for variable in definition.variable_definitions or ()
    ]
    over = comments.get("over", (0, None))[1]
    address = comments.get("page")
    known = _check_variables(path, variables, over, has_address=address is not None)
    if address is not None:
        _check_address(path, *address, known)
    pattern = _pattern(path, name, known, comments.get("to"))
    return ExportedOperation(str(path), text, over, LANGUAGE in known, PAGE in known, pattern, address and address[1])


def _comments(path: Path, text: str) -> dict[str, tuple[int, str]]:
    """The comments `# over: …`, `# to: …` and `# page: …` at the head of a file, each with its line."""
    found: dict[str, tuple[int, str]] = {}
    for line, comment in _head(text):
        if match := _COMMENT.fullmatch(comment):
            found[match[1]] = line, match[2]
    if "over" in found and found["over"][1] not in SUBJECTS:
        line, given = found["over"]
        fault = phrase("nothing can go over {given}; write # over: {one}", given=quote(given), one=_one_of(SUBJECTS))
        raise ExportError([at(f"{path}:{line}", fault)])
    return found


def _head(text: str) -> Iterator[tuple[int, str]]:
    for line, each in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        if each.strip() and not each.startswith("#"):
            return
        yield line, each


def _check_address(path: Path, line: int, address: str, known: Sequence[str]) -> None:
    """
    Raises:
        ExportError: if it has something else in braces than variables that have values.
    """
    parts = [each for each in known if each != PAGE]
    _check_braces(f"{path}:{line}", address, parts)


def _check_braces(place: str, pattern: str, parts: Sequence[str]) -> None:
    """
    Raises:
        ExportError: if a pattern has something else in braces than these parts.
    """
    unknown = [part for part in re.findall(r"\{(.*?)\}", pattern) if part not in parts]
    known = phrase("what stands in braces can be {known}", known=_all_of(parts)) if parts else phrase("leave it out")
    if unknown:
        fault = phrase("nothing says what {name} is; {known}", name=f"{{{unknown[0]}}}", known=known)
        raise ExportError([at(place, fault)])
    if re.search(r"[{}]", re.sub(r"\{\w+\}", "", pattern)):
        raise ExportError([at(place, phrase("a brace stands alone; {known}", known=known))])


def _check_variables(
    path: Path, variables: list[VariableDefinitionNode], over: str | None, *, has_address: bool
) -> list[str]:
    """Returns the names of the variables that get values, in the order in which they stand in paths.

    Raises:
        ExportError: if a variable that needs a value gets none, or none names what the operation goes over.
    """
    subject = SUBJECTS[over][0] if over else None
    names = [variable.variable.name.value for variable in variables]
    if subject and subject not in names:
        declared = f"${subject}: String!"
        fault = phrase(
            "it goes over {over}, which no variable names; declare {declared}", over=str(over), declared=declared
        )
        raise ExportError([at(path, fault)])
    faults = list[Phrase]()
    for variable in variables:
        name = variable.variable.name.value
        is_needed = isinstance(variable.type, NonNullTypeNode) and variable.default_value is None
        if name in (subject, LANGUAGE, PAGE, *([ADDRESS] if has_address else [])) or not is_needed:
            continue
        assert variable.loc is not None
        line = variable.loc.start_token.line
        fitting = [each for each, (named, _) in SUBJECTS.items() if named == name]
        remedy = phrase("give it a default")
        if fitting:
            remedy = phrase("begin the file with {line}", line=phrase("# over: {one}", one=_one_of(fitting)))
        if name == ADDRESS:
            remedy = phrase("begin the file with e.g. {line}", line="# page: https://example.org/{language}/{slug}/")
        fault = phrase("nothing says which values {variable} has; {remedy}", variable=f"${name}", remedy=remedy)
        faults.append(at(f"{path}:{line}", fault))
    if faults:
        raise ExportError(faults)
    return [name for name in (LANGUAGE, subject, PAGE) if name and name in names]


def _pattern(path: Path, name: Path, known: list[str], given: tuple[int, str] | None) -> str:
    """The pattern of paths that a comment gives or else the file's name and its variables make:
    film/{language}/{slug}.json.

    Raises:
        ExportError: if answers would share a path, or lie outside of OUT.
    """
    parts = ["page" if each == PAGE else each for each in known]
    if given is None:
        pattern = "/".join((name.with_suffix("").as_posix(), *(f"{{{part}}}" for part in parts))) + ".json"
        if is_manifest(pattern):
            fault = phrase("manifest.json is where an export lists its files; give the file another name")
            raise ExportError([at(path, fault)])
        return pattern
    line, pattern = given
    place = f"{path}:{line}"
    _check_braces(place, pattern, parts)
    if sorted(re.findall(r"\{(.*?)\}", pattern)) != sorted(parts):
        fault = phrase(
            "the path has to have {parts}, each once, so that no two answers share one", parts=_all_of(parts)
        )
        raise ExportError([at(place, fault)])
    if not is_below(pattern):
        example = "film/{slug}.json"
        fault = phrase("{path} is no path below the folder; write e.g. {example}", path=quote(pattern), example=example)
        raise ExportError([at(place, fault)])
    if is_manifest(pattern):
        fault = phrase("manifest.json is where an export lists its files; write another path")
        raise ExportError([at(place, fault)])
    return pattern


def at(place: str | Path, fault: Value) -> Phrase:
    """A fault with its place before it."""
    return phrase("{place}: {fault}", place=str(place), fault=fault)


def placed(file: str, error: GraphQLError) -> Phrase:
    """An error of an operation in one line, with file, line and column."""
    place = "".join(f":{each.line}:{each.column}" for each in (error.locations or ())[:1])
    return at(f"{file}{place}", error.message)


def _one_of(names: Iterable[str]) -> Value:
    *others, last = names
    return either([", ".join(others), last]) if others else last


def _all_of(parts: Iterable[str]) -> str:
    return ", ".join(f"{{{part}}}" for part in parts)
