"""The commands. They have no logic of their own, and import what does the work only when they are called."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.errors import UserError
from graph.gaps import GapKind

app = typer.Typer(
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Film documents in, nested GraphQL answers out.",
)


people_app = typer.Typer(rich_markup_mode=None)
app.add_typer(people_app, name="people")


class Format(StrEnum):
    text = "text"
    json = "json"
    github = "github"
    sarif = "sarif"
    gitlab = "gitlab"
    junit = "junit"


class Language(StrEnum):
    en = "en"
    de = "de"


class PlainFormat(StrEnum):
    text = "text"
    json = "json"


Paths = Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...", help="Documents, or folders of them.")]
Strict = Annotated[bool, typer.Option("--strict", help="Take warnings for errors.")]
Watch = Annotated[bool, typer.Option("--watch", help="Seed again whenever a document changes.")]
Drafts = Annotated[bool, typer.Option("--drafts", help="Take in drafts.")]
Host = Annotated[str, typer.Option(help="The address to listen on.")]
Port = Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 takes a free one.")]
All = Annotated[bool, typer.Option("--all", help="Tell each finding, also those that repeat.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How findings are printed.")]


def _speak(context: typer.Context, language: Language | None) -> Language | None:
    """Has findings told in a language, by default the locale's, until the command has ended."""
    from seed.phrases import language_of_locale, speaking

    context.with_resource(speaking(language or language_of_locale(os.environ)))
    return language


Spoken = Annotated[
    Language | None,
    typer.Option("--language", callback=_speak, help="The language of what is told; by default the locale's."),
]


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"filmgraph {version('filmgraph')}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Takes the options that stand before a command."""


@app.command()
def init(folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the files go.")]) -> None:
    """Write a small folder to begin with: a film in two languages, and what checks films elsewhere."""
    from graph.commands.init import init

    init(folder)


@app.command()
def migrate(
    sql: Annotated[bool, typer.Option("--sql", help="Print the SQL instead; needs no database.")] = False,
    since: Annotated[
        str | None,
        typer.Option("--from", metavar="REVISION", help="With --sql: where the database is; without, it is empty."),
    ] = None,
) -> None:
    """Bring the tables of the database up to date, and say what was done."""
    from graph.settings import settings

    if sql:
        from graph.database.alembic import print_sql

        print_sql(since)
    elif since:
        raise typer.BadParameter("the database itself says where it is: --from is for --sql")
    else:
        from graph.commands.migrate import run_migrate

        run_migrate(settings())


@app.command(add_help_option=False, context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
def alembic(
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="ARGUMENT...", help="What Alembic is to do, e.g. history.")
    ] = None,
) -> None:
    """Run Alembic over the database and its migrations."""
    from graph.database.alembic import run_alembic
    from graph.settings import settings

    run_alembic(settings().database_url, arguments or ())


@app.command()
def check(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...|-", help="Documents, or folders of them; - is a document on standard input."),
    ],
    strict: Strict = False,
    format: FormatOption = Format.text,
    drafts: Drafts = False,
    all: All = False,
    stdin_filename: Annotated[
        Path | None, typer.Option(help="The file that the document on standard input is to be saved as.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Mend documents where that is safe, and report the rest.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Print what --fix would change; write nothing.")] = False,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help="Also rename fields and labels as findings propose.")
    ] = False,
    _language: Spoken = None,
) -> None:
    """Report what is wrong with documents; needs no database."""
    from seed.command import Mending, check

    mending = Mending(fix=fix, diff=diff, unsafe=unsafe)
    raise typer.Exit(check(paths, strict, format.value, drafts, all, stdin_filename, mending))


@app.command()
def explain(
    code: Annotated[str, typer.Argument(metavar="[CODE]", help="The code of a finding, as in error[yaml].")] = "",
    _language: Spoken = None,
) -> None:
    """Explain a code of findings, or list all."""
    from seed.command import explain

    raise typer.Exit(explain(code))


@app.command()
def seed(
    paths: Paths = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Report only; write nothing.")] = False,
    strict: Strict = False,
    keep: Annotated[bool, typer.Option("--keep", help="Remove nothing.")] = False,
    prune: Annotated[bool, typer.Option("--prune", help="Remove whatever has no document any more.")] = False,
    format: FormatOption = Format.text,
    watch: Watch = False,
    drafts: Drafts = False,
    all: All = False,
    only_new: Annotated[
        bool, typer.Option("--only-new", help="Report only on documents that were read again.")
    ] = False,
    _language: Spoken = None,
) -> None:
    """Seed documents, by default the shipped catalogue."""
    from seed.command import seed

    raise typer.Exit(seed(paths or (), dry_run, strict, prune, keep, format.value, watch, drafts, all, only_new))


