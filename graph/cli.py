"""The commands. They have no logic of their own, and import what does the work only when they are called."""

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from graph.commands.streams import escape_what_cannot_be_written
from graph.errors import UserError
from graph.gaps import GapKind
from seed.phrases import (
    language_of,
    language_of_locale,
    language_spoken,
    phrase,
    speaking,
    spoken,
    told,
    translate_others,
)

LIVES_LONG = ("serve", "up")
"""The commands that answer others until they are ended."""

app = typer.Typer(
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help=phrase("Film documents in, nested GraphQL answers out."),
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


Paths = Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...", help=phrase("Documents, or folders of them."))]
Strict = Annotated[bool, typer.Option("--strict", help=phrase("Take warnings for errors."))]
Watch = Annotated[bool, typer.Option("--watch", help=phrase("Seed again whenever a document changes."))]
Drafts = Annotated[bool, typer.Option("--drafts", help=phrase("Take in drafts."))]
Prune = Annotated[bool, typer.Option("--prune", help=phrase("Remove whatever has no document any more."))]
Host = Annotated[str, typer.Option(help=phrase("The address to listen on."))]
Port = Annotated[int, typer.Option(min=0, max=65535, help=phrase("The port to listen on; 0 takes a free one."))]
All = Annotated[bool, typer.Option("--all", help=phrase("Tell each finding, also those that repeat."))]
FormatOption = Annotated[Format, typer.Option("--format", help=phrase("How findings are printed."))]


def _speak(context: typer.Context, language: Language | None) -> Language | None:
    """Has findings told in a language, by default the locale's, until the command has ended. `main` speaks it already:
    the context of a command whose arguments are refused never ends.
    """
    wanted = language or language_of_locale(os.environ)
    if wanted != language_spoken():
        context.with_resource(speaking(wanted))
    return language


Spoken = Annotated[
    Language | None,
    typer.Option("--language", callback=_speak, help=phrase("The language of what is told; by default the locale's.")),
]


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        print(f"filmgraph {version('filmgraph')}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help=phrase("Print the version."))
    ] = False,
) -> None:
    """Takes the options that stand before a command."""


@app.command(
    help=phrase("Write a small folder to begin with: a film in two languages, and what checks films elsewhere.")
)
def init(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help=phrase("Where the files go."))],
    _language: Spoken = None,
) -> None:
    from graph.commands.init import init

    init(folder)


@app.command(help=phrase("Bring the tables of the database up to date, and say what was done."))
def migrate(
    sql: Annotated[bool, typer.Option("--sql", help=phrase("Print the SQL instead; needs no database."))] = False,
    since: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="REVISION", help=phrase("With --sql: where the database is; without, it is empty.")
        ),
    ] = None,
    _language: Spoken = None,
) -> None:
    from graph.settings import settings

    if sql:
        from graph.database.alembic import print_sql

        print_sql(since)
    elif since:
        raise typer.BadParameter(phrase("the database itself says where it is: --from is for --sql"))
    else:
        from graph.commands.migrate import run_migrate

        run_migrate(settings())


@app.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    help=phrase("Run Alembic over the database and its migrations."),
)
def alembic(
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="ARGUMENT...", help=phrase("What Alembic is to do, e.g. history."))
    ] = None,
) -> None:
    from graph.database.alembic import run_alembic
    from graph.settings import settings

    run_alembic(settings().database_url, arguments or ())


@app.command(help=phrase("Report what is wrong with documents; needs no database."))
def check(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH...|-", help=phrase("Documents, or folders of them; - is a document on standard input.")
        ),
    ],
    strict: Strict = False,
    format: FormatOption = Format.text,
    drafts: Drafts = False,
    all: All = False,
    stdin_filename: Annotated[
        Path | None, typer.Option(help=phrase("The file that the document on standard input is to be saved as."))
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help=phrase("Mend documents where that is safe, and report the rest."))
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help=phrase("Print what --fix would change; write nothing."))] = False,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help=phrase("Also rename fields and labels as findings propose."))
    ] = False,
    _language: Spoken = None,
) -> None:
    from seed.command import Mending, check

    mending = Mending(fix=fix, diff=diff, unsafe=unsafe)
    raise typer.Exit(check(paths, strict, format.value, drafts, all, stdin_filename, mending))


