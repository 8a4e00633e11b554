"""The scenario with the pydantic models that datamodel-code-generator generated from the portable documents."""

from typing import Any, TypeVar

import httpx
from gateai import (
    GateAIError,
    GateAIFluxDevParams,
    GateAIFluxDevTask,
    GateAIGenerateRequest,
    GateAIRodinV2Params,
    GateAIRodinV2Task,
    GateAITask,
    GateAITaskAccepted,
)
from pydantic import BaseModel
from steps import KEY, LIMITED_KEY, PICTURE, STORAGE_URL, URL, file_base64, poll, step
from unifically import (
    CreatedTaskEnvelope,
    CreateTaskRequest,
    ErrorEnvelope,
    GoogleVeo31FastTask,
    GoogleVeo31Input,
    GoogleVeo31QualityInput,
    GoogleVeo31QualityTask,
    JsonUpload,
    TaskEnvelope,
    UploadedFile,
)


def client(key: str, base_url: str = URL) -> httpx.Client:
    return httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {key}"})


api = client(KEY)
limited = client(LIMITED_KEY)
storage = client(KEY, STORAGE_URL)
Model = TypeVar("Model", bound=BaseModel)


class ApiError(Exception):
    def __init__(self, status: int, error: ErrorEnvelope | GateAIError):
        self.status = status
        self.error = error
        self.message = error.data.message if isinstance(error, ErrorEnvelope) else error.error
        super().__init__(f"HTTP {status}: {self.message}")

    def detail(self) -> dict[str, Any]:
        return {"error": type(self.error).__name__, "status": self.status, "message": self.message}


def send(http: httpx.Client, method: str, path: str, body: BaseModel) -> httpx.Response:
    # The APIs refuse `null`.
    content = body.model_dump_json(exclude_none=True, by_alias=True)
    return http.request(method, path, content=content, headers={"Content-Type": "application/json"})


def parse(response: httpx.Response, model: type[Model], error: type[ErrorEnvelope] | type[GateAIError]) -> Model:
    if response.is_success:
        return model.model_validate_json(response.content)
    raise ApiError(response.status_code, error.model_validate_json(response.content))


def create(task: GoogleVeo31FastTask | GoogleVeo31QualityTask) -> str:
    created = parse(send(api, "POST", "/v1/tasks", CreateTaskRequest(task)), CreatedTaskEnvelope, ErrorEnvelope)
    assert created.data.task_id
    return created.data.task_id


def create_veo(input: GoogleVeo31Input) -> str:
    return create(GoogleVeo31FastTask(model="google/veo-3.1-fast", input=input))


def video_url_of(task_id: str) -> str:
    def get() -> str | None:
        task = parse(api.get(f"/v1/tasks/{task_id}"), TaskEnvelope, ErrorEnvelope).data
        assert task.status != "failed", task
        if task.status != "completed":
            return None
        assert task.output and task.output.video_url
        return task.output.video_url

    return poll(get)


def generate(http: httpx.Client, task: GateAIFluxDevTask | GateAIRodinV2Task) -> str:
    response = send(http, "POST", "/api/generate", GateAIGenerateRequest(task))
    return parse(response, GateAITaskAccepted, GateAIError).task_id


def result_of(task_id: str) -> GateAITask:
    def get() -> GateAITask | None:
        task = parse(api.get(f"/get/{task_id}"), GateAITask, GateAIError)
        assert task.status != "FAILED", task
        return task if task.status == "FINISHED" else None

    return poll(get)


def flux_dev() -> GateAIFluxDevTask:
    return GateAIFluxDevTask(model="flux-dev", params=GateAIFluxDevParams(prompt="A kite"))


@step
def veo():
    return {"video_url": video_url_of(create_veo(GoogleVeo31Input(prompt="A kite over the dunes")))}


@step
def flux():
    return {"image_url": result_of(generate(api, flux_dev())).result[0]}


@step
def rodin():
    params = GateAIRodinV2Params(quality="low")
    return {"glb_url": result_of(generate(api, GateAIRodinV2Task(model="rodin-v2", params=params))).glb_urls[0]}


@step
def upload():
    response = send(storage, "PUT", "/upload", JsonUpload(base64=file_base64()))
    stored = UploadedFile.model_validate_json(response.raise_for_status().content)
    task_id = create_veo(GoogleVeo31Input(prompt="It flies", start_image_url=stored.file_url))
    video_url_of(task_id)
    return {"file_url": stored.file_url, "task_id": task_id}


@step
def invalid():
    try:
        create_veo(GoogleVeo31Input(prompt="A kite", start_image_url=PICTURE, reference_image_urls=[PICTURE]))
    except ApiError as error:
        return error.detail()
    raise AssertionError("accepted")


@step
def balance():
    input = GoogleVeo31QualityInput(prompt="A kite")
    try:
        create(GoogleVeo31QualityTask(model="google/veo-3.1-quality", input=input))
    except ApiError as error:
        return error.detail()
    raise AssertionError("accepted")


@step
def limit():
    accepted = 0
    while True:
        try:
            generate(limited, flux_dev())
        except ApiError as error:
            return {**error.detail(), "accepted": accepted}
        accepted += 1
