"""The check that the sample articles are still read as well as their labels demand."""

import dagster as dg

from orchestration.gold import judge_samples
from orchestration.home import current_home


@dg.asset_check(
    asset="annotations",
    description="The events that seeds/expected.csv labels in the sample articles are found as well as before. They "
    "are read anew only where the extractor changed.",
)
def sample_articles_score_their_floors() -> dg.AssetCheckResult:
    scores, fallen = judge_samples(current_home().gold)
    return dg.AssetCheckResult(
        passed=not fallen, severity=dg.AssetCheckSeverity.WARN, metadata={**scores, "below_floor": fallen}
    )
