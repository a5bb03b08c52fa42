// Where templates come from: the campaign's own first, then those built into the program.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/template.hpp"

namespace campaign {

class TemplateFiles {
 public:
  /// An empty root: only those built in.
  explicit TemplateFiles(std::filesystem::path root) : root_(std::move(root)) {}

  /// `summary` is `templates/summary.md`; read once; null when there is none of
  /// that name.
  const Template* find(std::string_view name);

  /// The same for `{{> name}}`; the object must stay where it is.
  Partials partials() {
    return [this](std::string_view name) { return find(name); };
  }

  /// Whether the campaign has one of its own of this name.
  bool is_own(std::string_view name) const;

  struct Entry {
    std::string name;
    std::string place;  ///< the file, or empty for one built into the program
  };
  std::vector<Entry> list() const;  ///< by name

 private:
  std::vector<std::filesystem::path> folders() const;

  std::filesystem::path root_;
  std::map<std::string, Template, std::less<>> read_;
};

}  // namespace campaign
