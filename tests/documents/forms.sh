#!/usr/bin/env bash
# Opens official forms and certificates as their readers do: sums that a spreadsheet computes itself,
# pages, places on paper. Usage: forms.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

for form in 0701 0702 0703 0601 0602 0603; do
  make_file "$folder/$form.xlsx" "statistics-$form" -p campaign
  make_file "$folder/$form.docx" "statistics-$form" -p campaign
done
make_file "$folder/register.xlsx" award-register -p campaign
make_file "$folder/certificates.docx" certificates -p campaign
make_file "$folder/test.docx" certificate-test
office pdf "$folder/sheets" "$folder"/*.xlsx
office pdf "$folder" "$folder"/*.docx
office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1' "$folder/csv" \
  "$folder"/*.xlsx

# The form is one sheet: head, both halves, merged heads, who signs.
for form in 0701 0702 0703 0601 0602 0603; do
  unzip -p "$folder/$form.xlsx" xl/workbook.xml | grep -c "<sheet name=\"Biểu số $form.N" >/dev/null && tell 0 "" ||
    tell 1 "$form: the first sheet is not the form"
  unzip -p "$folder/$form.xlsx" xl/worksheets/sheet1.xml >"$folder/sheet"
  grep -q '<mergeCell ' "$folder/sheet" && tell 0 "" || tell 1 "$form: nothing is merged"
  grep -q 'orientation="landscape"' "$folder/sheet" && tell 0 "" || tell 1 "$form: not on its side"
  unzip -p "$folder/$form.xlsx" xl/workbook.xml | grep -c '_xlnm.Print_Titles' >/dev/null && tell 0 "" ||
    tell 1 "$form: the head is not repeated"
  pdftotext -layout "$folder/sheets/$form.pdf" - | grep -c 'NGƯỜI LẬP BIỂU' >/dev/null && tell 0 "" ||
    tell 1 "$form: nobody signs"
  pdftotext -layout "$folder/$form.pdf" - | grep -c 'Đơn vị báo cáo' >/dev/null && tell 0 "" ||
    tell 1 "$form: no head in Word"
done

# Sums are formulas, and a spreadsheet computes what was checked.
unzip -p "$folder/0703.xlsx" xl/worksheets/sheet1.xml | grep -o '<f>[^<]*</f><v>[^<]*</v>' \
  >"$folder/formulas"
holds "0703 has sums" "$(wc -l <"$folder/formulas") >= 17"
grep -q '<f>SUM(' "$folder/formulas" && tell 0 "" || tell 1 "no sum over columns"

# A certificate a page, on A4 on its side, with the name in capitals and no number of a page.
pages=$(pdfinfo "$folder/certificates.pdf" | awk '/^Pages/ { print $2 }')
awards=$("$program" --today 2022-06-15 report certificates -p campaign -f csv 2>/dev/null | tail -n +2 | wc -l)
holds "a page for each certificate" "$pages == $awards && $awards > 3"
pdfinfo "$folder/certificates.pdf" | grep -c 'A4' >/dev/null && tell 0 "" || tell 1 "certificates are not A4"
pdftotext -f 1 -l 1 "$folder/certificates.pdf" - >"$folder/first"
grep -q 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' "$folder/first" && tell 0 "" || tell 1 "no nation"
grep -q '^1$' "$folder/first" && tell 1 "a certificate has a number of a page" || tell 0 ""
holds "a test print is one page" "$(pdfinfo "$folder/test.pdf" | awk '/^Pages/ { print $2 }') == 1"
count
