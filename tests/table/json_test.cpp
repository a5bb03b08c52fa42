// Entries in JSON as tables, and texts that are no such entries.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "table/table.hpp"

using namespace campaign;

namespace {

/// Rows parted by `|`, cells by `,`; the reason where the text cannot be read.
std::string read_entries(std::string_view bytes, std::string_view ending = ".json") {
  Message why;
  const auto tables = read_tables(bytes, ending, why);
  if (!tables) return why.text(Language::english);
  if (tables->empty()) return "none";
  std::vector<std::string> rows;
  for (const auto& row : tables->front().rows) {
    std::vector<std::string> cells;
    for (const auto& cell : row) cells.push_back(cell.text);
    rows.push_back(join(cells, ","));
  }
  return join(rows, "|");
}

}  // namespace

TEST_CASE("json: a list of entries, an object with one, or one a line") {
  CHECK(read_entries(R"([{"a": "x", "b": 1.5}, {"b": true, "c": null}])") == "a,b,c|x,1.5|,true,");
  CHECK(read_entries(R"({"people": [{"a": ["x", "y; z"]}]})") == "a|x; \"y; z\"");
  CHECK(read_entries("{\"a\": 1}\n{\"a\": 2}\n", ".ndjson") == "a|1|2");
  CHECK(read_entries("[]") == "none");
  CHECK(read_entries("", ".ndjson") == "none");
}

TEST_CASE("json: signs behind a backslash") {
  CHECK(read_entries(R"([{"a": "\u1EA5\n\"\ud83d\ude00"}])") == "a|ấ\n\"😀");
  CHECK(read_entries(R"([{"a": "\ud83d"}])") ==
        "is no list of entries in JSON: a sign behind a backslash is not known, in line 1");
}

TEST_CASE("json: what is no list of entries") {
  const std::string start = "is no list of entries in JSON: ";
  CHECK(read_entries("[{\"a\": 1,\n \"a\": 2}]") == start + "`a` stands there twice, in line 2");
  CHECK(read_entries(R"([{"a": {}}])") == start + "a value is an object, in line 1");
  CHECK(read_entries(R"([{"a": nope}])") == start + "`nope` is no value, in line 1");
  CHECK(read_entries(R"([{"a": 1}] x)") == start + "there is more behind the end, in line 1");
  CHECK(read_entries(R"([{"a": "x)") == start + "`\"` is missing, in line 1");
  CHECK(read_entries(R"([1])") == start + "`{` is missing, in line 1");
  CHECK(read_entries("") == start + "`[` is missing, in line 1");
}
