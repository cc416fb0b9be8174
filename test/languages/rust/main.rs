// Reads each case into its generated type and writes it back: proof cases.json out.jsonl
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use std::io::{BufWriter, Write};

#[derive(Deserialize)]
struct Case {
    id: u32,
    r#type: String,
    body: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Written { id: u32, body: String },
    Refused { id: u32, error: String },
}

fn trip<T: DeserializeOwned + Serialize>(body: &str) -> Result<String, serde_json::Error> {
    serde_json::to_string(&serde_json::from_str::<T>(body)?)
}

include!("trips.rs");

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1]).expect("cases");
    let cases: Vec<Case> = serde_json::from_str(&text).expect("cases");
    let mut out = BufWriter::new(std::fs::File::create(&arguments[2]).expect("out"));
    for Case { id, r#type, body } in cases {
        let line = match trip_of(&r#type, &body) {
            Ok(body) => Line::Written { id, body },
            Err(error) => Line::Refused { id, error: error.to_string() },
        };
        writeln!(out, "{}", serde_json::to_string(&line).expect("line")).expect("out");
    }
}
