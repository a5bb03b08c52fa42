#!/usr/bin/env bash
# Shows every report to a browser: no error under the page's own policy, both colour schemes, and no
# scrolling sideways on a telephone. Usage: html.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

browser() { # ARGUMENT…
  timeout 120 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" \
    --enable-logging=stderr --v=0 --dump-dom "$@" 2>"$folder/log" || echo "the browser failed"
}

make_page() { # NAME ARGUMENT…
  local name=$1 found
  shift
  make_file "$folder/$name.html" "$@"
  browser "file://$folder/$name.html" >"$folder/dom"
  found=$(grep CONSOLE "$folder/log" | head -3 || true)
  grep -q '</main>' "$folder/dom" || found="$found no page"
  [ -z "$found" ] && tell 0 "" || tell 1 "$name: $found"
}

# A page that shows all others in frames of 390 pixels, and says what it measured in each.
frames() {
  local page
  echo '<!DOCTYPE html><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
  for page in "$folder"/*.html; do
    printf '<iframe id="%s" width="390" height="800" srcdoc="' "$(basename "$page" .html)"
    sed 's/&/\&amp;/g; s/"/\&quot;/g' "$page"
    echo '"></iframe>'
  done
  cat <<'SCRIPT'
<pre id="found"></pre><script>
const measured = frame => {
  const page = frame.contentDocument, width = page.documentElement.clientWidth;
  const look = one => frame.contentWindow.getComputedStyle(one);
  const texts = [...page.querySelectorAll('svg[role=img] text')];
  const small = texts.filter(one => parseFloat(look(one).fontSize) < 11);
  const out = texts.filter(one => {
    const box = one.getBoundingClientRect();
    return box.left < 0 || box.right > width;
  });
  const ids = [...page.querySelectorAll('[id]')].map(one => one.id);
  const named = [...page.querySelectorAll('svg[role=img]')].every(
      one => one.getAttribute('aria-labelledby').split(' ').every(id => page.getElementById(id)));
  return `${frame.id}: too wide ${page.documentElement.scrollWidth - width}, paper ${
      look(page.querySelector('main')).backgroundColor}, small ${small.length}, outside ${
      out.length}, ids twice ${ids.length - new Set(ids).size}, named ${named}`;
};
window.onload = () => found.textContent =
    [...document.querySelectorAll('iframe')].map(measured).join('\n');
</script>
SCRIPT
}

check_scheme() { # SETTING PAPER
  local page name
  browser --blink-settings=preferredColorScheme="$1" "file://$folder/frames.htm" >"$folder/dom"
  for page in "$folder"/*.html; do
    name=$(basename "$page" .html)
    grep -q "$name: too wide 0, paper $2, small 0, outside 0, ids twice 0, named true" \
      "$folder/dom" && tell 0 "" || tell 1 "$2: $(grep "$name: too wide" "$folder/dom" || true)"
  done
}

while read -r kind period; do make_page "$kind" "$kind" -p "$period"; done < <(kinds)
make_page ranking-by-months ranking -p campaign
cp -r data "$folder/charts"
cp -r tests/documents/templates "$folder/charts/"
make_page charts -C "$folder/charts" exemplars -p 2021-10
frames >"$folder/frames.htm"
check_scheme 1 "rgb(255, 255, 255)"
check_scheme 0 "rgb(29, 30, 32)"
count
