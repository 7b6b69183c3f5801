"""DATABASE_URL with several hosts, as SQLAlchemy and libpq both read them: `postgresql://user@/name?host=h1:5432&host=h2:5432`.

Reading prefers standbys, writing asks for the primary.
"""

from typing import Any

from sqlalchemy import URL

PORT = 5432


def hosts_of(url: URL) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The hosts and their ports, in order; none where the URL names none."""
    given = url.normalized_query.get("host", ())
    pairs = [_split(host, url.port) for part in given for host in part.split(",")]
    if not pairs and url.host:
        pairs = [(url.host, url.port or PORT)]
    return tuple(host for host, _ in pairs), tuple(port for _, port in pairs)


def _split(host: str, port: int | None) -> tuple[str, int]:
    """host:port, [::1]:port, or a folder of sockets."""
    name, colon, number = host.rpartition(":")
    if not colon or not number.isdigit() or host.startswith("/"):
        return host.strip("[]"), port or PORT
    return name.strip("[]"), int(number)


def reading_arguments(url: URL) -> dict[str, Any]:
    """The arguments of asyncpg.connect; options of the URL that it knows go along."""
    hosts, ports = hosts_of(url)
    arguments: dict[str, Any] = {"user": url.username, "password": url.password, "database": url.database}
    if hosts:
        arguments |= {"host": list(hosts), "port": list(ports)}
    if len(hosts) > 1:
        arguments["target_session_attrs"] = "prefer-standby"
    options = {key: values[-1] for key, values in url.normalized_query.items()}
    if "target_session_attrs" in options:
        arguments["target_session_attrs"] = options["target_session_attrs"]
    if "sslmode" in options:
        arguments["ssl"] = options["sslmode"]
    return arguments


def writing_url(url: URL) -> URL:
    """The URL for psycopg: of several hosts, the one that can be written to."""
    if url.get_backend_name() == "postgresql" and len(hosts_of(url)[0]) > 1:
        return url.update_query_dict({"target_session_attrs": "read-write"})
    return url
