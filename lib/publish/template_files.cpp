// Where templates come from: the campaign's own first, then those built into the program.
#include "publish/template_files.hpp"

#include <algorithm>
#include <map>

#include "base/embedded.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// `summary` for `templates/summary.md`; empty for other files and for pages about templates.
std::string template_name(std::string_view path) {
  constexpr std::string_view kFolder = "templates/";
  if (!path.starts_with(kFolder) || !path.ends_with(".md") || path.ends_with("README.md"))
    return {};
  const auto name = path.substr(kFolder.size(), path.size() - kFolder.size() - 3);
  return name.find('/') == std::string_view::npos ? std::string(name) : "";
}

}  // namespace

std::vector<fs::path> TemplateFiles::folders() const {
  if (root_.empty()) return {};
  return {root_ / "templates", root_.parent_path() / "templates"};
}

const Template* TemplateFiles::find(std::string_view name) {
  const auto known = read_.find(name);
  if (known != read_.end()) return &known->second;
  const std::string file = std::string(name) + ".md";
  const auto keep = [&](std::string path, std::string text) {
    return &read_.try_emplace(std::string(name), std::move(path), std::move(text)).first->second;
  };
  for (const auto& folder : folders())
    if (fs::is_regular_file(folder / file))
      return keep("templates/" + file, read_file(folder / file));
  const auto* embedded = find_embedded("templates/" + file);
  if (!embedded || template_name(embedded->path).empty()) return nullptr;
  return keep(std::string(embedded->path), std::string(embedded->bytes));
}

bool TemplateFiles::is_own(std::string_view name) const {
  const auto own = folders();
  return std::any_of(own.begin(), own.end(), [&](const fs::path& folder) {
    return fs::is_regular_file(folder / (std::string(name) + ".md"));
  });
}

std::vector<TemplateFiles::Entry> TemplateFiles::list() const {
  std::map<std::string, std::string> places;
  for (const auto& file : embedded_files())
    if (const auto name = template_name(file.path); !name.empty()) places[name];
  const auto own = folders();
  for (auto folder = own.rbegin(); folder != own.rend(); ++folder) {
    if (!fs::is_directory(*folder)) continue;
    for (const auto& file : fs::directory_iterator(*folder)) {
      const auto name = template_name("templates/" + file.path().filename().string());
      if (!name.empty()) places[name] = file.path().lexically_normal().generic_string();
    }
  }
  std::vector<Entry> entries;
  for (const auto& [name, place] : places) entries.push_back({name, place});
  return entries;
}

}  // namespace campaign
