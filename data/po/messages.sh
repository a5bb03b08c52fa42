#!/usr/bin/env bash
# Brings vi.po up to date with the messages in the code (`update`), or tells what it lacks (`check`).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
catalogue=data/po/vi.po
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
template=$folder/messages.pot

extract() {
  xgettext --language=C++ --from-code=UTF-8 --no-location --join-existing --no-wrap \
    --output="$template" --keyword "$@"
}

# A list says in its first lines what its entries are: `// ENTRY(name, severity, summary, why, …)`.
# Prints the numbers of the arguments that people read.
text_arguments() {
  awk '/^\/\/ ENTRY\(/ {
      sub(/^\/\/ ENTRY\(/, ""); sub(/\).*/, ""); count = split($0, names, /, */)
      for (i = 1; i <= count; i++) if (names[i] ~ /^(summary|why|mend|title|meaning)$/) print i
      found = 1; exit
    }
    END { if (!found) { print FILENAME ": no comment // ENTRY(name, …)" > "/dev/stderr"; exit 1 } }' "$1"
}

collect() {
  printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n' >"$template"
  find lib cmd -name '*.cpp' -o -name '*.hpp' | sort >"$folder/sources"
  extract --keyword=tr --keyword=translatable --keyword=say --keyword=say_count:1,2 --files-from="$folder/sources"
  local list argument arguments
  while read -r list; do
    arguments=$(text_arguments "$list")
    for argument in $arguments; do extract "--keyword=ENTRY:$argument" "$list"; done
    extract --keyword=MATTER:2 "$list"   # rules that only a person can settle
    # The comments in examples: joined where a literal goes on in the next line.
    sed -e ':join' -e '/"$/{N;s/"\n *"//;t join' -e '}' "$list" | grep -oE '# [^"\\]+' |
      sed -e '/^# *$/d' -e 's/^# \(.*\)$/tr("\1");/' >"$folder/comments.cpp" || true
    extract --keyword=tr "$folder/comments.cpp"
  done < <(find lib cmd -name '*.def' | sort)
  sed -i '/^#, c-format$/d' "$template"   # a guess: `70% are` is no format of C
}

# What vi.po should be: all messages of the code, sorted so that moved code changes nothing, with the
# Vietnamese that there is.
updated() {
  msgmerge --quiet --no-fuzzy-matching --no-location --no-wrap --sort-output --output-file="$folder/merged.po" \
    "$catalogue" "$template"
  msgattrib --no-obsolete --no-wrap --sort-output "$folder/merged.po" | sed '/^"POT-Creation-Date:/d'
}

collect
updated >"$folder/vi.po"
case "${1:-}" in
  update)
    cp "$folder/vi.po" "$catalogue"
    msgfmt --statistics -o /dev/null "$catalogue"
    ;;
  check)
    missing=$(msgattrib --untranslated --no-wrap "$folder/vi.po" |
      sed -n 's/^msgid /  /p' | grep -v '^  ""$' || true)
    if [ -n "$missing" ]; then
      printf '%s\nthese messages have no Vietnamese: make po, then data/po/vi.po\n' "$missing" >&2
      exit 1
    fi
    if ! cmp -s "$folder/vi.po" "$catalogue"; then
      diff -u "$catalogue" "$folder/vi.po" | head -20 >&2 || true
      echo "data/po/vi.po is not up to date: make po" >&2
      exit 1
    fi
    ;;
  *)
    echo "usage: messages.sh update|check" >&2
    exit 2
    ;;
esac
