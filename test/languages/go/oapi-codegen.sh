#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
tool=$CACHE/go/oapi-codegen-2.8.2
[ -x "$tool" ] || {
  GOBIN=$CACHE/go go install github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2
  mv "$CACHE/go/oapi-codegen" "$tool"
}
cd "$WORK"
mkdir api
"$tool" -generate types,client,std-http,skip-prune -package api -o api/api.go "$EDITION"
cp "$here/roundtrip.go" .
{
  echo 'package main'
  echo 'import "proof/api"'
  echo 'var trips = map[string]func([]byte) ([]byte, error){'
  lines '"%": roundTrip[api.%],'
  echo '}'
} >trips.go
go mod init proof
go get github.com/oapi-codegen/runtime@v1.8.0
go mod tidy
go vet ./...
go run . "$CASES" "$OUT"
