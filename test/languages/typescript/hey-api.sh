#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
"$PACKAGES/.bin/openapi-ts" -i "$EDITION" -o api -c @hey-api/client-fetch
cp "$here/types.ts" api/
cd api
node types.ts types.gen.ts "$CASES" "$OUT" index.ts sdk.gen.ts
