#!/usr/bin/env bash
# Editors speak to `campaign lsp`: Neovim on good and faulty files, and messages that none sends.
# Usage: lsp.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
export HOME="$folder" PROGRAM="$program" LC_ALL=C.UTF-8
tests=$PWD/tests/documents

for SPOKEN in en vi; do
  export SPOKEN
  rm -rf "$folder/data"
  cp -r data "$folder/data"
  (cd "$folder/data" && timeout 120 nvim --headless -u NONE -n -i NONE \
    -c "luafile $tests/lsp_in_neovim.lua" </dev/null) >"$folder/log" 2>"$folder/errors" || true
  while read -r result what; do
    case $result in
      passed) tell 0 "" ;;
      FAILED) tell 1 "$what" ;;
    esac
  done <"$folder/log"
  grep -q "ends as it should" "$folder/log" ||
    tell 1 "$SPOKEN: Neovim broke off: $(tail -3 "$folder/errors" | tr '\n' ' ')"
  # What it renamed, it wrote: the data is as sound as before, with the new id.
  "$program" -C "$folder/data" --today 2021-11-10 check >"$folder/check" 2>&1 &&
    tell 0 "" || tell 1 "$SPOKEN: after the renaming: $(tail -1 "$folder/check")"
  "$program" -C "$folder/data" --today 2021-11-10 show phong-hanh-chinh >/dev/null 2>&1 &&
    tell 0 "" || tell 1 "$SPOKEN: nobody has the new id"
done

rm -rf "$folder/data"
cp -r data "$folder/data"
cp -r tests/fixtures/minimal "$folder/small"
timeout 600 python3 -B "$tests/lsp_edges.py" "$program" "$folder/data" "$folder/small" >"$folder/log" 2>&1 &&
  tell 0 "" || tell 1 "edges: $(tail -3 "$folder/log" | tr '\n' ' ')"
# The client library of VS Code, where npm can give it: Debian has none.
if npm install --silent --no-audit --no-fund --prefix "$folder/node" vscode-jsonrpc@8.2.1 \
  >/dev/null 2>&1; then
  rm -rf "$folder/data"
  cp -r data "$folder/data"
  NODE_PATH=$folder/node/node_modules timeout 60 node "$tests/lsp_in_node.js" "$program" \
    "$folder/data" >"$folder/node.log" 2>&1 &&
    tell 0 "" || tell 1 "node: $(tail -3 "$folder/node.log" | tr '\n' ' ')"
else
  echo "not run: vscode-jsonrpc is not to be had here"
fi
grep "is checked in" "$folder/log" || true
count
