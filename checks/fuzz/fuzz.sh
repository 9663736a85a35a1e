#!/usr/bin/env bash
# Fuzzes all targets, each in a machine of its own, and fails if one of them finds something.
#
#     checks/fuzz/fuzz.sh [seconds for each] [targets, all if none is named, as ReadFuzzTest.graph_json]
#     FUZZ_AT_ONCE=2 checks/fuzz/fuzz.sh
#
# Without a number each has its part of an hour, and two minutes at least. An input that takes more than 30 seconds, or
# more than 1 GB of heap, is a finding too. What was found is then among the stored inputs of its target (crash-...,
# timeout-...), so that every build fails until it is mended; give it a name that tells. What the fuzzer learnt stays in
# .cifuzz-corpus, and the next run begins there. How each went stays in target/fuzz.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Also leaves the class path in the report of the test.
mvn -B -ntp -q -pl checks/fuzz -am test -Dtest=CorpusTest -Dsurefire.failIfNoSpecifiedTests=false
cd checks/fuzz
report=target/surefire-reports/TEST-check.fuzz.CorpusTest.xml
classes=$(sed -n 's/.*name="java.class.path" value="\([^"]*\)".*/\1/p' "$report")
[ -n "$classes" ] || { echo "no class path in the report of CorpusTest" >&2; exit 2; }
export classes logs=target/fuzz
rm -rf "$logs"
mkdir -p "$logs"

seconds=${1:-}
shift $(($# > 0))
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(java -cp "$classes" check.fuzz.Fuzz)
if [ -z "$seconds" ]; then
  seconds=$(((3600 + ${#targets[@]} - 1) / ${#targets[@]}))
  seconds=$((seconds < 120 ? 120 : seconds))
fi
export seconds

fuzz() { # a target
  local log=$logs/$1.log code=0
  # what neither fuzzes on nor says why hangs as well; a busy machine takes minutes to begin
  JAZZER_FUZZ=1 timeout -k 10 "$((seconds + ${FUZZ_PATIENCE:-600}))" \
    java -Xmx1g -XX:+UseSerialGC -Djazzer.hooks=true -Djazzer.internal.arg.4=-max_total_time="$seconds" \
    -cp "$classes" check.fuzz.Fuzz "$1" >"$log" 2>&1 || code=$?
  local executions took
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)
  took=$(sed -n 's/^Done [0-9]* runs in \([0-9]*\) second.*/\1/p' "$log" | tail -1)
  if [ $code -eq 0 ] && [ "${executions:-0}" -gt 0 ]; then
    echo "$1: ${executions} executions in ${took:-?} s, nothing found"
    echo "${took:-0}" >"$logs/$1.seconds"
  else
    echo "$1: ${executions:-no} executions, FOUND something, or did not run (code $code): $log"
    touch "$logs/$1.found"
  fi
}
export -f fuzz

echo "== ${#targets[@]} targets, $seconds seconds each, ${FUZZ_AT_ONCE:-1} at once"
printf '%s\n' "${targets[@]}" | xargs -P "${FUZZ_AT_ONCE:-1}" -I{} bash -c 'fuzz {}'
find "$logs" -name '*.seconds' -exec cat {} + \
  | awk '{ all += $1 } END { print "== " all + 0 " seconds of fuzzing in all" }'
found=$(find "$logs" -name '*.found' | wc -l)
[ "$found" -eq 0 ] || { echo "== targets that found something: $found"; exit 1; }
