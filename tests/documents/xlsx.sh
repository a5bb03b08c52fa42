#!/usr/bin/env bash
# Opens reports as workbooks in LibreOffice and compares every cell of every table with the same
# report in Markdown. Usage: xlsx.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

# The cells of all tables that have a head, a line each; numbers as data write them.
cells_of_markdown() {
  awk -F ' *[|] *' '
    function told(text) {
      gsub(/\\|[*][*]/, "", text)
      if (text ~ /^(▲|▼)[0-9]+$/) { sub(/^▲/, "", text); sub(/^▼/, "-", text) }
      if (text ~ /^-?[0-9]+([.][0-9][0-9][0-9])*(,[0-9]+)?$/) {
        gsub(/[.]/, "", text); sub(/,/, ".", text); return text + 0
      }
      return text == "—" ? "" : text
    }
    !/^[|]/ { headless = 0; next }
    /^[| ]*$/ { headless = 1 }
    /^[|][ |:-]*$/ || headless { next }
    { for (i = 2; i < NF; ++i) print told($i) }'
}

# The cells of a sheet below its title and note, written so that both can be compared. LibreOffice
# writes days as 07/05/2021, documents as 05/7/2021.
cells_of_sheet() {
  tail -n +3 | awk -F '\t' '{
    for (i = 1; i <= NF; ++i) {
      text = $i
      gsub(/^"|"$/, "", text)
      if (split(text, day, "/") == 3 && text ~ /^[0-9][0-9]\/[0-9][0-9]\/[0-9]+$/)
        text = day[2] "/" (day[1] > 2 ? day[1] + 0 : day[1]) "/" day[3]
      print text ~ /^-?[0-9]+([.][0-9]+)?$/ ? text + 0 : text == "—" ? "" : text
    }
  }'
}

# make_book NAME ARGUMENT…: a workbook, and what must be in it.
make_book() {
  local name=$1
  shift
  make_file "$folder/$name.xlsx" "$@"
  "$program" --today 2022-06-15 report "$@" -f markdown | cells_of_markdown >"$folder/$name.told"
}

# check_book NAME: every sheet but that of the provenance, in order.
check_book() {
  local name=$1 sheet
  unzip -p "$folder/$name.xlsx" xl/workbook.xml | grep -o '<sheet name="[^"]*"' | cut -d '"' -f 2 |
    while read -r sheet; do
      [ "$sheet" = Nguồn ] || cells_of_sheet <"$folder/csv/$name-$sheet.csv"
    done >"$folder/$name.found"
  if diff "$folder/$name.told" "$folder/$name.found" >"$folder/difference"; then tell 0 ""; else
    tell 1 "$name: $(head -20 "$folder/difference")"
  fi
}

# Achievements and exemplars read differently in a workbook; the sample has no registrations. Forms
# are whole sheets, see forms.sh; certificates have no table.
while read -r kind period; do
  case $kind in achievements | exemplars | outlook | registrations | certificate* | statistics-* | award-register) ;; *) make_book "$kind" "$kind" -p "$period" ;; esac
done < <(kinds)
make_book ranking-by-months ranking -p campaign
office 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1' \
  "$folder/csv" "$folder"/*.xlsx
for book in "$folder"/*.xlsx; do check_book "$(basename "$book" .xlsx)"; done
[ "$(wc -l <"$folder/ranking.told")" -gt 100 ] && tell 0 "" || tell 1 "there is little to compare"
count
