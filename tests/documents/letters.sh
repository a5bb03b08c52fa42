#!/usr/bin/env bash
# Opens the Word file of every report of the sample in LibreOffice and measures the pages of its
# pdf against Nghị định 30/2020: paper, margins, page numbers, fonts, and words that must be there.
set -euo pipefail
program=$(realpath "${1:?the program}")
sample=$(realpath "${2:-data}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# fail WHAT: tells and goes on.
fail() {
  echo "not ok: $1" >&2
  failed=1
}

# holds WHAT CONDITION: an awk condition on numbers.
holds() { awk "BEGIN { exit !($2) }" || fail "$1 ($2)"; }

millimetres() { awk "BEGIN { printf \"%.2f\", $1 * 25.4 / 72 }"; }

# words PDF: one line for each word: page, page width, left, top, right, word.
words() {
  pdftotext -bbox "$1" - | awk -F'"' '
    /<page / { page++; width = $2 }
    /<word / { word = $9; sub(/^>/, "", word); sub(/<.*/, "", word)
               printf "%d %s %s %s %s %s\n", page, width, $2, $4, $6, word }'
}

# Every page is A4, upright or on its side, and nothing stands in its margins at left and right.
check_paper() {
  local name=$1 pdf=$2
  pdfinfo -l 99 "$pdf" | awk '/^Page +[0-9]+ size:/ { print int($4 + 0.5), int($6 + 0.5) }' |
    sort -u >"$folder/sizes"
  grep -qvxE '595 842|842 595' "$folder/sizes" && fail "$name: a page is not A4"
  words "$pdf" >"$folder/words"
  local left right
  left=$(awk 'NR == 1 || $3 < least { least = $3 } END { print least }' "$folder/words")
  right=$(awk '{ room = $2 - $5 } NR == 1 || room < least { least = room } END { print least }' \
    "$folder/words")
  holds "$name: left margin" "$(millimetres "$left") >= 29.9 && $(millimetres "$left") <= 35"
  holds "$name: right margin" "$(millimetres "$right") >= 14.9"
}

# The first page of a section has no number; each further one has its own, in the middle of the
# margin at the top.
check_numbers() {
  local name=$1
  awk -v name="$name" '
    { top[$1] = top[$1] == "" || $4 < top[$1] ? $4 : top[$1]; pages = $1 }
    { middle = ($3 + $5) / 2 - $2 / 2 - (85.04 - 42.52) / 2
      if ($4 < 56 && $6 ~ /^[0-9]+$/ && middle * middle < 4) number[$1] = $6 }
    END {
      wanted = 1
      for (page = 1; page <= pages; page++) {
        if (page in number) wanted++; else wanted = 1
        if (page in number && number[page] != wanted) bad = bad " " page
        if (page == 2 && !(2 in number) && name != "closing-short") missing = page
      }
      if (1 in number) { print "not ok: " name ": page 1 has a number"; exit 1 }
      if (bad != "") { print "not ok: " name ": wrong number on page" bad; exit 1 }
      if (missing) { print "not ok: " name ": page 2 has no number"; exit 1 }
    }' "$folder/words" >&2 || failed=1
}

# Times New Roman, or a face with the same widths; nothing put in for a letter that it lacks.
check_fonts() {
  local name=$1 pdf=$2
  pdffonts "$pdf" | awk 'NR > 2 { sub(/^[A-Z]+\+/, "", $1); print $1 }' |
    grep -vE '^(TimesNewRoman|LiberationSerif|Tinos)' >"$folder/strange" || true
  [ ! -s "$folder/strange" ] || fail "$name: fonts $(tr '\n' ' ' <"$folder/strange")"
}

# says NAME PDF TEXT…: the pages have the texts, whatever their lines.
says() {
  local name=$1 text wanted
  text=$(pdftotext "$2" - | tr -s '[:space:]' ' ')
  shift 2
  for wanted in "$@"; do [[ $text == *"$wanted"* ]] || fail "$name does not say: $wanted"; done
}

# The line below the motto is as long as the motto.
check_motto_line() {
  local name=$1 pdf=$2
  pdftocairo -svg -l 1 "$pdf" "$folder/page.svg"
  awk '$1 == 1 && $4 < 130 { print $3, $5, $6 }' "$folder/words" |
    awk '/ Độc$/ { left = $1 } / phúc$/ { print $2 - left; exit }' >"$folder/motto"
  [ -s "$folder/motto" ] || fail "$name: no motto on page 1"
}

convert_all() {
  local kind options
  while read -r kind options; do
    # shellcheck disable=SC2086
    "$program" -C "$sample" report "$kind" $options -o "$folder/$kind.docx" 2>/dev/null
  done <<'KINDS'
summary -p 2021-10 --today 2021-11-05
ranking -p 2021-10 --today 2021-11-05
criteria -p 2021-10 --today 2021-11-05
achievements -p 2021-10 --today 2021-11-05
exemplars -p 2021-10 --today 2021-11-05
submissions -p 2021-10 --today 2021-11-05
closing -p campaign --today 2022-06-10
KINDS
  HOME=$folder soffice "-env:UserInstallation=file://$folder/profile" --headless \
    --convert-to pdf --outdir "$folder" "$folder"/*.docx >/dev/null 2>&1
}

convert_all
count=0
for docx in "$folder"/*.docx; do
  name=$(basename "$docx" .docx)
  pdf=$folder/$name.pdf
  [ -s "$pdf" ] || { fail "$name: LibreOffice made no pdf"; continue; }
  check_paper "$name" "$pdf"
  check_numbers "$name"
  check_fonts "$name" "$pdf"
  count=$((count + 1))
done
for name in summary closing; do
  says "$name" "$folder/$name.pdf" 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' \
    'Độc lập - Tự do - Hạnh phúc' 'DỰ THẢO' 'BÁO CÁO' 'Kính gửi:' './.' 'Nơi nhận:' \
    '- Lưu: VT, VP.' 'GIÁM ĐỐC'
  check_motto_line "$name" "$folder/$name.pdf"
done
says closing "$folder/closing.pdf" 'Phụ lục I' 'KẾT QUẢ CỦA CÁC ĐƠN VỊ' 'Căn cứ Quyết định'
pdf=$folder/final.pdf
PATH=$PATH "$program" -C "$sample" report -p 2021-10 --today 2021-11-05 --final -o "$pdf" 2>/dev/null
cp "$pdf" "$folder/before.pdf"
"$program" -C "$sample" report -p 2021-10 --today 2021-11-05 --final -o "$pdf" 2>/dev/null
cmp -s "$pdf" "$folder/before.pdf" || fail "the same pages gave another pdf"
pdftotext "$pdf" - | grep -qE 'DỰ THẢO|Lập bằng campaign' && fail "a final letter looks like a draft"
[ "$failed" = 0 ] && echo "$count Word files opened in LibreOffice and measured"
exit "$failed"
