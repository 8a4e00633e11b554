"""The scenario with clients that openapi-python-client generated from the portable documents."""

from typing import Any

import gateai
import unifically
from gateai.api.gateai_generation import gateai_generate, gateai_get_task
from gateai.models import (
    GateAIError,
    GateAIFluxDevParams,
    GateAIFluxDevTask,
    GateAIRodinV2Params,
    GateAIRodinV2Task,
    GateAITask,
    GateAITaskAccepted,
)
from steps import KEY, LIMITED_KEY, PICTURE, STORAGE_URL, URL, file_base64, poll, step
from unifically.api.storage import upload_file
from unifically.api.tasks import create_task, get_task
from unifically.models import (
    CreatedTaskEnvelope,
    ErrorEnvelope,
    GoogleVeo31FastTask,
    GoogleVeo31Input,
    GoogleVeo31QualityInput,
    GoogleVeo31QualityTask,
    JsonUpload,
    TaskEnvelope,
    UploadedFile,
)

api = unifically.AuthenticatedClient(base_url=URL, token=KEY)
storage = unifically.AuthenticatedClient(base_url=STORAGE_URL, token=KEY)
gate = gateai.AuthenticatedClient(base_url=URL, token=KEY)
limited = gateai.AuthenticatedClient(base_url=URL, token=LIMITED_KEY)


def create_veo(input_: GoogleVeo31Input) -> str:
    created = create_task.sync(client=api, body=GoogleVeo31FastTask(model="google/veo-3.1-fast", input_=input_))
    assert isinstance(created, CreatedTaskEnvelope), created
    assert isinstance(created.data.task_id, str)
    return created.data.task_id


def video_url_of(task_id: str) -> str:
    def get() -> str | None:
        state = get_task.sync(task_id, client=api)
        assert isinstance(state, TaskEnvelope), state
        assert state.data.status != "failed", state.data
        if state.data.status != "completed":
            return None
        # What may be omitted is `UNSET` then, not `None`.
        assert state.data.output and state.data.output.video_url
        return state.data.output.video_url

    return poll(get)


def generate(body: GateAIFluxDevTask | GateAIRodinV2Task) -> str:
    accepted = gateai_generate.sync(client=gate, body=body)
    assert isinstance(accepted, GateAITaskAccepted), accepted
    return accepted.task_id


def result_of(task_id: str) -> GateAITask:
    def get() -> GateAITask | None:
        task = gateai_get_task.sync(task_id, client=gate)
        assert isinstance(task, GateAITask), task
        assert task.status != "FAILED", task
        return task if task.status == "FINISHED" else None

    return poll(get)


def detail_of(error: Any, status: int, message: str) -> dict[str, Any]:
    return {"error": type(error).__name__, "status": status, "message": message}


def flux_dev() -> GateAIFluxDevTask:
    return GateAIFluxDevTask(model="flux-dev", params=GateAIFluxDevParams(prompt="A kite"))


@step
def veo():
    return {"video_url": video_url_of(create_veo(GoogleVeo31Input(prompt="A kite over the dunes")))}


@step
def flux():
    return {"image_url": result_of(generate(flux_dev())).result[0]}


@step
def rodin():
    params = GateAIRodinV2Params(quality="low")
    return {"glb_url": result_of(generate(GateAIRodinV2Task(model="rodin-v2", params=params))).glb_urls[0]}


@step
def upload():
    stored = upload_file.sync(client=storage, body=JsonUpload(base64=file_base64()))
    assert isinstance(stored, UploadedFile), stored
    task_id = create_veo(GoogleVeo31Input(prompt="It flies", start_image_url=stored.file_url))
    video_url_of(task_id)
    return {"file_url": stored.file_url, "task_id": task_id}


@step
def invalid():
    input_ = GoogleVeo31Input(prompt="A kite", start_image_url=PICTURE, reference_image_urls=[PICTURE])
    body = GoogleVeo31FastTask(model="google/veo-3.1-fast", input_=input_)
    response = create_task.sync_detailed(client=api, body=body)
    assert isinstance(response.parsed, ErrorEnvelope), response
    return detail_of(response.parsed, response.status_code, response.parsed.data.message)


@step
def balance():
    body = GoogleVeo31QualityTask(model="google/veo-3.1-quality", input_=GoogleVeo31QualityInput(prompt="A kite"))
    response = create_task.sync_detailed(client=api, body=body)
    assert isinstance(response.parsed, ErrorEnvelope), response
    return detail_of(response.parsed, response.status_code, response.parsed.data.message)


@step
def limit():
    accepted = 0
    while True:
        response = gateai_generate.sync_detailed(client=limited, body=flux_dev())
        if isinstance(response.parsed, GateAIError):
            return {**detail_of(response.parsed, response.status_code, response.parsed.error), "accepted": accepted}
        assert isinstance(response.parsed, GateAITaskAccepted), response
        accepted += 1
