# Sourced by each <language>/<generator>.sh. The runner sets:
#   EDITION  the contract's edition to generate from        CASES   cases.json, see harness/cases.ts
#   OUT      the file to write: a JSON object a line, {"id", "body"} or {"id", "error"}
#   WORK     an empty folder for generated code             CACHE   tools and build results, kept between runs
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
languages=$(dirname "$here")

# A line for each type; `%` is its name.
lines() { node "$languages/harness/lines.ts" "$CASES" "$1"; }

# The generator for many languages, of Maven Central.
openapi_generator() {
  local version=7.25.0
  local jar=$CACHE/openapi-generator/openapi-generator-cli-$version.jar
  [ -f "$jar" ] || mvn -q -B dependency:copy -DoutputDirectory="$CACHE/openapi-generator" \
    "-Dartifact=org.openapitools:openapi-generator-cli:$version"
  java -jar "$jar" generate -i "$EDITION" "$@"
}

# Starts a server of the tools (`mock`, `reference`) on a free port; URL is where it listens. It ends with the script.
serve() {
  node "$languages/../../src/cli/main.ts" "$@" --port 0 >"$WORK/server.log" 2>&1 &
  # shellcheck disable=SC2064
  trap "kill $!" EXIT
  for _ in $(seq 100); do
    URL=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$WORK/server.log" | head -n 1) && return
    sleep 0.2
  done
  cat "$WORK/server.log" >&2
  return 1
}
