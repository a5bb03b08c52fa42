// From the command line to exit codes: usage, help, languages, failures of the world.
#include "run.hpp"

#include <doctest/doctest.h>

#include <new>
#include <system_error>

#include "base/message.hpp"
#include "base/text.hpp"
#include "cmd/ran.hpp"
#include "command.hpp"
#include "files.hpp"
#include "system/world_error.hpp"

using namespace campaign;

namespace {

/// What a wrong command line is answered with, when the answer is as it should be.
std::string usage_error(std::vector<std::string> arguments, const std::string& help = "") {
  const auto result = ran(std::move(arguments));
  CHECK(result.code == 2);
  CHECK(result.out == "");
  const std::string end = "\nsee campaign " + help + "--help\n";
  REQUIRE(result.err.starts_with("campaign: "));
  REQUIRE(result.err.ends_with(end));
  return result.err.substr(10, result.err.size() - 10 - end.size());
}

std::string explain_error(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "explain");
  return usage_error(std::move(arguments), "explain ");
}

bool fits(const std::string& text) {
  for (const auto line : split(text, '\n'))
    if (display_width(line) > 80) return false;
  return true;
}

}  // namespace

TEST_CASE("the version") {
  CHECK(ran({"--version"}).out == "campaign 0.1.0\n");
  CHECK(ran({"--lang", "vi", "--version"}).code == 0);
  CHECK(ran({"explain", "--version"}).out == "campaign 0.1.0\n");
}

TEST_CASE("help names every command and fits in 80 columns") {
  const auto help = ran({"--help"});
  CHECK(help.code == 0);
  CHECK(help.err == "");
  CHECK(fits(help.out));
  for (const auto& command : commands()) {
    CAPTURE(command.name);
    CHECK(help.out.find("\n  " + std::string(command.name) + " ") != std::string::npos);
    const auto own = ran({std::string(command.name), "--help"});
    CHECK(own.code == 0);
    CHECK(fits(own.out));
    CHECK(own.out.starts_with("usage: campaign " + std::string(command.name)));
    CHECK(own.out.find("\nexamples:\n") != std::string::npos);
    CHECK(ran({"--help", std::string(command.name)}).out == own.out);
    CHECK(fits(ran({std::string(command.name), "--help", "--lang=vi"}).out));
  }
  CHECK(ran({"-h", "--bogus"}).code == 0);
}

TEST_CASE("without a command, help goes to standard error") {
  const auto result = ran({});
  CHECK(result.code == 2);
  CHECK(result.out == "");
  CHECK(result.err == ran({"--help"}).out);
}

TEST_CASE("unknown commands and options") {
  CHECK(usage_error({"exlpain"}) == "unknown command `exlpain`, did you mean `explain`?");
  CHECK(usage_error({"banana"}) == "unknown command `banana`");
  CHECK(usage_error({"--ignore", "score-missing", "check"}) ==
        "`--ignore` stands before the command: its options stand behind it");
  CHECK(usage_error({"--today=2022-06-15", "chek"}) ==
        "unknown command `chek`, did you mean `check`?");
  CHECK(usage_error({""}) == "unknown command ``");
  CHECK(usage_error({"--today", "2021-01-01", "banana"}) == "unknown command `banana`");
  CHECK(usage_error({"--bogus"}) == "unknown option `--bogus`");
  CHECK(explain_error({"--todya", "2021-01-01"}) ==
        "unknown option `--todya`, did you mean `--today`?");
  CHECK(explain_error({"--todya=2021-01-01"}) ==
        "unknown option `--todya`, did you mean `--today`?");
  CHECK(explain_error({"-x"}) == "unknown option `-x`");
}

TEST_CASE("values that are missing or wrong") {
  CHECK(explain_error({"--today", "2021-02-30"}) ==
        "`2021-02-30` is not a day for `--today`; write it as 2021-09-15");
  CHECK(explain_error({"--today"}) == "`--today` needs a value: DATE");
  CHECK(explain_error({"--today="}) == "`--today` needs a value: DATE");
  CHECK(explain_error({"--today=", "2021-01-01"}) == "`--today` needs a value: DATE");
  CHECK(explain_error({"--today", "--lang=en"}) == "`--today` needs a value: DATE");
  CHECK(explain_error({"-C"}) == "`--directory` needs a value: DIR");
  CHECK(explain_error({"--version=3"}) == "`--version` takes no value");
  CHECK(explain_error({"--lang", "fr"}) == "`fr` is not a value of `--lang`; it knows: en, vi");
  CHECK(explain_error({"--color=allways"}) ==
        "`allways` is not a value of `--color`; it knows: auto, always, never; did you mean "
        "`always`?");
}

