#!/usr/bin/env bash
# The figures of a generated month from one thread, from Spark with one thread and with two: equal to the last count,
# with rows per second, peak memory and the bytes shuffled. Beside DuckDB's figures, too.
# spark.sh [rows] [times]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -ntp -q -DskipTests -pl checks/spark -am package
mvn -B -ntp -q -pl checks/spark dependency:build-classpath -Dmdep.outputFile=target/class-path \
  -Dmdep.excludeGroupIds=dev.mfacodes -DincludeScope=compile -DexcludeGroupIds=dev.mfacodes 2>/dev/null || true
