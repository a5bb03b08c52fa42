// Markdown becomes a document, and nothing in it becomes markup that was not meant.
#include "document/markdown.hpp"

#include <doctest/doctest.h>

#include "document/escape.hpp"
#include "processor_time.hpp"

using namespace campaign;

namespace {

template <class Kind>
const Kind& only(const Document& document) {
  REQUIRE(document.blocks.size() == 1);
  return std::get<Kind>(document.blocks[0].any);
}

}  // namespace

TEST_CASE("a table keeps its alignment, and every row has all cells") {
  const auto document =
      parse_markdown("| TT | Đơn vị | Điểm |\n|:-:|:--|--:|\n| 1 | Văn phòng |\n");
  const auto& table = only<Table>(document);
  CHECK(table.columns == std::vector{Align::center, Align::left, Align::right});
  CHECK(plain_text(table.head[1]) == "Đơn vị");
  REQUIRE(table.rows.size() == 1);
  REQUIRE(table.rows[0].size() == 3);
  CHECK(plain_text(table.rows[0][1]) == "Văn phòng");
  CHECK(plain_text(table.rows[0][2]) == "");
}

TEST_CASE("raw HTML is text") {
  const auto block = parse_markdown("<div>\n<script>alert(1)</script>");
  CHECK(plain_text(only<Paragraph>(block).inlines) == "<div> <script>alert(1)</script>");
  const auto inside = parse_markdown("một <b>hai</b> ba");
  CHECK(plain_text(only<Paragraph>(inside).inlines) == "một <b>hai</b> ba");
}

TEST_CASE("lines of a filled-in text stay lines, in a paragraph, an item and a cell") {
  const auto filled = escaped_for_markdown("Một & hai\r\n  - ba\n\n1. bốn | năm\n");
  const auto lines_of = [](const Inlines& inlines) {
    std::string text;
    for (const auto& one : inlines)
      text += std::holds_alternative<LineBreak>(one.any) ? "/" : plain_text({one});
    return text;
  };
  const std::string lines = "Một & hai/- ba/1. bốn | năm";
  CHECK(lines_of(only<Paragraph>(parse_markdown(filled)).inlines) == lines);
  const auto list = parse_markdown("- " + filled + "\n- sáu\n");
  const auto& items = only<ItemList>(list).items;
  REQUIRE(items.size() == 2);
  CHECK(lines_of(std::get<Paragraph>(items[0][0].any).inlines) == lines);
  const auto table = parse_markdown("| a |\n|---|\n| " + filled + " |\n");
  CHECK(lines_of(only<Table>(table).rows[0][0]) == lines);
}

TEST_CASE("blocks and inlines of every kind") {
  const auto document = parse_markdown(
      "## Phần **I**\n\n3. ba\n4. bốn\n\n> lời\n\n```sh\nls\n```\n\n---\n\n"
      "một  \nhai *ba* `bốn` [năm](https://a.vn/)\n");
  REQUIRE(document.blocks.size() == 6);
  CHECK(std::get<Heading>(document.blocks[0].any).level == 2);
  const auto& list = std::get<ItemList>(document.blocks[1].any);
  CHECK(list.ordered);
  CHECK(list.start == 3);
  CHECK(list.items.size() == 2);
  CHECK(std::get<Quote>(document.blocks[2].any).blocks.size() == 1);
  CHECK(std::get<CodeBlock>(document.blocks[3].any).text == "ls\n");
  CHECK(std::holds_alternative<Rule>(document.blocks[4].any));
  const auto& inlines = std::get<Paragraph>(document.blocks[5].any).inlines;
  REQUIRE(inlines.size() == 8);
  CHECK(std::holds_alternative<LineBreak>(inlines[1].any));
  CHECK(std::get<Link>(inlines[7].any).target == "https://a.vn/");
}

TEST_CASE("a row of very many pipes is text, and takes no time") {
  std::string wide = "|";
  for (int i = 0; i < 20'000; ++i) wide += "a|";
  const double before = test::milliseconds_worked();
  const auto document = parse_markdown(wide + "\n|" + std::string(40'000, '|') + "\n");
  CHECK(test::milliseconds_worked() - before < test::bound_here(1000));
  CHECK(plain_text(only<Paragraph>(document).inlines).starts_with("|a|a|"));
}

TEST_CASE("nesting without end does not exhaust the stack") {
  const auto document = parse_markdown(std::string(20'000, '>') + " sâu *thẳm*");
  REQUIRE(document.blocks.size() == 1);
  const Block* block = &document.blocks[0];
  while (const auto* quote = std::get_if<Quote>(&block->any)) block = &quote->blocks.at(0);
  CHECK(plain_text(std::get<Paragraph>(block->any).inlines) == "sâu thẳm");
}

TEST_CASE("the title: the heading, of a letter with its subject, else that of the front matter") {
  const auto title = [](std::string_view text) { return title_of(parse_markdown(text)); };
  const std::string part = "```title\n# Xếp hạng\n\n**Phong trào “A”**\n```\n";
  CHECK(title(part) == "Xếp hạng");
  CHECK(title("---\nlayout: official-letter\n---\n\n" + part) == "Xếp hạng Phong trào “A”");
  CHECK(title("---\ntitle: Bằng *khen* \\#1\n---\n\nMột dòng.\n") == "Bằng khen #1");
  CHECK(title("---\ntitle: Khác\n---\n\n## Đầu đề\n") == "Đầu đề");
  CHECK(title("Một dòng.\n").empty());
}
