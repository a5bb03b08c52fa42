"""What no good editor sends. Usage: lsp_edges.py PROGRAM FOLDER SMALL: of two campaigns without problems."""
import json
import os
import random
import signal
import subprocess
import sys
import time

program, folder = sys.argv[1], os.path.realpath(sys.argv[2])
ROOT = "file://" + folder


def give_up(*_):
    raise TimeoutError("the server says nothing")


signal.signal(signal.SIGALRM, give_up)


def framed(message):
    body = message if isinstance(message, bytes) else json.dumps(message, ensure_ascii=False).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


class Editor:
    def __init__(self):
        self.process = subprocess.Popen([program, "--today", "2021-11-10", "lsp"], cwd=folder,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0

    def write(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def read(self):
        length = 0
        signal.alarm(60)  # ends a test that waits for what never comes, and says where
        while (line := self.process.stdout.readline()) != b"\r\n":
            assert line, "the server ended"
            if line.startswith(b"Content-Length:"):
                length = int(line.split(b":")[1])
        body = self.process.stdout.read(length)
        signal.alarm(0)
        return json.loads(body)

    def note(self, method, params=None):
        self.write(framed({"jsonrpc": "2.0", "method": method, "params": params}))

    def answer(self, method, params=None):
        self.number += 1
        self.write(framed({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}))
        while (got := self.read()).get("id") != self.number or "method" in got:
            pass
        return got

    def code(self, method, params=None):
        return self.answer(method, params).get("error", {}).get("code")

    def begin(self, **options):
        return self.answer("initialize", {"rootUri": ROOT, "capabilities": {}, "initializationOptions": options})

    def open(self, name, text):
        self.note("textDocument/didOpen",
                  {"textDocument": {"uri": f"{ROOT}/{name}", "languageId": "yaml", "version": 1, "text": text}})

    def end(self):
        self.process.stdin.close()
        return self.process.wait(30)


# Before it begins, and after it ends.
editor = Editor()
assert editor.code("textDocument/hover", {}) == -32002
editor.open("new.yaml", "people: [")
assert "capabilities" in editor.begin()["result"]
assert editor.code("initialize", {}) == -32600
assert editor.code("textDocument/nothing") == -32601
editor.note("$/nothing", {"a": 1})
assert editor.answer("shutdown")["result"] is None
assert editor.code("textDocument/hover", {}) == -32600
editor.note("exit")
assert editor.process.wait(30) == 0

for before in ([], ["initialize"]):
    editor = Editor()
    for method in before:
        editor.answer(method, {"rootUri": ROOT})
    editor.note("exit")
    assert editor.process.wait(30) == 1, before
editor = Editor()
editor.begin()
assert editor.end() == 1, "gone without a word"

# What is no message.
editor = Editor()
editor.begin()
for wrong, code in ((b"Hello: you\r\n\r\n", -32700), (framed(b"{"), -32700), (framed(b"\xff\xfe"), -32700), (framed(b"[" * 99999), -32700),
                    (framed(b"[]"), -32600), (framed(b"1"), -32600), (framed(b'{"id": 7}'), -32600),
                    (b"Content-Length: 9999999999999999999999\r\n\r\n", -32700),
                    (b"Content-Length: 99999999999\r\n\r\n", -32700),
                    (framed([{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]), -32600)):
    editor.write(wrong)
    got = editor.read()
    assert got["error"]["code"] == code, (wrong[:40], got)
assert editor.code("shutdown") is None, "it goes on after all of them"

# Parameters that do not fit.
editor = Editor()
editor.begin()
WRONG = (None, [], {}, {"textDocument": 1}, {"textDocument": {"uri": 5}},
         {"textDocument": {"uri": ROOT + "/new.yaml"}, "position": {"line": -1, "character": 0}},
         {"textDocument": {"uri": ROOT + "/new.yaml"}, "position": {"line": 1e300, "character": 0.5}})
for method in ("hover", "definition", "references", "rename", "prepareRename", "completion", "documentSymbol",
               "foldingRange", "codeAction", "inlayHint", "formatting", "didOpen", "didChange", "didClose"):
    for params in WRONG:
        if method.startswith("did"):
            editor.note("textDocument/" + method, params)
        elif params is None or "position" not in params or method not in ("documentSymbol", "foldingRange", "formatting"):
            assert editor.code("textDocument/" + method, params) == -32602, (method, params)
AFAR = {"textDocument": {"uri": "file:///nowhere/x.yaml"}, "position": {"line": 2000000000, "character": 2000000000},
        "newName": "x", "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}}
for method in ("hover", "definition", "references", "rename", "completion", "documentSymbol", "codeAction", "inlayHint"):
    assert "error" not in editor.answer("textDocument/" + method, AFAR), method
editor.open("new.yaml", "")
AFAR["textDocument"]["uri"] = ROOT + "/new.yaml"
for method in ("hover", "completion", "inlayHint", "formatting", "foldingRange"):
    assert "error" not in editor.answer("textDocument/" + method, AFAR), method
editor.note("textDocument/didChange", {"textDocument": {"uri": "untitled:1", "version": 1}, "contentChanges": []})

# Bytes that come one by one, and many messages in one piece.
message = framed({"jsonrpc": "2.0", "id": "split", "method": "workspace/symbol", "params": {"query": "văn phòng"}})
for at in range(len(message)):
    editor.write(message[at:at + 1])
while (got := editor.read()).get("id") != "split":
    pass
assert any("van-phong" in one["name"] for one in got["result"]), got
wait = {"jsonrpc": "2.0", "method": "workspace/symbol", "params": {"query": "a"}}
editor.write(b"".join(framed({**wait, "id": number}) for number in (101, 102, 103)) +
             framed({"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 103}}))
codes = {got["id"]: got.get("error", {}).get("code") for got in (editor.read() for _ in range(3))}
assert codes[101] is None and set(codes) == {101, 102, 103} and codes[103] in (None, -32800), codes

# No id is renamed in some files only.
editor.open("new.yaml", "units: [van-phong")
spot = {"textDocument": {"uri": ROOT + "/units.yaml"}, "position": {"line": 5, "character": 10}, "newName": "vp"}
assert editor.code("textDocument/rename", spot) == -32803
assert editor.answer("textDocument/prepareRename", spot)["result"] is None
editor.note("textDocument/didClose", {"textDocument": {"uri": ROOT + "/new.yaml"}})
assert len(editor.answer("textDocument/rename", spot)["result"]["changes"]) > 9

# A file that is not read is told at its place.
open(folder + "/people.yaml.txt", "w").close()
editor.note("workspace/didChangeWatchedFiles", {"changes": []})
while not (got := editor.read()).get("params", {}).get("uri", "").endswith("/people.yaml.txt"):
    pass
assert got["params"]["diagnostics"], got
os.remove(folder + "/people.yaml.txt")
editor.note("workspace/didChangeWatchedFiles", {"changes": []})

# Hints: shown, switched off, and not in the line that is being typed.
sheet = "scores/2021-10.yaml"
uri = f"{ROOT}/{sheet}"
editor.open(sheet, open(f"{folder}/{sheet}", encoding="utf-8").read())
WHOLE = {"textDocument": {"uri": uri}, "range": {"start": {"line": 0, "character": 0},
                                                 "end": {"line": 9999, "character": 0}}}


def labels():
    return {(one["position"]["line"], one["label"]) for one in editor.answer("textDocument/inlayHint", WHOLE)["result"]}


assert any(label == "Văn phòng" for _, label in labels()) and any("total 92, place 2" == label for _, label in labels())
editor.note("textDocument/didChange", {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [
    {"range": {"start": {"line": 8, "character": 0}, "end": {"line": 8, "character": 0}}, "text": ""}]})
assert not any(line == 8 for line, _ in labels())
editor.note("textDocument/didSave", {"textDocument": {"uri": uri}})
assert any(line == 8 for line, _ in labels())
for kind in ("names", "totals"):
    editor.note("workspace/didChangeConfiguration", {"settings": {"campaign": {"inlayHints": {kind: False}}}})
    left = {label for _, label in labels()}
    assert not any((label.startswith("total") if kind == "totals" else label == "Văn phòng") for label in left), kind

# A campaign that goes away and comes back.
os.rename(f"{folder}/campaign.yaml", f"{folder}/away")
editor.note("workspace/didChangeWatchedFiles", {"changes": []})
assert editor.code("workspace/symbol", {"query": "x"}) == -32803
os.rename(f"{folder}/away", f"{folder}/campaign.yaml")
editor.note("workspace/didChangeWatchedFiles", {"changes": []})
assert editor.code("workspace/symbol", {"query": "x"}) is None

# How long a change takes until the problems are there.
text = open(f"{folder}/{sheet}", encoding="utf-8").read()
times = []
for version, new in enumerate((text.replace("23.5", "42", 1), text) * 5, 3):
    began = time.monotonic()
    editor.note("textDocument/didChange", {"textDocument": {"uri": uri, "version": version},
                                           "contentChanges": [{"text": new}]})
    while editor.read().get("params", {}).get("uri") != uri:
        pass
    times.append(time.monotonic() - began)
print(f"a change is checked in {sorted(times)[len(times) // 2] * 1000:.0f} ms", flush=True)
assert sorted(times)[len(times) // 2] < 5
editor.answer("shutdown")
editor.note("exit")
assert editor.process.wait(30) == 0

# Texts that nobody types, changed piece by piece: the server lives, and knows the same text.
small = os.path.realpath(sys.argv[3])
editor = Editor()
editor.answer("initialize", {"rootUri": "file://" + small})
uri = f"file://{small}/campaign.yaml"
whole = open(f"{small}/campaign.yaml", encoding="utf-8").read()
PIECES = ("🏅", "Đạt", "{", "}", "[", "]", ": ", "- ", "\n", "\r\n", "\r", "\t", "\0", '"', "'", "#", "|", ">", "&a", "*a",
          "\ufeff", "e\u0302", "\u202e", ",", "  ", "id: x", "[" * 3000, "a: {" * 300, "units:\n- {id: x", "%", "!!x ", "---\n")
rng = random.Random(7)


def units(text):
    return len(text.encode("utf-16-le")) // 2


def position(text, at):
    begin = text.rfind("\n", 0, at) + 1
    return {"line": text.count("\n", 0, at), "character": units(text[begin:at])}


editor.note("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": whole}})
for number in range(150):
    text = whole if number % 5 == 0 else text
    change = []
    for _ in range(rng.randint(1, 3)):
        first = rng.randint(0, len(text))
        last = min(len(text), first + rng.choice((0, 0, 1, 9)))
        if text[first - 1:first] == "\r" or text[last - 1:last] == "\r":
            continue  # no editor stands between the two signs of a line end
        piece = rng.choice(PIECES)
        change.append({"range": {"start": position(text, first), "end": position(text, last)}, "text": piece})
        text = text[:first] + piece + text[last:]
    if number % 5 == 0:
        change.insert(0, {"text": whole})
    editor.note("textDocument/didChange", {"textDocument": {"uri": uri, "version": number}, "contentChanges": change})
    here = {"textDocument": {"uri": uri}, "position": position(text, rng.randint(0, len(text))), "newName": "x-1",
            "range": WHOLE["range"], "context": {"includeDeclaration": True}}
    for method in ("hover", "completion", "references", "prepareRename", "foldingRange", "inlayHint", "formatting",
                   "codeAction"):
        got = editor.answer("textDocument/" + method, here)
        assert "result" in got, (number, method, got)
    outline = editor.answer("textDocument/documentSymbol", here)
    editor.note("textDocument/didChange", {"textDocument": {"uri": uri, "version": number}, "contentChanges": [{"text": text}]})
    assert editor.answer("textDocument/documentSymbol", here)["result"] == outline["result"], number
assert editor.code("shutdown") is None
