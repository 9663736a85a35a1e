#!/usr/bin/env bash
# A month in a cluster of Spark on this machine, two executors in processes of their own, of which one is killed at work:
# the figures have to be those of one thread. lost-executor.sh [rows]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -Dmaven.javadoc.skip -pl checks/spark -am package dependency:build-classpath \
  -Dmdep.outputFile=target/class-path
cp=$PWD/checks/spark/target/classes:$(cat checks/spark/target/class-path)
opens=$(sed -n 's/^ *\(--add-[a-z]*=[^ <]*\).*/\1/p' extras/mfa-spark/pom.xml | tr '\n' ' ')
folder=$(mktemp -d)
trap 'kill "${driver:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT
# A cluster starts its processes from the jars of an installed Spark.
mkdir -p "$folder/spark/jars"
tr : '\n' <<<"$cp" | grep '\.jar$' | while read -r jar; do ln -s "$jar" "$folder/spark/jars/"; done
export SPARK_HOME=$folder/spark SPARK_SCALA_VERSION=2.13
log=$folder/month.json
java -cp checks/bench/target/classes dev.mfacodes.bench.Month "$log" "${1:-200000}"

log4j=-Dlog4j2.configurationFile=file:$folder/log4j2.properties
printf '%s\n' 'rootLogger.level = info' 'rootLogger.appenderRef.stdout.ref = console' 'appender.console.type = Console' \
  'appender.console.name = console' 'appender.console.target = SYSTEM_ERR' >"$folder/log4j2.properties"
run() { # a master and a file for the figures
  # shellcheck disable=SC2086 # several words
  java -Xmx3g $opens "-Dspark.executor.extraJavaOptions=$opens $log4j" $log4j "-Dspark.executor.extraClassPath=$cp" \
    -Dspark.sql.files.maxPartitionBytes=8m -cp "$cp" check.spark.MonthInSpark "$1" "$log" "$2" >"$folder/out" 2>&1
}
run library "$folder/library.json"
run 'local-cluster[2,1,1024]' "$folder/cluster.json" &
driver=$!
executors=()
for _ in $(seq 600); do # they are the children of the driver, and write when they are given work
  mapfile -t executors < <(pgrep -P "$(pgrep -P "$driver" | head -1)" || true)
  [ ${#executors[@]} = 2 ] && [ "$(cat "$folder"/spark/work/*/*/stderr | grep -c 'Running task')" -gt 1 ] && break
  kill -0 "$driver" 2>/dev/null || break
  sleep 0.1
done
[ ${#executors[@]} = 2 ] || { echo "not two executors, but ${#executors[@]}"; tail -20 "$folder/out"; exit 1; }
victim=${executors[0]}
kill -9 "$victim"
echo "executor $victim was killed"
wait "$driver" || { tail -20 "$folder/out"; exit 1; }
grep -q 'Lost executor' "$folder/out" || { echo "Spark noticed nothing: it was too late"; exit 1; }
grep 'rows/s\|shuffled' "$folder/out"
cmp "$folder/library.json" "$folder/cluster.json"
echo "the same figures by both"
