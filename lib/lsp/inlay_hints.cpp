// What an editor shows between the letters: names beside ids, totals and places behind scores.
#include "base/message.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "lsp/tree_place.hpp"
#include "score/standing.hpp"
#include "yaml/parse.hpp"

namespace campaign::lsp {
namespace {

class Hints {
 public:
  Hints(const Session& session, const CampaignState& state, std::optional<int64_t> typed_line)
      : settings_(session.hints), state_(state), typed_line_(typed_line) {}

  Value::List within(yaml::View root, size_t first, size_t last) && {
    first_ = first, last_ = last;
    if (root) add(root, {});
    return std::move(list_);
  }

 private:
  void hint(size_t offset, const SourceFile& file, const Message& label) {
    const auto place = text_position(file, offset);
    if (offset < first_ || offset > last_ || place.line == typed_line_) return;
    list_.push_back(Value::Record{
        {"position", value_of_position(place)}, {"label", label}, {"paddingLeft", true}});
  }

  void add_name(yaml::View node, std::string_view key) {
    const auto id = SubjectId{std::string(node.text())};
    const auto& index = state_.evaluation->index;
    if (!settings_.names || key == "id" || (!index.unit(id) && !index.person(id))) return;
    const auto span = node.span();
    hint(span.offset + span.length, *span.file, index.name(id));
  }

  /// Behind the scores of each subject of a sheet.
  void add_totals(yaml::View sheet) {
    const auto scores = value_of(sheet, "scores"), written = value_of(sheet, "period");
    const bool is_sheet = settings_.totals && scores && written &&
                          scores.kind() == yaml::Kind::mapping &&
                          written.kind() == yaml::Kind::scalar && state_.problems->errors() == 0;
    const auto period = is_sheet ? parse_period(written.text()) : std::nullopt;
    if (!period) return;
    const auto& all = state_.evaluation->scores;
    for (auto key = scores.first_child(); key; key = key.next().next()) {
      const auto who = participant(all.index(), {std::string(key.text())});
      const auto* standing = who ? all.standing(*who, *period) : nullptr;
      if (!standing || !standing->total) continue;
      const auto span = key.next().span();
      hint(span.offset + span.length, *span.file,
           standing->rank ? say("total {}, place {}", *standing->total, *standing->rank)
                          : say("total {}", *standing->total));
    }
  }

  void add(yaml::View node, std::string_view key) {
    if (node.kind() == yaml::Kind::scalar) return add_name(node, key);
    for (auto one = node.first_child(); one; one = one.next()) {
      if (node.kind() == yaml::Kind::sequence) {
        add(one, key);
        continue;
      }
      add_name(one, "");
      const auto value = one.next();
      add(value, one.text());
      one = value;
    }
    if (node.kind() == yaml::Kind::mapping) add_totals(node);
  }

  HintSettings settings_;
  const CampaignState& state_;
  std::optional<int64_t> typed_line_;
  size_t first_ = 0, last_ = 0;
  Value::List list_ = {};
};

}  // namespace

Value inlay_hints(Session& session, const Value& params) {
  const auto uri = required_text(params, {"textDocument", "uri"});
  const auto start = required_position(params, {"range", "start"});
  const auto end = required_position(params, {"range", "end"});
  const auto& state = session.state();
  const auto* file = session.file(state, uri);
  if (!file || !state.campaign->plan) return {};
  Diagnostics ignored;
  const auto document = yaml::parse(*file, ignored);
  const auto path = document_path(uri);
  const auto* open = path ? session.documents().find(*path) : nullptr;
  return Hints(session, state, open ? open->typed_line : std::nullopt)
      .within(document.root(), offset_at(file->text(), start), offset_at(file->text(), end));
}

}  // namespace campaign::lsp
