//! The scenario with clients that progenitor made from the portable documents.

mod steps;

use gateai_client::types as gateai;
use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};
use serde_json::{json, Value};
use std::any::type_name_of_val;
use steps::{file_base64, poll, step, variable, Outcome, PICTURE};
use unifically_client::types as unifically;

/// What creating a task returns.
type Created = Result<String, unifically_client::Error<unifically::ErrorEnvelope>>;

struct Clients {
    tasks: unifically_client::Client,
    storage: unifically_client::Client,
    gate: gateai_client::Client,
    limited: gateai_client::Client,
}

/// A reqwest client that sends a key with each request.
fn with_key(key: &str) -> Outcome<reqwest::Client> {
    let mut authorization = HeaderValue::from_str(&format!("Bearer {key}"))?;
    authorization.set_sensitive(true);
    let headers = HeaderMap::from_iter([(AUTHORIZATION, authorization)]);
    Ok(reqwest::Client::builder().default_headers(headers).build()?)
}

impl Clients {
    fn new() -> Outcome<Self> {
        let url = variable("INTEROP_URL");
        let client = with_key(&variable("INTEROP_KEY"))?;
        let limited = with_key(&variable("INTEROP_LIMITED_KEY"))?;
        Ok(Self {
            tasks: unifically_client::Client::new_with_client(&url, client.clone()),
            // Uploads go to another host.
            storage: unifically_client::Client::new_with_client(&variable("INTEROP_STORAGE_URL"), client.clone()),
            gate: gateai_client::Client::new_with_client(&url, client),
            limited: gateai_client::Client::new_with_client(&url, limited),
        })
    }

    async fn create(&self, task: impl TryInto<unifically::CreateTaskRequest>) -> Created {
        let created = self.tasks.create_task().body(task).send().await?;
        Ok(created.into_inner().data.task_id.expect("a task id"))
    }

    async fn create_veo(&self, input: unifically::builder::GoogleVeo31Input) -> Created {
        self.create(veo_fast(input)).await
    }

    async fn video_url_of(&self, task_id: &str) -> Outcome<String> {
        poll(async || {
            let task = self.tasks.get_task().task_id(task_id).send().await?.into_inner().data;
            match task.status {
                unifically::TaskStateStatus::Failed => Err(format!("{task:?}").into()),
                unifically::TaskStateStatus::Completed => Ok(task.output.and_then(|output| output.video_url)),
                _ => Ok(None),
            }
        })
        .await
    }

    async fn result_of(&self, task_id: &str) -> Outcome<gateai::GateAiTask> {
        poll(async || {
            let task = self.gate.gateai_get_task().task_id(task_id).send().await?.into_inner();
            match task.status {
                gateai::GateAiTaskStatus::Failed => Err(format!("{task:?}").into()),
                gateai::GateAiTaskStatus::Finished => Ok(Some(task)),
                _ => Ok(None),
            }
        })
        .await
    }

    async fn veo(&self) -> Outcome<Value> {
        let input = unifically::GoogleVeo31Input::builder().prompt("A kite over the dunes");
        let task_id = self.create_veo(input).await?;
        Ok(json!({ "video_url": self.video_url_of(&task_id).await? }))
    }

    async fn flux(&self) -> Outcome<Value> {
        let accepted = self.gate.gateai_generate().body(flux_dev()).send().await?;
        Ok(json!({ "image_url": self.result_of(&accepted.task_id).await?.result[0] }))
    }

    async fn rodin(&self) -> Outcome<Value> {
        let task: gateai::GateAiRodinV2Task = gateai::GateAiRodinV2Task::builder()
            .model(gateai::GateAiRodinV2TaskModel::RodinV2)
            .params(gateai::GateAiRodinV2Params::builder().quality(gateai::GateAiRodinV2ParamsQuality::Low))
            .try_into()?;
        let accepted = self.gate.gateai_generate().body(task).send().await?;
        Ok(json!({ "glb_url": self.result_of(&accepted.task_id).await?.glb_urls[0] }))
    }

    async fn upload(&self) -> Outcome<Value> {
        let file = unifically::JsonUpload::builder().base64(file_base64()?);
        let file_url = self.storage.upload_file().body(file).send().await?.into_inner().file_url;
        let input = unifically::GoogleVeo31Input::builder().prompt("It flies").start_image_url(file_url.clone());
        let task_id = self.create_veo(input).await?;
        self.video_url_of(&task_id).await?;
        Ok(json!({ "file_url": file_url, "task_id": task_id }))
    }

    async fn invalid(&self) -> Outcome<Value> {
        let input = unifically::GoogleVeo31Input::builder()
            .prompt("A kite")
            .start_image_url(PICTURE.to_string())
            .reference_image_urls(vec![PICTURE.to_string()]);
        refusal(self.create_veo(input).await)
    }

    async fn balance(&self) -> Outcome<Value> {
        let task: unifically::GoogleVeo31QualityTask = unifically::GoogleVeo31QualityTask::builder()
            .model(unifically::GoogleVeo31QualityTaskModel::GoogleVeo31Quality)
            .input(unifically::GoogleVeo31QualityInput::builder().prompt("A kite"))
            .try_into()?;
        refusal(self.create(task).await)
    }

    async fn limit(&self) -> Outcome<Value> {
        let mut accepted = 0;
        loop {
            match self.limited.gateai_generate().body(flux_dev()).send().await {
                Ok(_) => accepted += 1,
                Err(gateai_client::Error::ErrorResponse(response)) => {
                    let error = type_name_of_val(&*response);
                    let status = response.status().as_u16();
                    return Ok(json!({ "error": error, "status": status, "message": response.error, "accepted": accepted }));
                }
                Err(error) => return Err(error.into()),
            }
        }
    }
}

fn veo_fast(input: unifically::builder::GoogleVeo31Input) -> unifically::GoogleVeo31FastTask {
    unifically::GoogleVeo31FastTask::builder()
        .model(unifically::GoogleVeo31FastTaskModel::GoogleVeo31Fast)
        .input(input)
        .try_into()
        .expect("all required parameters")
}

fn flux_dev() -> gateai::GateAiFluxDevTask {
    gateai::GateAiFluxDevTask::builder()
        .model(gateai::GateAiFluxDevTaskModel::FluxDev)
        .params(gateai::GateAiFluxDevParams::builder().prompt("A kite".to_string()))
        .try_into()
        .expect("all required parameters")
}

/// What a refused task says.
fn refusal(created: Created) -> Outcome<Value> {
    match created {
        Ok(task_id) => Err(format!("{task_id} was accepted").into()),
        Err(unifically_client::Error::ErrorResponse(response)) => {
            let error = type_name_of_val(&*response);
            Ok(json!({ "error": error, "status": response.status().as_u16(), "message": response.data.message }))
        }
        Err(error) => Err(error.into()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let clients = Clients::new()?;
    step("veo", clients.veo()).await;
    step("flux", clients.flux()).await;
    step("rodin", clients.rodin()).await;
    step("upload", clients.upload()).await;
    step("invalid", clients.invalid()).await;
    step("balance", clients.balance()).await;
    step("limit", clients.limit()).await;
    Ok(())
}
