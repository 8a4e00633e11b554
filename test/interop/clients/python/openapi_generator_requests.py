from typing import Any

import gateai
import unifically
from round_trip import check
from unifically.models import ElevenlabsSoundEffectInputDuration

MODULES = {"unifically": unifically, "gateai": gateai}
UNIONS = {"unifically": unifically.CreateTaskRequest, "gateai": gateai.GateAIGenerateRequest}


def round_trip(api: str, schema: str, body: dict[str, Any]) -> Any:
    # An `anyOf` is a class of its own, which takes the value.
    if schema == "ElevenlabsSoundEffectTask" and "duration" in body["input"]:
        body["input"]["duration"] = ElevenlabsSoundEffectInputDuration(body["input"]["duration"])
    return UNIONS[api](getattr(MODULES[api], schema)(**body)).to_dict()


check(round_trip)
