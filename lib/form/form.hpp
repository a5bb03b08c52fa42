// A Word file with the tags of a template in it, which somebody made in Word, is filled from a
// view.
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

/// The tags are those of templates (`fill` in `template.hpp`) but includes. They are found however
/// Word has split them, in the document, headers, footers and notes. A value is worded as in
/// templates, is always text, and takes the format of the place where its tag begins. A section
/// repeats what is between its tags in one paragraph; the row of a table in which both stand; or
/// the paragraphs and tables between when both stand alone in paragraphs, which then go.
class Form {
 public:
  /// `path` as users see it. What is no Word file is an error. `words` must outlive it.
  Form(std::string path, std::string_view bytes, const TemplateWords& words,
       Diagnostics& diagnostics);
  Form(const Form&) = delete;  // problems point into it, so it must outlive them

  /// Tells every tag that cannot be filled, each at its place: `mau.docx: document, table 1, row 2,
  /// cell 3`.
  void check(const Value& view, Diagnostics& diagnostics) const;

  /// The filled file: parts without tags stay as they are, and the same view gives the same bytes.
  /// Only when nothing was told.
  std::string filled(const Value& view) const;

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
};

}  // namespace campaign
