# Sourced by each generator of this folder. $1: the generator's library   $2: its further options
prove() {
  cd "$WORK"
  openapi_generator -g java --library "$1" -o . \
    --invoker-package tcw --api-package tcw.api --model-package tcw.model \
    --additional-properties="$2" \
    --global-property models,apis,supportingFiles,modelTests=false,apiTests=false,modelDocs=false,apiDocs=false
  cp "$here/pom.xml" .
  cp "$here/Main.java" "$here/$1/Json.java" src/main/java/
  mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
  java -cp "target/classes:$(cat classpath)" Main "$CASES" "$OUT"
}
