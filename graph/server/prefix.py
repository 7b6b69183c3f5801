"""The path prefix below which clients reach this server through a proxy: FILMGRAPH_ROOT_PATH or, from a proxy that
settings trust, the header X-Forwarded-Prefix.
"""

import re
from functools import lru_cache
from ipaddress import ip_address, ip_network

from graph.server.http import Scope
from graph.settings import ROOT_PATH, Settings

HEADER = b"x-forwarded-prefix"
LONGEST = 200
"""Characters of a prefix that a header names."""


class Prefix:
    """Tells the prefix of each request."""

    def __init__(self, settings: Settings) -> None:
        self._root_path = settings.root_path
        self._proxies = settings.trusted_proxies
        self._is_trusted = lru_cache(1_000)(self._look_up)

    def applied(self, scope: Scope) -> Scope:
        """Returns the scope with its prefix as `root_path`, and the path below it, as ASGI has it; whether the proxy
        has left the prefix in the path or has taken it off.
        """
        prefix, path = self._of(scope), scope["path"]
        if not prefix:
            return scope
        if path == prefix:
            path = f"{prefix}/"
        elif not path.startswith(f"{prefix}/"):
            path = prefix + path
        return {**scope, "root_path": prefix, "path": path}

    def _of(self, scope: Scope) -> str:
        if self._proxies and self._is_trusted(scope["client"] and scope["client"][0]):
            # Of several proxies, each names its own, the outermost first.
            named = [part.strip() for name, value in scope["headers"] if name == HEADER for part in value.split(b",")]
            prefix = b"".join(named).decode("latin-1").rstrip("/")
            if named and len(prefix) <= LONGEST and re.fullmatch(ROOT_PATH, prefix):
                return prefix
        return self._root_path

    def _look_up(self, client: str | None) -> bool:
        """Whether settings trust a client. One on a Unix socket has no address."""
        if "*" in self._proxies:
            return True
        try:
            address = ip_address(client or "")
        except ValueError:
            return False
        return any(address in ip_network(proxy) for proxy in self._proxies)
