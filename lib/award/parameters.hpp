// The parameters of a rule in a rule pack: words, numbers, forms. Reports errors at their place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/ratio.hpp"
#include "base/words.hpp"
#include "model/rule_pack.hpp"

namespace campaign {

/// Read every parameter of the rule, then call finish(), which reports all others as unknown.
class Parameters {
 public:
  Parameters(const Condition& condition, Diagnostics& diagnostics)
      : condition_(condition), diagnostics_(diagnostics) {}

  template <class Enum>
  std::optional<Enum> optional_word(std::string_view key) {
    const auto* text = one(key);
    if (!text) return std::nullopt;
    const auto meant = meant_by<Enum>(text->value);
    if (!meant) report_word(*text, known_words<Enum>());
    return meant;
  }
  template <class Enum>
  Enum word(std::string_view key, Enum fallback) {
    if (!has(key)) report_missing(key);
    return optional_word<Enum>(key).value_or(fallback);
  }
  template <class Enum>
  std::vector<Enum> words_of(std::string_view key) {
    std::vector<Enum> list;
    for (const auto& text : all(key)) {
      const auto meant = meant_by<Enum>(text.value);
      if (meant)
        list.push_back(*meant);
      else
        report_word(text, known_words<Enum>());
    }
    return list;
  }
  int count(std::string_view key);  ///< required, 1 to 1000; 1 on error
  std::optional<int> optional_count(std::string_view key);
  std::optional<int> optional_month(std::string_view key);  ///< 1 to 12
  std::optional<Points> optional_points(std::string_view key);
  std::optional<Ratio> optional_share(std::string_view key);  ///< `45%` or `1/2`
  std::string text(std::string_view key);                     ///< required
  std::vector<Located<AwardFormId>> forms(std::string_view key);
  bool has(std::string_view key) const;

  void finish();
  const Condition& condition() const { return condition_; }

 private:
  template <class Enum>
  static std::vector<std::string_view> known_words() {
    std::vector<std::string_view> list;
    for (const auto& [word, meaning] : words<Enum>) list.push_back(word);
    return list;
  }
  std::optional<int> optional_whole(std::string_view key, int most);
  const Parameter* find(std::string_view key);
  const Located<std::string>* one(std::string_view key);
  std::vector<Located<std::string>> all(std::string_view key);
  void report_word(const Located<std::string>& text, const std::vector<std::string_view>& known);
  void report_missing(std::string_view key);
  void report(Span span, Message message, Advice help);

  const Condition& condition_;
  Diagnostics& diagnostics_;
  std::vector<std::string_view> asked_ = {};
};

}  // namespace campaign
