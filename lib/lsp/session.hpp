// What an editor and the program know of each other: open texts, settings, the campaign they make.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "base/language.hpp"
#include "lsp/campaign_state.hpp"
#include "lsp/documents.hpp"

namespace campaign::lsp {

/// Sends a message of ours to the editor.
using Send = std::function<void(const Value& message)>;

/// What an editor may switch off.
struct HintSettings {
  bool names = true;   ///< a name beside an id
  bool totals = true;  ///< total and place behind a subject's scores
};

class Session {
 public:
  Session(StateReader read, std::filesystem::path start, Language given, Send send)
      : language(given), read_(std::move(read)), start_(std::move(start)), send_(std::move(send)) {}

  Language language;  ///< of all that is said to the editor
  HintSettings hints = {};

  Documents& documents() { return documents_; }
  /// From this folder the campaign is looked for, before the folders of open texts.
  void set_start(std::filesystem::path folder) { start_ = std::move(folder); }

  void changed() { is_stale_ = true; }  ///< the data is to be read again
  /// Reads and checks what changed, and publishes the problems that did.
  void refresh();
  /// As the texts stand. Throws a RequestError where there is no campaign.
  const CampaignState& state();
  /// As the texts stood when they were checked last; null before.
  const CampaignState* last_state() const { return state_ ? &*state_ : nullptr; }

  /// The file of the data that a URI names; null for others.
  const SourceFile* file(const CampaignState& state, const std::string& uri) const;
  std::string uri_of(const std::filesystem::path& path) const;
  void notify(std::string method, Value params) const;

 private:
  CampaignState read_campaign() const;
  void publish(std::map<std::string, Value::List> problems);
  void lose(const Message& why);
  void say_failure(const Message& what);

  StateReader read_;
  std::filesystem::path start_;
  Send send_;
  Documents documents_ = {};
  bool is_stale_ = true;
  std::optional<CampaignState> state_ = {};
  Message failure_ = {};                           ///< why there is no campaign
  std::map<std::string, Value::List> shown_ = {};  ///< problems that the editor has, by URI
};

}  // namespace campaign::lsp
