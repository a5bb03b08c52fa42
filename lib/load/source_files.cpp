// Finds and reads the files of a campaign: all below the root, with `include` and `exclude` of the
// section `campaign`.
#include "load/source_files.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "load/copies.hpp"
#include "load/field_checks.hpp"
#include "load/file_patterns.hpp"
#include "load/unread_files.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRulePacks = "rule-packs/";

yaml::View entry(yaml::View mapping, std::string_view key) {
  if (!mapping || mapping.kind() != yaml::Kind::mapping) return {};
  for (auto one = mapping.first_child(); one; one = one.next().next())
    if (one.text() == key) return one.next();
  return {};
}

bool contains(const std::vector<fs::path>& paths, const fs::path& path) {
  return std::find(paths.begin(), paths.end(), path) != paths.end();
}

std::string relative_to(const fs::path& root, const fs::path& file) {
  return file.lexically_relative(root).generic_string();
}

/// Beside the plan, in which it stands: what it left out may have been removed meanwhile.
void report_no_match(const Pattern& pattern, std::vector<SourceText>& texts) {
  for (auto& one : texts)
    if (one.source == pattern.span.file)
      one.problems.add(
          {.check = field_checks::exclude_unused,
           .span = pattern.span,
           .message = say("`exclude` names no file with `{}`", pattern.text),
           .help = tr("correct the path, which starts at the campaign's folder, or take it out")});
}

/// How many files there were to leave out.
size_t exclude_matching(const fs::path& root, const std::string& pattern,
                        std::vector<fs::path>& files, std::vector<UnreadFile>& unread) {
  const auto matches = [&](const fs::path& file) {
    const auto path = composed(relative_to(root, file));
    return fnmatch(pattern.c_str(), path.c_str(), 0) == 0 || path.starts_with(pattern + "/");
  };
  return std::erase_if(files, matches) +
         std::erase_if(unread, [&](const UnreadFile& one) { return matches(one.path); });
}

struct SourcePatterns {
  Patterns include;
  Patterns exclude;
};

/// Reads each file once.
class SourceReader {
 public:
  SourceReader(const fs::path& root, SourceFiles& files,
               const std::function<std::string(const fs::path&)>& shown, const FileTexts& texts)
      : root_(root), files_(files), shown_(shown), texts_(texts) {}

  SourceText& text(const fs::path& path) {
    auto& cached = by_path_[path];
    if (cached.source) return cached;
    const auto given = texts_.find(path);
    auto bytes = given == texts_.end() ? read_file(path) : given->second;
    SourceFile file(shown_(path), std::move(bytes), relative_to(root_, path));
    cached.source = &files_.read.emplace_back(ReadSource{path, std::move(file)}).file;
    return cached;
  }

  /// Nullopt when the file has no section `campaign`.
  std::optional<SourcePatterns> patterns_in(const fs::path& path) {
    auto& file = text(path);
    const auto& source = file.source;
    auto& document = file.document;
    if (source->text().find("campaign:") == std::string_view::npos) return std::nullopt;
    if (!document) document.emplace(yaml::parse(*source, file.problems));
    const auto section = entry(document->root(), "campaign");
    if (!section) return std::nullopt;
    return SourcePatterns{patterns_in_list(entry(section, "include")),
                          patterns_in_list(entry(section, "exclude"))};
  }

 private:
  const fs::path& root_;
  SourceFiles& files_;
  const std::function<std::string(const fs::path&)>& shown_;
  const FileTexts& texts_;
  std::map<fs::path, SourceText> by_path_ = {};
};

/// The section is in campaign.yaml, else in any other file.
SourcePatterns patterns_of(const fs::path& root, const std::vector<fs::path>& paths,
                           SourceReader& reader) {
  if (const auto found = reader.patterns_in(root / "campaign.yaml")) return *found;
  for (const auto& path : paths)
    if (const auto found = reader.patterns_in(path)) return *found;
  return {};
}

std::vector<fs::path> paths_of(const FileTexts& texts) {
  std::vector<fs::path> paths;
  for (const auto& [path, text] : texts) paths.push_back(path);
  return paths;
}

/// Also true where there is no top.
bool is_below(const fs::path& top, const fs::path& path) {
  return top.empty() || !relative_to(top, path).starts_with("..");
}

/// Where a pattern may find files, by whole paths.
std::vector<fs::path> files_beside(const fs::path& target, const OtherFiles& other) {
  if (other.complete && is_below(other.top, target)) return paths_of(other.texts);
  std::error_code error;
  return fs::is_directory(target.parent_path(), error) ? yaml_files(target.parent_path())
                                                       : std::vector<fs::path>();
}

