#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
"$PACKAGES/.bin/openapi-ts" -i "$EDITION" -o api -p @hey-api/typescript zod
node "$here/zod.ts" api/zod.gen.ts "$EDITION" "$CASES" "$OUT"
