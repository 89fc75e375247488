#!/usr/bin/env bash
# Makes the keys and certificates a gateway on one machine needs, once: for the demo and for tests, never for production.
# usage: development-keys.sh DIRECTORY [HOST]
set -euo pipefail

directory=$1
host=${2:-localhost}
password=development
[ -f "$directory/complete" ] && exit 0
mkdir -p "$directory"
chmod 700 "$directory"
cd "$directory"
rm -f ./*.p12 ./*.pem ./*.csr

key() { keytool -genkeypair -storetype PKCS12 -keyalg EC -groupname secp256r1 -storepass "$password" "$@" 2>/dev/null; }

# sign AUTHORITY ALIAS STORE EXTENSIONS...: has AUTHORITY sign the key ALIAS of STORE and stores the chain.
sign() {
  local authority=$1 alias=$2 store=$3
  shift 3
  keytool -certreq -storepass "$password" -keystore "$store" -alias "$alias" -file "$alias.csr" 2>/dev/null
  keytool -gencert -storepass "$password" -keystore "$authority.p12" -alias "$authority" -infile "$alias.csr" \
    -outfile "$alias.pem" -rfc -validity 825 "$@" 2>/dev/null
  cat "$alias.pem" "$authority.pem" > "$alias-chain.pem"
  keytool -importcert -noprompt -storepass "$password" -keystore "$store" -alias "$alias-authority" -file "$authority.pem" 2>/dev/null
  keytool -importcert -noprompt -storepass "$password" -keystore "$store" -alias "$alias" -file "$alias-chain.pem" 2>/dev/null
  rm -f "$alias.csr"
}

key -alias authority -keystore authority.p12 -dname "CN=Vouchgate development authority,O=Vouchgate development" \
  -validity 3650 -ext bc:critical=ca:true,pathlen:0 -ext ku:critical=keyCertSign,cRLSign
keytool -exportcert -rfc -storepass "$password" -keystore authority.p12 -alias authority -file authority.pem 2>/dev/null

key -alias tls -keystore tls.p12 -dname "CN=$host"
sign authority tls tls.p12 -ext "san=dns:$host,dns:localhost,ip:127.0.0.1" -ext ku:critical=digitalSignature -ext eku=serverAuth

key -alias request-signing -keystore signing.p12 -dname "CN=$host,O=Harbour & Vale Ltd"
sign authority request-signing signing.p12 -ext "san=dns:$host" -ext ku:critical=digitalSignature

head -c 32 /dev/urandom | base64 > vault.key
chmod 600 ./*
touch complete
