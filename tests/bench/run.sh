#!/usr/bin/env bash
# Times `campaign check` and `campaign report` on a made-up month of 2,000 units and 20 criteria.
set -euo pipefail
exec 2>&1
program=$(realpath "${1:?the program}")
units=${2:-2000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/scores"

awk 'BEGIN {
  print "campaign:\n  id: bench\n  title: Thi đua\n  period: 2021-01-01..2021-12-31"
  print "  rule-pack: vn-2017\n  reporting: {every: month, due-day: 5}\n  aggregate: average"
  print "agency:\n  name: Sở Mẫu\n  superior: UBND tỉnh Mẫu\n  symbol: SM\n  place: Trà Vinh"
  print "  signer: {position: Giám đốc, name: Lê Văn Bình}\n  drafted-by: VP\n  recipients: [Sở]"
  print "criteria:\n  - id: tap-the\n    title: Tập thể\n    applies-to: unit\n    criteria:"
  for (i = 1; i <= 20; i++) printf "      - {id: c%d, title: Tiêu chí %d, maximum: 5}\n", i, i
  print "grades:\n  - {id: tot, title: Tốt, from: 80}\n  - {id: dat, title: Đạt, from: 0}"
}' >"$folder/campaign.yaml"

awk -v units="$units" 'BEGIN {
  print "units:"
  for (u = 1; u <= units; u++)
    printf "  - {id: u%d, name: Phòng số %d, kind: division, class: administrative, order: %d}\n", u, u, u
}' >"$folder/units.yaml"

awk -v units="$units" 'BEGIN {
  print "score-sheets:\n  - period: 2021-10\n    round: final\n    scores:"
  for (u = 1; u <= units; u++) {
    printf "      u%d: {", u
    for (i = 1; i <= 20; i++) printf("%sc%d: %d.%d", i == 1 ? "" : ", ", i, (u * i) % 5, (u + i) % 10)
    print "}"
  }
}' >"$folder/scores/2021-10.yaml"

bytes=$(cat "$folder"/*.yaml "$folder"/scores/*.yaml | wc -c)
echo "$units units x 20 criteria x 1 month, $bytes bytes"
TIMEFORMAT='%R s'
for arguments in "check" "report -p 2021-10 --format json"; do
  for _ in 1 2 3; do
    printf '%s: ' "campaign $arguments"
    # shellcheck disable=SC2086
    time { "$program" -C "$folder" --today 2021-11-10 $arguments >"$folder/out" 2>&1 ||
      printf '(exit code %s) ' "$?"; }
  done
done
