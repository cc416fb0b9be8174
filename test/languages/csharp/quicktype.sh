#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$languages/typescript/packages.sh"
packages
cd "$WORK"
"$PACKAGES/.bin/quicktype" --src-lang schema --src "$EDITION" --lang csharp --namespace Tcw --framework NewtonSoft \
  --csharp-version 6 --features complete --out Api.cs
library=$(dpkg -L libnewtonsoft-json5.0-cil | grep '/Newtonsoft.Json.dll$' | head -1)
cp "$library" .
mcs -langversion:latest -nowarn:8632,1591 -out:proof.exe -r:Newtonsoft.Json.dll -r:System.Numerics -r:System.Runtime.Serialization Api.cs "$here/Program.cs"
mono proof.exe "$CASES" "$OUT"
