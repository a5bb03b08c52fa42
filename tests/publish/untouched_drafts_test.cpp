// What holds of papers that nobody has touched: `check` finds nothing in them however they were
// drafted, and no paper changes with the language of the messages.
#include <doctest/doctest.h>

#include <map>

#include "base/text.hpp"
#include "files.hpp"
#include "report/reports.hpp"
#include "workplace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

constexpr Date kMeeting{2022, 6, 15};

std::string short_problems(const Workplace& place, const std::string& folder,
                           const std::string& language) {
  return place
      .run_campaign(
          {"--lang", language, "check", "-f", "short", "--ignore", "place-to-fill-in", folder})
      .both;
}

/// Every paper by its path below the folder.
std::map<std::string, std::string> papers(const Workplace& place, const std::string& language,
                                          std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"--lang", language});
  arguments.insert(arguments.end(), {"-o", language});
  place.run_campaign(arguments);
  std::map<std::string, std::string> all;
  for (const auto& path : files_below(place.folder() / language))
    all[path.lexically_relative(place.folder() / language).generic_string()] = read_text(path);
  return all;
}

}  // namespace

TEST_CASE("check finds nothing in papers that nobody touched, whatever they were drafted for") {
  const std::vector<std::string> requests = {"",
                                             "--eligible",
                                             "--eligible --award giay-khen-so",
                                             "--force --eligible",
                                             "--way thematic",
                                             "--order name --first people",
                                             "--as-of 2022-05-20",
                                             "--only decision",
                                             "thach-chanh-da"};
  const Workplace place({.fixture = "sample", .today = kMeeting});
  size_t drafted = 0, language = 0;
  for (const auto& request : requests)
    for (const std::string form : {"docx", "docx --final", "html", "markdown", "text"}) {
      const std::string folder = "f" + std::to_string(++drafted);
      const std::string line = "propose " + request + " -f " + form + " -o " + folder;
      CAPTURE(line);
      auto words = split(line, ' ');
      std::erase(words, "");
      // Drafted by one who reads Vietnamese and checked by one who reads English, and the reverse.
      const std::string languages[] = {"vi", "en"};
      words.insert(words.begin(), {"--lang", languages[language % 2]});
      place.run_campaign({words.begin(), words.end()});
      REQUIRE(!files_below(place.folder() / folder).empty());
      CHECK(short_problems(place, folder, languages[++language % 2]) == "");
    }
}

TEST_CASE("papers are the same bytes in every language of the messages") {
  const Workplace place({.fixture = "sample", .today = kMeeting});
  for (const std::string form : {"docx", "html", "markdown", "text", "xlsx", "json", "csv"}) {
    CAPTURE(form);
    const std::vector<std::string> propose = {"propose", "--force", "--eligible", "-f", form};
    const auto english = papers(place, "en", propose);
    CHECK(!english.empty());
    CHECK(english == papers(place, "vi", propose));
  }
}

TEST_CASE("reports are the same bytes in every language of the messages") {
  const Workplace place({.fixture = "sample", .today = kMeeting});
  for (const auto& report : reports())
    for (const std::string form : {"docx", "html", "markdown", "text", "xlsx"}) {
      const auto written = [&](const std::string& language) {
        const auto file = language + "." + form;
        place.run_campaign(
            {"--lang", language, "report", std::string(report.name), "-f", form, "-o", file});
        return read_text(place.folder() / file);
      };
      CAPTURE(form);
      CAPTURE(report.name);
      const auto english = written("en");
      CHECK(!english.empty());
      CHECK(english == written("vi"));
    }
}
