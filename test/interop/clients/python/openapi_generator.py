"""The scenario with clients that openapi-generator's `python` generator made from the portable documents."""

from typing import Any

import gateai
import unifically
from gateai.api.gateai_generation_api import GateaiGenerationApi
from steps import KEY, LIMITED_KEY, PICTURE, STORAGE_URL, URL, file_base64, poll, step
from unifically.api.storage_api import StorageApi
from unifically.api.tasks_api import TasksApi
from unifically.models import (
    CreateTaskRequest,
    GoogleVeo31FastTask,
    GoogleVeo31Input,
    GoogleVeo31QualityInput,
    GoogleVeo31QualityTask,
    JsonUpload,
)


def gateai_api(key: str) -> GateaiGenerationApi:
    return GateaiGenerationApi(gateai.ApiClient(gateai.Configuration(host=URL, access_token=key)))


tasks = TasksApi(unifically.ApiClient(unifically.Configuration(host=URL, access_token=KEY)))
storage = StorageApi(unifically.ApiClient(unifically.Configuration(host=STORAGE_URL, access_token=KEY)))
gate = gateai_api(KEY)
limited = gateai_api(LIMITED_KEY)


def create(task: GoogleVeo31FastTask | GoogleVeo31QualityTask) -> str:
    task_id = tasks.create_task(CreateTaskRequest(task)).data.task_id
    assert task_id
    return task_id


def create_veo(input: GoogleVeo31Input) -> str:
    return create(GoogleVeo31FastTask(model="google/veo-3.1-fast", input=input))


def video_url_of(task_id: str) -> str:
    def get() -> str | None:
        task = tasks.get_task(task_id).data
        assert task.status != "failed", task
        if task.status != "completed":
            return None
        assert task.output and task.output.video_url
        return task.output.video_url

    return poll(get)


def generate(api: GateaiGenerationApi, task: gateai.GateAIFluxDevTask | gateai.GateAIRodinV2Task) -> str:
    return api.gateai_generate(gateai.GateAIGenerateRequest(task)).task_id


def result_of(task_id: str) -> gateai.GateAITask:
    def get() -> gateai.GateAITask | None:
        task = gate.gateai_get_task(task_id)
        assert task.status != "FAILED", task
        return task if task.status == "FINISHED" else None

    return poll(get)


def flux_dev() -> gateai.GateAIFluxDevTask:
    return gateai.GateAIFluxDevTask(model="flux-dev", params=gateai.GateAIFluxDevParams(prompt="A kite"))


def detail_of(error: unifically.ApiException | gateai.ApiException, message: str) -> dict[str, Any]:
    return {"error": type(error).__name__, "status": error.status, "message": message}


@step
def veo():
    return {"video_url": video_url_of(create_veo(GoogleVeo31Input(prompt="A kite over the dunes")))}


@step
def flux():
    return {"image_url": result_of(generate(gate, flux_dev())).result[0]}


@step
def rodin():
    params = gateai.GateAIRodinV2Params(quality="low")
    task_id = generate(gate, gateai.GateAIRodinV2Task(model="rodin-v2", params=params))
    return {"glb_url": result_of(task_id).glb_urls[0]}


@step
def upload():
    file_url = storage.upload_file(JsonUpload(base64=file_base64())).file_url
    task_id = create_veo(GoogleVeo31Input(prompt="It flies", start_image_url=file_url))
    video_url_of(task_id)
    return {"file_url": file_url, "task_id": task_id}


@step
def invalid():
    try:
        create_veo(GoogleVeo31Input(prompt="A kite", start_image_url=PICTURE, reference_image_urls=[PICTURE]))
    except unifically.exceptions.UnprocessableEntityException as error:
        assert isinstance(error.data, unifically.ErrorEnvelope)
        return detail_of(error, error.data.data.message)
    raise AssertionError("accepted")


@step
def balance():
    input = GoogleVeo31QualityInput(prompt="A kite")
    try:
        create(GoogleVeo31QualityTask(model="google/veo-3.1-quality", input=input))
    except unifically.ApiException as error:
        assert isinstance(error.data, unifically.ErrorEnvelope)
        return detail_of(error, error.data.data.message)
    raise AssertionError("accepted")


@step
def limit():
    accepted = 0
    while True:
        try:
            generate(limited, flux_dev())
        except gateai.ApiException as error:
            assert isinstance(error.data, gateai.GateAIError)
            return {**detail_of(error, error.data.error), "accepted": accepted}
        accepted += 1
