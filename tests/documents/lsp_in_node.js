// The client library of VS Code speaks to `campaign lsp`. Usage: node lsp_in_node.js PROGRAM FOLDER,
// of the sample; `vscode-jsonrpc` must be found.
const assert = require("assert");
const fs = require("fs");
const { spawn } = require("child_process");
const { pathToFileURL } = require("url");
const rpc = require("vscode-jsonrpc/node");

const [program, folder] = process.argv.slice(2);
const server = spawn(program, ["--today", "2021-11-10", "lsp", "--stdio"], { cwd: folder });
const client = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin)
);
const shown = {};
let told = () => {};
client.onNotification("textDocument/publishDiagnostics", (params) => {
  shown[params.uri] = params.diagnostics;
  told(params);
});
const watches = [];
client.onRequest("client/registerCapability", (params) => void watches.push(...params.registrations));
client.listen();

async function main() {
  const uri = pathToFileURL(`${folder}/scores/2021-10.yaml`).href;
  const begun = await client.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    initializationOptions: { language: "vi" },
  });
  assert.strictEqual(begun.capabilities.positionEncoding, "utf-16");
  await client.sendNotification("initialized", {});
  const text = fs.readFileSync(`${folder}/scores/2021-10.yaml`, "utf-8");
  await client.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  const problem = new Promise((resolve) => (told = (params) => params.diagnostics.length && resolve(params)));
  await client.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: text.replace("23.5", "42") }],
  });
  const [first] = (await problem).diagnostics;
  assert.strictEqual(first.code, "score-above-maximum");
  assert.match(first.message, /điểm/);
  const before = text.slice(0, text.indexOf("van-phong:")).split("\n");
  const position = { line: before.length - 1, character: before.pop().length };
  const hover = await client.sendRequest("textDocument/hover", { textDocument: { uri }, position });
  assert.match(hover.contents.value, /Văn phòng/);
  const source = new rpc.CancellationTokenSource();
  const cancelled = client.sendRequest("workspace/symbol", { query: "a" }, source.token);
  source.cancel();
  await cancelled.catch((error) => assert.strictEqual(error.code, -32800));
  await assert.rejects(client.sendRequest("nothing"), { code: -32601 });
  assert.strictEqual(watches[0].method, "workspace/didChangeWatchedFiles");
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
}

server.on("exit", (code) => process.exit(code));
main().catch((error) => {
  console.error(error);
  process.exit(1);
});
