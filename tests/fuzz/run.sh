#!/usr/bin/env bash
# Runs fuzz targets: `run.sh PROGRAM SECONDS [NAME]`, all of targets.def without a name. What breaks
# a promise stays beside the program, as `NAME-crash-…`; what it learned, in `corpus-NAME`.
set -euo pipefail
program=$1 seconds=$2 only=${3:-}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
beside=$(dirname "$program")

# The words of the format, of templates, tables and messages.
words=$(mktemp); trap 'rm -f "$words"' EXIT
grep -rohE '[a-z][a-z-]*: ?|\{\{[#^/?>]?|[|>][+-]?[0-9]?|<[a-zA-Z:]+|"[a-zA-Z]+"|[0-9]{4}-[0-9QH-]+' \
  tests/faulty tests/fuzz/corpus tests/award/rules.yaml | sort | uniq -c | sort -rn | head -700 |
  sed -e 's/^ *[0-9]* //' -e 's/[\"]/\\&/g' -e 's/.*/"&"/' >"$words"

failed=0
for name in $(sed -n 's/^ENTRY(\([a-z]*\))$/\1/p' tests/fuzz/targets.def); do
  [ -z "$only" ] || [ "$only" = "$name" ] || continue
  case $name in
    campaigns) more=(tests/faulty) ;;
    packs) more=(data/rule-packs) ;;
    templates) more=(templates) ;;
    yaml) more=(tests/faulty tests/award) ;;
    *) more=() ;;
  esac
  mkdir -p "$beside/corpus-$name"
  echo "fuzz $name: $seconds seconds" >&2
  FUZZ_TARGET=$name UBSAN_OPTIONS=print_stacktrace=1 "$program" -max_total_time="$seconds" -timeout=20 \
    -rss_limit_mb=4096 -max_len=8192 -dict="$words" -artifact_prefix="$beside/$name-" \
    -print_final_stats=1 -verbosity=0 "$beside/corpus-$name" "tests/fuzz/corpus/$name" "${more[@]}" \
    >"$beside/$name.log" 2>&1 || { failed=1; grep -aE 'ERROR|broken:|SUMMARY' "$beside/$name.log" || true; }
  sed -n 's/^stat::number_of_executed_units: */  texts: /p' "$beside/$name.log"
done
exit $failed
