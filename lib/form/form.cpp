// Opens the package, finds the parts with text, and rewrites those with tags.
#include "form/form.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/message.hpp"
#include "base/text.hpp"
#include "document/template.hpp"
#include "document/template_checks.hpp"
#include "form/filling.hpp"
#include "form/identities.hpp"
#include "form/leftovers.hpp"
#include "form/list_copies.hpp"
#include "form/marked.hpp"
#include "form/metadata.hpp"

namespace campaign {
namespace {

constexpr std::string_view kMain = "document";

struct KindOfPart {
  std::string_view file;  ///< start of the file's name, as in `word/header2.xml`
  Message name;
};

std::vector<KindOfPart> kinds_of_parts() {
  return {{kMain, tr("document")},
          {"header", tr("header")},
          {"footer", tr("footer")},
          {"footnotes", tr("footnotes")},
          {"endnotes", tr("endnotes")}};
}

/// `header 2` for `word/header2.xml`; empty for parts without text. The document has no number,
/// since there is only one.
Message text_name(std::string_view part) {
  constexpr std::string_view kFolder = "word/", kEnding = ".xml";
  if (!part.starts_with(kFolder) || !part.ends_with(kEnding)) return {};
  part = part.substr(kFolder.size(), part.size() - kFolder.size() - kEnding.size());
  for (const auto& kind : kinds_of_parts()) {
    if (!part.starts_with(kind.file)) continue;
    const auto number = part.substr(kind.file.size());
    if (number.find_first_not_of("0123456789") != std::string_view::npos) continue;
    const bool numbered = !number.empty() && kind.file != kMain;
    return numbered ? kind.name + " " + Message(number) : kind.name;
  }
  return {};
}

constexpr std::string_view kContentTypes = "[Content_Types].xml";

/// Turns a Word template (.dotx) into a document.
void make_document(std::vector<PackagePart>& parts) {
  for (auto& part : parts)
    if (part.name == kContentTypes)
      part.bytes = replace_all(part.bytes, "wordprocessingml.template.main+xml",
                               "wordprocessingml.document.main+xml");
}

bool has_macros(const std::vector<PackagePart>& parts) {
  return std::any_of(parts.begin(), parts.end(), [](const PackagePart& part) {
    return part.name == kContentTypes && part.bytes.find("macroEnabled") != std::string::npos;
  });
}

const Xml* root_of(const Xml::Nodes& nodes) {
  for (const auto& node : nodes)
    if (node.kind == Xml::Kind::element) return &node;
  return nullptr;
}

/// Adds each problem once: Word stores the text of a box twice, for new and for old programs.
void add_once(const Diagnostics& found, Diagnostics& diagnostics) {
  std::set<std::tuple<std::string, uint32_t, std::string>> seen;
  for (const auto& one : found.list())
    if (seen.emplace(place(one.span).text(Language::english), one.span.offset,
                     one.message.text(Language::english))
            .second)
      diagnostics.add(one);
}

}  // namespace

Form::Form(std::string path, std::string_view bytes, const TemplateWords& words,
           Diagnostics& diagnostics)
    : path_(std::move(path)), words_(words) {
  Message why;
  auto parts = unzipped(bytes, why);
  if (!parts) {
    refuse(why, diagnostics);
  } else {
    parts_ = std::move(*parts);
    read(diagnostics);
  }
}

void Form::refuse(const Message& why, Diagnostics& diagnostics) const {
  diagnostics.add({.check = template_checks::unreadable_form,
                   .message = Message(path_) + " " + why,
                   .help = tr("open it in Word or LibreOffice and save it as .docx, without a "
                              "password")});
}

void Form::read(Diagnostics& diagnostics) {
  if (has_macros(parts_)) return refuse(tr("has macros (.docm)"), diagnostics);
  bool has_document = false;
  Diagnostics found;
  form::LeftoverFinder leftovers(path_, leftovers_, found);
  bool has_tags = false;
  for (size_t i = 0; i < parts_.size(); ++i) {
    const auto name = text_name(parts_[i].name);
    if (name.empty()) {
      leftovers.other_part(parts_[i]);
      continue;
    }
    auto nodes = parse_xml(parts_[i].bytes);
    const auto* root = nodes ? root_of(*nodes) : nullptr;
    if (!root) return refuse(tr("is a damaged file"), diagnostics);
    has_document |= root->is("w:document");
    auto& text = texts_.emplace_back(Text{.part = i, .nodes = std::move(*nodes)});
    text.passages = form::passages_of(text.nodes, path_, name);
    text.tags = form::placed_tags(text.passages, found);
    leftovers.filled_part(text.nodes, text.passages, name);
    has_tags |= !text.tags.empty();
  }
  if (!has_document) return refuse(tr("is no Word file (.docx)"), diagnostics);
  if (!has_tags && found.errors() == 0)
    found.add({.check = template_checks::form_without_tags,
               .message = say("{} has no tags, so nothing is filled in", path_),
               .help = tr("write tags into it where the data belongs, such as `{{agency.name}}`")});
  add_once(found, diagnostics);
}

void Form::check(const Value& view, Diagnostics& diagnostics) const {
  Diagnostics found;
  for (const auto& text : texts_) check_tags(form::by_reach(text.tags), view, &words_, found);
  add_once(found, diagnostics);
}

std::string Form::filled(const Value& view, Diagnostics& diagnostics,
                         const std::string& core_properties) const {
  const auto errors_before = diagnostics.errors();
  auto parts = parts_;
  form::ListCopies lists(parts);
  form::Identities identities;
  for (const auto& text : texts_) {
    if (text.tags.empty()) continue;
    const auto marked = form::marked(text.nodes, text.passages, text.tags);
    auto nodes = form::filled(marked, text.tags, view, words_, lists, diagnostics);
    if (diagnostics.errors() > errors_before) return {};
    identities.renew(nodes);
    parts[text.part].bytes = xml_text(nodes);
  }
  lists.write(parts);
  identities.copy_notes(parts);
  make_document(parts);
  if (!core_properties.empty()) form::replace_metadata(parts, core_properties);
  return zipped(parts);
}

}  // namespace campaign
