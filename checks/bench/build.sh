# Sourced by the commands here: builds what they run, and says where it is. $classes is a class path, $jar the command
# line, $folder a place for files that is gone afterwards.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
mvn -B -ntp -q -DskipTests -Dmaven.javadoc.skip -Dmaven.source.skip -Dcyclonedx.skip ${MAVEN_OPTIONS:-} \
  -f "$root/pom.xml" -pl checks/bench -am package
classes=$here/target/classes:$(cat "$here/target/class-path")
jar=$root/extras/mfa-cli/target/mfa.jar
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
