#!/usr/bin/env bash
# What other programs read: the formats of `check`, the schema, the manual page, completion in real
# shells. Usage: machine_formats.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
mkdir "$folder/bin"
ln -s "$program" "$folder/bin/campaign"
export PATH="$folder/bin:$PATH" HOME="$folder"

cp -r tests/fixtures/minimal "$folder/campaign"
cat >"$folder/campaign/lỗi.yaml" <<'DATA'
achievements:
  - {id: a1, subject: van-phongg, date: 2021-11-31, title: "100% & <b>", nature: wrok}
  - {id: a2, subject: van-phong, dat: 2021-10-05, title: "Chở hàng 🚚, sai: dòng"}
DATA
for language in en vi; do
  for form in sarif github gitlab junit; do
    "$program" -C "$folder/campaign" --today 2021-10-01 --lang $language check -f $form \
      >"$folder/$language.$form" || true
  done
  python3 -B tests/documents/machine_formats.py "$folder/$language" >"$folder/log" 2>&1 &&
    tell 0 "" || tell 1 "$language: $(tail -1 "$folder/log")"
done

# The sample fits the schema, and slips do not.
"$program" schema >"$folder/schema.json"
python3 -B tests/documents/schema.py "$folder/schema.json" data tests/faulty >"$folder/log" 2>&1 &&
  tell 0 "" || tell 1 "schema: $(tail -3 "$folder/log" | tr '\n' ' ')"

for language in en vi; do
  "$program" --today 2021-11-10 --lang $language man >"$folder/campaign.1"
  mandoc -T lint -W warning "$folder/campaign.1" >"$folder/log" 2>&1
  [ -s "$folder/log" ] && tell 1 "man, $language: $(head -1 "$folder/log")" || tell 0 ""
  mandoc -T utf8 "$folder/campaign.1" | LC_ALL=C.UTF-8 col -b | grep -c -- '--directory' >/dev/null &&
    tell 0 "" || tell 1 "man, $language: an option is lost"
done

# offers SHELL TYPED WORD: the shell completes what was typed to the word.
offers() {
  local found
  case $1 in
    bash) found=$(bash --norc -c '
        eval "$(campaign completion bash)"
        read -ra COMP_WORDS <<<"$1"
        [[ $1 == *" " ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        compopt() { :; }
        _campaign; printf "%s\n" "${COMPREPLY[@]}"' bash "$2") ;;
    fish) found=$(fish --no-config -c '
        campaign completion fish | source
        complete -C "$argv[1]"' "$2" | cut -f 1) ;;
    zsh) found=$(python3 -B tests/documents/typed_in_zsh.py "$2") ;;
  esac
  grep -qxF -- "$3" <<<"$found" && tell 0 "" ||
    tell 1 "$1 offers for \`$2\` not $3: $(tr '\n' ' ' <<<"${found:0:200}")"
}
cd "$folder/campaign"
for shell in bash fish; do
  offers $shell "campaign che" check
  offers $shell "campaign check --stri" --strict
  offers $shell "campaign check -f gitl" gitlab
  offers $shell "campaign why van-ph" van-phong
  offers $shell "campaign list " checks
done
cd - >/dev/null
offers_zsh() { (cd "$folder/campaign" && python3 -B "$OLDPWD/tests/documents/typed_in_zsh.py" "$1"); }
for typed in "campaign che:campaign check" "campaign why van-ph:campaign why van-phong"; do
  found=$(offers_zsh "${typed%%:*}")
  [[ $found == *"${typed#*:}"* ]] && tell 0 "" || tell 1 "zsh: ${typed%%:*} became ${found:0:200}"
done

# A command of somebody else, in the search path; ours cannot be replaced. Colours by variables.
printf '#!/bin/sh\necho "$CAMPAIGN_LANG $CAMPAIGN_DIR $*"\nexit 7\n' >"$folder/bin/campaign-hello"
cp "$folder/bin/campaign-hello" "$folder/bin/campaign-check"
chmod +x "$folder/bin"/campaign-*
ended=0
found=$("$program" -C "$folder/campaign" --lang vi hello a "b c" 2>&1) || ended=$?
[ "$ended $found" = "7 vi $folder/campaign a b c" ] && tell 0 "" || tell 1 "add-on: $ended $found"
found=$("$program" -C "$folder/campaign" check 2>&1 | head -1) || true
[[ $found == error* ]] && tell 0 "" || tell 1 "an add-on replaced check: $found"
found=$(PATH=".:bin:$PATH" "$program" ../hello 2>&1) || true
[[ $found == *"unknown command"* ]] && tell 0 "" || tell 1 "an add-on outside of the path: $found"
coloured() { "$@" "$program" -C "$folder/campaign" check | grep -c $'\x1b'; }
[ "$(coloured env CLICOLOR_FORCE=1)" != 0 ] && tell 0 "" || tell 1 "CLICOLOR_FORCE has no effect"
for calm in CLICOLOR_FORCE=0 "CLICOLOR_FORCE=1 NO_COLOR=1" "TERM=xterm"; do
  # shellcheck disable=SC2086
  [ "$(coloured env $calm)" = 0 ] && tell 0 "" || tell 1 "colours with $calm"
done
count
