// What each kind of field takes, and what it says when it takes nothing.
#include "load/convert.hpp"

#include <doctest/doctest.h>

#include "english.hpp"
#include "yaml/parse.hpp"

using namespace campaign;

namespace {

/// Reads `key: text`; the refusal as text when there is one.
template <class T>
Conversion<T> read(const std::string& text, std::string_view key = "key") {
  const SourceFile source("a.yaml", "key: " + text + "\n");
  Diagnostics diagnostics;
  const auto document = yaml::parse(source, diagnostics);
  REQUIRE(diagnostics.list().empty());
  return convert<T>(document.root().first_child().next(), key);
}

template <class T>
std::string refusal(const std::string& text, std::string_view key = "key") {
  const auto result = read<T>(text, key);
  REQUIRE(result.problem);
  REQUIRE(!result.value);
  return english(result.problem->message) + "; " + english(result.problem->help);
}

}  // namespace

TEST_CASE("a text is trimmed, and may be quoted") {
  CHECK(*read<std::string>("'  Văn phòng '").value == "Văn phòng");
  CHECK(refusal<std::string>("''") == "`key` is empty; write a value, or take out `key:` alone");
  CHECK(refusal<std::string>("[a]") ==
        "`key` must be a single value, not a list; write one value in this place");
}

TEST_CASE("a value in the wrong brackets") {
  CHECK(refusal<std::string>("{Biên bản: 12}").ends_with("a text with a colon is put in quotes"));
  const SourceFile source("a.yaml", "key: [a: 1, b: 2]\n");
  Diagnostics diagnostics;
  const auto document = yaml::parse(source, diagnostics);
  const auto list = document.root().first_child().next();
  CHECK(english(unless_kind(list, yaml::Kind::mapping, "key")->help) == "write `{…}` for `[…]`");
}

TEST_CASE("true and false are without quotes") {
  CHECK(*read<bool>("true").value);
  CHECK_FALSE(*read<bool>("false").value);
  CHECK(refusal<bool>("yes") == "`key` must be true or false, not `yes`; write `true`");
  CHECK(refusal<bool>("'true'") ==
        "`key` must be true or false, not `true`; write true or false, without quotes");
}

TEST_CASE("numbers") {
  CHECK(*read<Points>("97.5").value == Points::hundredths(9750));
  CHECK(refusal<Points>("9,5") == "`9,5` has a decimal comma; write `9.5`");
  CHECK(refusal<Points>("95,2%") ==
        "`95,2%` is not a number; write the number without `%`, with a dot before decimals: "
        "`97.5`");
  CHECK(refusal<Points>("'9'") ==
        "`key` must be a number, and a value in quotes is a text; remove the quotes");
}

TEST_CASE("counts are whole and of a sensible size") {
  CHECK(*read<int>("12").value == 12);
  CHECK(refusal<int>("1.5") ==
        "`key` must be a whole number from 0, not 1.5; write it without a dot and without a minus");
  CHECK(refusal<int>("ngày 5") ==
        "`ngày 5` is not a number; write a whole number, in digits only, such as `12`");
  CHECK(refusal<int>("999999999999") ==
        "`key` cannot be 999999999999; write a number from 0 to 1000000");
}

TEST_CASE("shares are percentages or fractions") {
  CHECK(*read<Ratio>("45%").value == Ratio(9, 20));
  CHECK(*read<Ratio>("12.5%").value == Ratio(1, 8));
  CHECK(*read<Ratio>("1/3").value == Ratio(1, 3));
  CHECK(*read<Ratio>("100%").value == Ratio(1));
  CHECK(refusal<Ratio>("145%") ==
        "`key` cannot be 145%, more than the whole; write at most `100%`");
  CHECK(refusal<Ratio>("1/0") ==
        "`key` must be a share, not `1/0`; write a percentage such as "
        "`45%`, or a fraction such as `1/2`");
  CHECK(refusal<Ratio>("45,5%") == "`45,5%` has a decimal comma; write `45.5%`");
  CHECK(refusal<Ratio>("1,250%") == "`1,250%` has more than 2 decimals; write `1.25%`");
  CHECK(refusal<Ratio>("-5%").starts_with("`key` must be a share, not `-5%`"));
  CHECK(refusal<Ratio>("0.45").starts_with("`key` must be a share, not `0.45`"));
}

TEST_CASE("dates, and dates the other way round") {
  CHECK(*read<Date>("2021-09-15").value == Date{2021, 9, 15});
  CHECK(refusal<Date>("2021-02-30") == "there is no day 2021-02-30; 2021-02 has 28 days");
  CHECK(refusal<Date>("15/9/2021") == "`15/9/2021` is not a date; write `2021-09-15`");
  CHECK(refusal<Date>("31/2/2021") == "there is no day 2021-02-31; 2021-02 has 28 days");
  CHECK(refusal<Date>("2021-13-01") ==
        "there is no day 2021-13-01; write a month from 01 to 12, and a day that it has");
  CHECK(refusal<Date>("9/2021") ==
        "`9/2021` is not a date; write year-month-day, such as 2021-09-15");
  CHECK(refusal<Date>("hôm qua") ==
        "`hôm qua` is not a date; write year-month-day, such as 2021-09-15");
}

TEST_CASE("periods, and months the other way round") {
  CHECK(read<Period>("2021-Q3").value->text() == "2021-Q3");
  CHECK(refusal<Period>("9/2021") == "`9/2021` is not a period; write `2021-09`");
  CHECK(refusal<Period>("15/9/2021") == "`15/9/2021` is not a period; write `2021-09-15`");
  CHECK(refusal<Period>("13/2021").starts_with("`13/2021` is not a period; write a day "));
  CHECK(refusal<Period>("2021-06-31") == "there is no day 2021-06-31; 2021-06 has 30 days");
  CHECK(refusal<Period>("2021-12..2021-09") ==
        "`2021-12..2021-09` ends before it begins; write the earlier one first, or correct one of "
        "the two");
  CHECK(refusal<Period>("2021-05-01..2021-06-31") ==
        "there is no day 2021-06-31; 2021-06 has 30 days");
  CHECK(refusal<Period>("2023-2024").starts_with("`2023-2024` is not a period; write a day "));
}

TEST_CASE("ids, and the id that a name would have") {
  CHECK(read<SubjectId>("Văn phòng", "unit").value->text == "Văn phòng");  // a check finds it
  CHECK(read<SubjectId>("phong-cntt.2").value->text == "phong-cntt.2");
  CHECK(refusal<SubjectId>("Văn phòng", "id") ==
        "`Văn phòng` is not an id; write `van-phong`, or another one where it is taken");
  CHECK(refusal<SubjectId>("'?'", "id") ==
        "`?` is not an id; use lower-case letters without accents, "
        "digits, dots and hyphens");
}
