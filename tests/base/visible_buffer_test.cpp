// What passes the one way of all output.
#include "base/visible_buffer.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace campaign;

namespace {

template <class Write>
std::string written(const Write& write) {
  std::ostringstream out;
  {
    const VisibleBuffer buffer(out);
    write(out);
  }
  return out.str();
}

}  // namespace

TEST_CASE("output keeps lines, tabs and colours, and shows what controls a terminal") {
  const auto shown = [](std::string_view text) {
    return written([&](std::ostream& out) { out << text; });
  };
  CHECK(shown("a\n\tế\r\nb") == "a\n\tế\r\nb");
  CHECK(shown("\033[1;31merror\033[0m") == "\033[1;31merror\033[0m");
  CHECK(shown("\033]0;x\a\033[8m\rb") == "␛]0;x␇␛[8m␍b");
  CHECK(shown("\u202Ea\u2066b\u009Bc\xFF") == "\uFFFDa\uFFFDb\uFFFDc\uFFFD");
}

TEST_CASE("a character may come in pieces, bytes stay bytes") {
  CHECK(written([](std::ostream& out) { out << '\xE1' << '\xBA' << "\xBF\xE2\x80"; }) ==
        "ế\uFFFD\uFFFD");
  CHECK(written([](std::ostream& out) { write_bytes(out, "\033\xFF"); }) == "\033\xFF");
}
