// The choices of the data: the manual names them all, and each is found by a Vietnamese word.
#include <doctest/doctest.h>

#include <algorithm>

#include "files.hpp"
#include "load/choice_names.hpp"
#include "load/loading.hpp"
#include "model/word_labels.hpp"

using namespace campaign;

namespace {

template <class... Enums>
std::vector<std::string_view> choices_of() {
  std::vector<std::string_view> all;
  (
      [&] {
        for (const auto name : enum_names<Enums>()) all.push_back(name);
      }(),
      ...);
  return all;
}

/// The choices that a campaign's own files may hold; those of rule packs are in English only.
std::vector<std::string_view> choices() {
  return choices_of<Way, Nature, Reach, InitiativeLevel, Rating, ConductKind, CouncilRole,
                    UnitClass, PersonClass, Sex, Status, Aggregate, LaunchedBy, AppliesTo,
                    NotApplicable, EvidenceRule, Better, Round, Judgement, Step, ListOrder,
                    ListFirst, Under, StatisticalClass, Occupation>();
}

bool has_word(const std::string& text, std::string_view word) {
  const auto is_part = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-';
  };
  for (size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1))
    if ((at == 0 || !is_part(text[at - 1])) && !is_part(text[at + word.size()])) return true;
  return false;
}

}  // namespace

TEST_CASE("each choice is found by a Vietnamese word") {
  const auto& names = choice_names();
  for (const auto choice : choices()) {
    const bool found = std::any_of(names.begin(), names.end(),
                                   [&](const ChoiceName& one) { return one.second == choice; });
    CHECK_MESSAGE(found, choice);
  }
  CHECK(choice_meant("Nữ", enum_names<Sex>()) == "female");
  CHECK(choice_meant("thẩm định", enum_names<Round>()) == "appraised");
  CHECK(choice_meant("HTXSNV", enum_names<Rating>()) == "excellent");
  CHECK(choice_meant("năm", enum_names<Step>()) == "year");
  CHECK(choice_meant("trung-binh", enum_names<Aggregate>()) == "average");
  CHECK(choice_meant("Tính đủ điểm", enum_names<NotApplicable>()) == "full");  // a label
  CHECK(choice_meant("nam", enum_names<Round>()) == "");  // never a word that cannot stand here
  CHECK(listed_choices(enum_names<Rating>()).text(Language::vietnamese) ==
        "excellent (hoàn thành xuất sắc nhiệm vụ), good (hoàn thành tốt nhiệm vụ), "
        "fulfilled (hoàn thành nhiệm vụ), unfulfilled (không hoàn thành nhiệm vụ)");
  CHECK(english(listed_choices(enum_names<Sex>())) == "male, female");
}

TEST_CASE("the manual names each choice") {
  const auto manual = testing::read_text(testing::source_directory() / "data/README.md");
  for (const auto choice : choices()) CHECK_MESSAGE(has_word(manual, choice), choice);
}

TEST_CASE("a Vietnamese word in place of a choice") {
  CHECK(test::problems_of("units: [{id: a, name: A, class: doanh nghiệp}]\n") ==
        "unknown-value: `class` cannot be `doanh nghiệp`; write `enterprise` (A)");
  CHECK(test::problems_of("achievements: [{id: a, subject: b, date: 2021-10-01, title: A, "
                          "exemplar: có}]\n") ==
        "wrong-type: `exemplar` must be true or false, not `có`; write `true` (b, A)");
  CHECK(test::problems_of("score-sheets: [{period: 2021-09, round: self, scores: {a: {b: đạt}}}]\n")
            .find("write points; where the criterion has no maximum, `met`") != std::string::npos);
}
