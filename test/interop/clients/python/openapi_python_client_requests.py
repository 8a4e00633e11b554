import gateai.models
import unifically.models
from round_trip import check

CLASSES = {
    api: {name.lower(): getattr(module, name) for name in module.__all__}
    for api, module in (("unifically", unifically.models), ("gateai", gateai.models))
}

# The name of a class can have other capitals than that of its schema: `…Klein4BTask` for `…Klein4bTask`.
check(lambda api, schema, body: CLASSES[api][schema.lower()].from_dict(body).to_dict())
