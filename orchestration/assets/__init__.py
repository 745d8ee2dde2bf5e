"""The assets, in the order of the data: annotations, staging, dbt models, the published warehouse."""
