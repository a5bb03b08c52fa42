// Reads the paragraphs of a Word file, joins numbered rows of tables, and numbers lists.
#include <cstdlib>
#include <map>
#include <set>

#include "base/facts.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "form/document_text.hpp"
#include "form/passages.hpp"
#include "ooxml/custom_properties.hpp"
#include "ooxml/package.hpp"

namespace campaign {
namespace {

using form::Passage;

std::string value_of(const Xml* node, std::string_view name = "w:val") {
  return std::string(node ? node->attribute(name) : "");
}

const Xml* below(const Xml* node, std::initializer_list<std::string_view> path) {
  for (const auto name : path) node = node ? node->child(name) : nullptr;
  return node;
}

const Xml* document_root(const Xml::Nodes& nodes, std::string_view name) {
  for (const auto& node : nodes)
    if (node.is(name)) return &node;
  return nullptr;
}

/// A list with numbered items. Lists of one kind are counted together, unless they restart.
struct NumberedList {
  std::string kind;
  std::optional<int> start = {};
};
using NumberedLists = std::map<std::string, NumberedList>;  ///< by id

NumberedList numbered_list(const Xml& node) {
  NumberedList list{value_of(node.child("w:abstractNumId"))};
  for (const auto& one : node.children) {
    const auto level = value_of(&one, "w:ilvl");
    const auto* start = one.is("w:lvlOverride") ? one.child("w:startOverride") : nullptr;
    if (start && (level.empty() || level == "0")) list.start = std::atoi(value_of(start).c_str());
  }
  return list;
}

/// Only lists with decimal numbers: others have dots or dashes.
NumberedLists numbered_lists(const Xml::Nodes& nodes) {
  std::set<std::string> decimal;
  NumberedLists lists;
  const auto* root = document_root(nodes, "w:numbering");
  if (!root) return lists;
  for (const auto& node : root->children) {
    const auto format = value_of(below(&node, {"w:lvl", "w:numFmt"}));
    if (node.is("w:abstractNum") && format == "decimal")
      decimal.insert(value_of(&node, "w:abstractNumId"));
    if (node.is("w:num") && decimal.contains(value_of(node.child("w:abstractNumId"))))
      lists.emplace(value_of(&node, "w:numId"), numbered_list(node));
  }
  return lists;
}

bool is_number(std::string_view written) {
  const auto unmarked = without_marks(written);
  auto text = trim(unmarked);
  if (text.ends_with('.')) text.remove_suffix(1);
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

/// Writes passages as lines.
class LineWriter {
 public:
  explicit LineWriter(NumberedLists numbered) : numbered_(std::move(numbered)) {}

  void add(const Passage& passage) {
    const std::string text(passage.source.text());
    const bool continues = passage.row && passage.row == row_ && row_is_numbered_;
    if (passage.row != row_) {
      row_ = passage.row;
      row_is_numbered_ = row_ && is_number(text);
    }
    if (continues)
      text_ += "\t" + text;
    else
      text_ += (has_lines_ ? "\n" : "") + number_of(passage) + text;
    has_lines_ = true;
  }
  std::string text() && { return std::move(text_); }

 private:
  /// `3. ` for an item of a numbered list.
  std::string number_of(const Passage& passage) {
    const auto* properties = below(passage.paragraph, {"w:pPr", "w:numPr"});
    const auto list = value_of(below(properties, {"w:numId"}));
    const auto level = value_of(below(properties, {"w:ilvl"}));
    const auto known = numbered_.find(list);
    if (known == numbered_.end() || !(level.empty() || level == "0")) return {};
    const auto& [kind, start] = known->second;
    if (started_lists_.insert(list).second && start) counts_[kind] = *start - 1;
    return std::to_string(++counts_[kind]) + ". ";
  }

  NumberedLists numbered_;
  std::set<std::string> started_lists_ = {};
  std::map<std::string, int> counts_ = {};  ///< by kind
  std::string text_ = {};
  const Xml* row_ = nullptr;
  bool row_is_numbered_ = false;
  bool has_lines_ = false;
};

std::optional<Xml::Nodes> part(const std::vector<PackagePart>& parts, std::string_view name) {
  for (const auto& one : parts)
    if (one.name == name) return parse_xml(one.bytes);
  return std::nullopt;
}

}  // namespace

std::optional<DocumentText> word_text(std::string_view bytes, Message& why) {
  const auto parts = unzipped(bytes, why);
  if (!parts) return std::nullopt;
  const auto document = part(*parts, "word/document.xml");
  if (!document) return why = tr("is no Word file"), std::nullopt;
  const auto numbering = part(*parts, "word/numbering.xml");
  LineWriter writer(numbering ? numbered_lists(*numbering) : NumberedLists());
  for (const auto& passage : form::passages_of(*document, "", {})) writer.add(passage);
  return DocumentText{std::move(writer).text(), custom_properties(*parts)};
}

}  // namespace campaign
