// The tags that a view offers to templates, with their meanings and examples.
#pragma once

#include <string>
#include <vector>

#include "base/value.hpp"

namespace campaign {

struct TagEntry {
  std::string path;                       ///< `contents.achievements.title`
  std::vector<std::string> section = {};  ///< `contents`, `achievements`: around the tag
  std::string tag;                        ///< `{{title}}`
  Message meaning;                        ///< empty when nobody has written it
  std::string example;                    ///< as a document words it; `—` when there is none
};

/// Every tag: first those outside of sections, then section by section. Names come from the views,
/// which are of one report; the first that has a value gives the example.
std::vector<TagEntry> tag_reference(const std::vector<Value>& views);

/// What a path means: the entry of `tag_meanings.def` that is the path or the longest end of it.
Message meaning_of(const std::string& path);

}  // namespace campaign
