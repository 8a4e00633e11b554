"""What the programs have in common: everything but the calls of the generated client."""

import base64
import json
import os
import time
import traceback
from pathlib import Path
from typing import Any, Callable, TypeVar

URL = os.environ["INTEROP_URL"]
# Uploads go to another host.
STORAGE_URL = os.environ["INTEROP_STORAGE_URL"]
KEY = os.environ["INTEROP_KEY"]
LIMITED_KEY = os.environ["INTEROP_LIMITED_KEY"]
# A media URL; nothing downloads it.
PICTURE = "https://example.com/kite.png"

POLL_INTERVAL_S = 0.3
MAX_POLLS = 100

T = TypeVar("T")


def step(work: Callable[[], dict[str, Any]]) -> None:
    """Decorates a step: runs it at once, and prints its line."""
    ok, detail = True, {}
    try:
        detail = work()
    except Exception:
        ok, detail = False, {"message": traceback.format_exc()}
    print(json.dumps({"step": work.__name__, "ok": ok, "detail": detail}), flush=True)


def file_base64() -> str:
    """The content of the file to upload."""
    return base64.b64encode(Path(os.environ["INTEROP_FILE"]).read_bytes()).decode()


def poll(get: Callable[[], T | None]) -> T:
    """Calls `get` until it returns something."""
    for _ in range(MAX_POLLS):
        time.sleep(POLL_INTERVAL_S)
        value = get()
        if value is not None:
            return value
    raise TimeoutError(f"not finished after {MAX_POLLS} polls")
