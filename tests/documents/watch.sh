#!/usr/bin/env bash
# `campaign check --watch` checks again at each change, and outlives what is wrong meanwhile.
# Usage: watch.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

mkdir "$folder/so"
cat >"$folder/so/campaign.yaml" <<'YAML'
campaign: {id: thi-dua, title: Thi đua, period: 2026-10..2026-12, reporting: {every: month, due-day: 5}}
criteria: [{id: viec, title: Việc được giao, applies-to: unit, maximum: 100}]
units: [{id: khoa-noi, name: Khoa Nội}]
YAML
touch "$folder/printed"
"$program" --lang en --today 2026-10-03 -C "$folder/so" check --watch >"$folder/printed" 2>&1 &
watching=$!

# comes TEXT: within ten seconds, once more than before.
lines=0
comes() {
  local tries=0
  until tail -n "+$((lines + 1))" "$folder/printed" | grep -qF -- "$1"; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || { tell 1 "'$1' does not come: $(cat "$folder/printed")"; return; }
    sleep 0.1
  done
  lines=$(wc -l <"$folder/printed")
  tell 0 ""
}

comes "check: 0 errors, 0 warnings in 1 file"
echo "people: [{id: an, name: Nguyễn Văn An, unit: khoa-nội, class: direct}]" >"$folder/so/people.yaml"
comes "check: 1 error"
sed -i 's/khoa-nội/khoa-noi/' "$folder/so/people.yaml"
comes "check: 0 errors, 0 warnings in 2 files"
mkdir "$folder/so/scores"
sleep 0.3
echo "score-sheets: [{period: 2026-10, round: final, scores: {khoa-noi: {viec: 101}}}]" >"$folder/so/scores/10.yaml"
comes "check: 1 error"
mv "$folder/so/campaign.yaml" "$folder/away"
comes "campaign.yaml"
mv "$folder/away" "$folder/so/campaign.yaml"
comes "check: 1 error"
rm -r "$folder/so/scores"
comes "check: 0 errors"
touch "$folder/so/.people.yaml.swp"
sleep 0.5
[ "$(wc -l <"$folder/printed")" = "$lines" ] && tell 0 "" || tell 1 "a hidden file: $(tail -3 "$folder/printed")"
rm -r "$folder/so"
code=0
wait $watching || code=$?
[ $code = 3 ] && tell 0 "" || tell 1 "without its folder it ends with $code: $(tail -3 "$folder/printed")"
count
