"""The scenario with the MCP servers that fastmcp makes of the portable documents, as an MCP client sees them."""

import asyncio
import json
import re
import sys
from pathlib import Path
from typing import Any

import httpx2
from fastmcp import Client, FastMCP
from fastmcp.exceptions import ToolError
from steps import KEY, PICTURE, STORAGE_URL, URL, file_base64, poll, step

loop = asyncio.new_event_loop()
VEO = "google/veo-3.1-fast"


def server(document: str, base_url: str) -> FastMCP:
    http = httpx2.AsyncClient(base_url=base_url, headers={"Authorization": f"Bearer {KEY}"})
    return FastMCP.from_openapi(json.loads(Path(document).read_text()), client=http)


api = server(sys.argv[1], URL)
storage = server(sys.argv[1], STORAGE_URL)
gate = server(sys.argv[2], URL)


def call(mcp: FastMCP, tool: str, arguments: dict[str, Any]) -> Any:
    async def work() -> Any:
        async with Client(mcp) as client:
            return (await client.call_tool(tool, arguments)).structured_content

    return loop.run_until_complete(work())


def create(model: str, **input: Any) -> str:
    return call(api, "createTask", {"model": model, "input": input})["data"]["task_id"]


def generate(mcp: FastMCP, model: str, **params: Any) -> str:
    return call(mcp, "gateaiGenerate", {"model": model, "params": params})["task_id"]


def result_of(task_id: str) -> dict[str, Any]:
    def get() -> dict[str, Any] | None:
        task = call(gate, "gateaiGetTask", {"task_id": task_id})
        assert task["status"] != "FAILED", task
        return task if task["status"] == "FINISHED" else None

    return poll(get)


def detail_of(error: ToolError) -> dict[str, Any]:
    """The error is a text with the status and the body."""
    match = re.search(r"HTTP error (\d+): [^{]* - (\{.*\})$", str(error))
    assert match, error
    body = json.loads(match[2])
    message = body["data"]["message"] if "data" in body else body["error"]
    return {"error": "ToolError", "status": int(match[1]), "message": message}


def video_url_of(task_id: str) -> str:
    def get() -> str | None:
        task = call(api, "getTask", {"task_id": task_id})["data"]
        assert task["status"] != "failed", task
        return task["output"]["video_url"] if task["status"] == "completed" else None

    return poll(get)


@step
def veo():
    return {"video_url": video_url_of(create(VEO, prompt="A kite over the dunes"))}


@step
def flux():
    return {"image_url": result_of(generate(gate, "flux-dev", prompt="A kite"))["result"][0]}


@step
def rodin():
    return {"glb_url": result_of(generate(gate, "rodin-v2", quality="low"))["glb_urls"][0]}


@step
def upload():
    file_url = call(storage, "uploadFile", {"base64": file_base64()})["file_url"]
    task_id = create(VEO, prompt="It flies", start_image_url=file_url)
    video_url_of(task_id)
    return {"file_url": file_url, "task_id": task_id}


@step
def invalid():
    try:
        create(VEO, prompt="A kite", start_image_url=PICTURE, reference_image_urls=[PICTURE])
    except ToolError as error:
        return detail_of(error)
    raise AssertionError("accepted")


@step
def balance():
    try:
        create("google/veo-3.1-quality", prompt="A kite")
    except ToolError as error:
        return detail_of(error)
    raise AssertionError("accepted")
