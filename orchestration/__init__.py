"""When and from what: Dagster wires the extraction, dbt and the publishing together."""
