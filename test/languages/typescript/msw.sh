#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/packages.sh"
packages
cd "$WORK"
cp "$here/msw.mjs" .
node msw.mjs "$CASES" "$EDITION"
