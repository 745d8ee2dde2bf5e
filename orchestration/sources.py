"""Write what dbt must know of the staging tables, from where they are declared: extract/tables.py.

`make sources` writes the source, the staging models, their contracts and tests. A test fails where they are stale.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from extract import tables
from orchestration.home import DBT_PROJECT

STAGING = DBT_PROJECT / "models" / "staging"
NOTE = "written by `make sources` from extract/tables.py and orchestration/sources.py: change it there"

# What a column of this name refers to, in whichever table it stands.
REFERS_TO = {
    "document_id": ("stg_documents", "document_id"),
    "duplicate_of": ("stg_documents", "document_id"),
    "entity_id": ("stg_entities", "entity_id"),
    "place_entity_id": ("stg_entities", "entity_id"),
    "speaker_id": ("stg_entities", "entity_id"),
    "via_entity_id": ("stg_entities", "entity_id"),
    "addressee_id": ("stg_entities", "entity_id"),
    "event_id": ("stg_events", "event_id"),
    "new_event_id": ("stg_events", "event_id"),
    "event_mention_id": ("stg_event_mentions", "event_mention_id"),
    "statement_id": ("stg_statements", "statement_id"),
    "same_as": ("stg_statements", "statement_id"),
    "event_type": ("event_types", "event_type"),
    "office_code": ("offices", "office_code"),
    "country_code": ("countries", "country_code"),
    "place_country_code": ("countries", "country_code"),
}


def render_sources() -> dict[str, str]:
    """File name within models/staging -> its content."""
    files = {"_sources.yml": _dump(_describe_source()), "_models.yml": _dump(_describe_models())}
    for name, table in tables.STAGING.items():
        files[f"stg_{name}.sql"] = _render_model(name, table)
    return files


def _dump(content: dict[str, Any]) -> str:
    dumped: str = yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=120)
    return f"# {NOTE}\n\n{dumped}"


def _describe_source() -> dict[str, Any]:
    described = [
        {
            "name": name,
            "description": table.__doc__,
            "columns": [_describe(column) for column in tables.columns(table)],
        }
        for name, table in tables.STAGING.items()
    ]
    source = {
        "name": "staging",
        "schema": "staging",
        "description": "What was read, as the extraction left it.",
        "tables": described,
    }
    return {"version": 2, "sources": [source]}


def _describe(column: tables.Column) -> dict[str, Any]:
    return {"name": column.name, "data_type": column.duckdb.lower(), "description": column.description}


def _describe_models() -> dict[str, Any]:
    models = [
        {
            "name": f"stg_{name}",
            "description": table.__doc__,
            "config": {"contract": {"enforced": True}},
            "data_tests": [
                {test: {"name": f"{test}_in_{name}", "arguments": arguments}}
                for test, arguments in _tests(name, table).items()
            ],
            "columns": [_describe(column) for column in tables.columns(table)],
        }
        for name, table in tables.STAGING.items()
    ]
    return {"version": 2, "models": models}


def _tests(name: str, table: type) -> dict[str, dict[str, Any]]:
    """Test -> its arguments; a table has at most one of each kind, as each costs every run a quarter of a second."""
    columns = [column.name for column in tables.columns(table)]
    keys = [column.name for column in tables.columns(table) if column.is_key]
    tests: dict[str, dict[str, Any]] = {"unique_together": {"columns": keys}}
    accepted = {c: tables.accepted_values(name, c) for c in columns}
    if any(accepted.values()):
        tests["values_are_accepted"] = {"accepted": {c: values for c, values in accepted.items() if values}}
    references = {c: REFERS_TO[c] for c in columns if c in REFERS_TO and keys != [c]}
    if references:
        tests["references_exist"] = {
            "references": {c: [f"{{{{ ref('{model}') }}}}", field] for c, (model, field) in references.items()}
        }
    starts = [c for c in columns if c.endswith("start_char")]
    if "document_id" in columns and starts:
        tests["spans_quote_text"] = {"starts": starts}
    return tests


def _render_model(name: str, table: type) -> str:
    columns = ",\n".join(f"    {column.name}" for column in tables.columns(table))
    return f"-- {NOTE}\nselect\n{columns}\nfrom {{{{ source('staging', '{name}') }}}}\n"


def write_sources(folder: Path = STAGING) -> None:
    """Write the files, and remove the models of tables that are no longer declared."""
    folder.mkdir(parents=True, exist_ok=True)
    files = render_sources()
    for path in folder.glob("stg_*.sql"):
        if path.name not in files:
            path.unlink()
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    write_sources()
