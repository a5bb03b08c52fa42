// Lines of YAML to be filled in: comments, and mappings whose values are empty.
#pragma once

#include <string>
#include <vector>

namespace campaign {

/// `# text`, broken at 100 columns, each line behind so many blanks.
std::string comment_lines(int indent, const std::string& text);

/// `# text` on one line.
inline std::string comment_line(int indent, const std::string& text) {
  return std::string(static_cast<size_t>(indent), ' ') + "# " + text + '\n';
}

/// A comment for each entry of a list, such as the contents of a plan: `#   id: title`.
template <class T>
std::string choice_lines(const std::string& key, const std::vector<T>& list) {
  if (list.empty()) return {};
  std::string lines = "# " + key + ":\n";
  for (const auto& one : list)
    lines += "#   " + one.id->text + ": " + std::string(one.title) + '\n';
  return lines;
}

/// `an: {a: , b: }  # comment` behind so many blanks, or a line for each key where that is too
/// long.
std::string empty_mapping(int indent, const std::string& key, const std::vector<std::string>& keys,
                          const std::string& comment);

}  // namespace campaign
