#!/usr/bin/env bash
# Each command that writes is run again and again, and each time another of its calls to the disk
# fails (full, not permitted, broken, interrupted), is done by half, or the program is stopped there.
# Every file is then the old one or the new one, and what an error stops has changed nothing. The
# same for what is read: never is half a campaign taken for a whole one. Usage: failing_disk.sh
# PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

cc -shared -fPIC -O1 -o "$folder/failing.so" tests/documents/failing_calls.c -ldl
mkdir -p "$folder/start/so/scores"
cat >"$folder/start/so/campaign.yaml" <<'YAML'
campaign: {id: thi-dua, title: Thi đua, period: 2026-10..2026-12, reporting: {every: month, due-day: 5}, rule-pack: vn-2025}
agency: {name: Sở Mẫu}
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
cat >"$folder/start/so/de-nghi.yaml" <<'YAML'
achievements:
  - {id: tt-1, subject: an, date: 2026-10-20, content: chuyen-mon, title: Cứu sống 3 ca ngừng tim, evidence: [BC 12/BC-KN ngày 25/10/2026]}
nominations: [{subject: an, form: giay-khen-xa, achievements: [tt-1]}]
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

# failing SIDE AT WITH WHERE COMMAND…: the same, with the call that fails.
failing() {
  local side=$1 at=$2 with=$3 where=$4
  shift 4
  (cd "$where" && env "${env[@]}" FAIL_SIDE="$side" FAIL_AT="$at" FAIL_WITH="$with" \
    FAIL_MARK="$folder/came" LD_PRELOAD="$folder/failing.so" \
    "$program" --today 2026-11-03 -C so "$@" </dev/null)
}

# old_or_new WHERE: each file there is as before or as after, and none is missing; hidden ones are
# left where nothing could be cleaned up.
old_or_new() {
  local file
  while read -r file; do
    cmp -s "$1/$file" "$folder/start/$file" || cmp -s "$1/$file" "$folder/after/$file" ||
      echo "$file is neither"
  done < <(cd "$1" && find . -type f -not -path '*/.campaign-*')
  while read -r file; do
    [ -e "$1/$file" ] || [ ! -e "$folder/after/$file" ] || echo "$file is gone"
  done < <(cd "$folder/start" && find . -type f)
}

# same_folder ONE OTHER: what differs, but for what could not be cleaned up.
same_folder() {
  diff <(cd "$1" && find . -not -path '*/.campaign-aside*' | sort) \
    <(cd "$2" && find . -not -path '*/.campaign-aside*' | sort) || true
  diff -rq -x .campaign-drafts "$1" "$2" 2>&1 | grep differ || true
}

# parts_of_files: what is left of files that were not finished.
parts_of_files() { find "$folder/now" -name '.campaign-[0-9]*' -o -name .campaign-aside; }

killed=0 by_half=-1 interrupted=-2

# judge WHAT WITH CODE: of a run in $folder/now, which printed $folder/printed.
judge() {
  local what found=""
  what="$1"
  if [ "$2" = $killed ] || [ "$2" = $interrupted ]; then
    found=$(old_or_new "$folder/now")
    [ "$2" = $killed ] || found+=$(parts_of_files)
  elif [ "$3" = "$fine" ]; then
    found=$(same_folder "$folder/after" "$folder/now")
    [ -z "$found" ] || found="said that all is well: $found"
    cmp -s "$folder/printed" "$folder/good" || [ -s "$folder/complaints" ] || found+="prints other things"
  else
    [ "$2" != $by_half ] || found="must go on"
    [ "$3" = 3 ] || found+="ends with $3"
    grep -q ^campaign: "$folder/complaints" || found+="no word"
    # Papers are made one by one: those that are finished stay. A site is moved to its place whole.
    case $what in
      propose*) found+=$(old_or_new "$folder/now" && parts_of_files) ;;
      site*) [ -z "$(same_folder "$folder/after" "$folder/now")" ] ||
        found+=$(same_folder "$folder/start" "$folder/now") ;;
      *) found+=$(same_folder "$folder/start" "$folder/now") ;;
    esac
  fi
  [ -z "$found" ] && tell 0 "" || tell 1 "$what: $found; $(head -2 "$folder/complaints")"
}

