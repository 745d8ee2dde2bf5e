"""How real an event may be said to be, where several states are alike."""

from __future__ import annotations

SETBACKS = frozenset({"postponed", "cancelled"})
PLANS = SETBACKS | {"planned"}
AHEAD = PLANS | {"hypothetical"}
