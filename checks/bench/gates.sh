#!/usr/bin/env bash
# Holds the library against its gates. Exits with 0 if all are met, 1 if one is missed, and 3 if none is missed but the
# machine was too noisy for a verdict.
# gates.sh [MB of sign-ins] [rounds]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
java -Xms2g -Xmx2g -cp "$classes" dev.mfacodes.bench.speed.run.Gates "$folder" "${1:-1000}" "${2:-11}" "$jar"
