// Completion: keys allowed here, words to choose from, ids with their names, evidence files.
#include <algorithm>
#include <filesystem>

#include "base/message.hpp"
#include "base/text.hpp"
#include "inventory/check_catalog.hpp"
#include "load/load.hpp"
#include "lsp/key_shape.hpp"
#include "lsp/known_entities.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "lsp/typed_place.hpp"
#include "model/word_labels.hpp"
#include "score/standing.hpp"

namespace campaign::lsp {
namespace {

namespace fs = std::filesystem;
using Kinds = std::vector<std::string_view>;

enum class ItemKind {
  key = 5,
  value = 12,
  choice = 20,
  file = 17,
  thing = 18
};  ///< of the protocol

constexpr size_t kMostFiles = 500;

/// The kinds of things whose ids stand behind the last of these keys; none for other keys.
Kinds kinds_behind(const std::vector<std::string>& way) {
  static const std::vector<std::pair<Kinds, Kinds>> table = {
      {{"subject", "subjects"}, {"unit", "person"}},
      {{"person", "head", "chair", "secretary", "present", "in-writing", "counters"}, {"person"}},
      {{"unit", "units", "continues", "succeeded-by"}, {"unit"}},
      {{"form", "forms", "award-forms", "registered-forms"}, {"award-form"}},
      {{"content"}, {"content"}},
      {{"criterion", "tie-break"}, {"criterion", "bonus", "penalty"}},
      {{"achievements"}, {"achievement"}},
      {{"awards.for"}, {"achievement"}},
      {{"registrations.of"}, {"unit", "person"}},
      {{"used-for"}, {"award"}}};
  const auto path = join(way, ".");
  for (const auto& [keys, kinds] : table)
    for (const auto key : keys)
      if (key == path || key == way.back()) return kinds;
  return {};
}

/// The kinds of things that are keys themselves below these keys.
Kinds kinds_of_keys(const std::vector<std::string>& keys) {
  const auto path = join(keys, ".");
  if (path == "score-sheets.scores" || path == "ratings.of") return {"unit", "person"};
  if (path == "figures.values") return {"indicator"};
  if (path == "council.threshold") return {"award-form"};
  return {};
}

class Offers {
 public:
  Offers(const CampaignState& state, TypedPlace place, Span word)
      : state_(state), place_(std::move(place)), word_(word) {}

  Value::List list() && {
    const auto& keys = place_.keys;
    if (is_score()) {
      place_.is_value ? add_choices<Judgement>() : add_criteria(keys.back());
    } else {
      // `- ` begins an entry or a value: only the format knows which.
      const auto* field = field_at({keys.begin(), keys.end()});
      const bool is_entry = field && field->kind == FieldKind::record;
      if (place_.is_value || (field && !is_entry)) add_values();
      if (!place_.is_value || is_entry) add_keys();
    }
    return std::move(list_);
  }

 private:
  /// In the marks of one subject: its id is the third key.
  bool is_score() const {
    const auto& keys = place_.keys;
    return keys.size() == (place_.is_value ? 4U : 3U) && keys[0] == "score-sheets" &&
           keys[1] == "scores";
  }

  void add(ItemKind kind, std::string_view text, const Message& detail, std::string behind = "") {
    list_.push_back(
        Value::Record{{"label", text},
                      {"kind", Value::count(static_cast<int>(kind))},
                      {"detail", detail},
                      {"textEdit", text_change(word_, std::string(text) + std::move(behind))}});
  }

  void add_entities(const Kinds& kinds, const std::string& behind = "") {
    for (const auto& one : entities_of(state_)) {
      if (std::find(kinds.begin(), kinds.end(), one.kind) == kinds.end()) continue;
      const bool is_new = behind.empty() || !place_.beside.contains(one.id);
      if (is_new)
        add(ItemKind::thing, one.id,
            joined({Message(one.name), short_description(state_, one)}, " · "), behind);
    }
  }

