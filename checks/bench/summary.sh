#!/usr/bin/env bash
# What summaries cost: merging and counting, users, and a running summary in little heap.
# summary.sh [rows] [rows of the running summary] [users] [rows of it a day]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -pl checks/bench -am package
cp=checks/bench/target/classes:mfa-model/target/classes:mfa-classify/target/classes:extras/mfa-sketch/target/classes
for jar in com/fasterxml/jackson/core/jackson-annotations com/dynatrace/hash4j/hash4j; do
  cp="$cp:$(find "${MAVEN_REPO:-$HOME/.m2/repository}/$jar" -name '*.jar' | sort -V | tail -1)"
done
rows=${1:-300000} long=${2:-10000000} users=${3:-1000000} a_day=${4:-350000} # ten million a month

for what in merge figures running open; do
  java -Xmx2g -cp "$cp" dev.mfacodes.bench.SummaryCosts "$what" "$rows"
done
java -Xmx4g -cp "$cp" dev.mfacodes.bench.SummaryCosts users 10000000
java -Xmx16m -cp "$cp" dev.mfacodes.bench.RunningMemory sketch "$long" "$users" "$a_day"
java -Xmx512m -cp "$cp" dev.mfacodes.bench.RunningMemory exact "$long" "$users" "$a_day"
