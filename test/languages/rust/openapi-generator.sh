#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/proof.sh"
cd "$WORK"
openapi_generator -g rust -o client --additional-properties=packageName=tcw_client
cat >Cargo.toml <<'TOML'
[package]
name = "proof-openapi-generator"
version = "0.0.0"
edition = "2021"
[dependencies]
tcw_client = { path = "client" }
serde = { version = "=1.0.228", features = ["derive"] }
serde_json = "=1.0.149"
[workspace]
TOML
prove tcw_client::models '' %
