#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
cat >tsconfig.json <<'JSON'
{
  "compilerOptions": {
    "strict": true, "noEmit": true, "target": "es2022", "module": "esnext", "moduleResolution": "bundler", "types": []
  },
  "files": ["narrowing.ts"]
}
JSON
# Compiles narrowing.ts with MsgBodyElement as a generator makes it; $1: how that is imported.
narrow() {
  { echo "$1"; cat "$here/narrowing.ts.part"; } >narrowing.ts
  "$PACKAGES/.bin/tsc" --project .
}
"$PACKAGES/.bin/openapi-typescript" "$EDITION" --output openapi.ts
narrow "import type { components } from './openapi'; type MsgBodyElement = components['schemas']['MsgBodyElement']"
"$PACKAGES/.bin/openapi-ts" -i "$EDITION" -o hey-api -p @hey-api/typescript
narrow "import type { MsgBodyElement } from './hey-api/types.gen'"
"$PACKAGES/.bin/orval" --input "$EDITION" --output orval/api.ts --client fetch --mode split
narrow "import type { MsgBodyElement } from './orval/api.schemas'"
