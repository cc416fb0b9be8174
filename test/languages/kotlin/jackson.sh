#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
cd "$WORK"
openapi_generator -g kotlin -o . --model-package tcw.model --api-package tcw.api \
  --additional-properties=serializationLibrary=jackson,packageName=tcw \
  --global-property models,apis,supportingFiles,modelTests=false,apiTests=false,modelDocs=false,apiDocs=false
cp "$here/pom.xml" .
cp "$here/Main.kt" src/main/kotlin/
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
java -cp "target/classes:$(cat classpath)" MainKt "$CASES" "$OUT"
