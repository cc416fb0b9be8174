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
