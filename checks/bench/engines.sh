#!/usr/bin/env bash
# The summary of a generated month from one thread of the library, from a query of DuckDB, and the functions in SQL alone:
# rows/s, and the peak of memory as the system counts it. Then whether the two summaries are equal.
# engines.sh [rows]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -pl checks/bench -am package
cp=checks/bench/target/classes
for module in mfa-model mfa-classify extras/mfa-read extras/mfa-duckdb; do cp="$cp:$module/target/classes"; done
for jar in com/fasterxml/jackson/core/jackson-{core,annotations} com/fasterxml/jackson/jr/jackson-jr-objects \
    de/siegmar/fastcsv org/duckdb/duckdb_jdbc; do
  found=$(find "${MAVEN_REPO:-$HOME/.m2/repository}/$jar" -name '*.jar' | sort -V | tail -1)
  cp="$cp:$found"
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
log=$folder/month.json
java -cp "$cp" dev.mfacodes.bench.Month "$log" "${1:-1000000}"
wc -lc "$log"
for engine in library summary functions same; do
  /usr/bin/time -f "  $engine: %e s in all, %U s of processor, %M KB at most" \
    java ${MFA_OPTIONS:-} -cp "$cp" dev.mfacodes.bench.Engines "$engine" "$log"
done
