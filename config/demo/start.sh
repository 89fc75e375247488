#!/usr/bin/env bash
# Builds the gateway and starts it with a demo employer, issuer, wallet and ATS stand-in. Ctrl-C stops it; its data stays.
# usage: start.sh [PORT]      (8443 unless said)
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
port=${1:-${VOUCHGATE_PORT:-8443}}
management=$((port + 1547))
home=$root/.vouchgate/demo
address=https://localhost:$port
server=$root/gateway-ear/target/server
log=$root/target/demo-server.log

say() { printf '%s\n' "$*"; }

cd "$root"
if (: < "/dev/tcp/127.0.0.1/$port") 2> /dev/null; then
  say "Port $port is taken. Stop what uses it, or choose another: $0 9443" >&2
  exit 1
fi
mkdir -p "$home/data" target

say "Building (minutes the first time, while Maven fetches the server; well under one after that) …"
mvn -q -B package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip -pl gateway-ear,src/demo -am > "$root/target/demo-build.log" 2>&1 || {
  cat "$root/target/demo-build.log" >&2
  say "The build failed; see above." >&2
  exit 1
}
config/server/development-keys.sh "$home/keys"

# Configuration and deployments are fresh at every start; keys and data stay in $home.
rm -rf "$home/server"
cp -r "$server/standalone" "$home/server"
cp gateway-ear/target/vouchgate.ear src/demo/target/demo.war "$home/server/deployments/"
mkdir -p "$home/trust"
rm -f target/demo.json

cat > "$home/demo.properties" <<PROPERTIES
jboss.https.port=$port
jboss.management.http.port=$management
jboss.server.data.dir=$home/data
gateway.profile=demo
gateway.login.realm=demo
gateway.public-url=$address
gateway.fetch.allow-loopback=true
gateway.fetch.trust-store=$home/keys/authority.pem
gateway.tls.keystore=$home/keys/tls.p12
gateway.tls.keystore-password=development
gateway.signing.keystore=$home/keys/signing.p12
gateway.signing.password=development
gateway.vault.key-file=$home/keys/vault.key
gateway.trust.directory=$home/trust
gateway.templates.directory=$root/config/templates
gateway.demo.file=$root/target/demo.json
vouchgate.public-url=$address
vouchgate.demo.data=$home/data/demo
vouchgate.demo.authority=$home/keys/authority.pem
PROPERTIES

say "Starting …"
export JAVA_OPTS="-Xms128m -Xmx768m -Djava.net.preferIPv4Stack=true"
export LAUNCH_JBOSS_IN_BACKGROUND=1
"$server/bin/standalone.sh" -Djboss.server.base.dir="$home/server" -P "$home/demo.properties" > "$log" 2>&1 &
pid=$!

stop() {
  trap - INT TERM EXIT
  say ""
  say "Stopping …"
  kill -TERM "$pid" 2> /dev/null || true
  wait "$pid" 2> /dev/null || true
  say "Stopped. The demo's data stays in .vouchgate/demo; delete that directory to start afresh."
  exit "${1:-0}"
}
trap 'stop 0' INT TERM
trap 'stop 1' EXIT

for _ in $(seq 180); do
  if grep -q "the demo is ready" "$log"; then
    break
  fi
  if ! kill -0 "$pid" 2> /dev/null || grep -q "WFLYSRV0026\|the demo could not be set up" "$log"; then
    tail -n 40 "$log" >&2
    say "The gateway did not start; the whole log is $log." >&2
    exit 1
  fi
  sleep 1
done

cat <<WELCOME

Vouchgate is running at $address
(its certificate is a development one, made for this machine: your browser will warn you once)

  1. $address/demo/          the main job in six steps, with everybody's pages
  2. $address/               the recruiter's pages; choose "Rita Okafor, recruiter" to log in
  3. $address/openapi        the API; tokens for each role are in target/demo.json

The server's log is target/demo-server.log. Press Ctrl-C to stop.
WELCOME

wait "$pid"
