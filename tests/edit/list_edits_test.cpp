// Entries added to lists and taken out again, in every form of YAML that people write.
#include "edit/list_edits.hpp"

#include <doctest/doctest.h>

#include "edit/yaml_value.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

struct Parsed {
  explicit Parsed(const std::string& text)
      : source("people.yaml", text), document(yaml::parse(source, problems)) {}
  SourceFile source;
  Diagnostics problems = {};
  yaml::Document document;
  yaml::View list() const { return field_of(document.root(), "people"); }
};

yaml::View last_entry(yaml::View list) {
  auto last = list.first_child();
  for (auto one = last; one; one = one.next()) last = one;
  return last;
}

std::string appended(const std::string& text) {
  const Parsed before(text);
  REQUIRE(before.problems.list().empty());
  const auto edit = append_entries(before.list(), {{{"id", "an"}, {"name", "An"}}});
  REQUIRE(edit);
  return edited(text, {*edit});
}

const std::vector<std::pair<std::string, std::string>> kForms = {
    {"people:\n  - {id: a}\nunits: []\n",
     "people:\n  - {id: a}\n  - {id: an, name: An}\nunits: []\n"},
    {"people:\n  - {id: a}  # of the house\n",
     "people:\n  - {id: a}  # of the house\n  - {id: an, name: An}\n"},
    {"people:\n- {id: a}", "people:\n- {id: a}\n- {id: an, name: An}"},
    {"people:\r\n  - {id: a}\r\n", "people:\r\n  - {id: a}\r\n  - {id: an, name: An}\r\n"},
    {"people:\n  - id: a\n    name: A  # last\n\nunits: []\n",
     "people:\n  - id: a\n    name: A  # last\n  - id: an\n    name: An\n\nunits: []\n"},
    {"people:\n  -   id: a\n      name: A\n",
     "people:\n  -   id: a\n      name: A\n  -   id: an\n      name: An\n"},
    {"people:\n  - id: a\n    note: |\n      two\n      lines\nunits: []\n",
     "people:\n  - id: a\n    note: |\n      two\n      lines\n  - id: an\n    name: An\nunits: "
     "[]\n"},
    {"people: [{id: a}]\n", "people: [{id: a}, {id: an, name: An}]\n"},
    {"people: [{id: a}, ]\n", "people: [{id: a}, {id: an, name: An}, ]\n"},
    {"people: [{id: a},  # first\n         {id: b}]\n",
     "people: [{id: a},  # first\n         {id: b}, {id: an, name: An}]\n"},
    {"people: [\n  {id: a},  # first\n  {id: b}  # second\n]\n",
     "people: [\n  {id: a},  # first\n  {id: b},  # second\n  {id: an, name: An}\n]\n"},
    {"people: [{id: a},  # first\n  # of b\n  {id: b}]  # end\n",
     "people: [{id: a},  # first\n  # of b\n  {id: b}, {id: an, name: An}]  # end\n"},
    {"people: [\n  # none yet\n]\n", "people: [{id: an, name: An}\n  # none yet\n]\n"},
    {"people: []\n", "people:\n  - {id: an, name: An}\n"},
    {"units:\n- id: a\n  name: A\npeople: []  # none yet\nawards:\n  - {id: b}\n",
     "units:\n- id: a\n  name: A\npeople:  # none yet\n- id: an\n  name: An\nawards:\n  - {id: "
     "b}\n"},
    {"people: []\r\n# of units\r\nunits:\r\n    - {id: a}\r\n",
     "people:\r\n    - {id: an, name: An}\r\n# of units\r\nunits:\r\n    - {id: a}\r\n"},
    {"people: [ ]\n", "people: [{id: an, name: An} ]\n"},
    {"people:\n  - id: a\n    note: |+\n      x\n\n\nunits: []\n",
     "people:\n  - id: a\n    note: |+\n      x\n\n\n  - id: an\n    name: An\nunits: []\n"},
    {"people: [\n  {id: a},\n  {id: b},  # second\n]\n",
     "people: [\n  {id: a},\n  {id: b},  # second\n  {id: an, name: An},\n]\n"},
};

}  // namespace

TEST_CASE("an entry is added in the form of its neighbours, and taken out to the same bytes") {
  for (const auto& [before, after] : kForms) {
    CAPTURE(before);
    CHECK(appended(before) == after);
    const Parsed with(appended(before));
    CHECK(with.problems.list().empty());
    const auto edit = remove_entry(with.list(), last_entry(with.list()));
    CHECK(edited(after, {edit}) == before);
  }
}

