// Every kind of option, as a command declares it.
#include "arguments/options.hpp"

#include <doctest/doctest.h>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"

using namespace campaign;
using namespace std::string_literals;

namespace {

struct Everything {
  bool all = false;
  std::string format = "text";
  std::string name = "default";
  std::optional<std::string> output;
  std::vector<std::string> select;
  std::optional<Date> date;
  std::optional<Period> period;
  std::string first;
  std::vector<std::string> files;

  std::string parse(const std::vector<std::string>& words) {
    Options options;
    options.flag(all, "-a,--all", "all"s);
    options.choice(format, "--format", {"text", "short", "json"}, "format"s);
    options.value(name, "--name", "NAME"s, "name"s);
    options.value(output, "-o,--output", "FILE"s, "output"s);
    options.values(select, "--select", "NAME,…"s, "select"s);
    options.date(date, "--on", "date"s);
    options.period(period, "--period", "period"s);
    options.argument(first, "FIRST"s, "first"s);
    options.arguments(files, "FILE"s, "files"s);
    try {
      options.parse(words);
    } catch (const UsageError& error) {
      return error.what();
    }
    return "";
  }
};

}  // namespace

TEST_CASE("what is not given keeps its default") {
  Everything given;
  CHECK(given.parse({"one"}) == "");
  CHECK(given.first == "one");
  CHECK_FALSE(given.all);
  CHECK(given.format == "text");
  CHECK(given.name == "default");
  CHECK_FALSE(given.output);
  CHECK(given.files.empty());
}

TEST_CASE("everything given, in any order") {
  Everything given;
  CHECK(given.parse({"one",      "-a",         "--format=json",
                     "two",      "--select",   "a,b",
                     "--select", "c, d",       "-oout.txt",
                     "--on",     "2021-09-15", "--period",
                     "2021-Q3",  "[x]",        "-",
                     "--name",   "-5",         "--",
                     "-last",    "--"}) == "");
  CHECK(given.all);
  CHECK(given.format == "json");
  CHECK(given.output == "out.txt");
  CHECK(given.select == std::vector<std::string>{"a", "b", "c", "d"});
  CHECK(given.date == Date{2021, 9, 15});
  CHECK(given.period->text() == "2021-Q3");
  CHECK(given.name == "-5");
  CHECK(given.first == "one");
  CHECK(given.files == std::vector<std::string>{"two", "[x]", "-", "-last", "--"});
}

TEST_CASE("an option takes one word, not the arguments behind it") {
  Everything given;
  CHECK(given.parse({"--select", "a", "one", "--name", "[b,c]", "two"}) == "");
  CHECK(given.select == std::vector<std::string>{"a"});
  CHECK(given.name == "[b,c]");
  CHECK(given.first == "one");
  CHECK(given.files == std::vector<std::string>{"two"});
}

TEST_CASE("what is wrong") {
  CHECK(Everything().parse({}) == "FIRST is missing");
  CHECK(Everything().parse({"x", "--format", "jsn"}) ==
        "`jsn` is not a value of `--format`; it knows: text, short, json; did you mean `json`?");
  CHECK(Everything().parse({"x", "--period", "2021-13"}) ==
        "`2021-13` is not a period for `--period`; write it as 2021-09, 2021-Q3, 2021-H2, 2021 or "
        "A..B");
  CHECK(Everything().parse({"x", "-o"}) == "`--output` needs a value: FILE");
  CHECK(Everything().parse({"x", "--outptu", "f"}) ==
        "unknown option `--outptu`, did you mean `--output`?");
}
