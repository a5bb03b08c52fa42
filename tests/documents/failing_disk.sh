#!/usr/bin/env bash
# Each command that writes is run again and again, and each time another of its calls to the disk
# fails: full, not permitted, or the program is killed there. Every file is then the old one or the
# new one, and what an error stops has changed nothing. Usage: failing_disk.sh PROGRAM; the last
# line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

cc -shared -fPIC -O1 -o "$folder/failing.so" tests/documents/failing_calls.c -ldl
mkdir -p "$folder/start/so/scores"
cat >"$folder/start/so/campaign.yaml" <<'YAML'
campaign: {id: thi-dua, title: Thi đua, period: 2026-10..2026-12, reporting: {every: month, due-day: 5}, rule-pack: vn-2025}
contents: [{id: chuyen-mon, title: Chuyên môn}]
criteria: [{id: viec, title: Việc được giao, applies-to: person, maximum: 100}]
units: [{id: khoa-noi, name: Khoa Nội}]
people:
  - {id: an, name: Nguyễn Văn An, unit: khoa-noi, class: direct}
  - {id: binh, name: Trần Thị Bình, unit: khoa-noi, class: direct}
runs: [{id: monthly, outputs: [{report: summary, name: "bc-{period}.md"}, {report: ranking, name: "xh-{period}.csv"}]}]
YAML
cat >"$folder/start/so/scores/2026-10.yaml" <<'YAML'
score-sheets:
  - {period: 2026-10, round: appraised, scores: {an: {viec: 90}, binh: {viec: 80}}}
YAML
cat >"$folder/start/so/thuong.yaml" <<'YAML'
initiatives: [{id: sk-1, subject: binh, level: agency, title: Tủ thuốc}]
YAML
printf 'Họ và tên;Đơn vị;Nhóm;Chức vụ\nLê Thị Chi;Khoa Nội;trực tiếp;\nNguyễn Văn An;;;Bác sĩ\n' \
  >"$folder/start/moi.csv"
printf 'Họ và tên;Việc được giao\nNguyễn Văn An;91\n' >"$folder/start/diem.csv"
env=(SOURCE_DATE_EPOCH=1793664000 HOME="$folder")

# run WHERE COMMAND…: in a copy of the folder.
run() {
  local where=$1
  shift
  (cd "$where" && env "${env[@]}" "$program" --today 2026-11-03 -C so "$@" </dev/null)
}

# failing AT WITH WHERE COMMAND…: the same, with the call that fails.
failing() {
  local at=$1 with=$2 where=$3
  shift 3
  (cd "$where" && env "${env[@]}" FAIL_AT="$at" FAIL_WITH="$with" FAIL_MARK="$folder/came" \
    LD_PRELOAD="$folder/failing.so" "$program" --today 2026-11-03 -C so "$@" </dev/null)
}

# old_or_new WHERE: each file there is as before or as after, and none is missing; hidden ones are
# left where nothing could be cleaned up.
old_or_new() {
  local file
  while read -r file; do
    cmp -s "$1/$file" "$folder/start/$file" || cmp -s "$1/$file" "$folder/after/$file" ||
      echo "$file is neither"
  done < <(cd "$1" && find . -type f -not -name '.campaign-*')
  while read -r file; do
    [ -e "$1/$file" ] || [ ! -e "$folder/after/$file" ] || echo "$file is gone"
  done < <(cd "$folder/start" && find . -type f)
}

# every_call COMMAND…: with errno 28, full; 13, not permitted; 5, broken; and killed.
every_call() {
  local with at what
  rm -rf "$folder/after"
  cp -a "$folder/start" "$folder/after"
  run "$folder/after" "$@" >"$folder/printed" 2>&1 || [ $? = 4 ] ||
    return "$(tell 1 "$*: $(head -5 "$folder/printed")" >&2; echo 0)"
  for with in 28 13 5 0; do
    for at in $(seq 1 60); do
      rm -rf "$folder/now" "$folder/came"
      cp -a "$folder/start" "$folder/now"
      local code=0
      failing "$at" $with "$folder/now" "$@" >"$folder/printed" 2>&1 || code=$?
      [ -e "$folder/came" ] || break
      what=$(old_or_new "$folder/now")
      [ -z "$what" ] && tell 0 "" || tell 1 "$1 $2, call $at with $with: $what"
      if [ $code != 0 ] && [ $with != 0 ]; then
        grep -q . "$folder/printed" && tell 0 "" || tell 1 "$1 $2, call $at with $with: no word"
        what=$(diff <(cd "$folder/start" && find . | sort) <(cd "$folder/now" && find . | sort) || true)
      what+=$(diff -rq "$folder/start" "$folder/now" 2>&1 | grep differ || true)
        [ -z "$what" ] && tell 0 "" || tell 1 "$1 $2, call $at with $with, stopped halfway: $what"
      fi
    done
    [ "$at" -gt 1 ] && tell 0 "" || tell 1 "$1 $2 wrote nothing"
  done
}

every_call add person "name=Lê Thị Chi" unit=khoa-noi class=direct
every_call add absence subject=an period=2026-11 kind=sick
every_call set an viec 95 -p 2026-10 --round appraised
every_call set an viec 95 -p 2026-11 --round self
every_call remove sk-1
every_call rename an nguyen-van-an
every_call import people moi.csv
every_call import scores diem.csv -p 2026-10 --round appraised
every_call new sheet -p 2026-11
every_call close 2026-10
every_call export sheet -p 2026-11 -o phieu.xlsx
every_call export people -o nguoi.csv
every_call report ranking -p 2026-10 -o xep-hang.md
every_call report ranking -p 2026-10 -o xep-hang.docx
every_call run monthly -p 2026-10 -o bao-cao
run "$folder/start" close 2026-10 >"$folder/log" 2>&1
every_call reopen 2026-10 --reason "Nhập thiếu"
count
