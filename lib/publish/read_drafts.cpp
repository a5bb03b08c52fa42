// Reads edited drafts from their files.
#include "publish/read_drafts.hpp"

#include <algorithm>
#include <array>

#include "base/message.hpp"
#include "base/text.hpp"
#include "form/document_text.hpp"
#include "publish/draft_folder.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kExtensions = {".docx", ".md", ".txt", ".html"};

bool is_draft(const fs::path& path) {
  return std::find(kExtensions.begin(), kExtensions.end(), path.extension().string()) !=
         kExtensions.end();
}

/// The file itself, or the drafts below a folder, except lock files of Word (`~$…`).
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

/// The path relative to the working directory.
std::string shown_from(const fs::path& directory, const fs::path& file) {
  const auto here = fs::absolute(directory).lexically_normal();
  return fs::absolute(file).lexically_normal().lexically_proximate(here).generic_string();
}

DocumentText read_draft(const fs::path& path, const std::string& shown) {
  if (const auto ending = path.extension(); ending == ".yaml" || ending == ".yml")
    throw WorldError(say("{} is no draft: the files of the data are checked together", shown),
                     tr("leave the name out: `campaign check`"));
  if (!is_draft(path))
    throw WorldError(say("{} is no draft that can be read", shown),
                     tr("save it as .docx, .md, .html or .txt"));
  Message why;
  auto draft = document_text(read_file(path), path.extension().string(), why);
  if (!draft) throw WorldError(say("{} {}", shown, why), tr("save it again in Word as .docx"));
  if (first_invalid_utf8(draft->text) != std::string::npos)
    throw WorldError(say("{} is not in UTF-8", shown), tr("save it in Unicode (UTF-8)"));
  if (draft->properties.empty()) draft->properties = remembered_properties(path);
  return std::move(*draft);
}

}  // namespace

EditedDrafts read_drafts(const std::vector<std::string>& paths, const fs::path& directory) {
  EditedDrafts drafts;
  for (const auto& path : paths)
    for (const auto& file : files_of(directory / path)) {
      const auto shown = shown_from(directory, file);
      auto [text, properties] = read_draft(file, shown);
      drafts.texts.emplace_back(shown, std::move(text));
      drafts.properties.push_back(std::move(properties));
    }
  return drafts;
}

}  // namespace campaign
