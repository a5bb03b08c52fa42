// Which files make up a campaign: all below the root, with `include` and `exclude` of
// campaign.yaml.
#include "source_list.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <string>

#include "base/files.hpp"
#include "base/language.hpp"
#include "base/world_error.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;
using Patterns = std::vector<std::string>;

yaml::View entry(yaml::View mapping, std::string_view key) {
  if (!mapping || mapping.kind() != yaml::Kind::mapping) return {};
  for (auto one = mapping.first_child(); one; one = one.next().next())
    if (one.text() == key) return one.next();
  return {};
}

Patterns patterns(yaml::View list) {
  Patterns texts;
  if (!list || list.kind() != yaml::Kind::sequence) return texts;
  for (auto one = list.first_child(); one; one = one.next())
    if (one.kind() == yaml::Kind::scalar) texts.emplace_back(one.text());
  return texts;
}

bool matches(const std::string& path, const Patterns& list) {
  return std::any_of(list.begin(), list.end(), [&](const std::string& pattern) {
    return fnmatch(pattern.c_str(), path.c_str(), 0) == 0 || path.starts_with(pattern + "/");
  });
}

/// The files that a pattern such as `../org/*.yaml` names; a `*` may stand in the last part only.
std::vector<fs::path> included(const fs::path& root, const std::string& pattern) {
  const fs::path wanted = root / pattern;
  std::vector<fs::path> found;
  if (fs::is_directory(wanted.parent_path()))
    for (const auto& file : yaml_files(wanted.parent_path()))
      if (file.parent_path() == wanted.parent_path() &&
          fnmatch(wanted.filename().c_str(), file.filename().c_str(), 0) == 0)
        found.push_back(file);
  if (found.empty())
    throw WorldError(say("`include: {}` in campaign.yaml names no file", pattern),
                     tr("correct the path, which starts at the campaign's folder"));
  return found;
}

}  // namespace

std::vector<fs::path> source_list(const fs::path& root) {
  const SourceFile plan("campaign.yaml", read_file(root / "campaign.yaml"));
  Diagnostics told_later;
  const auto document = yaml::parse(plan, told_later);
  const auto section = entry(document.root(), "campaign");
  const Patterns exclude = patterns(entry(section, "exclude"));
  std::vector<fs::path> files = yaml_files(root);
  std::erase_if(files, [&](const fs::path& file) {
    const auto path = file.lexically_relative(root).generic_string();
    return path.starts_with("templates/") || matches(path, exclude);
  });
  for (const auto& pattern : patterns(entry(section, "include")))
    for (auto& file : included(root, pattern))
      if (std::find(files.begin(), files.end(), file) == files.end())
        files.push_back(std::move(file));
  return files;
}

}  // namespace campaign