TEST_CASE("arguments nobody expects are told in order") {
  CHECK(explain_error({"a", "b", "c", "--", "--d"}) == "cannot do anything with `b`, `c`, `--d`");
}

TEST_CASE("options of every command stand before or after it, the last one counts") {
  CHECK(ran({"--today", "2021-01-01", "explain"}).code == 0);
  CHECK(ran({"explain", "--today=2021-01-01", "-C", "x", "-Cy"}).code == 0);
  CHECK(ran({"-C", "explain", "explain"}).code == 0);
  CHECK(ran({"explain", "--lang", "fr", "--lang", "en"}).code == 2);
  CHECK(ran({"explain", "--today", "2021-01-01", "--today", "2021-01-02"}).code == 0);
}

TEST_CASE("the language is chosen by option, variable, locale, and before usage errors") {
  using Variables = std::map<std::string, std::string>;
  const auto language = [](std::vector<std::string> words, Variables variables) {
    words.push_back("--bogus");
    const auto result = ran(words, variables);
    CHECK(result.code == 2);
    return result.err.find("xem campaign") == std::string::npos ? "en" : "vi";
  };
  CHECK(language({}, {}) == "en");
  CHECK(language({"--lang", "vi"}, {{"CAMPAIGN_LANG", "en"}}) == "vi");
  CHECK(language({"explain", "--lang=en"}, {{"CAMPAIGN_LANG", "vi"}}) == "en");
  CHECK(language({}, {{"CAMPAIGN_LANG", "vi"}, {"LC_ALL", "C"}}) == "vi");
  CHECK(language({}, {{"LC_ALL", "vi_VN.UTF-8"}}) == "vi");
  CHECK(language({}, {{"LC_ALL", "C"}, {"LANG", "vi_VN"}}) == "en");
  CHECK(language({}, {{"LC_ALL", ""}, {"LC_MESSAGES", "vi"}}) == "vi");
  CHECK(language({}, {{"LANG", "vi_VN.UTF-8"}}) == "vi");
  CHECK(language({}, {{"LANG", "en_US.UTF-8"}}) == "en");
}

TEST_CASE("when the world fails, one line says so and the code is 3") {
  const auto failing = [](const auto& error) {
    std::ostringstream out, err;
    Environment environment{.out = out, .err = err, .variable = [&](const std::string&) {
                              throw error;
                              return std::optional<std::string>();
                            }};
    CHECK(run({"explain"}, environment) == 3);
    return err.str();
  };
  CHECK(failing(WorldError(std::string("cannot read x: no"), std::string("do y"))) ==
        "campaign: cannot read x: no; do y\n");
  CHECK(failing(std::bad_alloc()) == "campaign: not enough memory\n");
  const auto denied = std::make_error_code(std::errc::permission_denied);
  CHECK(failing(std::system_error(denied)) == "campaign: Permission denied\n");
  CHECK(failing(std::filesystem::filesystem_error("what", "a/b", denied)) ==
        "campaign: a/b: Permission denied; ask the owner of the file or folder for "
        "permission\n");
}

TEST_CASE("standard output that cannot be written is code 3") {
  struct Full : std::streambuf {
    int_type overflow(int_type) override { return traits_type::eof(); }
  } full;
  std::ostream out(&full);
  std::ostringstream err;
  Environment environment{.out = out, .err = err};
  CHECK(run({"--version"}, environment) == 3);
  CHECK(err.str() == "campaign: cannot write standard output\n");
}

TEST_CASE("SOURCE_DATE_EPOCH is the day that counts as today, unless --today is given") {
  const std::string data = (campaign::testing::source_directory() / "data").string();
  const std::vector<std::string> report = {"-C", data, "report", "-p", "2021-10", "-f", "json"};
  const auto made_on = [&](const std::string& seconds, std::vector<std::string> more,
                           const std::string& day) {
    more.insert(more.begin(), report.begin(), report.end());
    const auto out = ran(more, {{"SOURCE_DATE_EPOCH", seconds}}).out;
    return out.find("\"made\": \"" + day + "\"") != std::string::npos;
  };
  CHECK(made_on("1636502400", {}, "2021-11-10"));
  CHECK(made_on("1636502400", {"--today", "2021-11-12"}, "2021-11-12"));
  CHECK(made_on("x", {}, "2021-10-15"));
}