# every_call SIDE COMMAND…: with errno 28, full; 13, not permitted; 5, broken; 4, interrupted before
# anything was done; and those above.
every_call() {
  local side=$1 with at code
  shift
  rm -rf "$folder/after"
  cp -a "$folder/start" "$folder/after"
  fine=0
  run "$folder/after" "$@" >"$folder/good" 2>"$folder/complaints" || fine=$?
  case $fine in 0 | 1 | 4) ;; *) tell 1 "$*: $(head -5 "$folder/complaints")"; return ;; esac
  for with in 28 13 5 4 $killed $by_half $interrupted; do
    case $side/$with in read/28 | read/$killed | read/$interrupted) continue ;; esac
    for at in $(seq 1 40) $(seq 41 9 400); do  # of many, all of the first and some of the rest
      rm -rf "$folder/now" "$folder/came"
      cp -a "$folder/start" "$folder/now"
      code=0
      failing "$side" "$at" "$with" "$folder/now" "$@" >"$folder/printed" 2>"$folder/complaints" ||
        code=$?
      [ -e "$folder/came" ] || break
      judge "$1 ${2:-}, $side $at with $with" "$with" "$code"
    done
    [ "$at" -gt 1 ] && tell 0 "" || tell 1 "$*: no $side"
  done
}

every_call write add person "name=Lê Thị Chi" unit=khoa-noi class=direct
every_call write add absence subject=an period=2026-11 kind=sick
every_call write set an viec 95 -p 2026-10 --round appraised
every_call write set an viec 95 -p 2026-11 --round self
every_call write remove sk-1
every_call write rename an nguyen-van-an
every_call write import people moi.csv
every_call write import scores diem.csv -p 2026-10 --round appraised
every_call write new sheet -p 2026-11
every_call write close 2026-10
every_call write export sheet -p 2026-11 -o phieu.xlsx
every_call write export people -o nguoi.csv
every_call write report ranking -p 2026-10 -o xep-hang.md
every_call write report ranking -p 2026-10 -o xep-hang.docx
every_call write run monthly -p 2026-10 -o bao-cao
every_call write new achievements -p 2026-11
every_call write propose --force -o ho-so
every_call write propose --force -f markdown -o ho-so
every_call write init ../moi
every_call write site -o trang
every_call write template preview summary -p 2026-10 -o thu.html
every_call write template preview summary -p 2026-10 -o thu.xlsx

for side in check "check -f json" "report summary -p 2026-10" "score -p 2026-10" "why an -p 2026-10" \
  "list people" "files" "assess an" "status" "add absence subject=an period=2026-11 kind=sick" \
  "set an viec 95 -p 2026-10 --round appraised" "rename an nguyen-van-an" "import people moi.csv" \
  "close 2026-10" "run monthly -p 2026-10 -o bao-cao" "propose --force -o ho-so" "site -o trang"; do
  # shellcheck disable=SC2086
  every_call read $side
done

printf '\xef\xbb\xbfabsences: []\n' >"$folder/start/so/bom.yaml"
every_call write check --fix
rm "$folder/start/so/bom.yaml"
git -C "$folder/start" -c init.defaultBranch=main init -q .
every_call write hook install
rm -rf "$folder/start/.git"
run "$folder/start" report statistics-0602 -p 2026 -f json >"$folder/start/so/mot.json" 2>/dev/null
every_call write rollup statistics-0602 -p 2026 so/mot.json -o cong.xlsx
run "$folder/start" close 2026-10 >"$folder/log" 2>&1
every_call write reopen 2026-10 --reason "Nhập thiếu"
count
