#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
"$PACKAGES/.bin/openapi-typescript" "$EDITION" --output api.ts
cp "$here/types.ts" .
node types.ts api.ts "$CASES" "$OUT"
