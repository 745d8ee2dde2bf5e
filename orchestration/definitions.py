"""What Dagster is told of: assets from articles to the published warehouse, the job that makes them, what starts it."""

import dagster as dg

from orchestration.assets.annotations import annotations
from orchestration.assets.models import make_dbt_resource, make_models
from orchestration.assets.published import make_published
from orchestration.assets.samples import sample_articles_score_their_floors
from orchestration.assets.staging import staging
from orchestration.automation import make_daily, make_inbox
from orchestration.home import current_home
from orchestration.manifest import prepare_manifest


@dg.definitions
def definitions() -> dg.Definitions:
    home = current_home()
    models = make_models(prepare_manifest(home))
    published = make_published([key for key in sorted(models.keys) if key.path[0] == "marts"])
    everything = dg.define_asset_job("everything", dg.AssetSelection.all(), description="Articles in, warehouse out.")
    return dg.Definitions(
        assets=[annotations, staging, models, published],
        asset_checks=[sample_articles_score_their_floors],
        jobs=[everything],
        sensors=[make_inbox(everything)],
        schedules=[make_daily(everything)],
        resources={"dbt": make_dbt_resource(home)},
        # Every process start costs four seconds of imports; what is worth doing in parallel is so inside the assets.
        executor=dg.in_process_executor,
    )
