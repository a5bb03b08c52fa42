// What is being typed is known by indents, dashes and brackets, whole or not.
#include "lsp/typed_place.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

using namespace campaign;
using namespace campaign::lsp;

namespace {

/// `people.unit=` for a value, `people.` for a key; then the word, and the keys beside it.
std::string typed(std::string_view text) {
  const auto place = typed_place(text, text.size());
  std::string beside;
  for (const auto& [key, value] : place.beside) beside += " " + key;
  return join(place.keys, ".") + (place.is_value ? "=" : ".") +
         std::string(text.substr(place.first)) + beside;
}

}  // namespace

TEST_CASE("keys and values in blocks") {
  CHECK(typed("") == ".");
  CHECK(typed("peo") == ".peo");
  CHECK(typed("people:\n  - ") == "people.");
  CHECK(typed("blocks:\n  - units:\n      - ph") == "blocks.units.ph");
  CHECK(typed("people:\n  - id: a\n    un") == "people.un id");
  CHECK(typed("people:\n- id: a\n  unit: ph") == "people.unit=ph id unit");
  CHECK(typed("people:\n  - id: a\n    unit: b\n  - id: c\n    n") == "people.n id");
  CHECK(typed("agency:\n  signer:\n    na") == "agency.signer.na");
  CHECK(typed("agency:\n  signer:\n    name: a\nun") == ".un agency");
  CHECK(typed("campaign:\r\n  id: a\r\n  per") == "campaign.per id");
}

TEST_CASE("keys and values in brackets, in one line or in several") {
  CHECK(typed("people:\n  - {id: a, un") == "people.un id");
  CHECK(typed("people:\n  - {id: a, name: \"x, y: {\", unit: ph") == "people.unit=ph id name unit");
  CHECK(typed("people:\n  - {id: a,\n     unit: ph") == "people.unit=ph id unit");
  CHECK(typed("a:\n  - {b: [c, d], e: {f: 1}, g") == "a.g b e");
  CHECK(typed("meetings:\n  - present: [a, b") == "meetings.present=b present");
  CHECK(typed("score-sheets:\n  - period: 2021-10\n    scores:\n      # Đơn vị\n"
              "      van-phong: {nhiem-vu: 1, ") == "score-sheets.scores.van-phong. nhiem-vu");
  CHECK(typed("score-sheets:\n  - period: 2021-10\n    scores: {van-phong: {a: m") ==
        "score-sheets.scores.van-phong.a=m a");
  CHECK(typed_place("s:\n  - period: 2021-10\n    scores: {x: {", 37).around.at("period") ==
        "2021-10");
}

TEST_CASE("brackets that are not closed, or closed too often, are no danger") {
  for (const std::string text : {"a: [[[{{", "a: ]]}}", "- - - ", "{}}: x", "\"", "a: 'b\n'", "-",
                                 "a: {b: \"", ": :", "[,,,", "{,", "\xFF: \xFE"})
    for (size_t offset = 0; offset <= text.size() + 1; ++offset)
      CHECK(typed_place(text, offset).first <= text.size());
}
