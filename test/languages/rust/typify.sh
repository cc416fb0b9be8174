#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/proof.sh"
cargo_tool cargo-typify 0.6.1
cd "$WORK"
mkdir src
"$CACHE/rust/bin/cargo-typify" typify --output src/api.rs "$EDITION"
cat >Cargo.toml <<'TOML'
[package]
name = "proof-typify"
version = "0.0.0"
edition = "2021"
[dependencies]
chrono = { version = "=0.4.43", features = ["serde"] }
regress = "=0.10.5"
serde = { version = "=1.0.228", features = ["derive"] }
serde_json = "=1.0.149"
TOML
prove crate::api 'mod api;'
