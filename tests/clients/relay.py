"""What relay-compiler is given: our operations, and fragments on every type with an id and every connection."""

import json
from collections.abc import Iterator

from graphql import GraphQLField, GraphQLInterfaceType, GraphQLObjectType, build_schema, get_named_type

from tests.clients.workplace import HERE, SDL, Workplace, operations, shown

SCHEMA = build_schema(SDL)
NODE = SCHEMA.type_map["Node"]
assert isinstance(NODE, GraphQLInterfaceType)
NODE_TYPES = sorted(type_.name for type_ in SCHEMA.get_implementations(NODE).objects)
REFETCHED = {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / "refetch").glob("*.graphql"))}


def compile_operations(workplace: Workplace) -> None:
    """Compiles the operations, where the pages of `Pages` are joined, and the fragments in refetch/."""
    order = "orderBy: [{ title: ASC }])"
    compile_documents(
        workplace,
        {name: text.replace(order, f'{order} @connection(key: "Pages_films")') for name, text in operations().items()}
        | {f"{type_}Refetched": text for type_, text in REFETCHED.items()},
    )


def compile_documents(workplace: Workplace, documents: dict[str, str]) -> None:
    """Writes each document into a module of its name, and runs the compiler, which must have nothing to complain of."""
    workplace.write({f"src/{name}.js": f"graphql`\n{text}`;\n" for name, text in documents.items()})
    # ES modules would import each other without .js, as only bundlers understand it.
    config = json.loads(shown("Relay")["relay.config.json"]) | {"eagerEsModules": False}
    workplace.write({"relay.config.json": json.dumps(config), "artifacts/package.json": '{ "type": "commonjs" }'})
    workplace.succeed("relay-compiler/cli.js")


def fragments() -> dict[str, str]:
    """A fragment on each type with an id and for each connection, by the name of its module.

    All are refetchable but those on types that have no id, which nobody could ask for again.
    """
    documents = {f"{type_}Node": node_fragment(type_) for type_ in (*NODE_TYPES, "Node", "SearchResult")}
    for type_, name, field in connections():
        module = f"{type_}{name[0].upper()}{name[1:]}"
        documents[module] = connection_fragment(module, type_, name, field)
    return documents


def node_fragment(type_: str) -> str:
    refetchable = f'@refetchable(queryName: "{type_}NodeQuery")'
    return f"fragment {type_}Node_it on {type_} {refetchable} {{ __typename ... on Node {{ id }} }}\n"


def connections() -> Iterator[tuple[str, str, GraphQLField]]:
    """Each field that has a connection: its type, its name and itself."""
    for type_ in SCHEMA.type_map.values():
        for name, field in type_.fields.items() if isinstance(type_, GraphQLObjectType) else ():
            if get_named_type(field.type).name.endswith("Connection"):
                yield type_.name, name, field


def connection_fragment(module: str, type_: str, name: str, field: GraphQLField) -> str:
    variables = {"count": '{ type: "Int", defaultValue: 5 }', "cursor": '{ type: "String" }'}
    arguments = {"first": "$count", "after": "$cursor"}
    if "language" in field.args:
        variables["language"] = '{ type: "String" }'
        arguments["language"] = "$language"
    if name == "search":
        arguments["query"] = '"helmer"'
    refetchable = f' @refetchable(queryName: "{module}Query")' if type_ in ("Query", *NODE_TYPES) else ""
    return (
        f"fragment {module}_it on {type_} @argumentDefinitions({listed(variables)}){refetchable} {{\n"
        f'  {name}({listed(arguments)}) @connection(key: "{module}_{name}") {{ edges {{ node {{ __typename }} }} }}\n'
        "}\n"
    )


def listed(members: dict[str, str]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in members.items())
