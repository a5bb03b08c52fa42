// Lines of YAML to be filled in: comments, and mappings whose values are empty.
#include "edit/yaml_lines.hpp"

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr int kWidth = 100;

}  // namespace

std::string comment_lines(int indent, const std::string& text) {
  const std::string start = std::string(static_cast<size_t>(indent), ' ') + "# ";
  const std::string wrapped = wrap(text, kWidth - indent - 2);
  std::string lines;
  for (const auto line : split(wrapped, '\n')) lines += start + std::string(line) + '\n';
  return lines;
}

std::string empty_mapping(int indent, const std::string& key, const std::vector<std::string>& keys,
                          const std::string& comment) {
  const std::string start = std::string(static_cast<size_t>(indent), ' ') + key + ":";
  const std::string end = comment.empty() ? "\n" : "  # " + comment + '\n';
  std::string flow;
  for (const auto& one : keys) flow += (flow.empty() ? " {" : ", ") + one + ": ";
  flow = keys.empty() ? " {}" : flow + "}";
  if (display_width(start + flow) <= kWidth) return start + flow + end;
  std::string lines = start + end;
  for (const auto& one : keys)
    lines += std::string(static_cast<size_t>(indent) + 2, ' ') + one + ":\n";
  return lines;
}

}  // namespace campaign
