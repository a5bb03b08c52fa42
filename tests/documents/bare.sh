#!/usr/bin/env bash
# A computer with nothing: no variables, languages or home, somebody who may write nowhere, a root
# that holds the program alone. What is printed stays the same to the byte, and what cannot be
# written is said. Usage: bare.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

chmod 755 "$folder"
cp -r data "$folder/data"
cp "$program" "$folder/campaign"
chmod -R a+rX "$folder"
wanted=$folder/wanted
asked=(--today 2021-11-10 report -p 2021-10)
"$folder/campaign" -C "$folder/data" "${asked[@]}" >"$wanted"

# same WHAT COMMAND…: prints what is printed elsewhere.
same() {
  local what=$1
  shift
  "$@" "${asked[@]}" 2>"$folder/err" | cmp -s - "$wanted" &&
    tell 0 "" || tell 1 "$what: $(head -3 "$folder/err")"
}

# fails WHAT CODE WORDS COMMAND…: ends with the code, and says why in its last line.
fails() {
  local what=$1 code=$2 words=$3 ended=0
  shift 3
  "$@" >/dev/null 2>"$folder/err" || ended=$?
  [[ $ended == "$code" && $(tail -1 "$folder/err") == *"$words"* ]] &&
    tell 0 "" || tell 1 "$what: ended with $ended, said: $(cat "$folder/err")"
}

nobody=()
[ "$(id -u)" != 0 ] || nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
on_data=("$folder/campaign" -C "$folder/data")
same "without variables" env -i "${on_data[@]}"
same "in unknown languages" env -i LANG=xx_YY.KOI8-R LC_ALL=tr_TR TZ=Nowhere/Else "${on_data[@]}"
same "without a home" "${nobody[@]}" env -i HOME=/nonexistent TERM=unknown "${on_data[@]}"

if [ "$(id -u)" = 0 ]; then
  denied="Permission denied"
  as_nobody=("${nobody[@]}" env -i "${on_data[@]}" --today 2021-11-10)
  fails "a report where nothing can be written" 3 "$denied" \
    "${as_nobody[@]}" report -p 2021-10 -o "$folder/report.docx"
  fails "papers where nothing can be written" 3 "$denied" \
    "${as_nobody[@]}" propose --eligible --force -o "$folder/papers"
  fails "data that cannot be written" 3 "$denied" \
    "${as_nobody[@]}" add person id=vo-an "name=Võ Văn An" unit=van-phong class=direct
  fails "a folder that cannot be made" 3 "$denied" "${as_nobody[@]}" init "$folder/new"
  [ ! -e "$folder/report.docx" ] && [ ! -e "$folder/papers" ] && [ ! -e "$folder/new" ] &&
    tell 0 "" || tell 1 "something was left where nothing can be written"

  root=$folder/root
  mkdir -p "$root"
  cp -r "$folder/data" "$folder/campaign" "$root"
  for library in $(ldd "$program" | grep -o '/[^ ]*'); do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
  alone=(env -i "$(command -v chroot)" "$root" /campaign -C data)
  same "alone in a root" "${alone[@]}"
  fails "a workbook without a temporary folder" 3 "set TMPDIR" \
    "${alone[@]}" "${asked[@]}" -o report.xlsx
  mkdir "$root/tmp"
  "${alone[@]}" "${asked[@]}" -o report.xlsx >/dev/null 2>&1 && unzip -tqq "$root/report.xlsx" &&
    tell 0 "" || tell 1 "no workbook alone in a root"
  fails "a pdf without LibreOffice" 3 "which is not installed" \
    "${alone[@]}" "${asked[@]}" -o report.pdf
fi

full() { "${on_data[@]}" "${asked[@]}" >/dev/full; }
closed() { "${on_data[@]}" "${asked[@]}" >&-; }
for how in full closed; do
  $how 2>"$folder/err" && ended=0 || ended=$?
  [[ $ended == 3 && $(cat "$folder/err") == *"cannot write standard output"* ]] &&
    tell 0 "" || tell 1 "standard output is $how: ended with $ended, said $(cat "$folder/err")"
done
count
