// Lists the tags that a view offers to templates, with meanings and examples.
#pragma once

#include <string>
#include <vector>

#include "base/value.hpp"

namespace campaign {

struct TagEntry {
  std::string path;                       ///< `contents.achievements.title`
  std::vector<std::string> section = {};  ///< enclosing sections: `contents`, `achievements`
  std::string tag;                        ///< `{{title}}`
  Message meaning;                        ///< empty when undocumented
  std::string example;                    ///< formatted as in a document; `—` when there is none
};

/// All tags: first those outside of sections, then section by section. The views are of the same
/// report; the first value that is not missing is the example.
std::vector<TagEntry> tag_reference(const std::vector<Value>& views);

/// The entry of `tag_meanings.def` for the path or its longest suffix; empty when there is none.
Message meaning_of(const std::string& path);

}  // namespace campaign