/// Files named by a pattern such as `../org/*.yaml`; a `*` is allowed in the last part only.
std::vector<fs::path> included(const fs::path& root, const std::string& pattern,
                               const OtherFiles& other) {
  const fs::path target =
      other.complete ? (root / pattern).lexically_normal() : as_on_disk(root / pattern);
  std::vector<fs::path> found;
  for (const auto& file : files_beside(target, other))
    if (file.parent_path() == target.parent_path() &&
        fnmatch(target.filename().c_str(), composed(file.filename().string()).c_str(), 0) == 0)
      found.push_back(file);
  if (found.empty())
    throw WorldError(say("`{}: {}` in campaign.yaml names no file", "include", pattern),
                     tr("correct the path, which starts at the campaign's folder"));
  return found;
}

SourceText skipped(const SourceFile* source, CheckName check, Message message, Message help) {
  SourceText text{.source = source, .skipped = true};
  text.problems.add({.check = check,
                     .span = {source, 0, source->text().empty() ? 0U : 1U},
                     .message = std::move(message),
                     .help = std::move(help)});
  return text;
}

bool below_second_campaign(const fs::path& root, const fs::path& file) {
  for (auto folder = file.parent_path(); folder != root; folder = folder.parent_path())
    if (fs::exists(folder / "campaign.yaml")) return true;
  return false;
}

/// Every YAML file below the root, by path.
std::vector<fs::path> paths_below(const fs::path& root, const OtherFiles& other) {
  auto paths = other.complete ? std::vector<fs::path>() : yaml_files(root);
  const std::set<fs::path> known(paths.begin(), paths.end());
  for (const auto& [path, text] : other.texts)
    if (!relative_to(root, path).starts_with("..") && !known.contains(path)) paths.push_back(path);
  if (!other.texts.empty())
    std::sort(paths.begin(), paths.end(),
              [](const auto& a, const auto& b) { return a.generic_string() < b.generic_string(); });
  return paths;
}

}  // namespace

OtherFiles in_place_of_disk(KeptFiles files) {
  return {.texts = std::move(files.yaml),
          .complete = true,
          .all = std::move(files.all),
          .top = std::move(files.top)};
}

fs::path rule_pack_file(const fs::path& root, const std::string& id) {
  return root / kRulePacks / (id + ".yaml");
}

std::vector<fs::path> rule_pack_files(const fs::path& root) {
  const auto folder = root / kRulePacks;
  return root.empty() || !fs::is_directory(folder) ? std::vector<fs::path>() : yaml_files(folder);
}

SourceFiles read_source_files(const fs::path& root,
                              const std::function<std::string(const fs::path&)>& shown,
                              const OtherFiles& other) {
  std::vector<fs::path> paths = paths_below(root, other);
  const auto elsewhere =
      std::stable_partition(paths.begin(), paths.end(), [&](const fs::path& file) {
        const auto path = relative_to(root, file);
        return !path.starts_with("templates/") && !path.starts_with(kRulePacks);
      });
  auto unread =
      other.complete ? std::vector<UnreadFile>() : unread_files(root, {elsewhere, paths.end()});
  paths.erase(elsewhere, paths.end());
  SourceFiles files;
  SourceReader reader(root, files, shown, other.texts);
  const auto patterns = patterns_of(root, paths, reader);
  Patterns without_match;
  for (const auto& pattern : patterns.exclude)
    if (exclude_matching(root, pattern.text, paths, unread) == 0 && !other.complete)
      without_match.push_back(pattern);
  const auto copies = copies_in(root, paths, other.texts);
  for (const auto& pattern : patterns.include)
    for (auto& file : included(root, pattern.text, other))
      if (!contains(paths, file)) paths.push_back(std::move(file));
  paths.insert(paths.end(), other.added.begin(), other.added.end());
  for (const auto& path : paths) {
    const auto copy = copies.find(path);
    if (copy == copies.end())
      files.texts.push_back(std::move(reader.text(path)));
    else if (!copy->second.message.empty()) {
      const auto* source = reader.text(path).source;
      files.texts.push_back(
          skipped(source, field_checks::copied_file, copy->second.message, copy->second.help));
      files.texts.back().section = first_section(source->text());
    }
  }
  for (auto& one : unread) {
    if (below_second_campaign(root, one.path)) continue;
    files.texts.push_back(skipped(&files.not_read.emplace_back(shown(one.path), ""),
                                  field_checks::file_not_read, std::move(one.message),
                                  std::move(one.help)));
    files.texts.back().section = std::move(one.section);
  }
  for (const auto& pattern : without_match) report_no_match(pattern, files.texts);
  return files;
}

}  // namespace campaign
