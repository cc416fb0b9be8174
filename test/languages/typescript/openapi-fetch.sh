#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
"$PACKAGES/.bin/openapi-typescript" "$EDITION" --output api.ts
cp "$here/openapi-fetch.ts.part" openapi-fetch.ts
"$PACKAGES/.bin/tsc" --strict --noEmit --target es2024 --module esnext --moduleResolution bundler --lib es2024,dom \
  --allowImportingTsExtensions openapi-fetch.ts
serve mock
node openapi-fetch.ts "$CASES" "$URL"
