#!/usr/bin/env bash
# Compares a letter that has everything, element by element, with Phụ lục I of Nghị định 30/2020:
# size, weight and slope of the letters, and where they stand. Usage: decree.sh PROGRAM; the last line
# counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

campaign=$folder/campaign
cp -r data "$campaign"
mkdir -p "$campaign/templates"
awk '/ROWS/ { for (row = 1; row <= 60; row++) { line = $0; sub(/ROWS/, row, line); print line }
     next } { print }' tests/documents/templates/summary.md >"$campaign/templates/summary.md"
make_file "$folder/letter.docx" -C "$campaign" --today 2022-02-05 -p 2021-10
office pdf "$folder" "$folder/letter.docx"

# A line for each piece of text in one style, with tabs: page, its width, left, top, right and the
# size of the letters, in millimetres and points; b, i or bi; the text.
pdftohtml -xml -i -zoom 3 -stdout "$folder/letter.pdf" | awk -v mm=8.50394 '
  function value(name) { match($0, " " name "=\"[^\"]*"); return substr($0, RSTART + length(name) + 3,
    RLENGTH - length(name) - 3) }
  /<page / { page = value("number"); width = value("width") / mm }
  /<fontspec / { size[value("id")] = value("size") / 3 }
  /<text / {
    style = (/<b>/ ? "b" : "") (/<i>/ ? "i" : "")
    text = $0; gsub(/<[^>]*>/, "", text); gsub(/[  ]+/, " ", text)
    sub(/ $/, "", text)
    printf "%d\t%.1f\t%.1f\t%.1f\t%.1f\t%s\t%s\t%s\n", page, width, value("left") / mm,
      value("top") / mm, (value("left") + value("width")) / mm, size[value("font")],
      style == "" ? "-" : style, text
  }' >"$folder/pieces"

# is TEXT SIZES STYLE PLACE: the first piece that begins so. Places: `middle` of the page, `left`,
# `indent`, `left-half`, `right-half`.
is() {
  awk -F '\t' -v wanted="$1" -v sizes="$2" -v style="$3" -v place="$4" '
    function near(a, b) { return a - b < 0.6 && b - a < 0.6 }
    index($8, wanted) != 1 || (wanted ~ /^[0-9]$/ && ($8 != wanted || $4 > 20)) { next }
    {
      found = 1; split(sizes, size, "-"); middle = ($3 + $5) / 2
      if ($6 < size[1] || $6 > size[2]) why = why " size " $6
      if ($7 != style) why = why " style " $7
      at["middle"] = near(middle, 30 + ($2 - 45) / 2); at["left"] = near($3, 30)
      at["indent"] = near($3, 42.7); at["left-half"] = $5 < $2 / 2 + 5
      at["right-half"] = $3 > $2 / 2; at["-"] = 1
      if (!at[place]) why = why " at " $3 " to " $5 " of " $2
      exit
    }
    END { if (!found) why = " is not there"; if (why != "") print wanted ":" why; exit why != "" }
  ' "$folder/pieces" >"$folder/why" && tell 0 "" || tell 1 "$(cat "$folder/why")"
}

#  text                                   sizes  style  place             ô of Phụ lục I
is 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'   12-13  b      right-half      # 1
is 'Độc lập - Tự do - Hạnh phúc'          13-14  b      right-half
is 'ỦY BAN NHÂN DÂN TỈNH TRÀ VINH'        12-13  -      left-half       # 2
is 'HỘI ĐỒNG'                             12-13  b      left-half
is 'Số: /TTr-HĐTĐKT'                      13-13  -      left-half       # 3
is 'Trà Vinh, ngày 05 tháng 02 năm 2022'  13-14  i      right-half      # 4
is 'TỜ TRÌNH'                             13-14  b      middle          # 5a
is 'Về việc đề nghị khen thưởng'          13-14  b      middle
is 'Kính gửi:'                            13-14  -      -               # 9a
is '- Chủ tịch Ủy ban nhân dân tỉnh;'     13-14  -      -
is 'Căn cứ Luật Thi đua'                  13-14  i      indent          # 6
is 'Căn cứ Kế hoạch số 85/KH-UBND'        13-14  i      indent
is 'Đoạn văn này'                         13-14  -      indent
is 'chữ nghiêng'                          13-14  i      -
is 'chữ đậm nghiêng'                      13-14  bi     -
is 'Phần thứ nhất'                        13-14  b      middle
is 'KẾT QUẢ'                              13-14  b      middle
is 'I. TẬP THỂ'                           13-14  b      indent
is '1. Danh sách có tên khoản'            13-14  b      indent
is 'Điều 1.'                              13-14  b      indent
is 'Tên tập thể'                          11-14  b      -
is '2. Việc sau cùng./.'                  13-14  -      indent
is 'TM. HỘI ĐỒNG'                         13-14  b      right-half      # 7a
is 'KT. CHỦ TỊCH'                         13-14  b      right-half
is 'PHÓ CHỦ TỊCH'                         13-14  b      right-half
is 'Lê Văn Bình'                          13-14  b      right-half      # 7b
is 'Nơi nhận:'                            12-12  bi     left            # 9b
is '- Như trên;'                          11-11  -      left
is '- Lưu: VT, VP.'                       11-11  -      left
is 'DỰ THẢO'                              13-14  b      left
is '2'                                    13-14  -      middle          # number of the page
is 'Phụ lục I'                            14-14  b      middle
is 'DANH SÁCH TẬP THỂ'                    13-14  b      middle
is '(Kèm theo Tờ trình'                   13-14  i      middle

# first PAGE-FILTER TEXT COLUMN: a column of the pieces that begin with a text.
first() { awk -F '\t' -v text="$1" -v column="$2" 'index($8, text) == 1 { print $column; exit }' \
  "$folder/pieces"; }
pages_with() { awk -F '\t' -v text="$1" '$8 == text && !seen[$1]++' "$folder/pieces" | wc -l; }

holds "number and day stand on one line" "$(first 'Số:' 4) == $(first 'Trà Vinh, ngày' 4)"
holds "Nơi nhận stands level with who signs" \
  "($(first 'Nơi nhận:' 4) - $(first 'TM. HỘI ĐỒNG' 4)) ^ 2 < 4"
holds "there is room for hand and stamp" \
  "$(first 'Lê Văn Bình' 4) - $(first 'PHÓ CHỦ TỊCH' 4) > 25"
holds "lines of text reach the right margin" "$(first 'Đoạn văn này' 5) > 194"
holds "the head of a table is repeated" "$(pages_with 'Tên tập thể') >= 2"
holds "the head of a table is repeated on its side" "$(pages_with 'Tên tập thể nằm ngang') >= 2"
holds "an appendix may lie on its side" "$(first 'DANH SÁCH TẬP THỂ' 2) > 290"
holds "the next stands upright again" "$(first 'DANH SÁCH CÁ NHÂN' 2) < 215"
holds "who signs is on the page of the last words" \
  "$(first '2. Việc sau cùng' 1) == $(first 'Lê Văn Bình' 1)"
count