TEST_CASE("the first entry is taken out with its line") {
  const auto without_first = [](const std::string& text) {
    const Parsed parsed(text);
    return edited(text, {remove_entry(parsed.list(), parsed.list().first_child())});
  };
  CHECK(without_first("people:\n  - {id: a}  # gone\n  - {id: b}\n") == "people:\n  - {id: b}\n");
  CHECK(without_first("people: [{id: a}, {id: b}]\n") == "people: [{id: b}]\n");
  CHECK(without_first("people: [\n  {id: a},  # gone\n  {id: b}\n]\n") ==
        "people: [\n  {id: b}\n]\n");
  CHECK(without_first("people: [{id: a},  # gone\n  # of b\n  {id: b}]\n") ==
        "people: [\n  # of b\n  {id: b}]\n");
  CHECK(without_first("people: [\n  # kept\n  {id: a}\n  # kept too\n]\n") ==
        "people: [\n  # kept\n  # kept too\n]\n");
}

TEST_CASE("a comment above an entry goes with it where it can be of no other") {
  const auto without = [](const std::string& text, size_t at) {
    const Parsed parsed(text);
    auto entry = parsed.list().first_child();
    for (; at > 0; --at) entry = entry.next();
    return edited(text, {remove_entry(parsed.list(), entry)});
  };
  const std::string commented =
      "people:\n  # one\n  - {id: a}\n  # two\n  - {id: b}\n\n  # three\n";
  CHECK(without(commented + "  - {id: c}\n", 1) ==
        "people:\n  # one\n  - {id: a}\n\n  # three\n  - {id: c}\n");
  CHECK(without(commented + "  - {id: c}\n", 2) ==
        "people:\n  # one\n  - {id: a}\n  # two\n  - {id: b}\n\n");
  CHECK(without(commented + "  - {id: c}\n", 0) ==
        "people:\n  # one\n  # two\n  - {id: b}\n\n  # three\n  - {id: c}\n");
  CHECK(without("people:\n  - {id: a}\n  # both\n  - {id: b}\n  - {id: c}\n", 1) ==
        "people:\n  - {id: a}\n  # both\n  - {id: c}\n");
}

TEST_CASE("of the only entry an empty list is left, which takes entries again") {
  const auto without = [](const std::string& text) {
    const Parsed parsed(text);
    return edited(text, {remove_entry(parsed.list(), parsed.list().first_child())});
  };
  CHECK(without("people:\n  - {id: a}  # gone\nunits: []\n") == "people: []\nunits: []\n");
  CHECK(without("people:  # all\n\n  # of the house\n  - {id: a}\n") ==
        "people: []  # all\n\n  # of the house\n");
  CHECK(without("people:\n- id: a\n  name: A\n") == "people: []\n");
  CHECK(without("people: [{id: a}]  # all\n") == "people: []  # all\n");
  CHECK(appended("people:\n  []\nunits: []\n") == "people:\n  - {id: an, name: An}\nunits: []\n");
}

TEST_CASE("an entry is added to an empty list in brackets") {
  CHECK(appended("people: [ ]\n") == "people: [{id: an, name: An} ]\n");
  CHECK(appended("{people: []}\n") == "{people: [{id: an, name: An}]}\n");
}

TEST_CASE("a field is set where it stands, or at the end") {
  const auto with_name = [](const std::string& text) {
    const Parsed parsed(text);
    return edited(text, {set_field(parsed.list().first_child(), "name", "An")});
  };
  CHECK(with_name("people: [{id: a, name: B}]\n") == "people: [{id: a, name: An}]\n");
  CHECK(with_name("people: [{id: a, name: }]\n") == "people: [{id: a, name: An}]\n");
  CHECK(with_name("people: [{id: a}]\n") == "people: [{id: a, name: An}]\n");
  CHECK(with_name("people:\n  - id: a  # x\n  - {id: b}\n") ==
        "people:\n  - id: a  # x\n    name: An\n  - {id: b}\n");
  CHECK(with_name("people:\n  - id: a\n    name:\n") == "people:\n  - id: a\n    name: An\n");
  CHECK(with_name("people:\n  - name: 'B'  # x\n    id: a\n") ==
        "people:\n  - name: An  # x\n    id: a\n");
}

TEST_CASE("a text is quoted only where it must be") {
  CHECK(yaml_value("Nguyễn Văn An") == "Nguyễn Văn An");
  CHECK(yaml_value("QĐ 12/QĐ-UBND") == "QĐ 12/QĐ-UBND");
  CHECK(yaml_value("a, b") == "\"a, b\"");
  CHECK(yaml_value("Số: 12") == "\"Số: 12\"");
  CHECK(yaml_value("nói \"có\" # thật") == "\"nói \\\"có\\\" # thật\"");
  CHECK(yaml_value("") == "\"\"");
  CHECK(yaml_value("[x]") == "\"[x]\"");
  CHECK(yaml_list({"a", "b, c"}) == "[a, \"b, c\"]");
}

}  // namespace campaign
