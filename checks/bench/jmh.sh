#!/usr/bin/env bash
# JMH itself, for a closer look at one function: jmh.sh -prof gc StatusLookups
# jmh.sh [options of JMH]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"
java -cp "$classes" org.openjdk.jmh.Main "$@"
