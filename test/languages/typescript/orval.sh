#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
"$PACKAGES/.bin/orval" --input "$EDITION" --output api/api.ts --client fetch --mode split
cp "$here/types.ts" api/
cd api
node types.ts api.schemas.ts "$CASES" "$OUT" api.ts
