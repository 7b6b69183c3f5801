"""Tools that read the schema take it as it is, and hold programs to it."""

import re
from collections.abc import Callable

from graphql import GraphQLObjectType

from tests.clients.relay import NODE_TYPES, REFETCHED, SCHEMA, compile_documents, connections, fragments
from tests.clients.workplace import HERE, SDL, Workplace, shown

PROGRAM = (HERE / "program.ts").read_text(encoding="utf-8")
WRONG_PROGRAM = PROGRAM.replace("releaseYear\n", "yearOfRelease\n")


def test_relay_takes_a_fragment_on_every_type_with_an_id_and_on_every_connection(
    workplace: Callable[[str], Workplace],
) -> None:
    relay = workplace("Relay")
    documents = fragments()
    compile_documents(relay, documents)
    written = {path.name.removesuffix(".graphql.js") for path in (relay.folder / "artifacts").glob("*.graphql.js")}
    assert written == {f"{module}_it" for module in documents} | set(re.findall(r'queryName: "(\w+)"', str(documents)))
    assert len(documents) == len(NODE_TYPES) + 2 + len(list(connections()))


def test_every_type_with_an_id_is_refetched_in_a_running_client() -> None:
    assert list(REFETCHED) == NODE_TYPES


def test_setups_name_the_types_that_the_schema_has() -> None:
    apollo, urql = (shown(section)["client.js"] for section in ("Apollo Client", "urql"))
    (union,) = re.findall(r"union SearchResult = (.*)", SDL)
    possible = {"Node": NODE_TYPES, "SearchResult": union.split(" | ")}
    assert {name: list_of(name, apollo) for name in possible} == possible
    objects = (type_ for type_ in SCHEMA.type_map.values() if isinstance(type_, GraphQLObjectType))
    without_id = [type_.name for type_ in objects if "id" not in type_.fields and not type_.name.startswith("__")]
    not_merged, known_to_urql = ("Edge", "Query"), ("Connection", "Edge", "PageInfo", "Query")
    assert list_of("withoutId", apollo) == sorted(name for name in without_id if not name.endswith(not_merged))
    assert list_of("withoutId", urql) == sorted(name for name in without_id if not name.endswith(known_to_urql))


def list_of(name: str, script: str) -> list[str]:
    """The texts in the brackets behind a name."""
    (listed,) = re.findall(rf"\b{name}\b[^\w\[]*\[(.*?)\]", script, re.DOTALL)
    return re.findall(r"'(\w+)'", listed)


def test_gql_tada_types_a_program(workplace: Callable[[str], Workplace]) -> None:
    tada = workplace("gql.tada")
    tada.write({"program.ts": PROGRAM})
    tada.succeed("gql.tada/bin/cli.js", "generate-output")
    tada.succeed("gql.tada/bin/cli.js", "check")
    tada.succeed("typescript/bin/tsc")


def test_gql_tada_refuses_a_field_that_the_schema_does_not_have(workplace: Callable[[str], Workplace]) -> None:
    tada = workplace("gql.tada")
    tada.write({"program.ts": WRONG_PROGRAM})
    tada.succeed("gql.tada/bin/cli.js", "generate-output")
    refused = tada.tool("gql.tada/bin/cli.js", "check")
    assert refused.returncode == 1
    assert 'Cannot query field "yearOfRelease" on type "Film"' in refused.stdout


def test_code_generator_types_a_program(workplace: Callable[[str], Workplace]) -> None:
    codegen = workplace("GraphQL Code Generator")
    graphql = "export { graphql } from './gql';\n"
    tsconfig = shown("gql.tada")["tsconfig.json"]
    codegen.write({"src/program.ts": PROGRAM, "src/graphql.ts": graphql, "tsconfig.json": tsconfig})
    codegen.succeed("@graphql-codegen/cli/esm/bin.js")
    codegen.succeed("typescript/bin/tsc")


def test_code_generator_refuses_a_field_that_the_schema_does_not_have(workplace: Callable[[str], Workplace]) -> None:
    codegen = workplace("GraphQL Code Generator")
    codegen.write({"src/program.ts": WRONG_PROGRAM})
    refused = codegen.tool("@graphql-codegen/cli/esm/bin.js")
    assert refused.returncode == 1
    assert 'Cannot query field "yearOfRelease" on type "Film"' in refused.stdout + refused.stderr
