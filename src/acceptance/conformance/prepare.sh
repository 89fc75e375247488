#!/usr/bin/env bash
# Gives the suite's mobile documents a document signer's certificate, before the suite is built.
# usage: prepare.sh SUITE_CHECKOUT
#
# The suite signs mobile documents under a self-signed authority's certificate, which ISO/IEC 18013-5 (B.1.4) does not
# permit to sign documents and HAIP does not permit to be sent along; the gateway refuses it. This keeps the suite's test
# key, certifies it as it should be by an authority made here, and puts that certificate in the place of the other. The
# authority's certificate is left beside: run.sh needs it as CONFORMANCE_MDOC_ANCHOR.
set -euo pipefail

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

[ $# -eq 1 ] && [ -d "$1" ] || die "usage: $0 SUITE_CHECKOUT"
checkout=$(cd "$1" && pwd)
source=$checkout/src/main/kotlin/com/android/identity/testapp/TestAppUtils.kt
keys=$checkout/vouchgate-mdoc
[ -f "$source" ] || die "There is no $source; is $1 a checkout of the suite?"
for tool in openssl keytool; do
  command -v "$tool" > /dev/null || die "$tool is needed."
done

mkdir -p "$keys"
cd "$keys"
rm -f ./*

# The first private key in the file is the document signer's.
awk '/-----BEGIN PRIVATE KEY-----/ { inside = 1 } inside { print } /-----END PRIVATE KEY-----/ { exit }' "$source" \
  | sed 's/^.*-----BEGIN/-----BEGIN/; s/KEY-----".*/KEY-----/' > signer.key
openssl req -new -key signer.key -subj "/C=US/CN=Conformance Document Signer" -out signer.csr

authority() {
  local command=$1
  shift
  keytool "$command" -storetype PKCS12 -storepass development -keystore authority.p12 -alias authority "$@" 2> /dev/null
}
authority -genkeypair -keyalg EC -groupname secp256r1 -dname "CN=Conformance Issuing Authority,C=US" \
  -startdate -2d -validity 3650 -ext bc:critical=ca:true,pathlen:0 -ext ku:critical=keyCertSign,cRLSign
authority -exportcert -rfc -file authority.pem
# The certificate is older than the documents, which are dated an hour back.
authority -gencert -infile signer.csr -outfile signer.pem -rfc -startdate -2d -validity 365 \
  -ext ku:critical=digitalSignature -ext eku:critical=1.0.18013.5.1.2
rm signer.key signer.csr authority.p12

awk -v signer=signer.pem '
  /-----END CERTIFICATE-----/ { inside = 0 }
  !inside { print }
  /-----BEGIN CERTIFICATE-----/ {
    inside = 1
    while ((getline line < signer) > 0) if (line !~ /-----/) print line
  }
' "$source" > patched.kt
mv patched.kt "$source"
printf '%s\n' "Now build the suite, and run run.sh with CONFORMANCE_MDOC_ANCHOR=$keys/authority.pem"