  void add_keys() {
    const std::vector<std::string_view> path(place_.keys.begin(), place_.keys.end());
    if (path.empty())
      for (const auto& one : section_entries()) {
        if (!place_.beside.contains(std::string(one.name)))
          add(ItemKind::key, one.name, tr(one.summary), ":");
      }
    if (const auto kinds = kinds_of_keys(place_.keys); !kinds.empty())
      return add_entities(kinds, ": ");
    const auto* field = field_at(path);
    if (!field || field->kind != FieldKind::record) return;
    for (const auto& one : data_format().records[field->record]) {
      if (place_.beside.contains(std::string(one.key))) continue;
      auto way = path;
      way.push_back(one.key);
      add(ItemKind::key, one.key, key_meaning(way), ": ");
    }
  }

  void add_values() {
    if (place_.keys.empty()) return;
    const auto& key = place_.keys.back();
    if (place_.keys.size() == 3 && place_.keys[0] == "ratings" && place_.keys[1] == "of")
      return add_choices<Rating>();
    const auto* field = field_at({place_.keys.begin(), place_.keys.end()});
    if (!field) return;
    for (const auto word : field->choices) add(ItemKind::choice, word, word_label(word));
    if (field->kind == FieldKind::truth)
      for (const auto* word : {"true", "false"}) add(ItemKind::choice, word, word_label(word));
    if (!field->choices.empty() || field->kind == FieldKind::truth) return;
    if (key == "evidence")
      add_files();
    else if (key == "check")
      add_checks();
    else
      add_entities(kinds_behind(place_.keys));
  }

  void add_checks() {
    for (const auto& one : check_catalog()) add(ItemKind::value, one.check.name, tr(one.summary));
  }

  /// Those by which the subject is marked in the period of the sheet.
  void add_criteria(const std::string& subject) {
    const auto& campaign = *state_.campaign;
    const auto& index = state_.evaluation->index;
    const auto who = participant(index, {subject});
    if (!who || !campaign.plan) return;
    const auto written = place_.around.find("period");
    const auto period =
        written == place_.around.end() ? std::nullopt : parse_period(written->second);
    const auto day = plan_day(campaign, period ? period->last : state_.today);
    const auto kind = criteria_of(campaign, *who, day);
    for (const auto& one : campaign.criteria)
      if (one.applies_to == kind && !one.group && one.in_force.contains(day))
        offer_criterion(one.id->text, one.title);
    for (const auto* list : {&campaign.bonuses, &campaign.penalties})
      for (const auto& one : *list)
        if (one.is_for(kind) && one.in_force.contains(day))
          offer_criterion(one.id->text, one.title);
  }

  void offer_criterion(const std::string& id, const std::string& title) {
    if (!place_.beside.contains(id)) add(ItemKind::thing, id, Message(title), ": ");
  }

  template <class Enum>
  void add_choices() {
    for (const auto& [word, meaning] : words<Enum>) add(ItemKind::choice, word, word_label(word));
  }

  /// Files below the root that are no data; without hidden ones.
  void add_files() {
    std::error_code error;
    std::vector<std::string> paths;
    for (fs::recursive_directory_iterator file(state_.root, error), end; file != end && !error;
         file.increment(error)) {
      const auto name = file->path().filename().string();
      if (name.starts_with('.') || name == "templates" || name == "rule-packs") {
        file.disable_recursion_pending();
      } else if (file->is_regular_file(error) && file->path().extension() != ".yaml" &&
                 file->path().extension() != ".yml" && paths.size() < kMostFiles) {
        paths.push_back(file->path().lexically_relative(state_.root).generic_string());
      }
    }
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) add(ItemKind::file, path, {});
  }

  const CampaignState& state_;
  TypedPlace place_;
  Span word_;
  Value::List list_ = {};
};

}  // namespace

Value completion(Session& session, const Value& params) {
  const auto uri = required_text(params, {"textDocument", "uri"});
  const auto position = required_position(params, {"position"});
  const auto path = document_path(uri);
  const auto* open = path ? session.documents().find(*path) : nullptr;
  if (!open) return {};
  const auto* known = session.last_state();  // the text changes with each key: no check for a word
  const auto& state = known ? *known : session.state();
  const SourceFile file(path->string(), open->text);
  const auto offset = static_cast<uint32_t>(offset_at(file.text(), position));
  auto place = typed_place(file.text(), offset);
  const auto first = static_cast<uint32_t>(std::min<size_t>(place.first, offset));
  return Offers(state, std::move(place), {&file, first, offset - first}).list();
}

}  // namespace campaign::lsp
