# filmgraph. `make up` and `make test` need nothing before them but Python 3.11 or newer (and, for GraphiQL, npm if it is there).
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
DATABASE_URL ?= sqlite:///filmgraph.db
export DATABASE_URL

.PHONY: up install develop test test-long judges check format bench dist drill messages graphiql lock clean
.DELETE_ON_ERROR:

# Migrates, seeds the shipped catalogue and serves it: GraphiQL at http://127.0.0.1:$(PORT)/graphql
up: $(VENV)/installed
	@$(BIN)/filmgraph up --port $(PORT)

install: $(VENV)/installed
develop: $(VENV)/developed

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("filmgraph needs Python 3.11 or newer; name one: make PYTHON=python3.12")'
	@$(PYTHON) -m venv $(VENV)

# Editable, so that changes to the code need no second install; the build hook builds GraphiQL's files.
$(VENV)/installed: pyproject.toml constraints.txt hatch_build.py | $(BIN)/python
	@echo "installing filmgraph into $(VENV): loads its libraries and builds GraphiQL (with npm); the first time takes up to three minutes …"
	@$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/developed: pyproject.toml constraints.txt hatch_build.py | $(BIN)/python
	@echo "installing filmgraph and its tools into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/installed

# Tests start hundreds of processes: where PYTHONDONTWRITEBYTECODE is set, each would compile all modules again.
test test-long judges: export PYTHONDONTWRITEBYTECODE :=

# All tests, on SQLite and PostgreSQL, three at a time, since some wait. COVERAGE=on also holds the share of the code that they reach,
# which takes half as long again.
test: $(VENV)/developed
	$(BIN)/python -m pytest -n 3 --dist worksteal $(if $(COVERAGE),--cov --cov-report=term:skip-covered)

# 100,000 operations against the oracle, and what else takes long.
test-long: $(VENV)/developed
	TEST_LONG=1 $(BIN)/python -m pytest -n 3 --dist worksteal -m long

# Tools that others wrote, all of them and for long: tests/README.md says what each judges.
judges: $(VENV)/developed
	TEST_LONG=1 $(BIN)/python -m pytest -n 3 --dist worksteal tests/judges tests/clients tests/server/test_audits.py

check: $(VENV)/developed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/developed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# filmgraph beside the limit (bare ASGI and hand-written SQL) and Strawberry with DataLoaders, as ratios.
bench: $(VENV)/developed
	$(BIN)/python -m tests.benchmarks

# Takes new texts of findings into the catalogues of other languages, and drops those that are told no more.
messages: $(VENV)/developed
	@mkdir -p build
	$(BIN)/pybabel -q extract --mapping pyproject.toml --no-default-keywords --keyword phrase --keyword plural:1,2 \
	  --add-location file --sort-by-file --no-wrap --project filmgraph --output build/filmgraph.pot graph seed
	$(BIN)/pybabel -q update --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap \
	  --domain filmgraph --input-file build/filmgraph.pot --output-dir seed/locale
	$(BIN)/pybabel -q compile --domain filmgraph --directory seed/locale

# A wheel and the sdist it is made of, with the tools that constraints.txt names.
dist: $(VENV)/developed
	$(BIN)/python -m build --no-isolation

# A primary, two standbys and poolers, of which one after the other is killed (apt install postgresql pgbouncer).
drill: $(VENV)/developed
	$(BIN)/python -m tests.drill

graphiql: $(VENV)/installed
	$(BIN)/python -m graph.server.graphiql

# Takes the newest versions that pyproject.toml allows into constraints.txt.
lock: | $(BIN)/python
	$(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/python -m pip install --quiet --disable-pip-version-check '.[dev]'
	{ sed -n '/^#/p' constraints.txt; $(VENV)/lock/bin/python -m pip freeze | grep -v '^filmgraph'; } > constraints.new
	mv constraints.new constraints.txt
	rm -rf $(VENV)/lock

clean:
	rm -rf $(VENV) build dist .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
