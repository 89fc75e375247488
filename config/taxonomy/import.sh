#!/usr/bin/env bash
# Imports a taxonomy into a running gateway and waits until it is ready or has failed.
#
# usage: VOUCHGATE_TOKEN=… [VOUCHGATE_URL=https://localhost:8443] [CURL_CA_BUNDLE=…] import.sh KIND NAME FILE
#
# The token is an employer administrator's. Kinds: esco-csv onet-text rsd-json case-json ctdl-asn plain-csv
set -euo pipefail

[ $# -eq 3 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
: "${VOUCHGATE_TOKEN:?set it to the API token of an employer administrator}"
url=${VOUCHGATE_URL:-https://localhost:8443}

# The token goes in by standard input, so that no list of processes shows it.
call() { printf 'header = "Authorization: Bearer %s"\n' "$VOUCHGATE_TOKEN" | curl -sS --fail-with-body -K - "$@"; }
field() { grep -o "\"$1\":\"[^\"]*\"" | head -1 | cut -d'"' -f4; }
encoded() { local LC_ALL=C c; for ((i = 0; i < ${#1}; i++)); do c=${1:i:1}; case $c in [a-zA-Z0-9._~-]) printf %s "$c" ;; *) printf '%%%02X' "'$c" ;; esac; done; }

taken=$(call -X POST -H 'Content-Type: application/octet-stream' -T "$3" \
    "$url/api/v1/taxonomies?kind=$(encoded "$1")&name=$(encoded "$2")&file=$(encoded "$(basename "$3")")")
id=$(field id <<<"$taken")
while :; do
    now=$(call "$url/api/v1/taxonomies/$id")
    case $(field state <<<"$now") in
        ready) echo "$now"; exit 0 ;;
        failed) echo "$now" >&2; exit 1 ;;
        *) sleep 2 ;;
    esac
done
