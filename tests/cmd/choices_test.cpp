// In Vietnamese, no word of a choice is left in English where the program answers people.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "award/progress.hpp"
#include "base/text.hpp"
#include "model/campaign.hpp"
#include "model/council.hpp"
#include "workplace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

template <class... Enums>
std::set<std::string> words_of_choices() {
  std::set<std::string> all;
  (
      [&] {
        for (const auto& [word, meaning] : words<Enums>) all.emplace(word);
      }(),
      ...);
  return all;
}

std::set<std::string> english_words() {
  auto all = words_of_choices<Rating, ConductKind, Way, Nature, Reach, InitiativeLevel, UnitKind,
                              UnitClass, PersonClass, StatisticalClass, Occupation, Sex, Status,
                              CouncilRole, AwardKind, AwardLevel, SubjectClass, Certainty, Round,
                              Judgement, campaign::Step, Aggregate, LaunchedBy, ListOrder,
                              ListFirst, AppliesTo, NotApplicable, EvidenceRule, Better, Stage>();
  all.insert({"bonuses", "penalties", "ballot", "present", "in-writing", "counters", "yes"});
  return all;
}

bool is_of_word(char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == ':' || c == '.'; }

/// The words of choices in a text, but for what stands in backticks.
std::set<std::string> left_in_english(const std::string& text) {
  static const auto words = english_words();
  std::set<std::string> found;
  bool quoted = false;
  std::string word;
  const auto end_word = [&] {
    while (word.ends_with(':') || word.ends_with('.')) word.pop_back();
    if (words.contains(word)) found.insert(word);
    word.clear();
  };
  for (const char c : text + "\n") {
    if (c == '`') quoted = !quoted;
    const bool letter = static_cast<unsigned char>(c) >= 0x80 || c == '_' || c == '/';
    if (!quoted && (is_of_word(c) || letter))
      word += c;
    else
      end_word();
  }
  return found;
}

}  // namespace

TEST_CASE("words of choices are found outside of backticks") {
  CHECK(left_in_english("loại: other; tình trạng  active.") ==
        std::set<std::string>{"active", "other"});
  CHECK(left_in_english("viết `met`, unit:van-phong, data/other.yaml").empty());
}

TEST_CASE("answers in Vietnamese have no choice in English") {
  const Workplace place({.fixture = "sample", .today = {2022, 6, 15}, .language = "vi"});
  const char* kLines[] = {"list units",
                          "list people",
                          "list criteria",
                          "list grades",
                          "list indicators",
                          "list achievements",
                          "list award-forms",
                          "list standards",
                          "list nominations",
                          "list awards",
                          "list checks",
                          "list rules",
                          "show van-phong",
                          "show kim-na-ret",
                          "show nhiem-vu",
                          "show tin-bai",
                          "show huynh-thanh-liem",
                          "show giay-khen-so",
                          "show bang-khen-tinh",
                          "show tt-2021-10-04",
                          "show huan-chuong-lao-dong-ba",
                          "show chien-si-thi-dua-co-so",
                          "show phong-cntt",

                          "why kim-na-ret",
                          "why van-phong",
                          "why -p 2022-02",
                          "assess",
                          "assess kim-na-ret",
                          "status",
                          "report -f text",
                          "report ranking -f text",
                          "report criteria -f text",
                          "report awards -f text",
                          "report closing -f text",
                          "report exemplars -f text",
                          "report submissions -f text",
                          "report summary unit:van-phong -f text",
                          "score",
                          "check"};
  for (const char* line : kLines) {
    const auto output = join(place.type(std::string("campaign ") + line).lines, "\n");
    for (const auto& word : left_in_english(output)) FAIL_CHECK(std::string(line) << ": " << word);
  }
}
