import gateai
import unifically
from round_trip import check

UNIONS = {"unifically": unifically.CreateTaskRequest, "gateai": gateai.GateAIGenerateRequest}

check(
    lambda api, schema, body: UNIONS[api]
    .model_validate(body)
    .model_dump(mode="json", exclude_none=True, by_alias=True)
)
