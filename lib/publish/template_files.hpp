// Finds templates: files of the campaign first, then those built into the program.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/template.hpp"

namespace campaign {

class TemplateFiles {
 public:
  /// Reads the words of templates. With an empty root, only built-in templates are found.
  explicit TemplateFiles(std::filesystem::path root);
  TemplateFiles(const TemplateFiles&) = delete;  // options() point into it

  /// `summary` is `summary.md` in `templates` or a subfolder, or a piece of `words.yaml`. Templates
  /// are read once. Former names are accepted. Null when there is none of that name.
  const Template* find(std::string_view name);

  /// Whether the campaign itself has a template of this name.
  bool is_own(std::string_view name) const;

  struct Entry {
    std::string name;
    std::string place;  ///< the file; empty for a built-in template
  };
  std::vector<Entry> list() const;  ///< by name

  const TemplateWords& words() const { return words_; }
  /// Problems in the campaign's `words.yaml`.
  const Diagnostics& problems() const { return problems_; }
  /// Options to fill a template with partials from here.
  FillOptions options();

 private:
  struct OwnFile {
    std::filesystem::path path;
    std::string shown;  ///< `templates/summary.md`
  };

  void add_own_files(const std::filesystem::path& folder);
  void add_own_words(const std::filesystem::path& folder);
  const Template& keep(std::string_view name, SourceFile source);

  std::map<std::string, OwnFile, std::less<>> own_ = {};  ///< by name
  std::deque<SourceFile> word_files_ = {};
  TemplateWords words_ = {};
  TemplateWords own_words_ = {};
  Diagnostics problems_ = {};
  std::map<std::string, Template, std::less<>> read_ = {};
};

}  // namespace campaign
