#!/usr/bin/env bash
# Runs tests, keeps what they print and shows it when they have ended, so that of several at once
# each is seen whole. The last line always counts: `N passed, N failed`, also when they broke off.
# Usage: counted.sh LOG COMMAND…
set -uo pipefail
log=$1
shift
"$@" >"$log" 2>&1
status=$?
cat "$log"
[ "$status" != 0 ] || exit 0
last=$(tail -n 1 "$log")
[[ ! $last =~ ^[0-9]+\ passed,\ [1-9][0-9]*\ failed$ ]] || exit 0
passed=0
[[ ! $last =~ ^([0-9]+)\ passed,\ 0\ failed$ ]] || passed=${BASH_REMATCH[1]}
printf '\nended with %s\n%s passed, 1 failed\n' "$status" "$passed" | tee -a "$log"
