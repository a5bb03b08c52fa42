// What a Word form holds that filling would leave as it is: tags outside of its text, tags of other
// programs, comments and tracked changes.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "form/passages.hpp"
#include "ooxml/package.hpp"

namespace campaign::form {

class LeftoverFinder {
 public:
  /// `sources` owns the texts that problems point into.
  LeftoverFinder(const std::string& path, std::deque<SourceFile>& sources, Diagnostics& problems)
      : path_(path), sources_(sources), problems_(problems) {}

  /// A part that is filled. `name`: `header 2`.
  void filled_part(const Xml::Nodes& nodes, const std::deque<Passage>& passages,
                   const Message& name);
  /// Any other part.
  void other_part(const PackagePart& part);

 private:
  class Walk;

  const std::string& path_;
  std::deque<SourceFile>& sources_;
  Diagnostics& problems_;
  bool has_changes_ = false;
};

}  // namespace campaign::form
