// Finds templates: files of the campaign first, then those built into the program.
#include "publish/template_files.hpp"

#include <algorithm>
#include <set>

#include "base/embedded.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolder = "templates/";
constexpr const char* kWords = "words.yaml";

/// `summary` for `reports/summary.md`; empty for other files and for `README.md`.
std::string template_name(const fs::path& path) {
  const bool page = path.extension() == ".md" && path.filename() != "README.md";
  return page ? path.stem().string() : "";
}

bool is_in_starter(std::string_view path) { return path.starts_with("templates/starter/"); }

/// The built-in templates by name.
const std::map<std::string, const EmbeddedFile*, std::less<>>& built_in() {
  static const auto files = [] {
    std::map<std::string, const EmbeddedFile*, std::less<>> all;
    for (const auto& file : embedded_files())
      if (file.path.starts_with(kFolder) && !is_in_starter(file.path))
        if (const auto name = template_name(file.path); !name.empty()) all[name] = &file;
    return all;
  }();
  return files;
}

/// The built-in words, read once.
const TemplateWords& built_in_words() {
  static const SourceFile file("templates/words.yaml",
                               std::string(find_embedded("templates/words.yaml")->bytes));
  static const TemplateWords words = [] {
    Diagnostics ignored;
    return read_words(file, ignored);
  }();
  return words;
}

}  // namespace

TemplateFiles::TemplateFiles(fs::path root) : words_(built_in_words()) {
  if (root.empty()) return;
  for (const auto& folder : {root / "templates", root.parent_path() / "templates"}) {
    if (!fs::is_directory(folder)) continue;
    add_own_files(folder);
    add_own_words(folder);
  }
  for (const auto& [old_name, name] : words_.renamed)
    if (const auto found = own_.find(old_name); found != own_.end())
      own_.try_emplace(name, found->second);
  words_.add(own_words_);
}

/// Adds files of the folder and its subfolders; the first file of a name takes precedence.
void TemplateFiles::add_own_files(const fs::path& folder) {
  std::set<fs::path> paths;
  for (const auto& file : fs::recursive_directory_iterator(folder))
    if (file.is_regular_file()) paths.insert(file.path());
  for (const auto& path : paths)
    if (const auto name = template_name(path); !name.empty())
      own_.try_emplace(name, OwnFile{path, std::string(kFolder) +
                                               path.lexically_relative(folder).generic_string()});
}

/// Words of folders added earlier take precedence.
void TemplateFiles::add_own_words(const fs::path& folder) {
  if (!fs::is_regular_file(folder / kWords)) return;
  word_files_.emplace_back(std::string(kFolder) + kWords, read_file(folder / kWords));
  auto words = read_words(word_files_.back(), problems_);
  words.add(own_words_);
  own_words_ = std::move(words);
}

const Template& TemplateFiles::keep(std::string_view name, SourceFile source) {
  return read_.try_emplace(std::string(name), std::move(source)).first->second;
}

const Template* TemplateFiles::find(std::string_view name) {
  if (const auto known = read_.find(name); known != read_.end()) return &known->second;
  if (const auto local = own_.find(name); local != own_.end())
    return &keep(name, {local->second.shown, read_file(local->second.path)});
  if (const auto piece = words_.pieces.find(name); piece != words_.pieces.end())
    return &keep(name, SourceFile::passage(std::string(kFolder) + kWords, name, piece->second));
  if (const auto file = built_in().find(name); file != built_in().end())
    return &keep(name, {std::string(file->second->path), std::string(file->second->bytes)});
  const auto renamed = words_.renamed.find(name);
  return renamed == words_.renamed.end() ? nullptr : find(renamed->second);
}

bool TemplateFiles::is_own(std::string_view name) const {
  return own_.contains(name) || own_words_.pieces.contains(name);
}

std::vector<TemplateFiles::Entry> TemplateFiles::list() const {
  std::map<std::string, std::string> places;
  for (const auto& [name, file] : built_in()) places[name];
  for (const auto& [name, text] : words_.pieces) places[name];
  for (const auto& [name, text] : own_words_.pieces) places[name] = std::string(kFolder) + kWords;
  for (const auto& [name, file] : own_)
    places[name] = file.path.lexically_normal().generic_string();
  std::vector<Entry> entries;
  for (const auto& [name, place] : places) entries.push_back({name, place});
  return entries;
}

FillOptions TemplateFiles::options() {
  return {.partials = [this](std::string_view name) { return find(name); }, .words = &words_};
}

}  // namespace campaign
