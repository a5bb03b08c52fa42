// A template is filled from a view; the only file that knows kainjow's Mustache.
#include "document/template.hpp"

#include <deque>
#include <kainjow/mustache.hpp>
#include <unordered_map>

#include "base/text.hpp"
#include "document/escape.hpp"
#include "document/scope.hpp"
#include "document/tags.hpp"
#include "document/template_names.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

using kainjow::mustache::data;

/// Stands for line ends while the library works: it has rules of its own for lines, which drop
/// blank lines that a document needs.
constexpr char kLineEnd = '\x1E';

std::string prepared(const SourceFile& source) {
  Diagnostics already_told;
  std::string text = for_engine(source, scan_tags(source, already_told));
  std::erase_if(text, [](char c) { return c == kLineEnd || c == '\r'; });
  std::replace(text.begin(), text.end(), '\n', kLineEnd);
  return text;
}

/// Marks the words of `{{#sex.male}}Ông {{/sex.male}}`, which the data has chosen.
std::string with_choices(const std::string& text, Facts& facts) {
  std::string marked;
  size_t at = 0;
  for (size_t tag = text.find("{{"); tag != text.npos; tag = text.find("{{", tag + 2)) {
    const size_t body = text.find("}}", tag);
    const size_t end = text.find("{{", tag + 2);
    if (body == text.npos || end == text.npos || end < body) break;
    const auto name = text.substr(tag + 3, body - tag - 3);
    const bool section = text[tag + 2] == '#' || text[tag + 2] == '^';
    if (!section || !name.starts_with(kAsked) || name.find('.') == name.npos ||
        text.compare(end + 2, name.size() + 1, "/" + name) != 0)
      continue;
    const auto words = text.substr(body + 2, end - body - 2);
    marked += text.substr(at, body + 2 - at);
    marked += facts.marked({name.substr(1), name.substr(name.rfind('.') + 1), {}, true}, words);
    at = end;
  }
  return marked + text.substr(at);
}

/// Looks names up in the view itself; the library's own data are made one by one, as it asks for
/// them.
class ViewContext final : public kainjow::mustache::basic_context<std::string> {
 public:
  ViewContext(const Value& view, const Marking& marking) : scope_(view), marking_(marking) {}

  void push(const data* node) override { scope_.push(values_.at(node)); }
  void pop() override { scope_.pop(); }

  const data* get(const std::string& name) const override {
    const bool asked = name.starts_with(kAsked);
    const Value* value = scope_.find(std::string_view(name).substr(asked ? 1 : 0));
    if (!value || (asked && !value->truthy())) return nullptr;
    if (asked) return section(*value);
    return marking_.facts ? marked(name, *value) : text(*value);
  }

  const data* get_partial(const std::string& name) const override {
    const SourceFile* source = marking_.partials(name);
    if (!source) return nullptr;
    std::string text = marked_choices(prepared(*source));
    while (text.ends_with(kLineEnd)) text.pop_back();
    return &partial_nodes_.insert_or_assign(name, data(text)).first->second;
  }

  std::string marked_choices(std::string text) const {
    return marking_.facts ? with_choices(text, *marking_.facts) : text;
  }

 private:
  /// Each place of a fact is one of its own.
  const data* marked(const std::string& name, const Value& value) const {
    constexpr std::string_view kLong = ".long";
    const bool is_long = name.ends_with(kLong);
    const auto day = name.substr(0, name.size() - (is_long ? kLong.size() : 0));
    const auto* owner = scope_.find("id");
    Fact fact{name, plain(is_long ? *scope_.find(day) : value), owner ? plain(*owner) : ""};
    return &marked_.emplace_back(
        marking_.facts->marked(std::move(fact), escaped_for_markdown(worded(value))));
  }

  const data* text(const Value& value) const {
    const auto [place, is_new] = texts_.try_emplace(&value, true);
    if (is_new) place->second = escaped_for_markdown(worded(value));
    return &place->second;
  }

  const data* section(const Value& value) const {
    const auto [place, is_new] = sections_.try_emplace(&value, true);
    const data* node = &place->second;
    if (!is_new) return node;
    values_.emplace(node, &value);
    const auto* list = value.get<Value::List>();
    if (!list) return node;
    place->second = kainjow::mustache::list(list->size(), data(true));
    for (size_t i = 0; i < list->size(); ++i) values_.emplace(&node->list_value()[i], &(*list)[i]);
    return node;
  }

  mutable Scope scope_;
  Marking marking_;
  mutable std::deque<data> marked_;
  mutable std::unordered_map<const Value*, data> texts_;
  mutable std::unordered_map<const Value*, data> sections_;
  mutable std::unordered_map<const data*, const Value*> values_;  ///< what a section enters
  mutable std::unordered_map<std::string, data> partial_nodes_;
};

}  // namespace

std::string fill(const SourceFile& source, const Value& view, const Partials& partials,
                 Diagnostics& diagnostics) {
  return fill(source, view, Marking{partials}, diagnostics);
}

std::string fill(const SourceFile& source, const Value& view, const Marking& marking,
                 Diagnostics& diagnostics) {
  const size_t errors_before = diagnostics.errors();
  check_names(source, view, marking.partials, diagnostics);
  if (diagnostics.errors() > errors_before) return {};
  ViewContext context(view, marking);
  kainjow::mustache::mustache engine(context.marked_choices(prepared(source)));
  engine.set_custom_escape([](const std::string& text) { return text; });
  std::string filled = engine.render(context);
  std::replace(filled.begin(), filled.end(), kLineEnd, '\n');
  return filled;
}

}  // namespace campaign
