#!/usr/bin/env bash
# The worked test of examples/testing/python, on a copy, so that nothing is written into the tree.
source "$(dirname "$0")/../lib.sh"
source "$here/venv.sh"
cp "$languages"/../../examples/testing/python/* "$WORK"
cd "$WORK"
versions=$(grep -oE '[0-9.]+$' requirements.txt | tr '\n' '-')
venv "fixtures-${versions%-}" -r requirements.txt
FIXTURES=$(dirname "$EDITION") python -m pytest -q
