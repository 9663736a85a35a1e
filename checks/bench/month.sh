#!/usr/bin/env bash
# The report of a generated month beside what DuckDB makes of the same file; time, peak memory and sizes on the way.
# month.sh [rows]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -pl checks/bench -am package
cp=checks/bench/target/classes
for jar in com/fasterxml/jackson/core/jackson-{core,databind,annotations} org/duckdb/duckdb_jdbc; do
  found=$(find "${MAVEN_REPO:-$HOME/.m2/repository}/$jar" -name '*.jar' | sort -V | tail -1)
  cp="$cp:$found"
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
log=$folder/month.json as_of=2026-02-01T00:00:00Z
mfa=(java ${MFA_OPTIONS:-} -jar extras/mfa-cli/target/mfa.jar report --as-of "$as_of")

java -cp "$cp" dev.mfacodes.bench.Month "$log" "${1:-1000000}"
/usr/bin/time -f 'report as JSON: %e s, %M KB at most' "${mfa[@]}" --format json "$log" >"$folder/report.json"
/usr/bin/time -f 'report as a page: %e s, %M KB at most' "${mfa[@]}" --html "$folder/report.html" "$log"
wc -c "$log" "$folder/report.json" "$folder/report.html"
java -cp "$cp" dev.mfacodes.bench.MonthFigures "$log" "$folder/report.json" "$as_of"
