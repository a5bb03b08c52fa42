#!/usr/bin/env bash
# Sums the last lines of several logs, `N passed, N failed`; one that has no such line is a failure.
# Usage: summed.sh LOG…
set -euo pipefail
for log in "$@"; do
  printf '%s\n' "$(tail -n 1 "$log" 2>/dev/null)"
done | awk '
  /^[0-9]+ passed, [0-9]+ failed$/ { passed += $1; failed += $3; next }
  { failed++ }
  END { printf "%d passed, %d failed\n", passed, failed; exit failed > 0 }'
