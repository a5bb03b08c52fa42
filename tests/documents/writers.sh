#!/usr/bin/env bash
# Eight people enter at the same time, and one is stopped in the middle: nothing of what was
# accepted is lost, and the data can always be read. Usage: writers.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

mkdir "$folder/so"
cat >"$folder/so/campaign.yaml" <<'YAML'
campaign: {id: thi-dua, title: Thi đua, period: 2026-10..2026-12, reporting: {every: month, due-day: 5}}
criteria: [{id: viec, title: Việc được giao, applies-to: person, maximum: 100}]
units: [{id: khoa-noi, name: Khoa Nội}]
people:
  - {id: an, name: Nguyễn Văn An, unit: khoa-noi, class: direct}   # the first
YAML
cp "$folder/so/campaign.yaml" "$folder/before.yaml"

campaign() { "$program" --today 2026-11-03 -C "$folder/so" "$@"; }
surnames=(Lê Trần Phạm Vũ Đỗ Hồ Ngô Bùi)
names=(An Bình Chi Dũng Em Giang Hoa Hùng Khánh Lan Minh Nam Oanh Phúc Quân Sơn Tâm Uyên Vân Yến)

write_people() {
  local i
  for i in "${!names[@]}"; do
    campaign add person "id=p-$1-$i" "name=${surnames[$1]} Văn ${names[$i]}" unit=khoa-noi \
      class=direct >/dev/null 2>>"$folder/errors" || echo "p-$1-$i" >>"$folder/refused"
  done
}
for writer in 0 1 2 3 4 5 6 7; do write_people $writer & done
wait
holds "eight writers lose nothing" "$(grep -c 'id: p-' "$folder/so/campaign.yaml") == 160"
[ ! -s "$folder/refused" ] && tell 0 "" || tell 1 "refused: $(cat "$folder/refused" "$folder/errors")"

for i in 0 1 2 3 4 5 6 7 8 9; do
  "$program" --today 2026-11-03 -C "$folder/so" add person "id=q-$i" "name=Võ Thị ${names[$i]}" unit=khoa-noi class=direct \
    >/dev/null 2>&1 &
  sleep 0.0$i
  kill -9 $! 2>/dev/null || true
  wait $! 2>/dev/null || true
  campaign check >"$folder/told" 2>&1 || tell 1 "after a kill: $(cat "$folder/told")"
done
holds "a kill loses nothing" "$(grep -c 'id: p-' "$folder/so/campaign.yaml") == 160"

for id in $(grep -o '[pq]-[0-9-]*[0-9]' "$folder/so/campaign.yaml"); do campaign remove "$id" >/dev/null || true; done
cmp -s "$folder/before.yaml" "$folder/so/campaign.yaml" && tell 0 "" ||
  tell 1 "what was added and removed: $(diff "$folder/before.yaml" "$folder/so/campaign.yaml")"
count
