"""Shows that generated types take every valid request, and send it as it was written."""

import json
from pathlib import Path
from typing import Any, Callable


def check(round_trip: Callable[[str, str, dict[str, Any]], Any]) -> None:
    """Exits with the requests of `requests.json` that `round_trip(api, schema, body)` refuses or changes."""
    requests = json.loads(Path("requests.json").read_text())
    problems = []
    for request in requests:
        body = request["body"]
        try:
            result = round_trip(request["api"], request["schema"], json.loads(json.dumps(body)))
        except Exception as error:
            problems.append(f"{json.dumps(body)[:300]} is refused: {error}")
        else:
            if result != body:
                problems.append(f"{json.dumps(body)[:300]} becomes {json.dumps(result)[:300]}")
    if not requests or problems:
        raise SystemExit(f"{len(problems)} of {len(requests)} requests\n" + "\n".join(problems[:5]))
    print(f"{len(requests)} requests")
