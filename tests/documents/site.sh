#!/usr/bin/env bash
# Makes the website of the sample, for the office, for everybody and of hostile texts: every link
# leads somewhere, pages hold the rules of HTML and of accessibility and fit three widths in both
# schemes, and what is not for everybody is nowhere. Usage: site.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

readers=0
fetch_readers || readers=$?
make_site() { # FOLDER ARGUMENT…
  local to=$1
  shift
  "$program" "$@" -o "$to" >"$folder/log" 2>&1 || tell 1 "site: $(head -3 "$folder/log")"
}
look() { # FOLDER
  [ "$readers" = 0 ] || return 0
  node tests/documents/site.mjs "$1" "$modules" >"$folder/found" 2>&1 ||
    tell 1 "the readers stopped: $(grep -m 1 Error "$folder/found")"
  while read -r fault; do tell 1 "${1##*/}: ${fault#FAILED: }"; done \
    < <(grep ^FAILED "$folder/found")
  passed=$((passed + $(sed -n 's/^passed //p' "$folder/found")))
}

make_site "$folder/office" --today 2021-11-10 site
look "$folder/office"

# For everybody: no points, and nobody who has neither an exemplar nor an award, not even in the
# name of a file or in what is hidden.
make_site "$folder/everybody" --today 2021-11-10 site --public
look "$folder/everybody"
known=$(cd "$folder/everybody/ca-nhan" && ls)
while IFS=, read -r id name _; do
  case $known in *"$id.html"*) continue ;; esac
  grep -rqF -e "$id" -e "$name" "$folder/everybody" && tell 1 "for everybody: $name" || tell 0 ""
done < <("$program" list people -f csv | tail -n +2 | cut -d, -f1,2)
grep -rqE 'Điểm|Xếp loại|Phiếu điểm|[0-9],[0-9][0-9]<' "$folder/everybody" &&
  tell 1 "for everybody: points" || tell 0 ""

# The pages for everybody in the folder of the office are the same, and no other is left.
make_site "$folder/office" --today 2021-11-10 site --public
diff -r "$folder/office" "$folder/everybody" >"$folder/log" 2>&1 &&
  tell 0 "" || tell 1 "left over: $(head -1 "$folder/log")"

# Texts that try to break out, in every field of a page.
hostile=$folder/hostile
cp -r tests/fixtures/minimal "$hostile"
long=$(printf 'x%.0s' {1..3000})
text='<script>document.title=1</script><img src=x onerror=alert(1)> [a](javascript:b) | ` &amp; gnol '$long
sed -i "s~^\( *- {id: [a-z-]*, *name:\) [^,}]*~\1 '${text//&/\\&}'~" "$hostile"/*.yaml
awk -v text="$text" 'BEGIN {
  gsub(/\\/, "&&", text); print "achievements:"
  printf "  - {id: con, subject: van-phong, date: 2021-10-05, title: '\''%s'\'', summary: '\''%s'\'',", text, text
  print " way: thematic, content: chuyen-mon, nature: work, reach: agency, evidence: [x], exemplar: true}" }' \
  >"$hostile/achievements.yaml"
make_site "$folder/broken" -C "$hostile" --today 2021-11-05 site
look "$folder/broken"
grep -rqE '<script|<img|href="javascript' "$folder/broken" && tell 1 "markup of the data" || tell 0 ""
grep -rqF 'onerror=alert(1)&gt;' "$folder/broken" && tell 0 "" || tell 1 "a hostile text is cut"
count
