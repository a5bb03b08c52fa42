// Fills a user's Word file that contains the tags of a template.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/value.hpp"
#include "document/template_words.hpp"
#include "form/sections.hpp"
#include "ooxml/package.hpp"

namespace campaign {

/// Supports the tags of templates (`fill` in `template.hpp`) except includes, however Word has
/// split them, in the document, headers, footers and notes. A value is worded as in templates, is
/// always text, and takes the format of the place where its tag begins. A section repeats what is
/// between its tags in one paragraph; or the rows of a table from one tag to the other; or the
/// paragraphs and tables from a tag at the beginning of one to a tag at the end of another. Rows
/// and paragraphs with nothing but tags of sections are removed.
class Form {
 public:
  /// `path` is for messages. Reports an error when the bytes are no Word file. `words` must outlive
  /// the form.
  Form(std::string path, std::string_view bytes, const TemplateWords& words,
       Diagnostics& diagnostics);
  Form(const Form&) = delete;  // problems point into it, so it must outlive them

  /// Reports every tag that cannot be filled, at its place: `mau.docx: document, table 1, row 2,
  /// cell 3`.
  void check(const Value& view, Diagnostics& diagnostics) const;

  /// Returns the filled file; the same view gives the same bytes. Requires that no problem was
  /// reported. Reports sections that repeat too much; the result is then empty. `core_properties`:
  /// the part that takes the place of the form's title, author and days; when empty, these stay.
  std::string filled(const Value& view, Diagnostics& diagnostics,
                     const std::string& core_properties = {}) const;

 private:
  struct Text {
    size_t part = 0;
    Xml::Nodes nodes = {};
    std::deque<form::Passage> passages = {};
    std::vector<form::PlacedTag> tags = {};
  };

  void read(Diagnostics& diagnostics);
  void refuse(const Message& why, Diagnostics& diagnostics) const;

  std::string path_;
  const TemplateWords& words_;
  std::vector<PackagePart> parts_ = {};
  std::deque<Text> texts_ = {};
  std::deque<SourceFile> leftovers_ = {};  ///< texts that are not filled and have problems
};

}  // namespace campaign
