// The keys of values in words: what is called how, now or before.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "award/evaluation.hpp"
#include "base/value.hpp"

namespace campaign {

/// The parts of the key of a value: `score`, `khoa-noi`, `2026-10`, `nhiem-vu`.
using KeyParts = std::vector<std::string_view>;

/// Looks up what the data has now, else what it had before.
class ChangeLabels {
 public:
  ChangeLabels(const Evaluation& before, const Evaluation& now, const Date& day);

  Message subject(std::string_view id) const;
  Message criterion(std::string_view id) const;  ///< also of a bonus or a penalty
  /// What a key is about: the name of a person, the title of an achievement.
  Message name_of(const KeyParts& key) const;
  /// What the last parts of the key say of it, where the field alone does not.
  Message label_of(const KeyParts& key) const;
  /// The text of a value as it is shown.
  Value shown(const KeyParts& key, std::string_view field, const std::string& text) const;

 private:
  template <class Find>
  auto find(Find find_in) const {
    const auto* found = find_in(now_);
    return found ? found : find_in(before_);
  }
  Message award_form(std::string_view id) const;
  Message listed_subjects(std::string_view ids) const;
  Value named(std::string_view field, const std::string& text) const;

  const Evaluation& before_;
  const Evaluation& now_;
  Date day_;
  std::unordered_map<std::string_view, const Award*> awards_ = {};
};

}  // namespace campaign
