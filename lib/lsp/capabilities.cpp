// The capabilities of the server, which it sends to an editor that begins.
#include "lsp/capabilities.hpp"

#include "lsp/protocol.hpp"

namespace campaign::lsp {

Value capabilities(std::string_view version) {
  constexpr int kIncremental = 2;
  const Value::Record sync = {{"openClose", true},
                              {"change", Value::count(kIncremental)},
                              {"save", Value::Record{{"includeText", false}}}};
  Value::Record known = {{"positionEncoding", "utf-16"}, {"textDocumentSync", sync}};
  for (const auto* provider :
       {"hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider",
        "workspaceSymbolProvider", "foldingRangeProvider", "inlayHintProvider",
        "documentFormattingProvider"})
    known.push_back({provider, true});
  const Value::List signs = {" ", "{", "[", "/"};
  known.push_back({"completionProvider", Value::Record{{"triggerCharacters", signs}}});
  known.push_back({"renameProvider", Value::Record{{"prepareProvider", true}}});
  const Value::List kinds = {"quickfix", "source.fixAll"};
  known.push_back({"codeActionProvider", Value::Record{{"codeActionKinds", kinds}}});
  return Value::Record{{"capabilities", std::move(known)},
                       {"serverInfo", Value::Record{{"name", "campaign"}, {"version", version}}}};
}

Value watch_request(const Value& params) {
  if (!truth_or(params,
                {"capabilities", "workspace", "didChangeWatchedFiles", "dynamicRegistration"},
                false))
    return {};
  const Value::Record options = {{"watchers", Value::List{Value::Record{{"globPattern", "**/*"}}}}};
  const Value::Record registration = {
      {"id", "files"}, {"method", "workspace/didChangeWatchedFiles"}, {"registerOptions", options}};
  return Value::Record{{"jsonrpc", "2.0"},
                       {"id", "files"},
                       {"method", "client/registerCapability"},
                       {"params", Value::Record{{"registrations", Value::List{registration}}}}};
}

}  // namespace campaign::lsp
