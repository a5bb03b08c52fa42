// Walks the parts of a form and reports, at its place, what would be left.
#include "form/leftovers.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/message.hpp"
#include "document/template_checks.hpp"
#include "form/unfilled_place.hpp"

namespace campaign::form {
namespace {

bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.';
  });
}

/// Offset and length of a tag of another program; a length of 0 when there is none.
std::pair<size_t, size_t> foreign_tag(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kBrackets[] = {
      {"{%", "%}"}, {"${", "}"}, {"«", "»"}, {"{", "}"}};
  for (const auto& [open, close] : kBrackets)
    for (size_t at = text.find(open), end = 0; at != text.npos; at = text.find(open, at + 1)) {
      const size_t begin = at + open.size();
      if (end < begin) end = text.find(close, begin);
      if (end == text.npos) break;
      const bool is_ours = open == "{" && at > 0 && text[at - 1] == '{';
      const bool fits = open == "{%" || is_word(text.substr(begin, end - begin));
      if (fits && !is_ours) return {at, end + close.size() - at};
    }
  return {};
}

bool is_change(const Xml& node) {
  return node.is("w:ins") || node.is("w:del") || node.is("w:moveFrom") || node.is("w:moveTo");
}

std::string all_text(const Xml& node) {
  std::string text = node.kind == Xml::Kind::element ? std::string() : node.text;
  for (const auto& child : node.children) text += all_text(child);
  return text;
}

}  // namespace

class LeftoverFinder::Walk {
 public:
  explicit Walk(LeftoverFinder& finder) : finder_(finder) {}

  void add_passages(const std::deque<Passage>& passages) {
    for (const auto& one : passages) passages_[one.paragraph] = &one;
  }

  /// Texts of the paragraph so far.
  using Others = std::map<Place, std::string>;

  void nodes(const Xml::Nodes& list, const Message& words, Others& others) {
    for (const auto& node : list)
      if (node.kind == Xml::Kind::element) element(node, words, others);
  }

  void part(const Xml::Nodes& list, const Message& words) {
    Others others;
    nodes(list, words, others);
    report(others, words);
  }

  /// All text of a part that is not filled, by paragraph.
  void unfilled(const Xml& node, const Message& words, Place place) {
    attributes(node, words);
    const bool is_text = node.is("w:p") || node.is("a:p") || !has_elements(node);
    if (is_text) find_tags(all_text(node), words, place);
    for (const auto& child : node.children)
      if (child.kind == Xml::Kind::element) {
        if (is_text)
          attributes_below(child, words);
        else
          unfilled(child, words, place);
      }
  }

 private:
  static bool has_elements(const Xml& node) {
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const Xml& one) { return one.kind == Xml::Kind::element; });
  }

  void element(const Xml& node, const Message& words, Others& others) {
    attributes(node, words);
    const auto passage = passages_.find(&node);
    if (passage != passages_.end()) {
      Others own;
      nodes(node.children, passage->second->words, own);
      report(own, passage->second->words);
      return;
    }
    if (is_change(node) && !std::exchange(finder_.has_changes_, true))
      add(template_checks::form_remarks, words, all_text(node), {0, 0},
          tr("the form has tracked changes, which every paper made of it would show"),
          tr("accept or reject them in Word"));
    if (const auto place = place_of_text(node); place != Place::paragraph)
      others[place] += all_text(node);
    nodes(node.children, words, others);
  }

  void attributes(const Xml& node, const Message& words) {
    for (const auto& [name, value] : node.attributes) {
      const auto place = place_of_attribute(name);
      find_tags(value, joined({words, place_label(place)}, ", "), place);
      if (name == "w:instr") find_mail_merge(value, words);
    }
  }

  void attributes_below(const Xml& node, const Message& words) {
    attributes(node, words);
    for (const auto& child : node.children)
      if (child.kind == Xml::Kind::element) attributes_below(child, words);
  }

  void report(const Others& others, const Message& words) {
    for (const auto& [place, text] : others) {
      find_tags(text, joined({words, place_label(place)}, ", "), place);
      find_mail_merge(text, words);
    }
  }

  void find_tags(const std::string& text, const Message& words, Place place) {
    const size_t begin = text.find("{{");
    if (begin == text.npos) return;
    const size_t end = text.find("}}", begin);
    add(is_hidden(place) ? template_checks::hidden_tag : template_checks::tag_not_filled, words,
        text, {begin, (end == text.npos ? text.size() : end + 2) - begin},
        tr("a tag stands where it is not filled"),
        tr("tags are filled in the text of paragraphs only: take it out, or write the words "
           "themselves"));
  }

  void find_mail_merge(const std::string& text, const Message& words) {
    const size_t begin = text.find("MERGEFIELD");
    if (begin == text.npos) return;
    add(template_checks::foreign_tag, words, text, {begin, text.size() - begin},
        tr("a field of a mail merge is not filled"),
        tr("write a tag in its place, such as `{{agency.name}}`"));
  }

 public:
  void add(const CheckName& check, const Message& words, const std::string& text,
           std::pair<size_t, size_t> place, Message message, Message help) {
    const auto& source =
        finder_.sources_.emplace_back(SourceFile::passage(finder_.path_, words, text));
    finder_.problems_.add(
        {.check = check,
         .span = {&source, static_cast<uint32_t>(place.first), static_cast<uint32_t>(place.second)},
         .message = std::move(message),
         .help = std::move(help)});
  }

 private:
  LeftoverFinder& finder_;
  std::map<const Xml*, const Passage*> passages_ = {};
};

void LeftoverFinder::filled_part(const Xml::Nodes& nodes, const std::deque<Passage>& passages,
                                 const Message& name) {
  Walk walk(*this);
  walk.add_passages(passages);
  walk.part(nodes, name);
  for (const auto& passage : passages) {
    const auto found = foreign_tag(passage.source.text());
    if (found.second > 0)
      walk.add(template_checks::foreign_tag, passage.words, std::string(passage.source.text()),
               found, tr("this looks like a tag of another program, and is not filled"),
               tr("tags have two braces: `{{agency.name}}`"));
  }
}

void LeftoverFinder::other_part(const PackagePart& part) {
  const auto& name = part.name;
  const bool is_xml = name.ends_with(".xml") || name.ends_with(".rels");
  const bool says_nothing = name == "docProps/core.xml" || name == "docProps/app.xml" ||
                            name == "word/styles.xml";  // replaced, or only for Word
  if (!is_xml || says_nothing) return;
  const auto place = place_of_part(name);
  const auto words = place == Place::other_part ? Message(name) : place_label(place);
  const bool comments = name == "word/comments.xml";
  const auto nodes =
      comments || part.bytes.find('{') != std::string::npos ? parse_xml(part.bytes) : std::nullopt;
  if (!nodes) return;
  Walk walk(*this);
  for (const auto& root : *nodes) {
    if (root.kind != Xml::Kind::element) continue;
    walk.unfilled(root, words, place);
    const auto* comment = comments ? root.child("w:comment") : nullptr;
    if (comment)
      walk.add(template_checks::form_remarks, words, all_text(*comment), {0, 0},
               tr("the form has comments, which every paper made of it would show"),
               tr("delete them in Word"));
  }
}

}  // namespace campaign::form
