"""`python -m graph.server.graphiql` builds the page's files."""

import sys

from graph.server.graphiql.build import DIST, BuildError, build, is_built


def main() -> int:
    if is_built():
        print(f"{DIST} is up to date")
        return 0
    print("Building GraphiQL's files, which takes about half a minute …", flush=True)
    try:
        build()
    except BuildError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"built {DIST}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
