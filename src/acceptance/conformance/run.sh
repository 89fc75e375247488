#!/usr/bin/env bash
# Runs the OpenID Foundation's conformance suite beside the gateway; src/docs/conformance.md says how to come by a suite.
# usage: run.sh [--record] [PART OF A VARIANT'S TITLE]
#
# Runs every plan and variant, or those with a part of the title, such as "HAIP, sd_jwt_vc". With --record, puts what was
# seen into src/docs/conformance.md.
#
#   CONFORMANCE_SUITE_JAR   the built suite, fapi-test-suite.jar. Required.
#   CONFORMANCE_JAVA        a java of version 21 or newer for it; the one on the path unless said.
#   CONFORMANCE_MONGODB     address of a MongoDB for it; a stand-in in memory unless said.
#   CONFORMANCE_MDOC_ANCHOR the certificate that prepare.sh left; without it nothing with iso_mdl is run.
#   CONFORMANCE_PORT        where it listens on this machine, and one more port for the stand-in; 8543 unless said.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
target=$root/src/acceptance/target
work=$target/conformance
port=${CONFORMANCE_PORT:-8543}
java=${CONFORMANCE_JAVA:-java}
record=false
if [ "${1:-}" = --record ]; then
  record=true
  shift
fi
only=${1:-}
pids=()

say() { printf '%s\n' "$*"; }
die() {
  say "$*" >&2
  exit 1
}

stop() {
  trap - EXIT INT TERM
  for pid in "${pids[@]}"; do
    kill "$pid" 2> /dev/null || true
  done
  wait 2> /dev/null || true
}
trap stop EXIT INT TERM

# await LOG PID WORDS: until WORDS stand in LOG, or the process is gone.
await() {
  for _ in $(seq 120); do
    grep -q "$3" "$1" && return
    kill -0 "$2" 2> /dev/null || break
    sleep 1
  done
  tail -n 20 "$1" >&2
  die "It did not start; the whole log is $1."
}

[ -n "${CONFORMANCE_SUITE_JAR:-}" ] || die "CONFORMANCE_SUITE_JAR must name the built suite; see src/docs/conformance.md."
[ -f "$CONFORMANCE_SUITE_JAR" ] || die "There is no file $CONFORMANCE_SUITE_JAR."
[ -z "${CONFORMANCE_MDOC_ANCHOR:-}" ] || [ -f "$CONFORMANCE_MDOC_ANCHOR" ] || die "There is no file $CONFORMANCE_MDOC_ANCHOR."
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
[ "${version:-0}" -ge 21 ] || die "The suite needs Java 21 or newer, and $java is ${version:-none}. Name one in CONFORMANCE_JAVA."
for taken in "$port" "$((port + 1))"; do
  (: < "/dev/tcp/127.0.0.1/$taken") 2> /dev/null && die "Port $taken is taken; choose another with CONFORMANCE_PORT."
done

mkdir -p "$work"
"$root/config/server/development-keys.sh" "$target/keys" localhost

mongodb=${CONFORMANCE_MONGODB:-}
if [ -z "$mongodb" ]; then
  mvn -q -B -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$work/mongodb"
  "$java" -Xmx512m -cp "$work/mongodb/*" "$here/InMemoryMongo.java" "$((port + 1))" > "$work/mongodb.log" 2>&1 &
  pids+=($!)
  await "$work/mongodb.log" $! started
  mongodb=mongodb://127.0.0.1:$((port + 1))/test_suite
fi

say "Starting the suite …"
(
  cd "$work"
  exec "$java" -Xmx1g -Djdk.tls.maxHandshakeMessageSize=65536 -jar "$CONFORMANCE_SUITE_JAR" \
    --spring.profiles.active=dev --fintechlabs.devmode=true --fintechlabs.startredir=false \
    --fintechlabs.base_url="https://localhost:$port" --fintechlabs.base_mtls_url="https://localhost:$port" \
    --server.address=127.0.0.1 --server.port="$port" \
    --server.ssl.key-store="$target/keys/tls.p12" --server.ssl.key-store-password=development --server.ssl.key-alias=tls \
    --spring.mongodb.uri="$mongodb" --openid.mongodb.targetFeatureCompatibilityVersion=
) > "$work/suite.log" 2>&1 &
pids+=($!)
await "$work/suite.log" $! "Started Application"

say "Starting the gateway and running every module …"
rm -f "$work/results.md"
status=0
CONFORMANCE_SUITE=https://localhost:$port/ mvn -B -f "$root/pom.xml" verify -pl src/acceptance -am \
  -Dspotless.check.skip -Dcheckstyle.skip -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=ConformanceIT -Dfailsafe.failIfNoSpecifiedTests=false -Dconformance.only="$only" > "$work/run.log" 2>&1 || status=$?
[ -f "$work/results.md" ] || {
  tail -n 40 "$work/run.log" >&2
  die "Nothing was run; the whole log is $work/run.log."
}

cat "$work/results.md"
if $record; then
  document=$root/src/docs/conformance.md
  awk -v results="$work/results.md" '
    /<!-- end of results -->/ { inside = 0 }
    !inside { print }
    /<!-- results -->/ { inside = 1; print ""; while ((getline line < results) > 0) print line; print "" }
  ' "$document" > "$work/conformance.md"
  cp "$work/conformance.md" "$document"
fi
say ""
say "This is $work/results.md; the run's log is run.log and the suite's suite.log beside it."
exit "$status"
