"""Everything that can be set, read once from the environment."""

import os
import re
from enum import StrEnum
from functools import cache
from hashlib import blake2b
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationError,
    field_validator,
    model_validator,
)

from graph.errors import UserError
from graph.languages import is_known, normal_tag
from seed.phrases import Phrase, Value, lines, phrase

ROOT_PATH = r"(/(?!\.\.?(/|$))[A-Za-z0-9._~-]+)*"
"""What a path prefix may be: it stands in URLs and pages as it is."""
_ORIGIN = re.compile(r"https?://[^/\s,?#@]+")


def _split(value: object) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


CommaSeparated = Annotated[tuple[str, ...], BeforeValidator(_split)]
Folders = Annotated[tuple[Path, ...], BeforeValidator(_split)]


class TrustedDocumentsMode(StrEnum):
    OFF = "off"
    ALLOW = "allow"
    REQUIRE = "require"
    REPORT = "report"


class LogFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


class LogRequests(StrEnum):
    ALL = "all"
    SLOW = "slow"
    OFF = "off"


class Settings(BaseModel):
    """One frozen object; every field is an environment variable `FILMGRAPH_<NAME>` but for DATABASE_URL."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    database_url: str = Field(
        "sqlite:///filmgraph.db", validation_alias="DATABASE_URL", description="the database that holds the catalogue"
    )
    languages: CommaSeparated = Field(
        ("de", "en"),
        description="languages in the order of fallback; the first is served if an operation asks for none",
    )
    media_url: str = Field(
        "/media/", description="prefix of the URLs of pictures and videos that lie beside the documents"
    )
    media_roots: Folders = Field(
        (),
        description="folders where media files that documents name are looked for; `filmgraph serve` serves them, too",
    )
    explain: bool = Field(False, description="whether answers contain their plan and SQL in `extensions`")
    page_size: int = Field(20, ge=1, description="entries on a page if neither `first` nor `last` is given")
    max_page_size: int = Field(100, ge=1, description="the largest `first` or `last`")
    max_depth: int = Field(16, ge=1, description="how deep the fields of an operation may nest")
    max_cost: int = Field(20_000_000, ge=1, description="how many rows the database may have to read for an operation")
    max_answer_bytes: int = Field(16_000_000, ge=10_000, description="how many bytes the data of an answer may have")
    max_fields: int = Field(
        2_000, ge=1, description="how many fields an operation may select, with its fragments merged"
    )
    max_tokens: int = Field(10_000, ge=1, description="how many tokens a GraphQL document may have")
    max_aliases: int = Field(100, ge=0, description="how many aliases a GraphQL document may have")
    max_root_fields: int = Field(20, ge=1, description="how many fields an operation may have at its root")
    max_directives: int = Field(50, ge=0, description="how many directives a GraphQL document may have")
    max_fragments: int = Field(
        200, ge=0, description="how many fragments, and uses of them, a GraphQL document may have"
    )
    max_variables: int = Field(100, ge=0, description="how many variables a GraphQL document may declare")
    introspection: bool = Field(True, description="whether operations may ask for the schema")
    suggestions: bool = Field(
        True, description="whether errors and warnings suggest names that are close to a wrong one"
    )
    max_variable_values: int = Field(2_000, ge=0, description="how many values the variables of a request may hold")
    max_body_bytes: int = Field(256_000, ge=1, description="the largest request body")
    max_json_depth: int = Field(32, ge=2, description="how deep the JSON of a request may nest")
    statement_seconds: float = Field(5.0, gt=0, description="how long one statement may run")
    postgresql_prepared_statements: bool = Field(True, description="whether statements are prepared")
    postgresql_startup_parameters: bool = Field(
        True,
        description="whether connections start with read-only transactions, a time limit, `jit = off` and "
        "`random_page_cost = 1.1`",
    )
    postgresql_max_lag_seconds: float | None = Field(
        None,
        ge=0,
        description="how many seconds a standby may be behind, before another server is read or, where there is none, "
        "/health/ready says so; empty: any number",
    )
    plan_cache_bytes: int = Field(
        48_000_000, ge=1, description="how much memory parsed documents, compiled operations and requests may take"
    )
    max_url_bytes: int = Field(16_384, ge=100, description="the longest URL")
    max_header_bytes: int = Field(
        65_536, ge=1_000, description="how long the URL and headers of a request may be together"
    )
    max_requests: int = Field(
        1_000, ge=1, description="how many requests one process answers at once; it refuses others with status 503"
    )
    max_listeners: int = Field(
        200, ge=0, description="how many clients one process tells new revisions at /events; it refuses others"
    )
    request_seconds: float = Field(10.0, gt=0, description="how long a request may take to arrive")
    response_seconds: float = Field(60.0, gt=0, description="how long a client may take to receive a response")
    max_unsent_bytes: int = Field(
        64_000_000,
        ge=1,
        description="how many bytes of responses may wait for slow clients; beyond, the slowest are cut off",
    )
    shutdown_seconds: float = Field(10.0, ge=0, description="how long running requests may take when the server stops")
    response_cache: bool = Field(True, description="whether responses are kept until the catalogue changes")
    response_cache_bytes: int = Field(64_000_000, ge=1, description="how much memory kept responses may take")
    cache_control: str = Field(
        "no-cache", description="the header Cache-Control of answers whose URL does not name the revision"
    )
    compression: CommaSeparated = Field(
        ("br", "zstd", "gzip"), description="compression methods, the preferred one first; empty: no compression"
    )
    compression_min_bytes: int = Field(1_000, ge=0, description="the smallest response body that is compressed")
    persisted_queries: bool = Field(
        True, description="whether clients may store GraphQL documents here and run them by hash"
    )
    persisted_queries_bytes: int = Field(
        10_000_000, ge=1, description="how much memory stored GraphQL documents may take"
    )
    trusted_documents: Path | None = Field(
        None, description="a folder of .graphql files, or a JSON manifest, with trusted GraphQL documents"
    )
    trusted_documents_mode: TrustedDocumentsMode = Field(
        TrustedDocumentsMode.ALLOW,
        description="off; allow: run them by id, beside all others; require: run no others; report: log the others",
    )
    root_path: str = Field("", description="path prefix below which a proxy passes requests on to this server")
    trusted_proxies: CommaSeparated = Field(
        (), description="addresses or networks of proxies whose header X-Forwarded-Prefix is believed; *: all"
    )
    cors_origins: CommaSeparated = Field((), description="origins whose pages may send requests; *: all; empty: none")
    log_format: LogFormat = Field(LogFormat.TEXT, description="text or json, one line for each entry")
    log_requests: LogRequests = Field(
        LogRequests.SLOW, description="which requests are logged: all; slow (these, and those with status 5xx); off"
    )
    slow_seconds: float = Field(1.0, ge=0, description="how long a request takes at least to count as slow")
    metrics: bool = Field(True, description="whether Prometheus can read metrics at /metrics")
    management_port: int | None = Field(
        None, ge=0, le=65535, description="a port for /health and /metrics, which the public port then answers with 404"
    )
    management_host: str = Field("127.0.0.1", description="the address that FILMGRAPH_MANAGEMENT_PORT listens on")
    traces: bool = Field(False, description="whether OpenTelemetry gets a trace of each request")

    @field_validator("compression")
    @classmethod
    def _known(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if unknown := set(value) - {"zstd", "br", "gzip"}:
            raise ValueError(
                phrase("{name} is not a coding; choose from zstd,br,gzip", name=", ".join(sorted(unknown)))
            )
        return value

    @field_validator("trusted_documents", "management_port", "postgresql_max_lag_seconds", mode="before")
    @classmethod
    def _none_if_empty(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("languages")
    @classmethod
    def _languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value:
            raise ValueError(phrase("name at least one language, e.g. de,en"))
        for tag in value:
            normal = normal_tag(tag)
            if normal is None or not is_known(normal):
                raise ValueError(phrase("{tag} is no language tag; write e.g. de, en or pt-BR", tag=repr(tag)))
            if normal != tag:
                raise ValueError(phrase("write {normal} instead of {tag}", normal=normal, tag=tag))
        if len(set(value)) < len(value):
            raise ValueError(phrase("a language stands there twice"))
        return value

    @field_validator("root_path")
    @classmethod
    def _prefix(cls, value: str) -> str:
        prefix = value.rstrip("/")
        if not re.fullmatch(ROOT_PATH, prefix):
            raise ValueError(phrase("{value} is no path prefix; write e.g. /films", value=repr(value)))
        return prefix

    @field_validator("trusted_proxies")
    @classmethod
    def _addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for address in value:
            if address != "*":
                try:
                    ip_network(address)
                except ValueError:
                    raise ValueError(
                        phrase("{address} is no address; write e.g. 127.0.0.1 or 10.0.0.0/8", address=repr(address))
                    ) from None
        return value

    @field_validator("cors_origins")
    @classmethod
    def _origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for origin in value:
            if origin != "*" and not _ORIGIN.fullmatch(origin):
                raise ValueError(
                    phrase("{origin} is no origin; write e.g. https://example.org, without a path", origin=repr(origin))
                )
        return value

    _as_read: str = PrivateAttr("")

    def model_post_init(self, _: object) -> None:
        self._as_read = self.model_dump_json(exclude={"database_url", "management_host", "management_port"})

    @property
    def build(self) -> str:
        """A hash of what answers depend on beside the catalogue: of the program, and of its settings as they were read;
        copies that differ for one request have the same.
        """
        return blake2b(_code() + self._as_read.encode(), digest_size=5).hexdigest()

    @model_validator(mode="after")
    def _sizes(self) -> Self:
        if self.page_size > self.max_page_size:
            raise ValueError(
                phrase(
                    "FILMGRAPH_PAGE_SIZE ({size}) is above FILMGRAPH_MAX_PAGE_SIZE ({limit})",
                    size=str(self.page_size),
                    limit=str(self.max_page_size),
                )
            )
        return self


@cache
def _code() -> bytes:
    """A hash of the program's code, of which folders without an `__init__.py` are no part: GraphiQL's are large."""
    hashed = blake2b(digest_size=16)
    for folder, folders, files in os.walk(Path(__file__).parent):
        folders[:] = sorted(each for each in folders if Path(folder, each, "__init__.py").exists())
        for name in sorted(each for each in files if each.endswith(".py")):
            hashed.update(Path(folder, name).read_bytes())
    return hashed.digest()


PREFIX = "FILMGRAPH_"


class SettingsError(UserError):
    """A setting that cannot be used, in the user's words."""


