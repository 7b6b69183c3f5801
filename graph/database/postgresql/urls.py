"""What a DATABASE_URL says of PostgreSQL, for reading (asyncpg) and for writing (psycopg)."""

import os
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import URL

from graph.database.databases import DatabaseURLError
from seed.phrases import phrase

PREFERRED = {
    "any": ((True, False),),
    "primary": ((False,),),
    "read-write": ((False,),),
    "standby": ((True,),),
    "read-only": ((True,),),
    "prefer-standby": ((True,), (False,)),
}
"""By target_session_attrs, the servers that will do, the preferred first: True for standbys, False for the primary."""

PORT = "5432"
_HOSTS = {"host", "port", "target_session_attrs"}
_TLS_FILES = {"sslcert", "sslkey", "sslrootcert", "sslcrl"}
_SESSION = {"options", "application_name"}
"""Those that the server itself is told as a connection begins."""
OPTIONS = frozenset({*_HOSTS, "sslmode", *_TLS_FILES, *_SESSION, "connect_timeout"})


def hosts_of(url: URL) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The hosts of a URL and their ports, in order; none where the URL names none.

    Several hosts stand in it as SQLAlchemy reads them, `postgresql://user@/name?host=h1:5432&host=h2:5432`, or as libpq
    does, `?host=h1,h2&port=5432,5433`.

    Raises:
        DatabaseURLError: if there are more ports than hosts, or a port is no number.
    """
    hosts = _parts(url, "host") or ([f"[{url.host}]"] if url.host else [])
    ports = _parts(url, "port") or [str(url.port or os.environ.get("PGPORT") or PORT)]
    if len(ports) == 1:
        ports *= len(hosts)
    if len(ports) != len(hosts) or not all(port.isdigit() for port in ports):
        raise DatabaseURLError(phrase("DATABASE_URL must name one port, or one for each host, each a number"))
    pairs = [_split(host, int(port)) for host, port in zip(hosts, ports, strict=True)]
    return tuple(host for host, _ in pairs), tuple(port for _, port in pairs)


def _parts(url: URL, option: str) -> list[str]:
    return [part for value in url.normalized_query.get(option, ()) for part in value.split(",")]


def _split(host: str, port: int) -> tuple[str, int]:
    """host:port, [::1]:port, ::1, or a folder of sockets."""
    name, colon, number = host.rpartition(":")
    is_address = ":" in name and not name.endswith("]")
    if not colon or not number.isdigit() or host.startswith("/") or is_address:
        return host.strip("[]"), port
    return name.strip("[]"), int(number)


def reading_arguments(url: URL) -> dict[str, Any]:
    """The arguments of asyncpg.connect, which mean what libpq, which writes, reads in the URL. Of several hosts, a
    standby is preferred.

    Raises:
        DatabaseURLError
    """
    _check_attributes(url)
    hosts, ports = hosts_of(url)
    arguments: dict[str, Any] = {"user": url.username, "password": url.password, "database": url.database}
    if hosts:
        arguments |= {"host": list(hosts), "port": list(ports)}
    elif port := url.port or next(iter(_parts(url, "port")), None):
        arguments["port"] = int(port)
    if len(hosts) > 1:
        arguments["target_session_attrs"] = "prefer-standby"
    options = {key: values[-1] for key, values in url.normalized_query.items()}
    if "target_session_attrs" in options:
        arguments["target_session_attrs"] = options["target_session_attrs"]
    if "sslmode" in options:
        arguments["ssl"] = options["sslmode"]
    if files := {key: value for key, value in options.items() if key in _TLS_FILES}:
        arguments["dsn"] = f"postgresql://?{urlencode(files)}"  # the only way to name them
    if "options" not in options and (of_environment := os.environ.get("PGOPTIONS")):
        options["options"] = of_environment
    if session := {key: value for key, value in options.items() if key in _SESSION}:
        arguments["server_settings"] = session
    if "connect_timeout" in options:
        arguments["timeout"] = _seconds(options["connect_timeout"])
    return arguments


def _check_attributes(url: URL) -> None:
    for attributes in url.normalized_query.get("target_session_attrs", ()):
        if attributes not in PREFERRED:
            known = ", ".join(PREFERRED)
            raise DatabaseURLError(
                phrase(
                    "DATABASE_URL has {option}; write one of {known}",
                    option=f"target_session_attrs={attributes}",
                    known=known,
                )
            )


def _seconds(text: str) -> int | None:
    if not text.isdigit():
        raise DatabaseURLError(
            phrase("DATABASE_URL has {option}; write a number of seconds", option=f"connect_timeout={text}")
        )
    return int(text) or None  # 0 is forever, as libpq has it


def writing_url(url: URL) -> URL:
    """The URL for psycopg: of several hosts, the one that can be written to."""
    _check_attributes(url)
    for seconds in url.normalized_query.get("connect_timeout", ()):
        _seconds(seconds)
    hosts, ports = hosts_of(url)
    if not hosts or not {"host", "port"} & url.query.keys():
        return url
    url = url._replace(host=None, port=None).update_query_dict(
        {"host": ",".join(hosts), "port": ",".join(map(str, ports))}
    )
    return url.update_query_dict({"target_session_attrs": "read-write"}) if len(hosts) > 1 else url
