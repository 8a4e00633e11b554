//! Shows that the generated types take every valid request, and send it as it was written.

use gateai_client::types::GateAiGenerateRequest;
use serde_json::{from_str, from_value, json, to_value, Value};
use std::{fs, process::exit};
use unifically_client::types::CreateTaskRequest;

fn main() {
    let requests: Vec<Value> = from_str(&fs::read_to_string("requests.json").unwrap()).unwrap();
    let mut problems = Vec::new();
    for request in &requests {
        let body = &request["body"];
        let sent = match request["api"].as_str() {
            Some("gateai") => from_value::<GateAiGenerateRequest>(body.clone()).and_then(to_value),
            _ => from_value::<CreateTaskRequest>(body.clone()).and_then(to_value),
        };
        match sent {
            Ok(sent) if same(body, &sent) => {}
            Ok(sent) => problems.push(format!("{body} becomes {sent}")),
            Err(error) => problems.push(format!("{body} is refused: {error}")),
        }
    }
    println!("{} problems in {} requests", problems.len(), requests.len());
    for problem in problems.iter().take(5) {
        println!("{}", problem.chars().take(600).collect::<String>());
    }
    if requests.is_empty() || !problems.is_empty() {
        exit(1);
    }
}

/// Whether what is sent is the same JSON as what was written: 5 and 5.0 are the same number, and an empty list is omitted.
fn same(written: &Value, sent: &Value) -> bool {
    match (written, sent) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            let is_sent = |(name, a): (&String, &Value)| b.get(name).map_or(*a == json!([]), |b| same(a, b));
            a.iter().all(is_sent) && b.keys().all(|name| a.contains_key(name))
        }
        _ => written == sent,
    }
}
