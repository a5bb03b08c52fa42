#!/usr/bin/env bash
# Drafts every paper of every nomination, opens them in LibreOffice and measures the pages of their
# pdf: letters, decisions, minutes, reports upright, lists on their side. Usage: dossiers.sh PROGRAM;
# the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
source tests/documents/pages.bash

# draft NAME CAMPAIGN ARGUMENT…: all papers of a campaign, flat, as NAME_FORM_PAPER.docx.
draft() {
  local name=$1 campaign=$2 file
  shift 2
  "$program" --today 2022-06-15 -C "$campaign" propose "$@" -o "$folder/$name" \
    >"$folder/log" 2>&1 || [ $? = 1 ] || tell 1 "$name: $(tail -3 "$folder/log" | tr '\n' ' ')"
  (cd "$folder/$name" && find . -name '*.docx') | while read -r file; do
    cp "$folder/$name/$file" "$folder/${name}_$(tr / _ <<<"${file#./}")"
  done
}

draft fixture tests/fixtures/de-nghi
draft forced tests/fixtures/de-nghi --force
draft sample data
office pdf "$folder" "$folder"/*.docx
for docx in "$folder"/*.docx; do
  name=$(basename "$docx" .docx)
  pdf=$folder/$name.pdf
  [ -s "$pdf" ] || { tell 1 "$name: LibreOffice made no pdf"; continue; }
  check_pages "$name" "$pdf"
  case $name in
  *danh-sach) wanted='842 595' ;;
  *) wanted='595 842' ;;
  esac
  [ "$(cat "$folder/sizes")" = "$wanted" ] && tell 0 "" || tell 1 "$name: pages of another direction"
done

says letter "$folder/fixture_bang-khen-mau_to-trinh.pdf" 'TỜ TRÌNH' 'Kính gửi:' \
  '01 tập thể và 01 cá nhân' 'Nơi nhận:' '- Như trên;' 'GIÁM ĐỐC' './.'
says decision "$folder/fixture_giay-khen-mau_quyet-dinh.pdf" 'GIÁM ĐỐC SỞ CHUYỂN ĐỔI SỐ' \
  'QUYẾT ĐỊNH:' 'Điều 1.' 'Điều 3.' '- Như Điều 3;' 'DANH SÁCH' '1.350.000'
says minutes "$folder/fixture_bang-khen-mau_bien-ban-hop.pdf" 'BIÊN BẢN' 'THƯ KÝ' 'CHỦ TỌA' \
  'Cuộc họp kết thúc vào'
says letter "$folder/fixture_giay-khen-mau_to-trinh.pdf" 'TM. HỘI ĐỒNG' 'KT. CHỦ TỊCH'
says forced "$folder/forced_bang-khen-mau_to-trinh.pdf" 'chưa đủ điều kiện đề nghị'
count
