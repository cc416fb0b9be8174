#!/usr/bin/env bash
# The worked test of examples/testing/go, on a copy, so that nothing is written into the tree.
source "$(dirname "$0")/../lib.sh"
cp "$languages"/../../examples/testing/go/* "$WORK"
cd "$WORK"
test -z "$(gofmt -l .)"
go vet ./...
FIXTURES=$(dirname "$EDITION") go test -count=1 ./...
