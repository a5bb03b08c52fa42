// What the files say and nobody could read, so that no check takes it for missing.
#pragma once

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace campaign {

/// Sections with an invalid part, which was reported and left out, and the ids of what was left
/// out.
class Unread {
 public:
  /// A whole file or section of unknown content.
  void add_all() { all_ = true; }
  void add(std::string_view section) { ids_.try_emplace(std::string(section)); }
  /// An invalid entry; an empty id is unknown.
  void add(std::string_view section, std::string_view id) {
    ids_[std::string(section)].emplace(id);
  }

  bool everything() const { return all_; }
  bool nothing() const { return !all_ && ids_.empty(); }
  /// Whether nothing of these sections was left out.
  bool nothing_of(std::initializer_list<std::string_view> sections) const {
    bool found = all_;
    for (const auto section : sections) found |= ids_.contains(section);
    return !found;
  }
  /// Whether what was left out of a section may have declared the id.
  bool may_declare(std::string_view section, const std::string& id) const {
    const auto found = ids_.find(section);
    return all_ ||
           (found != ids_.end() && (found->second.contains("") || found->second.contains(id)));
  }

 private:
  bool all_ = false;
  std::map<std::string, std::set<std::string>, std::less<>> ids_ = {};  ///< by section
};

}  // namespace campaign
