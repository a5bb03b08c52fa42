// Whatever command prints a name, the name does nothing to the terminal.
#include <doctest/doctest.h>

#include "temporary_folder.hpp"
#include "workplace.hpp"

using namespace campaign::testing;

namespace {

bool controls(const std::string& text) {
  for (const char c : text)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F)
      return true;
  for (const auto* one : {"\u009B", "\u202E", "\u2066"})
    if (text.find(one) != text.npos) return true;
  return false;
}

}  // namespace

TEST_CASE("a hostile name is visible in the output of every command") {
  const Workplace place({.fixture = "sample"});
  const std::string name = "Phòng B\\u202e\\x1b]0;x\\a\\u009b8m\\u2066\\0";
  std::ofstream(place.folder() / "data/hostile.yaml")
      << "units: [{id: phong-b, name: \"" << name
      << "\", kind: division, class: administrative}]\n";
  const std::string typed = "phong-\033]0;x\a\u202E";
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{{"check"},
                                             {"check", "-f", "short"},
                                             {"check", "-f", "json"},
                                             {"list", "units"},
                                             {"list", "units", "-f", "csv"},
                                             {"list", "units", "-f", "json"},
                                             {"show", "phong-b"},
                                             {"show", typed},
                                             {"why", "phong-b"},
                                             {"why", typed},
                                             {"status"},
                                             {"status", "-f", "csv"},
                                             {"status", "-f", "json"},
                                             {"score"},
                                             {"score", "-f", "csv"},
                                             {"assess", "phong-b"},
                                             {"assess", typed},
                                             {"report", "-p", "2021-10"},
                                             {"report", "-p", "2021-10", "-f", "html"},
                                             {"report", "-p", "2021-10", "-f", "markdown"},
                                             {"report", "-p", "2021-10", "-f", "csv"},
                                             {"report", "-p", typed},
                                             {"propose", "-o", "-"},
                                             {"template", "vars"},
                                             {"template", "lint", typed},
                                             {"explain", typed},
                                             {"init", typed + "/x"},
                                             {typed},
                                             {"-C", typed, "check"},
                                             {"check", typed}}) {
    CAPTURE(command.front());
    CAPTURE(command.back());
    const auto shown = place.run_campaign(command);
    CHECK(shown.both != "");
    CHECK_FALSE(controls(shown.both));
  }
}
