#!/usr/bin/env bash
# The figures of a generated month from one thread and from Spark with one thread and with two, which have to be the
# same text: rows per second, peak memory, and what Spark shuffled.
# spark.sh [rows] [times within a JVM]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -pl checks/spark -am package dependency:build-classpath -Dmdep.outputFile=target/class-path
cp=checks/spark/target/classes:$(cat checks/spark/target/class-path)
opens=$(sed -n 's/^ *\(--add-[a-z]*=[^ <]*\).*/\1/p' extras/mfa-spark/pom.xml)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
log=$folder/month.json

java -cp checks/bench/target/classes dev.mfacodes.bench.Month "$log" "${1:-1000000}"
wc -lc "$log"
for by in library 'local[1]' 'local[2]'; do
  # shellcheck disable=SC2086 # several words
  /usr/bin/time -f "$by: %e s, %M KB at most" java ${MFA_OPTIONS:--Xmx3g} $opens -cp "$cp" \
    check.spark.MonthInSpark "$by" "$log" "$folder/$by.json" "${2:-2}"
  cmp "$folder/library.json" "$folder/$by.json"
done
echo "the same figures by all three"
