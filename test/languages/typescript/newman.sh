#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
# A reference receiver that checks signatures: the collection signs by the variable `token`.
CALLBACK_TOKENS=secret SDK_APP_ID=1400000000 serve reference
"$PACKAGES/.bin/newman" run "$EDITION" --env-var "url=$URL" --env-var token=secret \
  --reporters json --reporter-json-export run.json
node "$here/newman.ts" run.json "$EDITION"