@app.command(help=phrase("Explain a code of findings, or list all."))
def explain(
    code: Annotated[
        str, typer.Argument(metavar="[CODE]", help=phrase("The code of a finding, as in error[yaml]."))
    ] = "",
    _language: Spoken = None,
) -> None:
    from seed.command import explain

    raise typer.Exit(explain(code))


@app.command(help=phrase("Seed documents, by default the shipped catalogue."))
def seed(
    paths: Paths = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=phrase("Report only; write nothing."))] = False,
    strict: Strict = False,
    keep: Annotated[bool, typer.Option("--keep", help=phrase("Remove nothing."))] = False,
    prune: Prune = False,
    format: FormatOption = Format.text,
    watch: Watch = False,
    drafts: Drafts = False,
    all: All = False,
    only_new: Annotated[
        bool, typer.Option("--only-new", help=phrase("Report only on documents that were read again."))
    ] = False,
    _language: Spoken = None,
) -> None:
    from seed.catalogue_command import seed

    raise typer.Exit(seed(paths or (), dry_run, strict, prune, keep, format.value, watch, drafts, all, only_new))


@app.command(help=phrase("List what films lack that at least half of the catalogue's films have."))
def gaps(
    kind: Annotated[
        list[GapKind] | None,
        typer.Option("--kind", case_sensitive=False, help=phrase("Only this kind, or several of them.")),
    ] = None,
    format: Annotated[PlainFormat, typer.Option("--format", help=phrase("How gaps are printed."))] = PlainFormat.text,
    exit_code: Annotated[bool, typer.Option("--exit-code", help=phrase("End with status 3 if there are any."))] = False,
    _language: Spoken = None,
) -> None:
    from seed.catalogue_command import gaps

    raise typer.Exit(gaps(kind or (), format.value, exit_code))


@app.command(
    help=phrase("Answer an editor on standard input and output (Language Server Protocol), by default in its language.")
)
def lsp(paths: Paths = None, language: Spoken = None) -> None:
    from seed.command import lsp

    raise typer.Exit(lsp(paths or (), language))


@people_app.callback(invoke_without_command=True, help=phrase("List the people of the catalogue, for people.yaml."))
def people(
    context: typer.Context,
    similar: Annotated[
        bool, typer.Option("--similar", help=phrase("List likely duplicates and namesakes instead."))
    ] = False,
    _language: Spoken = None,
) -> None:
    if context.invoked_subcommand is None:
        from seed.catalogue_command import people

        raise typer.Exit(people(similar))


@people_app.command(
    "rename",
    help=phrase(
        "Give somebody another name wherever documents and people.yaml have it; the old one stays as an alias."
    ),
)
def rename(
    old: Annotated[str, typer.Argument(metavar="OLD", help=phrase("The name that documents have."))],
    new: Annotated[str, typer.Argument(metavar="NEW", help=phrase("The name that they are to have."))],
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help=phrase("Documents, or folders of them."))],
    diff: Annotated[bool, typer.Option("--diff", help=phrase("Print what would change; write nothing."))] = False,
    _language: Spoken = None,
) -> None:
    from seed.command import rename

    raise typer.Exit(rename(paths, old, new, diff))


@app.command(help=phrase("Migrate, seed and serve; also serves the files beside the documents at /media/."))
def up(
    paths: Paths = None,
    port: Port = 8000,
    watch: Watch = False,
    drafts: Drafts = False,
    prune: Prune = False,
    language: Spoken = None,
) -> None:
    from graph.commands.up import up
    from graph.settings import settings

    up(settings(), paths or (), port, watch=watch, drafts=drafts, prune=prune, language=language)


@app.command(help=phrase("Serve GraphQL and GraphiQL at /graphql."))
def serve(
    host: Host = "127.0.0.1",
    port: Port = 8000,
    workers: Annotated[int, typer.Option(min=1, help=phrase("How many processes share the work."))] = 1,
) -> None:
    from graph.server.serve import serve
    from graph.settings import settings

    serve(settings(), host, port, count=workers)


