#!/usr/bin/env bash
# Opens the Word file of every report in LibreOffice and measures the pages of its pdf against
# Nghị định 30/2020: paper, margins, page numbers, face, drawn lines, and words that must be there.
# Usage: letters.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
source tests/documents/pages.bash

while read -r kind period; do make_file "$folder/$kind.docx" "$kind" -p "$period"; done < <(kinds)
office pdf "$folder" "$folder"/*.docx
for docx in "$folder"/*.docx; do
  name=$(basename "$docx" .docx)
  pdf=$folder/$name.pdf
  [ -s "$pdf" ] || { tell 1 "$name: LibreOffice made no pdf"; continue; }
  [[ $name != certificate* ]] || continue  # no letters: forms.sh measures them
  check_pages "$name" "$pdf"
done
for name in summary closing; do
  says "$name" "$folder/$name.pdf" 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' \
    'Độc lập - Tự do - Hạnh phúc' 'DỰ THẢO' 'BÁO CÁO' 'Kính gửi:' './.' 'Nơi nhận:' '- Như trên;' \
    '- Lưu: VT, VP.' 'GIÁM ĐỐC'
  check_drawn_lines "$name" "$folder/$name.pdf"
done
says closing "$folder/closing.pdf" 'Phụ lục I' 'KẾT QUẢ CỦA CÁC ĐƠN VỊ' 'Căn cứ Quyết định'

pdf=$folder/final.pdf
make_file "$pdf" -p 2021-10 --final
cp "$pdf" "$folder/before.pdf"
make_file "$pdf" -p 2021-10 --final
cmp -s "$pdf" "$folder/before.pdf" && tell 0 "" || tell 1 "the same pages gave another pdf"
pdfinfo "$pdf" | grep -c '^Tagged: *yes' >/dev/null && tell 0 "" || tell 1 "the pdf has no structure"
pdffonts "$pdf" | awk 'NR > 2 && $1 !~ /[+]Tinos/ { exit 1 }' && tell 0 "" ||
  tell 1 "the pdf takes letters from several faces"
pdftotext "$pdf" - | grep -c 'báo cáo kết quả thực hiện phong trào thi đua' >/dev/null &&
  tell 0 "" || tell 1 "words copied from the pdf fall apart"
pdftotext "$pdf" - | grep -cE 'DỰ THẢO|Lập bằng campaign' >/dev/null &&
  tell 1 "a final letter looks like a draft" || tell 0 ""
count
