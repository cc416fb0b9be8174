#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/proof.sh"
prove native containerDefaultToNull=true,disallowAdditionalPropertiesIfNotPresent=false,openApiNullable=false