@app.command(help=phrase("Print the schema that is served in GraphQL's schema definition language."))
def schema(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[PATH]...", help=phrase("With --front-matter: documents, or folders with a fields.yaml.")
        ),
    ] = None,
    front_matter: Annotated[
        bool, typer.Option("--front-matter", help=phrase("Print the JSON Schema of documents' front matter instead."))
    ] = False,
    built_in: Annotated[
        bool, typer.Option("--built-in", help=phrase("Leave out own fields; needs no database."))
    ] = False,
) -> None:
    if front_matter:
        from seed.command import print_front_matter_schema

        raise typer.Exit(print_front_matter_schema(paths or ()))
    if paths:
        raise typer.BadParameter(phrase("the schema that is served is the database's: paths are for --front-matter"))
    from graph.commands.print_schema import print_schema
    from graph.settings import settings

    print_schema(settings(), built_in=built_in)


@app.command(help=phrase("Run one operation and print the response."))
def query(
    operation: Annotated[
        str, typer.Argument(metavar="OPERATION", help=phrase("An operation, or a file with one; - is standard input."))
    ],
    variables: Annotated[str, typer.Option(help=phrase("The operation's variables, as a JSON object."))] = "{}",
    explain: Annotated[bool, typer.Option("--explain", help=phrase("Print its plan and SQL instead."))] = False,
) -> None:
    from graph.commands.query import run_query
    from graph.settings import settings

    raise typer.Exit(run_query(settings(), operation, variables, explained=explain))


@app.command(help=phrase("Write the answers to operations into files, for static sites; only what differs."))
def export(
    operations: Annotated[Path, typer.Argument(metavar="OPERATIONS", help=phrase("A folder of .graphql files."))],
    out: Annotated[Path, typer.Argument(metavar="OUT", help=phrase("The folder that answers are written to."))],
    format: Annotated[
        PlainFormat, typer.Option("--format", help=phrase("How changes are printed."))
    ] = PlainFormat.text,
    exit_code: Annotated[bool, typer.Option("--exit-code", help=phrase("End with status 3 if files changed."))] = False,
    _language: Spoken = None,
) -> None:
    from graph.commands.export.run import run_export
    from graph.settings import settings

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
    if sys.argv[1:2] not in ([command] for command in LIVES_LONG):
        # What is imported stays: to look through it for garbage takes a fifth of a small check.
        gc.set_threshold(1_000_000, 50, 50)
    escape_what_cannot_be_written()
    atexit.register(gc.freeze)  # the process ends: to take all apart, ring by ring, takes a third of a small export
    with speaking(_language_asked(sys.argv)):
        command = typer.main.get_command(app)
        _translate(command)
        translate_others(language_spoken())
        try:
            sys.exit(command(standalone_mode=False))
        except typer.Abort:
            sys.exit(1)
        except UserError as error:
            print(told(error), file=sys.stderr)
            sys.exit(error.status)
        except TyperException as error:
            from graph.commands.usage import arguments_error, is_help

            refused = arguments_error(error)
            print(error.format_message() if is_help(error) else told(refused), file=sys.stderr)
            sys.exit(refused.status)


def _language_asked(arguments: Sequence[str]) -> str:
    """The language that arguments ask for, else the locale's: before they are parsed, for help, and for errors."""
    for argument, following in pairwise([*arguments, ""]):
        option, _, value = argument.partition("=")
        if option == "--language":
            return language_of(value or following)
    return language_of_locale(os.environ)


HEADINGS = (
    phrase("Arguments"),
    phrase("Options"),
    phrase("Commands"),
    phrase("required"),
    phrase("default: {default}"),
)
"""What typer writes into help of its own accord, and looks up with gettext."""
OPTIONS = (
    phrase("Show this message and exit."),
    phrase("Install completion for the current shell."),
    phrase("Install completion for the specified shell."),
    phrase("Show completion for the current shell, to copy it or customize the installation."),
    phrase("Show completion for the specified shell, to copy it or customize the installation."),
)
"""What typer says of the options that it adds."""


def _translate(command: Any) -> None:
    """Has the help of a command, and of those below it, in the language that is spoken."""
    help_option = command.get_help_option(typer.Context(command, help_option_names=["-h", "--help"]))
    for each in filter(None, (command, *command.params, help_option)):
        if help := getattr(each, "help", None):
            each.help = spoken(phrase(help))
    for each in getattr(command, "commands", {}).values():
        _translate(each)


if __name__ == "__main__":
    main()
