// Where the marks below a line stand: under the letters that a reader sees there.
#include "base/excerpt.hpp"

#include <doctest/doctest.h>

#include <string>

using campaign::SourceFile;

namespace {

/// `column+width` of the marks below the first occurrence of `part`.
std::string marks(const std::string& line, const std::string& part, int widest = 100) {
  const SourceFile source("a.yaml", line + "\n");
  const auto offset = static_cast<uint32_t>(line.find(part));
  const auto shown =
      campaign::excerpt({&source, offset, static_cast<uint32_t>(part.size())}, widest);
  return std::to_string(shown.column) + "+" + std::to_string(shown.width);
}

}  // namespace

TEST_CASE("excerpt: an invisible character is marked where it stands") {
  CHECK(marks("\u200Bpeople:", "\u200B") == "0+1");
  CHECK(marks("\uFEFFpeople:", "\uFEFF") == "0+1");
  CHECK(marks("\uFEFF", "\uFEFF") == "0+1");
  CHECK(marks("  \u2060people:", "\u2060") == "2+1");
  CHECK(marks("name: An\u200B Hòa", "\u200B") == "8+1");
  CHECK(marks("name: An\u200B", "\u200B") == "8+1");
  CHECK(marks(std::string(200, 'x') + "\u200B y", "\u200B", 40) == "37+1");
}

TEST_CASE("excerpt: a mark belongs to its letter") {
  CHECK(marks("name: Nguye\u0302\u0303n", "\u0303") == "10+1");
  CHECK(marks("name: Nguye\u0302\u0303n An", "An") == "13+2");
  CHECK(marks("name: Nguye\u0302\u0303n", "Nguye\u0302\u0303n") == "6+6");
  CHECK(marks("\u200Bname: a\u0323\u0302n x", "x") == "9+1");
  CHECK(marks("name: ꨕꨩꨵ x", "x") == "8+1");
}
