// The number grammar of the format, and exact hundredths.
#include "base/points.hpp"

#include <doctest/doctest.h>

#include "base/language.hpp"
#include "english.hpp"

using namespace campaign;

namespace {

std::string read(std::string_view text, const AskedNumber& form = {}) {
  const auto result = parse_points(text, form);
  if (const auto* points = std::get_if<Points>(&result)) return points->text();
  const auto& wrong = std::get<NotANumber>(result);
  return english(wrong.reason) + "; " + english(wrong.help);
}

}  // namespace

TEST_CASE("numbers are read and written back the same") {
  for (const auto* text : {"0", "1", "40", "97.5", "0.05", "-3", "-0.25", "-0.01", "1490000",
                           "999999999999", "-999999999999.99"})
    CHECK(read(text) == text);
}

TEST_CASE("needless decimals go") {
  CHECK(read("1.50") == "1.5");
  CHECK(read("1.00") == "1");
  CHECK(read("0.0") == "0");
  CHECK(read("-0") == "0");
  CHECK(read("7.05") == "7.05");
}

TEST_CASE("what is no number says why, and what to write") {
  CHECK(read("9,5") == "`9,5` has a decimal comma; write `9.5`");
  CHECK(read("-9,25") == "`-9,25` has a decimal comma; write `-9.25`");
  CHECK(read("010") == "`010` begins with a zero; write `10`");
  CHECK(read("-010") == "`-010` begins with a zero; write `-10`");
  CHECK(read("00.5") == "`00.5` begins with a zero; write `0.5`");
  CHECK(read("000") == "`000` begins with a zero; write `0`");
  CHECK(read("0.125") == "`0.125` has more than 2 decimals; write at most 2 decimals");
  CHECK(read("1234567890123456") == "`1234567890123456` is too large; at most 12 digits");
}

TEST_CASE("other shapes are no numbers") {
  for (const auto* text :
       {"",   "-",  ".",   "5.",    ".5",       "1e3", "0x1F", ".nan", ".inf", "+5",   "1_000",
        " 1", "1 ", "--1", "1.2.3", "1.49.000", ",5",  "5,",   "１",   "−5",   "1.-5", "năm"}) {
    CAPTURE(text);
    CHECK(read(text).find("is not a number; write digits") != std::string::npos);
  }
}

TEST_CASE("a number in groups of three is never rounded") {
  CHECK(read("10.250") ==
        "`10.250` can be read in two ways; write `10250` if the mark stands between thousands, or "
        "`10.25` if it begins decimals");
  CHECK(read("-1,500") ==
        "`-1,500` can be read in two ways; write `-1500` if the mark stands between thousands, or "
        "`-1.5` if it begins decimals");
  CHECK(read("900.000").ends_with("or `900` if it begins decimals"));
  CHECK(read("35.125") ==
        "`35.125` can be read in two ways; write `35125` if the mark stands between thousands; as "
        "decimals these are too many, for a number has at most 2");
  const std::pair<const char*, const char*> sure[] = {{"12.345.678", "12345678"},
                                                      {"1.250,5", "1250.5"},
                                                      {"1,250.75", "1250.75"},
                                                      {"10 250", "10250"},
                                                      {"-1.410.000", "-1410000"}};
  for (const auto& [written, meant] : sure)
    CHECK(read(written) ==
          fmt::format("`{0}` has marks between its digits; write `{1}`", written, meant));
  CHECK(read("1,250", {.unit = "%"}) ==
        "`1,250%` can be read in two ways; write `1250%` if the mark stands between thousands, or "
        "`1.25%` if it begins decimals");
}

TEST_CASE("no help offers what cannot stand there") {
  const AskedNumber marks = {.most = Points::whole(50)};
  CHECK(read("42.555", marks) ==
        "`42.555` has more than 2 decimals; write a dot, and at most 2 decimals behind it");
  CHECK(read("42,500", marks) == "`42,500` has more than 2 decimals; write `42.5`");
  CHECK(read("1.250,5", marks).starts_with("`1.250,5` has marks between its digits; write digits"));
  const AskedNumber count = {.most = Points::whole(1'000'000), .whole = true};
  const auto whole_number = "write a whole number, in digits only, such as `12`";
  CHECK(read("4 người", count) == std::string("`4 người` is not a number; ") + whole_number);
  CHECK(read("4,5", count) == std::string("`4,5` has a decimal comma; ") + whole_number);
  CHECK(read("5,0", count) == "`5,0` has a decimal comma; write `5`");
  CHECK(read("1.250", count) ==
        "`1.250` can be read in two ways; write `1250` if the mark stands between thousands; "
        "decimals cannot stand here");
  CHECK(read("900.000", count).ends_with("or `900` if it begins decimals"));
  CHECK(
      read("95,2%") ==
      "`95,2%` is not a number; write the number without `%`, with a dot before decimals: `97.5`");
  CHECK(read("09,5") == "`09,5` has a decimal comma; write `9.5`");
}

TEST_CASE("points add up exactly") {
  Points sum;
  for (int i = 0; i < 10; ++i) sum += Points::hundredths(10);
  CHECK(sum == Points::whole(1));
  CHECK((Points::whole(1) - Points::hundredths(5)).text() == "0.95");
  CHECK((Points::hundredths(-250) * 3).text() == "-7.5");
  CHECK(Points::hundredths(-1) < Points());
}
