#!/usr/bin/env bash
# Holds every Word file, workbook and page against the schema of Open XML, the rules of HTML and
# those of accessibility, by programs of others at fixed versions. Usage: readers.sh PROGRAM; the
# last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

if ! fetch_readers; then
  count
  exit
fi

files=$folder/files
mkdir "$files"
while read -r kind period; do
  for format in docx html; do make_file "$files/$kind.$format" "$kind" -p "$period"; done
  case $kind in certificate* | registrations) ;; # in the sample they have no table
    *) make_file "$files/$kind.xlsx" "$kind" -p "$period" ;;
  esac
done < <(kinds)
for format in docx xlsx html; do
  "$program" --today 2022-06-15 propose --award giay-khen-so -f $format -o "$files/$format" \
    >"$folder/log" 2>&1 || tell 1 "propose as $format: $(head -1 "$folder/log")"
done
"$program" --today 2022-06-15 export sheet -p 2021-10 -o "$files/sheets/" >/dev/null
"$program" --today 2022-06-15 export people -o "$files/people.xlsx" >/dev/null

node tests/documents/readers.mjs "$files" "$modules" >"$folder/found" 2>&1 ||
  tell 1 "the readers stopped: $(grep -m 1 Error "$folder/found")"
while read -r fault; do tell 1 "${fault#FAILED: }"; done < <(grep ^FAILED "$folder/found")
passed=$((passed + $(sed -n 's/^passed //p' "$folder/found")))
count
