#!/usr/bin/env bash
source "$(dirname "$0")/../lib.sh"
source "$here/proof.sh"
prove okhttp-gson containerDefaultToNull=true,disallowAdditionalPropertiesIfNotPresent=false
