// `campaign explain` over the whole catalogue.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "cmd/ran.hpp"
#include "inventory/check_catalog.hpp"

using namespace campaign;

TEST_CASE("every kind of problem can be explained") {
  const auto list = ran({"explain"});
  CHECK(list.code == 0);
  for (const auto& entry : check_catalog()) {
    const std::string name(entry.check.name);
    CAPTURE(name);
    CHECK(list.out.find(name + " ") != std::string::npos);
    const auto one = ran({"explain", name});
    CHECK(one.code == 0);
    CHECK(one.out.find("[" + name + "]: " + entry.summary + "\n") != std::string::npos);
    CHECK(replace_all(one.out, "\n", " ").find(entry.mend) != std::string::npos);
  }
}

TEST_CASE("comments in examples are in the language of the message") {
  for (const auto& entry : check_catalog())
    for (const char* example : {entry.wrong, entry.right}) {
      CAPTURE(std::string(example));
      const auto message = example_message(example);
      CHECK(message.text(Language::english) == example);
      const bool comment = std::string_view(example).find("# ") != std::string_view::npos;
      CHECK((message.text(Language::vietnamese) != example) == comment);
    }
}

TEST_CASE("an unknown name is wrong usage") {
  const auto result = ran({"explain", "no-such-problem-at-all"});
  CHECK(result.code == 2);
  CHECK(result.out == "");
  CHECK(result.err ==
        "campaign: no problem is called `no-such-problem-at-all`\nsee campaign explain --help\n");
}