@app.command()
def gaps(
    kind: Annotated[
        list[GapKind] | None, typer.Option("--kind", case_sensitive=False, help="Only this kind, or several of them.")
    ] = None,
    format: Annotated[PlainFormat, typer.Option("--format", help="How gaps are printed.")] = PlainFormat.text,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="End with status 3 if there are any.")] = False,
) -> None:
    """List what films lack that at least half of the catalogue's films have."""
    from seed.command import gaps

    raise typer.Exit(gaps(kind or (), format.value, exit_code))


@app.command()
def lsp(paths: Paths = None, language: Spoken = None) -> None:
    """Answer an editor on standard input and output (Language Server Protocol), by default in its language."""
    from seed.command import lsp

    raise typer.Exit(lsp(paths or (), language))


@people_app.callback(invoke_without_command=True)
def people(
    context: typer.Context,
    similar: Annotated[bool, typer.Option("--similar", help="List likely duplicates and namesakes instead.")] = False,
    _language: Spoken = None,
) -> None:
    """List the people of the catalogue, for people.yaml."""
    if context.invoked_subcommand is None:
        from seed.command import people

        raise typer.Exit(people(similar))


@people_app.command("rename")
def rename(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The name that documents have.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The name that they are to have.")],
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Documents, or folders of them.")],
    diff: Annotated[bool, typer.Option("--diff", help="Print what would change; write nothing.")] = False,
    _language: Spoken = None,
) -> None:
    """Give somebody another name wherever documents and people.yaml have it."""
    from seed.command import rename

    raise typer.Exit(rename(paths, old, new, diff))


@app.command()
def up(
    paths: Paths = None,
    port: Port = 8000,
    watch: Watch = False,
    drafts: Drafts = False,
    language: Spoken = None,
) -> None:
    """Migrate, seed and serve; also serves the files beside the documents at /media/."""
    from graph.commands.up import up
    from graph.settings import settings

    up(settings(), paths or (), port, watch=watch, drafts=drafts, language=language)


@app.command()
def serve(
    host: Host = "127.0.0.1",
    port: Port = 8000,
    workers: Annotated[int, typer.Option(min=1, help="How many processes share the work.")] = 1,
) -> None:
    """Serve GraphQL and GraphiQL at /graphql."""
    from graph.server.serve import serve
    from graph.settings import settings

    serve(settings(), host, port, count=workers)


@app.command()
def schema(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", help="With --front-matter: documents, or folders with a fields.yaml."),
    ] = None,
    front_matter: Annotated[
        bool, typer.Option("--front-matter", help="Print the JSON Schema of documents' front matter instead.")
    ] = False,
    built_in: Annotated[bool, typer.Option("--built-in", help="Leave out own fields; needs no database.")] = False,
) -> None:
    """Print the schema that is served in GraphQL's schema definition language."""
    if front_matter:
        from seed.command import print_front_matter_schema

        raise typer.Exit(print_front_matter_schema(paths or ()))
    if paths:
        raise typer.BadParameter("the schema that is served is the database's: paths are for --front-matter")
    from graph.commands.print_schema import print_schema
    from graph.settings import settings

    print_schema(settings(), built_in=built_in)


@app.command()
def query(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="A file with an operation; - is standard input.")],
    variables: Annotated[str, typer.Option(help="The operation's variables, as a JSON object.")] = "{}",
    explain: Annotated[bool, typer.Option("--explain", help="Print its plan and SQL instead.")] = False,
) -> None:
    """Run one operation and print the response."""
    from graph.commands.query import run_query
    from graph.settings import settings

    raise typer.Exit(run_query(settings(), file, variables, explained=explain))


@app.command()
def export(
    operations: Annotated[Path, typer.Argument(metavar="OPERATIONS", help="A folder of .graphql files.")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that answers are written to.")],
    format: Annotated[PlainFormat, typer.Option("--format", help="How changes are printed.")] = PlainFormat.text,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="End with status 3 if files changed.")] = False,
) -> None:
    """Write the answers to operations into files, for static sites; only what differs."""
    import gc

    from graph.commands.export.run import run_export
    from graph.settings import settings

    gc.set_threshold(200_000, 50, 50)  # what is imported stays, and to look through it takes a tenth of a small export

    raise typer.Exit(run_export(settings(), operations, out, format=format.value, exit_code=exit_code))


def main() -> None:
    """Runs a command, which ends with one of these statuses:

    0    All is well, or there is nothing worse than a warning.
    1    The command did its work, but documents or the operation have errors.
    2    The command could not do its work, because of its options, settings, files or the database. What keeps it from
         it is one line on standard error, `error: …`.
    3    `filmgraph export --exit-code` has changed files, or `filmgraph gaps --exit-code` has found gaps.
    130  It was interrupted.
    """
    try:
        app()
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(error.status)


if __name__ == "__main__":
    main()
