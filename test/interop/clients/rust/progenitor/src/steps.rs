//! What the scenario needs beside the calls of the generated clients.

use base64::{engine::general_purpose::STANDARD, Engine};
use serde_json::{json, Value};
use std::{env, error::Error, fs, future::Future, time::Duration};
use tokio::time::sleep;

/// A media URL; nothing downloads it.
pub const PICTURE: &str = "https://example.com/kite.png";

const POLL_INTERVAL: Duration = Duration::from_millis(300);
const MAX_POLLS: usize = 100;

/// Any error of a generated client.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// An environment variable that the harness sets.
pub fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Runs a step and prints its line.
pub async fn step(name: &str, work: impl Future<Output = Outcome<Value>>) {
    let (ok, detail) = match work.await {
        Ok(detail) => (true, detail),
        Err(error) => (false, json!({ "message": error.to_string() })),
    };
    let (name, detail) = (json!(name), detail.to_string());
    // By hand: the harness looks for lines that start with `{"step"`, and a map would sort its keys.
    println!("{{\"step\":{name},\"ok\":{ok},\"detail\":{detail}}}");
}

/// The content of the file to upload.
pub fn file_base64() -> Outcome<String> {
    Ok(STANDARD.encode(fs::read(variable("INTEROP_FILE"))?))
}

/// Calls `get` until it returns something.
pub async fn poll<T>(get: impl AsyncFn() -> Outcome<Option<T>>) -> Outcome<T> {
    for _ in 0..MAX_POLLS {
        sleep(POLL_INTERVAL).await;
        if let Some(value) = get().await? {
            return Ok(value);
        }
    }
    Err(format!("not finished after {MAX_POLLS} polls").into())
}
