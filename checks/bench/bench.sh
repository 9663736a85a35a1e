#!/usr/bin/env bash
# Reading rates of each format beside the parser underneath, as ratios of one run, and the heap for a large file.
# bench.sh [MB a format] [rounds] [MB of the large file]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -pl checks/bench -am package
cp=checks/bench/target/classes:mfa-model/target/classes:extras/mfa-read/target/classes
for jar in com/fasterxml/jackson/core/jackson-{core,databind,annotations} de/siegmar/fastcsv; do
  found=$(find "${MAVEN_REPO:-$HOME/.m2/repository}/$jar" -name '*.jar' | sort -V | tail -1)
  cp="$cp:$found"
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java -Xmx2g -cp "$cp" dev.mfacodes.bench.ReadRates "$folder" "${1:-50}" "${2:-9}"
java -Xmx256m -cp "$cp" dev.mfacodes.bench.LargeFile write "$folder/large.json" "${3:-1024}"
for heap in 24m 32m 64m; do
  java "-Xmx$heap" -XX:+UseSerialGC -cp "$cp" dev.mfacodes.bench.LargeFile read "$folder/large.json" "$heap" || true
done
