#!/usr/bin/env bash
# Opens reports as workbooks in LibreOffice and compares every cell of every table with the same
# report in Markdown. Usage: xlsx.sh PROGRAM; the last line counts.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
passed=0
failed=0

# The cells of all tables that have a head, a line each; numbers as data write them.
cells_of_markdown() {
  awk -F ' *[|] *' '
    function told(text) {
      gsub(/\\/, "", text)
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

# The cells of a sheet below its title and note, written so that both can be compared.
cells_of_sheet() {
  tail -n +3 | awk -F '\t' '{
    for (i = 1; i <= NF; ++i) {
      text = $i
      gsub(/^"|"$/, "", text)
      print text ~ /^-?[0-9]+([.][0-9]+)?$/ ? text + 0 : text == "—" ? "" : text
    }
  }'
}

check_report() { # NAME ARGUMENT…
  local name=$1 sheet
  shift
  "$program" --today 2022-06-10 report "$@" -f markdown | cells_of_markdown >"$folder/expected"
  "$program" --today 2022-06-10 report "$@" -o "$folder/$name.xlsx" 2>/dev/null
  timeout 120 soffice -env:UserInstallation="file://$folder/office" --headless \
    --convert-to 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1' \
    --outdir "$folder/$name" "$folder/$name.xlsx" >"$folder/log" 2>&1 || true
  : >"$folder/found"
  while read -r sheet; do
    if [ "$sheet" != Nguồn ]; then cells_of_sheet <"$folder/$name/$name-$sheet.csv"; fi
  done < <(unzip -p "$folder/$name.xlsx" xl/workbook.xml | grep -o '<sheet name="[^"]*"' |
    cut -d '"' -f 2) >>"$folder/found"
  if [ -s "$folder/expected" ] && diff "$folder/expected" "$folder/found" >"$folder/difference"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name"
    head -20 "$folder/difference"
  fi
}

for kind in summary ranking criteria submissions; do check_report "$kind" "$kind" -p 2021-10; done
check_report ranking-by-months ranking -p campaign
check_report closing closing -p campaign
echo "xlsx: $passed passed, $failed failed"
[ "$failed" = 0 ]
