#!/usr/bin/env bash
# A campaign whose texts try to break out: in every form they come out whole, where other programs
# read them, and do nothing. Usage: hostile.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

long=$(printf 'x%.0s' {1..10000})
# As data write them, and as documents say them.
cat >"$folder/written" <<TEXTS
&<>\\"' ]]> &amp; &#60;
<script>document.title='x'</script>
=cmd|'/C calc'!A0
@SUM(1+1)*cmd|' /C calc'!A0
| a | *b* _c_ \`d\` [e](javascript:f) {{period}} # g
gnol שלום
$long
TEXTS
sed -e 's/\\"/"/g' "$folder/written" >"$folder/said"

campaign=$folder/campaign
cp -r tests/fixtures/minimal "$campaign"
awk 'BEGIN { print "achievements:" }
  { printf "  - {id: a%d, subject: van-phong, date: 2021-10-05, title: \"%s\", way: thematic,", NR, $0
    print " content: chuyen-mon, nature: work, reach: agency, evidence: [x], exemplar: true}" }' \
  "$folder/written" >"$campaign/achievements.yaml"

# says FORM FILE: the file, in which blanks and marks of direction do not count, has every text.
says() {
  local form=$1 text wanted
  text=$(tr -d '[:space:]' <"$2" | LC_ALL=C sed 's/\xE2\x80[\x8E\x8F\xAA-\xAE]//g')
  while IFS= read -r wanted; do
    wanted=${wanted//[[:space:]]/}
    [[ $text == *"$wanted"* ]] && tell 0 "" || tell 1 "$form does not say: ${wanted:0:60}"
  done <"$folder/said"
}

for form in text markdown csv json; do
  "$program" -C "$campaign" --today 2021-11-05 report achievements -p 2021-10 -f "$form" \
    >"$folder/in.$form"
done
says text "$folder/in.text"
LC_ALL=C grep -q $'[\x01-\x09\x0B-\x1F]' "$folder/in.text" &&
  tell 1 "a control character in text" || tell 0 ""
grep -qE "^\"?[=@+-][A-Za-z]|[,;]\"?[=@+-][A-Za-z]" "$folder/in.csv" &&
  tell 1 "a formula in csv" || tell 0 ""

make_file "$folder/in.docx" -C "$campaign" --today 2021-11-05 achievements -p 2021-10
make_file "$folder/in.xlsx" -C "$campaign" --today 2021-11-05 achievements -p 2021-10
make_file "$folder/form.docx" -C "$campaign" --today 2021-11-05 -p 2021-10 \
  --template "$PWD/tests/fixtures/forms/mau.docx"
mkdir "$folder/out"
office 'txt:Text (encoded):UTF8' "$folder/out" "$folder/in.docx" "$folder/form.docx"
says docx "$folder/out/in.txt"
says form "$folder/out/form.txt"
office pdf "$folder/out" "$folder/in.docx"
[ "$(pdftotext "$folder/out/in.pdf" - | tr -cd x | wc -c)" -ge 10000 ] &&
  tell 0 "" || tell 1 "pdf: the long text is cut"
office 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,1' \
  "$folder/out" "$folder/in.xlsx"
sed 's/""/"/g' "$folder"/out/in*.csv >"$folder/out/cells"
says xlsx "$folder/out/cells"
unzip -p "$folder/in.xlsx" 'xl/worksheets/*' | grep -cE '<f[ >]' >/dev/null &&
  tell 1 "a formula in xlsx" || tell 0 ""

"$program" -C "$campaign" --today 2021-11-05 report achievements -p 2021-10 -f html \
  >"$folder/in.html"
timeout 120 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" \
  --enable-logging=stderr --v=0 --dump-dom "file://$folder/in.html" >"$folder/dom" 2>"$folder/log" ||
  tell 1 "the browser failed"
sed 's/&lt;/</g; s/&gt;/>/g; s/&nbsp;/ /g; s/&amp;/\&/g' "$folder/dom" >"$folder/out/dom"
says html "$folder/out/dom"
grep -q CONSOLE "$folder/log" && tell 1 "html: $(grep -m1 CONSOLE "$folder/log")" || tell 0 ""
grep -q '<title>x</title>' "$folder/dom" && tell 1 "html ran a script of the data" || tell 0 ""
count
