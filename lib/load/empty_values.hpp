// The keys of one record that have no value.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

class EmptyValues {
 public:
  void add(std::string_view key, Diagnostic problem) {
    found_.emplace_back(key, std::move(problem));
  }

  /// The problem of the only one; of several one problem, as an entry that was begun and not filled
  /// in is one mistake. `keys`: how many the record has.
  std::optional<Diagnostic> problem(size_t keys) const;

 private:
  std::vector<std::pair<std::string_view, Diagnostic>> found_ = {};
};

}  // namespace campaign
