"""Everything that can be set, read once from the environment."""

from functools import cache
from typing import Annotated

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from graph import UserError


class Settings(BaseSettings):
    """One frozen object; every field is an environment variable `FILMGRAPH_<NAME>` but for DATABASE_URL."""

    model_config = SettingsConfigDict(env_prefix="FILMGRAPH_", frozen=True, extra="ignore")

    database_url: str = Field(
        "sqlite:///filmgraph.db", validation_alias="DATABASE_URL", description="where the catalogue lies"
    )
    languages: Annotated[tuple[str, ...], NoDecode] = Field(
        ("de", "en"),
        description="languages in the order of fallback, by comma; the first is served where none is asked for",
    )
    media_url: str = Field(
        "/media/", description="prefix of the URLs of pictures and videos that lie beside the documents"
    )
    explain: bool = Field(False, description="answers tell their plan and SQL in `extensions` (development only)")
    page_size: int = Field(20, ge=1, description="entries of a page where `first` and `last` are not given")
    max_page_size: int = Field(100, ge=1, description="the largest `first` or `last`")
    max_depth: int = Field(16, ge=1, description="how deep the fields of an operation may nest")
    max_cost: int = Field(4_000_000, ge=1, description="the estimated number of rows an operation may answer with")
    max_fields: int = Field(2_000, ge=1, description="how many fields an operation may select, fragments merged")
    max_tokens: int = Field(10_000, ge=1, description="how many tokens the text of an operation may have")
    max_aliases: int = Field(100, ge=0, description="how many aliases a document may have")
    max_root_fields: int = Field(20, ge=1, description="how many fields an operation may begin with")
    max_directives: int = Field(50, ge=0, description="how many directives a document may have")
    max_fragments: int = Field(200, ge=0, description="how many fragments, and uses of them, a document may have")
    max_variables: int = Field(100, ge=0, description="how many variables a document may declare")
    introspection: bool = Field(True, description="whether operations may ask for the schema")
    suggestions: bool = Field(True, description="whether errors suggest names that are close to a wrong one")
    max_body_bytes: int = Field(1_000_000, ge=1, description="the largest request body")
    max_json_depth: int = Field(32, ge=2, description="how deep the JSON of a request may nest")
    statement_seconds: float = Field(5.0, gt=0, description="how long one statement may run")
    plan_cache: int = Field(1_000, ge=1, description="how many operations are kept compiled")

    @field_validator("languages", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(tag.strip() for tag in value.split(",") if tag.strip()) if isinstance(value, str) else value

    @field_validator("languages")
    @classmethod
    def _some(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value:
            raise ValueError("name at least one language, e.g. de,en")
        return value


class SettingsError(UserError):
    """A setting that cannot be used, in the user's words."""

    status = 2


@cache
def settings() -> Settings:
    """The settings of this process.

    Raises:
        SettingsError: with one line for each variable whose value is refused.
    """
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("\n".join(_line(*e["loc"], message=e["msg"]) for e in error.errors())) from None


def _line(name: object, *_: object, message: str) -> str:
    variable = name if name == "DATABASE_URL" else f"FILMGRAPH_{name}".upper()
    return f"{variable}: {message}"
