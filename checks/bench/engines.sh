#!/usr/bin/env bash
# The figures of a generated month from one thread of the library, from DuckDB and from Spark with one thread and with
# two, which have to be the same text; and six functions of DuckDB in SQL alone. For each: rows per second, seconds of
# processor, the peak of memory as the system counts it, and what Spark shuffled.
# [ENGINES="library duckdb ..."] engines.sh [FORM:ROWS...], by default all, for the full-size million and for slim rows
# from a hundred thousand to ten million (which take ten gigabytes of memory, and hours)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -Dmaven.javadoc.skip -pl checks/spark -am package dependency:build-classpath -Dmdep.outputFile=target/class-path
cp=checks/spark/target/classes:$(cat checks/spark/target/class-path)
opens=$(sed -n 's/^ *\(--add-[a-z]*=[^ <]*\).*/\1/p' extras/mfa-spark/pom.xml)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
log=$folder/month.json
for month in "${@:-full:1000000 slim:100000 slim:1000000 slim:10000000}"; do for size in $month; do
  java -cp checks/bench/target/classes dev.mfacodes.bench.Month "$log" "${size#*:}" "${size%:*}"
  echo "== $size: $(wc -l <"$log") lines, $(wc -c <"$log") bytes"
  for engine in ${ENGINES:-library duckdb functions local[1] local[2]}; do
    echo "-- $engine, load $(cut -d' ' -f1 /proc/loadavg)"
    # shellcheck disable=SC2086 # several words
    /usr/bin/time -f "$engine: %e s in all, %U + %S s of processor, %M KB at most" \
      java ${MFA_OPTIONS:--Xmx16g} $opens -cp "$cp" check.spark.MonthInSpark "$engine" "$log" "$folder/$engine.json" \
      2>&1 | grep -v ' WARN \| INFO \|^WARNING\|log4j\|Setting default log level\|To adjust logging'
    [ "$engine" = functions ] || cmp "$folder/library.json" "$folder/$engine.json"
  done
  echo "the same figures by all"
done; done
