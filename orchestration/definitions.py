"""What Dagster is told of: the assets from articles to the published warehouse, and the one job that makes them."""

from __future__ import annotations

import dagster as dg

from orchestration.assets.annotations import annotations
from orchestration.assets.models import make_dbt_resource, make_models
from orchestration.assets.published import make_published
from orchestration.assets.staging import staging
from orchestration.home import current_home
from orchestration.manifest import prepare_manifest


@dg.definitions
def definitions() -> dg.Definitions:
    home = current_home()
    models = make_models(prepare_manifest(home))
    published = make_published([key for key in sorted(models.keys) if key.path[0] == "marts"])
    return dg.Definitions(
        assets=[annotations, staging, models, published],
        jobs=[dg.define_asset_job("everything", dg.AssetSelection.all(), description="Articles in, warehouse out.")],
        resources={"dbt": make_dbt_resource(home)},
        # Every process start costs four seconds of imports; what is worth doing in parallel is so inside the assets.
        executor=dg.in_process_executor,
    )
