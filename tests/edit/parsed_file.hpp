// A file with a list of people as the editor sees it, its values and its comments.
#pragma once

#include <string>
#include <vector>

#include "edit/list_edits.hpp"
#include "edit/text_edit.hpp"
#include "yaml/parse.hpp"

namespace campaign::testing {

struct ParsedFile {
  explicit ParsedFile(const std::string& written)
      : text(written), source("people.yaml", written), document(yaml::parse(source, problems)) {}

  std::string text;
  SourceFile source;
  Diagnostics problems = {};
  yaml::Document document;

  /// The first error; a byte order mark is only warned of. Empty when there is none.
  std::string problem() const;
  /// False unless the root is a mapping that has it.
  yaml::View list() const;
  std::vector<yaml::View> entries() const;
  /// Its bytes as they were read: behind a byte order mark that the parser leaves out.
  std::string edited_by(const TextEdit& edit) const;
};

/// Every value of the file, and the entries of the list one by one.
struct Values {
  std::vector<std::string> sections, entries;
  bool operator==(const Values&) const = default;
};

/// `{<id>,<a>,}`: of an entry.
std::string value_text(yaml::View node);
Values values_of(const ParsedFile& file);
std::vector<std::string> comments_of(const ParsedFile& file);

}  // namespace campaign::testing
