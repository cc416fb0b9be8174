# Sourced by each generator of this folder.

# Installs a cargo tool of a pinned version once.
cargo_tool() {
  local name=$1 version=$2
  [ -f "$CACHE/rust/$name-$version" ] && return
  CARGO_TARGET_DIR=$CACHE/rust/tools cargo install -q --debug --locked --root "$CACHE/rust" "$name" --version "$version"
  touch "$CACHE/rust/$name-$version"
}

# Compiles and runs the proof.
# $1: the path of the types   $2: what main.rs has to begin with, where they are a module of it
prove() {
  local api=$1
  mkdir -p src
  { echo "${2:-}"; cat "$here/main.rs"; } >src/main.rs
  {
    echo 'fn trip_of(name: &str, body: &str) -> Result<String, serde_json::Error> {'
    echo '    match name {'
    lines "        \"%\" => trip::<$api::${3:-^}>(body),"
    echo '        other => panic!("no type {other}"),'
    echo '    }'
    echo '}'
  } >src/trips.rs
  CARGO_TARGET_DIR=$CACHE/rust/proofs cargo run -q -- "$CASES" "$OUT"
}
