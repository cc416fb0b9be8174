#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
tool=$CACHE/go/ogen-1.24.0
[ -x "$tool" ] || {
  GOBIN=$CACHE/go go install github.com/ogen-go/ogen/cmd/ogen@v1.24.0
  mv "$CACHE/go/ogen" "$tool"
}
cd "$WORK"
# What ogen cannot express it skips, each with a line, if it is told to.
printf 'generator:\n  ignore_not_implemented: ["all"]\n' >ogen.yml
"$tool" --config ogen.yml --target api --package api --clean "$EDITION"
cp "$here/roundtrip.go" .
{
  echo 'package main'
  echo 'import "proof/api"'
  echo 'var trips = map[string]func([]byte) ([]byte, error){'
  # A type that ogen skipped is not there: its cases are refused.
  lines '%' | while read -r type; do
    if grep -rqE "^type $type (struct|=|\w)" api; then echo "\"$type\": roundTrip[api.$type],"
    else echo "\"$type\": func([]byte) ([]byte, error) { return nil, fmt.Errorf(\"ogen skipped it\") },"; fi
  done
  echo '}'
} >trips.go
grep -q fmt.Errorf trips.go && sed -i '2i import "fmt"' trips.go
go mod init proof
go get github.com/ogen-go/ogen@v1.24.0
go mod tidy
go vet ./...
go run . "$CASES" "$OUT"
