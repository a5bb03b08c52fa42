// Drafts named on the command line, read as text.
#include "drafts.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/files.hpp"
#include "base/language.hpp"
#include "base/text.hpp"
#include "base/world_error.hpp"
#include "form/html_text.hpp"
#include "form/word_text.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kEndings = {".docx", ".md", ".txt", ".html"};

bool is_draft(const fs::path& path) {
  return std::find(kEndings.begin(), kEndings.end(), path.extension().string()) != kEndings.end();
}

/// The file itself, or the drafts below the folder, but those that Word keeps open (`~$…`).
std::vector<fs::path> files_of(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(path))
    if (entry.is_regular_file() && is_draft(entry.path()) &&
        !entry.path().filename().string().starts_with("~$"))
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

/// As users see it: from where they stand.
std::string shown_from(const fs::path& directory, const fs::path& file) {
  const auto here = fs::absolute(directory).lexically_normal();
  return fs::absolute(file).lexically_normal().lexically_proximate(here).generic_string();
}

std::string text_of(const fs::path& path, const std::string& shown) {
  if (!is_draft(path))
    throw WorldError(say("{} is no draft that can be read", shown),
                     tr("save it as .docx, .md, .html or .txt"));
  std::string why;
  const auto text = draft_text(read_file(path), path.extension().string(), why);
  if (!text) throw WorldError(say("{} {}", shown, why), tr("save it again in Word as .docx"));
  if (first_invalid_utf8(*text) != std::string::npos)
    throw WorldError(say("{} is not in UTF-8", shown), tr("save it in Unicode (UTF-8)"));
  return *text;
}

}  // namespace

std::optional<std::string> draft_text(std::string bytes, std::string_view extension,
                                      std::string& why) {
  if (extension == ".docx") return word_text(bytes, why);
  return extension == ".html" ? html_text(bytes) : std::move(bytes);
}

std::deque<SourceFile> read_drafts(const std::vector<std::string>& paths,
                                   const Environment& environment) {
  std::deque<SourceFile> drafts;
  for (const auto& path : paths)
    for (const auto& file : files_of(environment.directory / path)) {
      const auto shown = shown_from(environment.directory, file);
      drafts.emplace_back(shown, text_of(file, shown));
    }
  return drafts;
}

}  // namespace campaign
