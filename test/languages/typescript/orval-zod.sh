#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
"$PACKAGES/.bin/orval" --input "$EDITION" --output api.ts --client zod
node "$here/zod.ts" api.ts "$EDITION" "$CASES" "$OUT"
