// Marks of what only people can fill.
#include "document/placeholders.hpp"

#include <doctest/doctest.h>

#include "document/markdown.hpp"

using namespace campaign;

namespace {

/// The parts of a text, marks between angle brackets.
std::string parts(std::string_view text) {
  std::string told;
  for (const auto& [part, blank] : stretches(text))
    told += (blank ? "<" : "(") + std::string(part) + (blank ? ">" : ")");
  return told;
}

}  // namespace

TEST_CASE("a mark is an ellipsis in brackets, with a name or without") {
  CHECK(parts("Quê quán: [… quê quán].") == "(Quê quán: )<[… quê quán]>(.)");
  CHECK(parts("[…]") == "<[…]>");
  CHECK(parts("[… a][… b]") == "<[… a]><[… b]>");
  CHECK(parts("[…") == "([…)");
  CHECK(parts("[…xem]") == "([…xem])");
  CHECK(parts("[… [… trong] ngoài]") == "([… )<[… trong]>( ngoài])");
  CHECK(parts("Điều [1]") == "(Điều [1])");
  CHECK(parts("").empty());
}

TEST_CASE("marks are found wherever they stand") {
  const auto document = parse_markdown(
      "# [… một]\n\n- [… hai]\n\n| [… ba] |\n|---|\n| **[… bốn]** |\n\n> […]\n\n"
      "```signature\n| | |\n|--|--|\n| [… năm] | |\n```\n");
  CHECK(placeholders_in(document) ==
        std::vector<std::string>{"một", "hai", "ba", "bốn", "", "năm"});
}