@cache
def settings() -> Settings:
    """The settings of this process.

    Raises:
        SettingsError: with one line for each variable whose value is refused, or that names no setting.
    """
    unknown = [name for name in sorted(os.environ) if name.startswith(PREFIX) and name not in _variables()]
    if unknown:
        raise SettingsError(lines(map(_unknown, unknown)))
    try:
        return Settings.model_validate(_given())
    except ValidationError as error:
        raise SettingsError(lines(_line(*each["loc"], message=_refused(each)) for each in error.errors())) from None


def _given() -> dict[str, str]:
    """What the environment sets, by the names that fields are read under; variables may be written in small letters."""
    variables = {name.upper(): value for name, value in os.environ.items()}
    given = {name.removeprefix(PREFIX).lower(): variables[name] for name in variables.keys() & _variables()}
    return given | {name: variables[name] for name in variables.keys() & {"DATABASE_URL"}}


def _variables() -> set[str]:
    return {f"{PREFIX}{name}".upper() for name in Settings.model_fields} - {f"{PREFIX}DATABASE_URL"}


def _unknown(name: str) -> Phrase:
    from rapidfuzz import fuzz, process  # which those who name settings rightly need not wait for

    nearest = process.extractOne(name, _variables(), scorer=fuzz.ratio, score_cutoff=80)
    if nearest is None:
        return phrase("{name}: there is no such setting", name=name)
    return phrase("{name}: there is no such setting; did you mean {nearest}?", name=name, nearest=nearest[0])


