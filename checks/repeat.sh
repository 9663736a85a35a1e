#!/usr/bin/env bash
# Builds what is published from copies of this checkout in other folders, and compares each file byte by byte.
#   checks/repeat.sh          two copies are built and compared
#   checks/repeat.sh FOLDER   one copy is built and compared with FOLDER, which was built already (`.` after verify)
# Jars of classes and sources, the executable jars and the bills of materials; with JAVADOC=1 those of javadoc as well.
set -euo pipefail
built=${1:+$(cd "$1" && pwd)}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Modules with code that are published.
mapfile -t modules < <(sed -n 's|^ *<module>\(.*\)</module>|\1|p' pom.xml | grep -v -e '^checks/' -e mfa-bom)

build() { # a copy of what git knows or would know, in a folder of its own
  mkdir -p "$1"
  git ls-files -co --exclude-standard -z | while IFS= read -r -d '' file; do
    [ ! -e "$file" ] || printf '%s\0' "$file"
  done | tar --null -T - -cf - | tar -xf - -C "$1"
  local skip=(-Dmaven.test.skip)
  [ "${JAVADOC:-}" = 1 ] || skip+=(-Dmaven.javadoc.skip)
  (cd "$1" && mvn -B -ntp -q -Dstyle.color=never "${skip[@]}" -pl "$(IFS=,; echo "${modules[*]}")" -am package)
}

files() { # each published file that was built there, with its hash
  (cd "$1" && for module in "${modules[@]}"; do
    find "$module/target" -maxdepth 1 \( -name '*.jar' -o -name bom.json \) \
      ! -name 'original-*' ! -name '*-tests.jar' 2>/dev/null | grep -v -e "$left_out" || true
  done | sort | xargs -r sha256sum)
}
left_out='-javadoc\.jar$'
[ "${JAVADOC:-}" != 1 ] || left_out='^$'

if [ -z "$built" ]; then
  built=$work/first/of-two
  build "$built"
fi
build "$work/another"
files "$built" >"$work/a"
files "$work/another" >"$work/b"

count=$(wc -l <"$work/a")
if [ "$count" -lt $((3 * ${#modules[@]})) ]; then
  echo "only $count files in $built: build it first"
  exit 1
fi
if ! diff "$work/a" "$work/b"; then
  echo "these files of two builds differ"
  exit 1
fi
echo "== $count published files are the same in two builds"
