#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/venv.sh"
venv datamodel-code-generator-0.89.0 datamodel-code-generator==0.89.0 pydantic==2.13.4 mypy==2.4.1
cd "$WORK"
datamodel-codegen --input "$EDITION" --input-file-type openapi --output models.py \
  --output-model-type pydantic_v2.BaseModel --extra-fields allow --use-annotated --collapse-root-models \
  --naming-strategy parent-prefixed --field-type-collision-strategy rename-type \
  --target-python-version 3.11 --formatters builtin
mypy --strict models.py
cat >main.py <<'PY'
import models
from roundtrip import run


def trip(name: str, body: str) -> str:
    value = getattr(models, name).model_validate_json(body)
    return value.model_dump_json(by_alias=True, exclude_unset=True)


run(trip)
PY
PYTHONPATH=$here python main.py "$CASES" "$OUT"
