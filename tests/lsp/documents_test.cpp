// Open texts follow the changes of an editor; a change that cannot be is refused whole.
#include "lsp/documents.hpp"

#include <doctest/doctest.h>

#include "base/json_value.hpp"
#include "lsp/file_uri.hpp"
#include "lsp/protocol.hpp"

using namespace campaign;
using namespace campaign::lsp;

namespace {

Value message(const std::string& text) { return *json_value(text); }

Documents with_text(const std::string& text) {
  Documents documents;
  documents.open(
      message(R"({"textDocument": {"uri": "file:///nowhere/a.yaml", "version": 1, "text": ")" +
              text + R"("}})"));
  return documents;
}

std::string text_after(const std::string& text, const std::string& changes) {
  auto documents = with_text(text);
  documents.change(message(R"({"textDocument": {"uri": "file:///nowhere/a.yaml", "version": 2},
                               "contentChanges": )" +
                           changes + "}"));
  return documents.find("/nowhere/a.yaml")->text;
}

}  // namespace

TEST_CASE("texts are changed in part, one change after the other, or whole") {
  CHECK(text_after("🏅 Trà\\nb", R"([{"range": {"start": {"line": 0, "character": 3},
        "end": {"line": 0, "character": 6}}, "text": "Huế"},
        {"range": {"start": {"line": 1, "character": 1}, "end": {"line": 1, "character": 1}},
        "text": "c"}])") == "🏅 Huế\nbc");
  CHECK(text_after("a", R"([{"text": "new"}])") == "new");
}

TEST_CASE("a change without a place or a text is refused, and the text stays") {
  auto documents = with_text("a");
  CHECK_THROWS_AS(documents.change(message(
                      R"({"textDocument": {"uri": "file:///nowhere/a.yaml"}, "contentChanges":
                          [{"text": "b"}, {"range": {"start": {"line": -1, "character": 0},
                          "end": {"line": 0, "character": 0}}, "text": "c"}]})")),
                  RequestError);
  CHECK(documents.find("/nowhere/a.yaml")->text == "a");
  CHECK_THROWS_AS(documents.open(message("{}")), RequestError);
  CHECK_THROWS_AS(documents.close(Value()), RequestError);
}

TEST_CASE("paths and URIs say the same") {
  CHECK(uri_of_path("/tmp/Trà Vinh/a.yaml") == "file:///tmp/Tr%C3%A0%20Vinh/a.yaml");
  CHECK(path_of_uri("file:///tmp/Tr%c3%a0%20Vinh/a%2eyaml") == "/tmp/Trà Vinh/a.yaml");
  CHECK(path_of_uri("file://localhost/tmp/a") == "/tmp/a");
  CHECK_FALSE(path_of_uri("untitled:1"));
  CHECK_FALSE(path_of_uri("file://server/share"));
  CHECK_FALSE(path_of_uri("file:///a%00b"));
  CHECK(path_of_uri("file:///100%") == "/100%");
}

TEST_CASE("JSON that is none, or is nested too deep, is no message") {
  CHECK_FALSE(json_value("{"));
  CHECK_FALSE(json_value("{} {}"));
  CHECK_FALSE(json_value("\"\xFF\""));
  CHECK_FALSE(json_value(std::string(100'000, '[') + std::string(100'000, ']')));
  CHECK(json_value("[1.5, 1e300, 99999999999]") == Value(Value::List{{}, {}, {}}));
  CHECK(json_value("\"\\ud83c\\udfc5\"") == Value("🏅"));
}
