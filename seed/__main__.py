"""`python -m seed …` is `filmgraph seed …`, with all its options."""

import runpy
import sys

if __name__ == "__main__":
    sys.argv[1:1] = ["seed"]
    runpy.run_module("graph.cli", run_name="__main__")  # by name: seed knows nothing of the commands
