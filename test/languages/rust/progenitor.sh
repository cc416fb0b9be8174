#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/proof.sh"
cargo_tool cargo-progenitor 0.15.1
cd "$WORK"
"$CACHE/rust/bin/cargo-progenitor" progenitor -i "$EDITION" -o client -n tcw-client -v 0.1.0
cat >Cargo.toml <<'TOML'
[package]
name = "proof-progenitor"
version = "0.0.0"
edition = "2021"
[dependencies]
tcw-client = { path = "client" }
serde = { version = "=1.0.228", features = ["derive"] }
serde_json = "=1.0.149"
[workspace]
TOML
prove tcw_client::types
