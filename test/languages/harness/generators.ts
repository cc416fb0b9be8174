/** A generator of a language and the edition that serves it best. `script` writes one line a case; see lib.sh. */
export type Generator = {
  language: string
  name: string
  /** File of generated/. */
  edition: string
  /** In test/languages/, without `.sh`. */
  script: string
  /** Commands that must be there; `debian` installs those that Debian has. */
  tools: string[]
  /** What a user copies, in a folder that has the edition. */
  command: string
}

/** A further use of the documents that passes or fails as a whole. */
export type Use = { name: string; script: string; tools: string[]; edition: string }

const PATHS = 'openapi.paths.json'
const STRICT = 'openapi.paths.strict.json'
const UNION = 'openapi.paths-3.0.json'
const SIMPLE = 'openapi.simple-3.0.json'
const SCHEMA = 'schema.json'
const FIXTURES = 'fixtures/index.json'

const JAR = 'java -jar openapi-generator-cli-7.25.0.jar generate'
const JAVA_OPTIONS =
  '--additional-properties=containerDefaultToNull=true,disallowAdditionalPropertiesIfNotPresent=false'

export const GENERATORS: readonly Generator[] = [
  {
    language: 'TypeScript',
    name: 'openapi-typescript 7.13',
    edition: PATHS,
    script: 'typescript/openapi-typescript',
    tools: ['npm'],
    command: `npx openapi-typescript@7.13.0 ${PATHS} --output callbacks.ts`,
  },
  {
    language: 'TypeScript',
    name: 'hey-api 0.99, types',
    edition: PATHS,
    script: 'typescript/hey-api',
    tools: ['npm'],
    command: `npx @hey-api/openapi-ts@0.99.0 -i ${PATHS} -o callbacks -c @hey-api/client-fetch`,
  },
  {
    language: 'TypeScript',
    name: 'hey-api 0.99, zod',
    edition: PATHS,
    script: 'typescript/hey-api-zod',
    tools: ['npm'],
    command: `npx @hey-api/openapi-ts@0.99.0 -i ${PATHS} -o callbacks -p @hey-api/typescript zod`,
  },
  {
    language: 'TypeScript',
    name: 'orval 8.38, types',
    edition: PATHS,
    script: 'typescript/orval',
    tools: ['npm'],
    command: `npx orval@8.38.0 --input ${PATHS} --output callbacks/api.ts --client fetch --mode split`,
  },
  {
    language: 'TypeScript',
    name: 'orval 8.38, zod',
    edition: PATHS,
    script: 'typescript/orval-zod',
    tools: ['npm'],
    command: `npx orval@8.38.0 --input ${PATHS} --output callbacks.ts --client zod`,
  },
  {
    language: 'Python',
    name: 'datamodel-code-generator 0.89',
    edition: PATHS,
    script: 'python/datamodel-codegen',
    tools: ['python3'],
    command: `datamodel-codegen --input ${PATHS} --input-file-type openapi --output callbacks.py --output-model-type pydantic_v2.BaseModel --extra-fields allow --use-annotated --collapse-root-models --naming-strategy parent-prefixed --field-type-collision-strategy rename-type --target-python-version 3.11 --formatters builtin`,
  },
  {
    language: 'Python',
    name: 'openapi-python-client 0.29',
    edition: PATHS,
    script: 'python/openapi-python-client',
    tools: ['python3'],
    command: `openapi-python-client generate --path ${PATHS} --output-path callbacks`,
  },
  {
    language: 'Go',
    name: 'oapi-codegen 2.8',
    edition: UNION,
    script: 'go/oapi-codegen',
    tools: ['go'],
    command: `go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2 -generate types,client,std-http,skip-prune -package callbacks -o callbacks.go ${UNION}`,
  },
  {
    language: 'Go',
    name: 'ogen 1.24',
    edition: SIMPLE,
    script: 'go/ogen',
    tools: ['go'],
    command: `go run github.com/ogen-go/ogen/cmd/ogen@v1.24.0 --package callbacks --target callbacks --config ogen.yml ${SIMPLE}`,
  },
  {
    language: 'Java',
    name: 'openapi-generator 7.25, okhttp-gson',
    edition: SIMPLE,
    script: 'java/okhttp-gson',
    tools: ['java', 'mvn'],
    command: `${JAR} -i ${SIMPLE} -g java --library okhttp-gson -o callbacks ${JAVA_OPTIONS}`,
  },
  {
    language: 'Java',
    name: 'openapi-generator 7.25, native',
    edition: SIMPLE,
    script: 'java/native',
    tools: ['java', 'mvn'],
    command: `${JAR} -i ${SIMPLE} -g java --library native -o callbacks ${JAVA_OPTIONS},openApiNullable=false`,
  },
  {
    language: 'Kotlin',
    name: 'openapi-generator 7.25, jackson',
    edition: SIMPLE,
    script: 'kotlin/jackson',
    tools: ['java', 'mvn'],
    command: `${JAR} -i ${SIMPLE} -g kotlin -o callbacks --additional-properties=serializationLibrary=jackson`,
  },
  {
    language: 'Rust',
    name: 'openapi-generator 7.25',
    edition: SIMPLE,
    script: 'rust/openapi-generator',
    tools: ['java', 'mvn', 'cargo'],
    command: `${JAR} -i ${SIMPLE} -g rust -o callbacks`,
  },
  {
    language: 'Rust',
    name: 'progenitor 0.15',
    edition: UNION,
    script: 'rust/progenitor',
    tools: ['cargo'],
    command: `cargo progenitor -i ${UNION} -o callbacks -n callbacks -v 0.1.0`,
  },
  {
    language: 'Rust',
    name: 'typify 0.6',
    edition: SCHEMA,
    script: 'rust/typify',
    tools: ['cargo'],
    command: `cargo typify --output callbacks.rs ${SCHEMA}`,
  },
  {
    language: 'C#',
    name: 'quicktype 26',
    edition: SCHEMA,
    script: 'csharp/quicktype',
    tools: ['npm', 'mcs', 'mono'],
    command: `npx quicktype@26.0.0 --src-lang schema --src ${SCHEMA} --lang csharp --csharp-version 6 --framework NewtonSoft --namespace Callbacks --out Callbacks.cs`,
  },
]

export const USES: readonly Use[] = [
  {
    name: 'narrowing by MsgType: openapi-typescript, hey-api, orval',
    script: 'typescript/narrowing',
    tools: ['npm'],
    edition: STRICT,
  },
  {
    name: 'openapi-fetch sends every case to the mock',
    script: 'typescript/openapi-fetch',
    tools: ['npm'],
    edition: PATHS,
  },
  {
    name: 'handlers that MSW makes of the document answer every example',
    script: 'typescript/msw',
    tools: ['npm'],
    edition: PATHS,
  },
  {
    name: 'newman runs the collection against the reference receiver',
    script: 'typescript/newman',
    tools: ['npm'],
    edition: 'postman.json',
  },
  {
    name: 'a receiver in Go walks the fixtures (httptest, santhosh-tekuri/jsonschema)',
    script: 'go/fixtures',
    tools: ['go'],
    edition: FIXTURES,
  },
  {
    name: 'a receiver in Python walks the fixtures (pytest, jsonschema)',
    script: 'python/fixtures',
    tools: ['python3'],
    edition: FIXTURES,
  },
  {
    name: 'PHP and Swift are generated (openapi-generator)',
    script: 'other/generated',
    tools: ['java', 'mvn'],
    edition: SIMPLE,
  },
]
