"""`python -m seed PATH…` is `filmgraph seed PATH…`."""

import sys
from pathlib import Path

from seed.command import seed

if __name__ == "__main__":
    sys.exit(seed([Path(argument) for argument in sys.argv[1:]]))
