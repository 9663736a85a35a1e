#!/usr/bin/env bash
# Fuzzes each target for a while, one after the other, and fails if one of them finds something.
#
#     checks/fuzz/fuzz.sh [seconds, 180 if not said] [targets, all if not said]
#
# What was found is then among the stored inputs of its target (crash-..., timeout-...), so that every build fails until
# it is mended; give it a name that tells. What the fuzzer learnt stays in .cifuzz-corpus, and the next run begins there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-180}
shift $(($# > 0))
targets=("$@")
inputs=checks/fuzz/src/test/resources/check/fuzz/ReadFuzzTestInputs
[ ${#targets[@]} -gt 0 ] || targets=("$inputs"/*/)

found=()
for target in "${targets[@]}"; do
  target=$(basename "$target")
  echo "== $target, $seconds seconds"
  # One target a machine: Jazzer fuzzes only the first.
  JAZZER_FUZZ=1 mvn -B -ntp -q -pl checks/fuzz -am test -Dtest="ReadFuzzTest#$target" \
    -Dsurefire.failIfNoSpecifiedTests=false -Dmaven.test.redirectTestOutputToFile=false \
    -Djazzer.hooks=true -Djazzer.internal.arg.4=-max_total_time="$seconds" \
    || found+=("$target")
done
[ ${#found[@]} -eq 0 ] || { echo "== found something: ${found[*]}"; exit 1; }
