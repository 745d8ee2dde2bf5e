"""The dbt project: its unit tests, and the conventions of dbt-project-evaluator that can be seen in the manifest."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from orchestration.home import Home
from orchestration.manifest import run_dbt

LAYERS = {"stg": "staging", "int": "intermediate"}
# What each layer may be made of.
MADE_OF = {
    "staging": {"source"},
    "intermediate": {"staging", "intermediate", "seed"},
    "marts": {"staging", "intermediate", "marts", "seed"},
}


def test_every_rule_that_decides_a_number_passes_its_unit_test(sample_home: Home) -> None:
    said = run_dbt(sample_home, "test", "--select", "test_type:unit")
    assert " PASS=" in said and " PASS=0 " not in said


@pytest.fixture(scope="module")
def manifest(sample_home: Home) -> dict[str, Any]:
    return _read_manifest(sample_home)


@cache
def _read_manifest(home: Home) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((home.dbt / "manifest.json").read_text(encoding="utf-8"))
    return read


def layer(node: dict[str, Any]) -> str:
    return str(node["fqn"][1]) if node["resource_type"] == "model" else str(node["resource_type"])


def models(manifest: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {key: node for key, node in manifest["nodes"].items() if node["resource_type"] == "model"}


def test_models_are_made_of_what_their_layer_may_be_made_of(manifest: dict[str, Any]) -> None:
    every = {**manifest["nodes"], **manifest["sources"]}
    for node in models(manifest).values():
        parents = [every[key] for key in node["depends_on"]["nodes"]]
        assert parents, f"{node['name']} is made of nothing"
        wrong = [parent["name"] for parent in parents if layer(parent) not in MADE_OF[layer(node)]]
        assert not wrong, f"{node['name']} may not be made of {wrong}"
        if layer(node) == "staging":
            assert [f"stg_{parent['name']}" for parent in parents] == [node["name"]]


def test_every_source_is_staged_once_and_no_intermediate_leads_nowhere(manifest: dict[str, Any]) -> None:
    children = manifest["child_map"]
    for key in manifest["sources"]:
        assert len([child for child in children[key] if child.startswith("model.")]) == 1, key
    for key, node in models(manifest).items():
        if layer(node) == "intermediate":
            assert any(child.startswith("model.") for child in children[key]), f"nothing is made of {node['name']}"


def test_models_are_called_after_their_layer(manifest: dict[str, Any]) -> None:
    for node in models(manifest).values():
        prefix = str(node["name"]).split("_")[0]
        assert LAYERS.get(prefix, "marts") == layer(node), node["name"]


def test_every_model_and_column_is_described_and_its_key_is_tested(manifest: dict[str, Any]) -> None:
    tested = {
        node["attached_node"]
        for node in manifest["nodes"].values()
        if node["resource_type"] == "test"
        and node.get("test_metadata", {}).get("name") in ("unique", "unique_together")
    }
    for key, node in models(manifest).items():
        assert node["description"], node["name"]
        assert node["columns"] and all(c["description"] for c in node["columns"].values()), node["name"]
        assert key in tested, f"the key of {node['name']} is not tested"
