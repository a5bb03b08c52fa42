// What makes a problem the same one tomorrow, and which change mends it.
#include "base/problem_identity.hpp"

#include <doctest/doctest.h>

#include "base/problem_formats.hpp"

using namespace campaign;
using namespace std::string_literals;

namespace {

constexpr CheckName kind{"unknown-thing"};

Diagnostics listed(const std::vector<Diagnostic>& problems) {
  Diagnostics list;
  for (const auto& one : problems) list.add(one);
  return list;
}

}  // namespace

TEST_CASE("a problem stays the same when its line moves, and not when its words change") {
  const SourceFile before("a.yaml", "x: 1\n"), now("a.yaml", "\n\ny: 1\nx: 1\n"),
      other("b.yaml", "x: 1\n");
  const Message said = "there is no `x`"s;
  auto known = problem_identities(listed({{kind, {&before, 0, 1}, said}}));
  auto moved = problem_identities(listed({{kind, {&now, 7, 1}, said}}));
  CHECK(known == moved);
  // Where no record says whose it is, another file has another one.
  CHECK(known != problem_identities(listed({{kind, {&other, 0, 1}, said}})));
  CHECK(known != problem_identities(listed({{kind, {&now, 7, 1}, Message("there is no `y`"s)}})));
  CHECK(known[0].size() == 32);
}

TEST_CASE("of equal problems only so many are known as there were") {
  const Diagnostic one{kind, {}, Message("twice"s)};
  const auto known = problem_identities(listed({one, one}));
  CHECK(known[0] != known[1]);
  auto three = listed({one, one, one});
  CHECK(remove_known(three, {known.begin(), known.end()}) == 2);
  CHECK(three.list().size() == 1);
}

TEST_CASE("a baseline is read back as it was written, and nothing else is one") {
  const auto problems = listed({{kind, {}, Message("one\nline"s)}, {kind, {}, Message("b"s)}});
  const auto read = read_baseline(problems_baseline(problems, {}));
  REQUIRE(read);
  auto rest = problems;
  CHECK(remove_known(rest, *read) == 2);
  CHECK(read_baseline("")->empty());
  CHECK_FALSE(read_baseline("units: []\n"));
  CHECK_FALSE(read_baseline("0123456789abcdef0123456789abcdef\n"));
  CHECK_FALSE(read_baseline("0123456789abcdef0123456789abcdeg x\n"));
}

TEST_CASE("a change is offered only where exactly the wrong text stands") {
  const SourceFile file("a.yaml", "size: Wrok\n");
  const Span word{&file, 6, 4};
  const Advice advice(Message("did you mean `work`?"s), "Wrok", "work");
  const Diagnostic fits{.check = kind, .span = word, .help = advice};
  REQUIRE(fits.replacement());
  CHECK(*fits.replacement() == "work");
  CHECK_FALSE(Diagnostic{.check = kind, .span = {&file, 0, 4}, .help = advice}.replacement());
  CHECK_FALSE(Diagnostic{.check = kind, .span = word, .help = Message(advice)}.replacement());
}
