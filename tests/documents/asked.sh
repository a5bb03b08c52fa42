#!/usr/bin/env bash
# Adds entries at a terminal, where each field is asked for, and without one, where nothing is.
# Usage: asked.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

mkdir "$folder/so"
cat >"$folder/so/campaign.yaml" <<'YAML'
campaign: {id: thi-dua, title: Thi đua, period: 2026-10..2026-12, reporting: {every: month, due-day: 5}}
contents: [{id: chuyen-mon, title: Chuyên môn}, {id: phong-trao, title: Phong trào}]
criteria: [{id: viec, title: Việc được giao, applies-to: person, maximum: 100}]
units: [{id: khoa-noi, name: Khoa Nội}, {id: khoa-ngoai, name: Khoa Ngoại}]
people:
  - {id: an, name: Nguyễn Văn An, unit: khoa-noi, class: direct}
YAML
cp "$folder/so/campaign.yaml" "$folder/before.yaml"

# at_terminal ARGUMENT…: with the answers of standard input; what is seen is in `seen`.
at_terminal() {
  code=0
  python3 tests/documents/answers.py "$program" --lang en --today 2026-11-03 -C "$folder/so" "$@" \
    >"$folder/seen" || code=$?
}

# sees WHAT TEXT, leaves FILE TEXT
sees() { grep -qF -- "$2" "$folder/seen" && tell 0 "" || tell 1 "$1: no '$2' in $(cat "$folder/seen")"; }
leaves() { grep -qF -- "$2" "$folder/so/$1" && tell 0 "" || tell 1 "$1 has no '$2': $(cat "$folder/so/$1")"; }

# --- an answer that cannot be read is asked for again; choices are named by number or word ----------
at_terminal add achievement <<'ANSWERS'

Nguyễn Văn Ann
Nguyễn Văn An
32/10/2026
20/10/2026
Cứu người đuối nước

2




có
Giấy khen số 3; Ảnh hiện trường

ANSWERS
holds "an achievement that was asked for is added" "$code == 0"
sees "what is needed" '`subjects` is needed'
sees "a name that nobody has" 'nobody is called "Nguyễn Văn Ann", did you mean `Nguyễn Văn An`?'
sees "a day that never was" 'there is no day'
sees "the choices of the plan" '  2 phong-trao (Phong trào)'
leaves achievements.yaml "- {id: tt-2026-10-01, subject: an, date: 2026-10-20, title: Cứu người đuối nước, content: phong-trao, exemplar: true, evidence: [Giấy khen số 3, Ảnh hiện trường]}"

# --- the kind is asked for too ----------------------------------------------------------------------
printf '1\nLê Thị Chi\n\n2\nBác sĩ\ndirect\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n' | {
  at_terminal add
  holds "a person is added" "$code == 0"
}
leaves campaign.yaml "- {id: le-thi-chi, name: Lê Thị Chi, unit: khoa-ngoai, position: Bác sĩ, class: direct}"

# --- who stops, or says no, has written nothing -----------------------------------------------------
cp "$folder/so/campaign.yaml" "$folder/now.yaml"
printf 'Bùi Văn Dũng\n' | { at_terminal add person; holds "who stops" "$code == 1"; }
sees "who stops" "stopped: nothing was written"
printf 'an\n11/2026\nsick\n\nno\n' | { at_terminal add absence; holds "who says no" "$code == 1"; }
sees "who says no" "stopped: nothing was written"
cmp -s "$folder/now.yaml" "$folder/so/campaign.yaml" && [ ! -e "$folder/so/absences.yaml" ] &&
  tell 0 "" || tell 1 "something was written"

# --- answers that the campaign refuses are not lost ------------------------------------------------
printf 'Nguyễn Văn An\n\n1\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n' | {
  at_terminal add person
  holds "what is refused" "$code > 0"
}
sees "why it is refused" "there is such an entry already"
sees "the answers" "campaign add person 'name=Nguyễn Văn An' unit=khoa-noi"

# --- without a terminal nothing is asked ------------------------------------------------------------
code=0
echo "an" | "$program" --lang en --today 2026-11-03 -C "$folder/so" add absence >"$folder/seen" 2>&1 || code=$?
holds "no question in a script" "$code == 2"
sees "what a script is told" "say the fields as FIELD=VALUE"
code=0
python3 tests/documents/answers.py sh -c "'$program' --lang en -C '$folder/so' add | cat" \
  </dev/null >"$folder/seen" || code=$?
sees "no question behind a pipe" "say what to add"
count
