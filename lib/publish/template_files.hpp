// Where templates come from: the campaign's own first, then those built into the program.
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
  /// Reads the words of templates. An empty root: only what is built in.
  explicit TemplateFiles(std::filesystem::path root);
  TemplateFiles(const TemplateFiles&) = delete;  // options() point into it

  /// `summary` is `summary.md` in `templates` or a folder in it, or a piece of `words.yaml`; read
  /// once; null when there is none of that name. A name of former days is that of today.
  const Template* find(std::string_view name);

  /// Whether the campaign has one of its own of this name.
  bool is_own(std::string_view name) const;

  struct Entry {
    std::string name;
    std::string place;  ///< the file, or empty for one built into the program
  };
  std::vector<Entry> list() const;  ///< by name

  const TemplateWords& words() const { return words_; }
  /// What is wrong with the campaign's own words.
  const Diagnostics& problems() const { return problems_; }
  /// To fill a template whose parts are found here.
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
