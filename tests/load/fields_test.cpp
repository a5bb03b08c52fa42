// What is said about the keys of a record, once for each mistake.
#include <doctest/doctest.h>

#include "load/loading.hpp"

using campaign::test::problems_of;

TEST_CASE("a misspelt key is not missing too") {
  CHECK(problems_of("units:\n  - {id: a, nane: Văn phòng}\n") ==
        "unknown-key: there is no key `nane` here; did you mean `name`? (a)");
}

TEST_CASE("a key unlike all others: the keys that there are") {
  CHECK(problems_of("contents:\n  - {id: a, title: A, zzzzzz: 1}\n") ==
        "unknown-key: there is no key `zzzzzz` here; the keys that may stand here: id, title, plan "
        "(A)");
}

TEST_CASE("missing keys") {
  CHECK(problems_of("units:\n  - {id: a}\n") ==
        "missing-field: `name` is missing; add `name: …` to this record (a)");
  CHECK(problems_of("units:\n  - {}\n") ==
        "missing-field: `id` is missing; add `id: …` to this record\n"
        "missing-field: `name` is missing; add `name: …` to this record");
  CHECK(problems_of("people:\n  - {id: a, name: An}\n") ==
        "missing-field: `unit` is missing; add `unit: …` to this record (An)");
  CHECK(problems_of("people:\n  - {id: a, name: An, class: leader}\n") == "");
}

TEST_CASE("a broken class does not say that the unit is missing") {
  CHECK(problems_of("people:\n  - {id: a, name: An, class: leadr}\n") ==
        "unknown-value: `class` cannot be `leadr`; did you mean `leader`? (An)");
}

TEST_CASE("records inside records say whose they are") {
  const char* meeting =
      "meetings:\n  - id: hop-1\n    date: 2021-12-10\n    ballots:\n"
      "      - {subject: an, form: gk, issued: 9, returned: 9, valid: 9, agree: x}\n"
      "      - 9\npeople:\n  - {id: an, name: Nguyễn Văn An, class: leader}\n";
  CHECK(problems_of(meeting) ==
        "number-grammar: `x` is not a number; write a whole number, in digits only, such as `12` "
        "(Nguyễn Văn An, gk)\n"
        "wrong-type: this entry must be a mapping of keys, not a single value; write keys with "
        "their values, such as `- {id: …, title: …}` (hop-1)");
}

TEST_CASE("marks say whose they are, by name, wherever the name stands") {
  const char* sheet =
      "score-sheets:\n  - period: 2021-09\n    round: self\n    scores:\n      an: {a: 9x, b: "
      "[1]}\n"
      "people:\n  - {id: an, name: Nguyễn Văn An, class: leader}\n";
  CHECK(problems_of(sheet) ==
        "number-grammar: `9x` is not a number; write digits, with a dot before at most 2 decimals: "
        "`97.5` (Nguyễn Văn An, 2021-09, self-score)\n"
        "wrong-type: `b` must be a single value, not a list; write one value in this place "
        "(Nguyễn Văn An, 2021-09, self-score)");
}

TEST_CASE("sections and files of another shape") {
  CHECK(problems_of("units: 5\n") ==
        "wrong-type: `units` must be a list, not a single value; write it as a list: `units: [5]`");
  CHECK(problems_of("units: {id: a}\n") ==
        "wrong-type: `units` must be a list, not a mapping of keys; begin every entry of the list "
        "with `- `");
  CHECK(problems_of("campaign: mau\n") ==
        "wrong-type: `campaign` must be a mapping of keys, not a single value; write keys with "
        "their values, such as `key: value`");
  CHECK(problems_of("- a\n") ==
        "wrong-type: a file must be a mapping of sections; begin with a section such as `units:`");
  CHECK(problems_of("units:\n") ==
        "missing-field: `units` is empty; write a value, or take out `units:` alone");
  CHECK(problems_of("zzzzzzz: 1\n") ==
        "unknown-section: there is no section `zzzzzzz`; `campaign list sections` shows all "
        "sections");
  CHECK(problems_of("# nothing yet\n").starts_with("no-section: this file holds no section;"));
}
