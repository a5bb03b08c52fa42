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
        if (page == 2 && !(2 in number)) missing = page
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

# The lines drawn at the top of a letter: that below the agency is a third to a half as long as the
# text above it, that below the motto as long, that below the subject a third to a half.
check_drawn_lines() {
  local name=$1 pdf=$2
  pdftocairo -svg -l 1 "$pdf" "$folder/page.svg"
  grep -o ' d="M [0-9. ]* L [0-9. ]* "' "$folder/page.svg" | tr -d '"' |
    awk '{ y = 841.89 - $3; if (y < 300 && !seen[$0]++) print $2, $5, y }' |
    sort -k3n >"$folder/lines"
  pdftotext -bbox-layout -l 1 "$pdf" - | awk -F'"' '/<line / { print $2, $6, $4, $8 }' \
    >"$folder/texts"
  awk -v name="$name" '
    NR == FNR { left[NR] = $1; right[NR] = $2; bottom[NR] = $4; texts = NR; next }
    { length_of = $2 - $1; best = 0; rows++
      for (i = 1; i <= texts; i++)
        if (left[i] <= $1 + 1 && right[i] >= $2 - 1 && bottom[i] < $3 + 3 && bottom[i] > $3 - 9)
          if (right[i] - left[i] > best) best = right[i] - left[i]
      if (best == 0) { print "not ok: " name ": a line below nothing"; exit 1 }
      share[rows] = length_of / best }
    END {
      if (rows != 3) { print "not ok: " name ": " rows " drawn lines"; exit 1 }
      if (share[1] < 0.99 || share[1] > 1.01) { print "not ok: " name ": motto " share[1]; exit 1 }
      for (i = 2; i <= 3; i++)
        if (share[i] < 0.33 || share[i] > 0.5) { print "not ok: " name ": line " share[i]; exit 1 }
    }' "$folder/texts" "$folder/lines" >&2 || failed=1
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
  check_drawn_lines "$name" "$folder/$name.pdf"
done
says closing "$folder/closing.pdf" 'Phụ lục I' 'KẾT QUẢ CỦA CÁC ĐƠN VỊ' 'Căn cứ Quyết định'
pdf=$folder/final.pdf
"$program" -C "$sample" report -p 2021-10 --today 2021-11-05 --final -o "$pdf" 2>/dev/null
cp "$pdf" "$folder/before.pdf"
"$program" -C "$sample" report -p 2021-10 --today 2021-11-05 --final -o "$pdf" 2>/dev/null
cmp -s "$pdf" "$folder/before.pdf" || fail "the same pages gave another pdf"
pdftotext "$pdf" - | grep -qE 'DỰ THẢO|Lập bằng campaign' && fail "a final letter looks like a draft"
[ "$failed" = 0 ] && echo "$count Word files opened in LibreOffice and measured"
exit "$failed"
