# Bare `make` lists the targets. Everything a run makes lives in CHANCERY_HOME.

SHELL := /bin/bash
.DEFAULT_GOAL := help

# Whatever the shell says about Python (another project's paths, a global pip.conf) has no part in this.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

PYTHON ?= $(firstword $(foreach name,python3.13 python3.12 python3.11 python3 python,\
	$(if $(shell $(name) -c 'import sys; print("yes" if (3, 11) <= sys.version_info[:2] < (3, 14) else "")' 2>/dev/null),$(name))))
ARTICLES ?= seeds/articles
CHANCERY_HOME ?= data

# make's own abspath would take a folder called "my articles" for two.
absolute = $(if $(filter /%,$(firstword $(1))),$(1),$(CURDIR)/$(1))

override CHANCERY_HOME := $(call absolute,$(CHANCERY_HOME))
export CHANCERY_HOME
export CHANCERY_ARTICLES := $(call absolute,$(ARTICLES))
export DAGSTER_HOME := $(CHANCERY_HOME)/dagster
export DO_NOT_TRACK := 1

BIN := .venv/bin
STAMP := .venv/chancery-is-installed

.PHONY: help setup cluster run ui sql export docs test bench endure fuzz audit check format sources readme lock clean

help:  ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-8s %s\n", $$1, $$2}'

setup: $(STAMP)  ## install the locked dependencies into .venv

$(STAMP): requirements.lock
	@test -n "$(PYTHON)" || { echo "Chancery needs Python 3.11, 3.12 or 3.13; none is on the PATH."; exit 1; }
	@rm -f $@
	@if command -v uv >/dev/null; then \
		set -e; \
		uv venv -q --clear --python "$$(command -v $(PYTHON))" .venv; \
		uv pip install -q --python $(BIN)/python --require-hashes --no-deps --compile-bytecode -r requirements.lock; \
		uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation --editable .; \
	else \
		set -e; \
		$(PYTHON) -m venv --clear .venv; \
		$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r requirements.lock; \
		$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .; \
	fi
	@touch $@

# An extra holds only what the locked dependencies do not: a cluster of workers (25 MB), what speed is compared with.
.venv/with-%: requirements-%.lock $(STAMP)
	@if command -v uv >/dev/null; then \
		uv pip install -q --python $(BIN)/python --require-hashes --no-deps --compile-bytecode -r $<; \
	else \
		$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r $<; \
	fi
	@touch $@

cluster: .venv/with-cluster  ## install what CHANCERY_CLUSTER=address needs

run: $(STAMP)  ## read ARTICLES (default seeds/articles) and publish the warehouse
	@$(BIN)/python -m orchestration.run

ui: $(STAMP)  ## Dagster on 127.0.0.1:3000
	@$(BIN)/python -m orchestration.run --prepare
	@VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/dg dev --host 127.0.0.1 --port $(or $(PORT),3000)

sql: $(STAMP)  ## a SQL prompt on the published warehouse
	@test -f "$(CHANCERY_HOME)/warehouse.duckdb" || { echo "Nothing is published yet: make run"; exit 1; }
	@$(BIN)/duckdb -readonly -cmd "set autoinstall_known_extensions = false; set autoload_known_extensions = false" \
		"$(CHANCERY_HOME)/warehouse.duckdb"

export: $(STAMP)  ## write the marts as Parquet, and the events for readers of GDELT and PLOVER
	@$(BIN)/python -m orchestration.export

docs: $(STAMP)  ## write the site that explains every table and shows the lineage
	@$(BIN)/python -m orchestration.docs

bench: .venv/with-bench .venv/with-cluster  ## speed and memory beside others', into bench/results (SIZES, TEXTS, MENTIONS)
	@$(BIN)/python -m bench $(if $(SIZES),--sizes $(SIZES)) $(if $(TEXTS),--texts $(TEXTS))
	@$(BIN)/python -m bench.resolution $(MENTIONS)
	@$(BIN)/python -m bench.marts

endure: $(STAMP)  ## kill KILLS runs (default 50) at random moments; half an hour
	@$(BIN)/python -m pytest -q -m slow

fuzz: $(STAMP)  ## fuzz readers and engine, SECONDS (default 60) each, with atheris from PyPI
	@test -d .venv/fuzz || $(PYTHON) -m pip install -q --disable-pip-version-check --target .venv/fuzz atheris==3.0.0
	@mkdir -p .hypothesis; for target in readers engine; do \
		PYTHONPATH=.venv/fuzz $(BIN)/python -m tests.fuzz $$target -max_total_time=$(or $(SECONDS),60) -timeout=20 -artifact_prefix=.hypothesis/ -print_final_stats=1 -verbosity=0 -rss_limit_mb=4096 || exit 1; \
	done

audit:  ## look the locked dependencies up among known vulnerabilities (needs uv and the network)
	uvx pip-audit --no-deps --disable-pip -r requirements.lock

check: $(STAMP)  ## lint, format, types, import rules, SQL
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/sqlfluff lint --nocolor -q dbt_project queries orchestration

test: check cluster  ## the checks, then every test
	$(BIN)/python -m pytest -q

format: $(STAMP)  ## rewrite what `check` would refuse about layout
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .
	$(BIN)/sqlfluff fix --nocolor -q dbt_project queries orchestration

sources: $(STAMP)  ## write the dbt sources anew from extract/tables.py
	@$(BIN)/python -m orchestration.sources

readme: run  ## write the answers in README, docs/ and queries/ anew
	@$(BIN)/python -m tests.readme
	@$(BIN)/python -m tests.queries
	@$(BIN)/python -m tests.reading

COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header -q

lock:  ## write the lock files anew from pyproject.toml (needs uv)
	$(COMPILE) -o requirements.lock
	for extra in cluster bench; do \
		$(COMPILE) --extra $$extra --constraint requirements.lock -o requirements-$$extra.lock \
			$$(sed -nE '/sys_platform ==/!s/^([a-z0-9._-]+)(\[[^]]*\])?==.*/--no-emit-package \1/p' requirements.lock); \
	done

clean:  ## remove what runs and tests made, but not the environment
	rm -rf "$(CHANCERY_HOME)" dbt_project/target dbt_project/logs .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
