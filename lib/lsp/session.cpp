// What an editor and the program know of each other: open texts, settings, the campaign they make.
#include "lsp/session.hpp"

#include <algorithm>
#include <exception>

#include "base/text.hpp"
#include "lsp/file_uri.hpp"
#include "lsp/protocol.hpp"
#include "lsp/published_problems.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"

namespace campaign::lsp {
namespace {

namespace fs = std::filesystem;

}  // namespace

std::string Session::uri_of(const fs::path& path) const {
  const auto* document = documents_.find(path);
  return document ? document->uri : uri_of_path(path);
}

void Session::notify(std::string method, Value params) const {
  send_(Value::Record{{"jsonrpc", "2.0"}, {"method", std::move(method)}, {"params", params}});
}

/// From the folder of the editor, or else from that of a text.
CampaignState Session::read_campaign() const {
  FileTexts texts;
  for (const auto& [path, document] : documents_.all())
    if (is_data_file(path)) texts[path] = document.text;
  try {
    return read_(start_, texts);
  } catch (const WorldError&) {
    for (const auto& [path, text] : texts) {
      try {
        return read_(path.parent_path(), texts);
      } catch (const WorldError&) {  // the first failure is reported
      }
    }
    throw;
  }
}

void Session::refresh() {
  if (!is_stale_) return;
  is_stale_ = false;
  try {
    state_ = read_campaign();
    failure_ = {};
    publish(published_problems(*state_, [this](const fs::path& path) { return uri_of(path); }));
  } catch (const WorldError& error) {
    lose(error.line());
  } catch (const std::exception& error) {  // a folder that may not be read, no memory
    lose(Message(std::string(error.what())));
  }
}

/// There is no campaign any more.
void Session::lose(const Message& why) {
  state_.reset();
  publish({});
  say_failure(why);
}

const CampaignState& Session::state() {
  refresh();
  if (!state_) throw RequestError{ErrorCode::request_failed, failure_};
  return *state_;
}

/// Only what changed, with an empty list for what became clean.
void Session::publish(std::map<std::string, Value::List> problems) {
  for (const auto& [uri, list] : shown_) problems.try_emplace(uri);
  for (const auto& [uri, list] : problems) {
    const auto known = shown_.find(uri);
    if (known != shown_.end() && known->second == list) continue;
    Value::Record params = {{"uri", uri}};
    const auto path = document_path(uri);
    if (const auto* document = path ? documents_.find(*path) : nullptr; document)
      if (document->version) params.push_back({"version", Value::count(*document->version)});
    params.push_back({"diagnostics", list});
    notify("textDocument/publishDiagnostics", std::move(params));
  }
  std::erase_if(problems, [](const auto& one) { return one.second.empty(); });
  shown_ = std::move(problems);
}

void Session::say_failure(const Message& what) {
  constexpr int kWarning = 2;
  if (failure_ == what) return;
  failure_ = what;
  notify("window/showMessage", Value::Record{{"type", Value::count(kWarning)}, {"message", what}});
}

const SourceFile* Session::file(const CampaignState& state, const std::string& uri) const {
  const auto path = document_path(uri);
  const auto& all = state.campaign->sources;
  const auto found = std::find_if(all.begin(), all.end(), [&](const SourceFile* one) {
    return path && state.path_of(*one) == *path;
  });
  return found == all.end() ? nullptr : *found;
}

}  // namespace campaign::lsp
