#!/bin/sh
# Audits a folder in parts with GNU parallel, on this machine or on those of its --sshlogin, and joins the parts.
#
#   parallel.sh PLANS OUT [SHARDS]
#
# AS_OF is the day reviews are measured against: one for all parts, though the night may pass between them.
# KEY is the secret key; it is made where there is none.
set -eu
plans=$1
out=$2
shards=${3:-4}
key=${KEY:-$out/key}
as_of=${AS_OF:-$(date +%F)}
mkdir -p "$out"

# Exit codes 1 (findings) and 3 (something was not read) are results; anything else stops all parts.
# shellcheck disable=SC2016
seq "$shards" | parallel --quote --halt now,fail=1 sh -c '
  ehc-audit check "$1" --key "$2" --as-of "$3" --shard "$4/$5" -o "$6/shard-$4.json" --workers 1 --quiet --no-progress
  code=$?
  case $code in 0 | 1 | 3) ;; *) exit "$code" ;; esac
' shard "$plans" "$key" "$as_of" {} "$shards" "$out"

ehc-audit merge "$out"/shard-*.json -o "$out/all.json" -o "$out/audit.html"
