#!/usr/bin/env bash
# Everything that is measured, in one page: reading beside other libraries, formats, the command line, functions.
# Prints it and writes BENCHMARKS.md beside this file. Figures that are quoted come from 1000 MB.
# bench.sh [MB of sign-ins] [rounds] [JVMs for each function, if not as many]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
java -Xms2g -Xmx2g -cp "$classes" dev.mfacodes.bench.speed.run.Benchmark \
  "$folder" "${1:-1000}" "${2:-11}" "$jar" "$here/BENCHMARKS.md" ${3:+"$3"}
