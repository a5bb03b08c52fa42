// Templates that would repeat without measure are refused at the section that does it, and checking
// a template repeats nothing.
#include "document/repetition.hpp"

#include <doctest/doctest.h>

#include <map>

#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "document/template.hpp"
#include "english.hpp"

using namespace campaign;

namespace {

std::string times(size_t count, const std::string& text) {
  std::string all;
  for (size_t i = 0; i < count; ++i) all += text;
  return all;
}

std::string nested(size_t levels) {
  return times(levels, "{{#units}}") + "x" + times(levels, "{{/units}}");
}

Value view_of(int64_t count) {
  Value view;
  view.set("units", Value::List{});
  Value units = Value::List{};
  for (int64_t i = 0; i < count; ++i) units.push(Value::Record{{"no", Value::count(i)}});
  view.set("units", units);
  return view;
}

/// `t1` includes `t2` twice, which includes `t3` twice, and so on.
struct Doubling {
  explicit Doubling(int levels) {
    for (int i = 1; i <= levels; ++i)
      pages.try_emplace("t" + std::to_string(i), "t" + std::to_string(i) + ".md",
                        i == levels ? "x" : times(2, "{{> t" + std::to_string(i + 1) + "}}"));
  }
  FillOptions options() const {
    return {.partials = [this](std::string_view name) { return &pages.find(name)->second; }};
  }
  std::map<std::string, Template, std::less<>> pages = {};
};

using Fill = std::string (*)(const Template&, const Value&, const FillOptions&, Diagnostics&);

std::string check_only(const Template& page, const Value& view, const FillOptions& options,
                       Diagnostics& diagnostics) {
  check_page(page, view, options, diagnostics);
  return {};
}

/// The checks that are told, with the place of each.
std::string told(const Template& page, const Value& view, Fill run = fill,
                 const FillOptions& options = {}) {
  Diagnostics diagnostics;
  const auto text = run(page, view, options, diagnostics);
  CHECK((diagnostics.errors() == 0 || text.empty()));
  return problems_short(diagnostics, {});
}

}  // namespace

TEST_CASE("a list within the same list is told where it begins again") {
  const Template page("a.md", nested(3));
  const auto expected =
      "a.md:1:11: warning: `units` is the list that is already repeated around this section "
      "[list-in-itself]\n";
  CHECK(told(page, view_of(2)) == expected);
  CHECK(told(page, view_of(2), check_only) == expected);
  CHECK(told(Template("a.md", "{{#units}}{{/units}}{{#units}}{{/units}}"), view_of(2)) == "");
}

TEST_CASE("sections that multiply the text stop at the section that does it") {
  const Template page("a.md", nested(30));
  Diagnostics diagnostics;
  CHECK(fill(page, view_of(7), {}, diagnostics) == "");
  REQUIRE(diagnostics.list().size() == 2);
  const auto& problem = diagnostics.list()[1];
  CHECK(problem.check.name == "template-too-large");
  CHECK(english(problem.message) ==
        "more than 3000000 pieces would have to be filled in up to here");
  CHECK(problem.span.text() == "{{#units}}");
  REQUIRE(problem.notes.size() == 4);
  CHECK(english(problem.notes[0].message) == "`units` repeats this 7 times");
  CHECK(problem.notes[0].span.offset == 0);
}

TEST_CASE("long text in few sections is too large as well") {
  const Template page("a.md", "{{#units}}" + times(300'000, "lời ") + "{{/units}}");
  CHECK(told(page, view_of(20)) == "");
  CHECK(told(page, view_of(1000)) ==
        "a.md:1:1: error: more than 100 MB of text would be written up to here "
        "[template-too-large]\n");
}

TEST_CASE("sections nested too deep are refused, closed or not") {
  CHECK(told(Template("a.md", nested(64)), view_of(1)).find("too-large") == std::string::npos);
  for (const auto& text : {nested(65), nested(100'000), times(100'000, "{{#units}}")})
    CHECK(told(Template("a.md", text), view_of(1))
              .starts_with("a.md:1:641: error: `units` is nested in more than 64 sections and "
                           "includes [template-too-large]\n"));
  const Doubling chain(70);
  CHECK(told(chain.pages.at("t1"), Value(), fill, chain.options()) ==
        "t65.md:1:1: error: `t66` is nested in more than 64 sections and includes "
        "[template-too-large]\n");
}

TEST_CASE("includes that double are refused, and name the first of them") {
  const Doubling few(10), many(40);
  CHECK(told(few.pages.at("t1"), Value(), fill, few.options()) == "");
  for (const Fill run : {Fill(fill), Fill(check_only)}) {
    Diagnostics diagnostics;
    run(many.pages.at("t1"), Value(), many.options(), diagnostics);
    REQUIRE(diagnostics.list().size() == 1);
    const auto& problem = diagnostics.list()[0];
    CHECK(problem.check.name == "template-too-large");
    CHECK(english(problem.notes[0].message) == "`t2` is included here");
    CHECK(problem.notes[0].span.file->path() == "t1.md");
  }
}

TEST_CASE("checking repeats nothing, and finds what any entry lacks") {
  CHECK(told(Template("a.md", nested(60)), view_of(5000), check_only).find("error") ==
        std::string::npos);
  Value view;
  view.set("units", Value::List{Value::Record{{"people", Value::List{}}, {"no", "1"}},
                                Value::Record{{"people", Value::List{Value::Record{{"name", ""}}}},
                                              {"grade", ""}}});
  const Template page("a.md", "{{#units}}{{no}}{{#people}}{{nam}}{{/people}}{{/units}}");
  CHECK(told(page, view, check_only) ==
        "a.md:1:11: error: nothing is called `no` here [unknown-tag]\n"
        "a.md:1:28: error: nothing is called `nam` here [unknown-tag]\n");
}

TEST_CASE("a report on 5,000 units with 100 tags each is filled") {
  const Template page("a.md", "{{#units}}" + times(100, "{{no}} ") + "\n{{/units}}");
  Diagnostics diagnostics;
  const auto text = fill(page, view_of(5000), {}, diagnostics);
  CHECK(diagnostics.list().empty());
  CHECK(split(text, ' ').size() == 500'001);
}
