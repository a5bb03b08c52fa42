// Texts as values of the YAML subset.
#include "edit/yaml_value.hpp"

#include "yaml/parse.hpp"

namespace campaign {
namespace {

/// Whether `{k: TEXT, z: 1}` has the text as the value of `k`.
bool reads_back(std::string_view written, std::string_view text) {
  const SourceFile source("", "{k: " + std::string(written) + ", z: 1}");
  Diagnostics problems;
  const auto document = yaml::parse(source, problems);
  const auto root = document.root();
  if (!problems.list().empty() || !root || root.kind() != yaml::Kind::mapping) return false;
  const auto value = root.first_child().next();
  const auto second = value.next();
  return value.kind() == yaml::Kind::scalar && value.text() == text && second &&
         second.text() == "z";
}

/// Whether it is one of a pair depends on what else stands in the line.
bool begins_with_curved_quote(std::string_view text) {
  for (const std::string_view quote : {"“", "”", "„", "‘", "’", "«", "»"})
    if (text.starts_with(quote)) return true;
  return false;
}

}  // namespace

std::string yaml_value(std::string_view text) {
  if (!begins_with_curved_quote(text) && reads_back(text, text)) return std::string(text);
  std::string quoted = "\"";
  for (const char one : text) {
    if (one == '"' || one == '\\') quoted += '\\';
    quoted += one == '\n' ? std::string("\\n") : std::string(1, one);
  }
  return quoted + '"';
}

std::string yaml_list(const std::vector<std::string>& texts) {
  std::string list;
  for (const auto& one : texts) list += (list.empty() ? "" : ", ") + yaml_value(one);
  return "[" + list + "]";
}

}  // namespace campaign
