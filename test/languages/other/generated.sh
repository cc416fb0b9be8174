#!/usr/bin/env bash
# PHP and Swift are generated, and nothing more: their compilers are not at hand.
source "$(dirname "$0")/../lib.sh"
cd "$WORK"
types=$(lines % | wc -l)
for language in php swift6; do
  openapi_generator -g "$language" -o "$language" >"$language.log"
  models=$(find "$language" -path '*Model*' \( -name '*.php' -o -name '*.swift' \) | wc -l)
  echo "$language: $models models"
  [ "$models" -ge "$types" ]
done