def _refused(error: Any) -> Value:
    """What is said of a value, by pydantic's name of what is wrong."""
    given, limits = repr(error["input"]), {name: str(value) for name, value in error.get("ctx", {}).items()}
    match error["type"]:
        case "value_error":
            reason: Value = error["ctx"]["error"].args[0]
            return reason
        case "int_parsing" | "int_from_float":
            return phrase("{input} is no integer", input=given)
        case "int_parsing_size":
            return phrase("{input} is no integer that there is room for", input=given)
        case "float_parsing":
            return phrase("{input} is no number", input=given)
        case "bool_parsing":
            return phrase("{input} is neither on nor off", input=given)
        case "greater_than":
            return phrase("{input} is not more than {gt}", input=given, gt=limits["gt"])
        case "greater_than_equal":
            return phrase("{input} is less than {ge}", input=given, ge=limits["ge"])
        case "less_than_equal":
            return phrase("{input} is more than {le}", input=given, le=limits["le"])
        case "enum":
            return phrase("{input} is none of {expected}", input=given, expected=limits["expected"])
        case _:
            return str(error["msg"])


def _line(name: object = "", *_: object, message: Value) -> Value:
    if not name:
        return message
    variable = str(name) if name == "DATABASE_URL" else f"FILMGRAPH_{name}".upper()
    return phrase("{variable}: {message}", variable=variable, message=message)
