// Templates: filling, wording, escaping, and every mistake told at its place.
#include "document/template.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "document/markdown.hpp"
#include "english.hpp"

using namespace campaign;

namespace {

Value example() {
  Value view;
  view.set("plan", Value::Record{{"title", "Kế hoạch"}, {"date", Date{2021, 9, 5}}});
  view.set("period", *parse_period("2021-10"));
  view.set("late", false);
  view.set("note", Value());
  view.set("nobody", Value::List{});
  view.set("units", Value::List{
                        Value::Record{{"name", "Văn phòng"},
                                      {"total", Value::points(Points::hundredths(9750))}},
                        Value::Record{{"name", "Phòng CNTT"}, {"total", Value()}},
                    });
  return view;
}

std::string filled(const std::string& text, const Value& view = example()) {
  const Template page("a.md", text);
  const Template partial("b.md", "- {{name}}: {{total}}\n");
  const FillOptions options{
      .partials = [&](std::string_view name) { return name == "b" ? &partial : nullptr; }};
  Diagnostics diagnostics;
  const auto result = fill(page, view, options, diagnostics);
  std::string told;
  for (const auto& one : diagnostics.list()) {
    const auto [line, column] = position(one.span);
    told += fmt::format("{}:{}:{}: {} [{}]{}\n", one.span.file->path(), line, column,
                        english(one.message), one.check.name,
                        one.help.empty() ? "" : " " + english(one.help));
  }
  return result + told;
}

/// The text of the one paragraph that `[{{text}}]` becomes.
std::string shown(const std::string& text) {
  Value view;
  view.set("text", text);
  const auto document = parse_markdown(filled("{{text}}", view));
  REQUIRE(document.blocks.size() == 1);
  const auto* paragraph = std::get_if<Paragraph>(&document.blocks[0].any);
  REQUIRE(paragraph);
  return plain_text(paragraph->inlines);
}

}  // namespace

TEST_CASE("names, dotted names, and the special parts of days and periods") {
  CHECK(filled("{{plan.title}} {{plan.date}} {{plan.date.long}}") ==
        "Kế hoạch 05/9/2021 ngày 05 tháng 9 năm 2021");
  CHECK(filled("{{period}} {{period.short}} {{period.first}} {{period.last.long}}") ==
        "tháng 10/2021 10/2021 01/10/2021 ngày 31 tháng 10 năm 2021");
  CHECK(filled("{{note}} {{note.anything}} {{late}} {{units.count}}") == "— — không 2");
}

TEST_CASE("a section repeats over a list, enters a record, and asks a truth") {
  CHECK(filled("{{#units}}{{name}}: {{total}}; {{/units}}") == "Văn phòng: 97,50; Phòng CNTT: —; ");
  CHECK(filled("{{#plan}}{{title}}{{/plan}}") == "Kế hoạch");
  CHECK(filled("{{#late}}trễ{{/late}}{{^late}}đúng hạn{{/late}}") == "đúng hạn");
  CHECK(filled("{{#note}}có{{/note}}{{^note}}không có{{/note}}") == "không có");
  CHECK(filled("{{#period}}{{short}}{{/period}}") == "10/2021");
  CHECK(filled("{{^nobody}}không ai{{/nobody}}{{#nobody}}{{name}}{{/nobody}}") == "không ai");
  CHECK(filled("{{#units}}{{plan.title}}/{{/units}}") == "Kế hoạch/Kế hoạch/");
  CHECK(filled("{{#units.any}}{{units.count}}{{/units.any}}") == "2");
  Value view;
  view.set("recipients", Value::List{"Sở Nội vụ", "Lưu"});
  CHECK(filled("{{#recipients}}[{{.}}]{{/recipients}}", view) == "[Sở Nội vụ][Lưu]");
  CHECK(filled("{{recipients}}", view) == "Sở Nội vụ, Lưu");
  view.set("recipients", Value::List{"Lưu", Value()});
  CHECK(filled("{{#recipients}}[{{.}}]{{/recipients}}", view) == "[Lưu][—]");
}

TEST_CASE("lines that hold only a tag leave nothing behind, and blank lines stay") {
  CHECK(filled("| a |\n|---|\n{{! lời ghi }}\n{{#nobody}}\n| x |\n{{/nobody}}\n"
               "{{#units}}\n| {{name}} |\n{{/units}}\n\nCuối.\n") ==
        "| a |\n|---|\n| Văn phòng |\n| Phòng CNTT |\n\nCuối.\n");
}

TEST_CASE("a tag may have blanks and line ends inside") {
  CHECK(filled("{{ plan.title\n}} {{# late }}x{{/late}}{{^ late}}y{{/ late }}") == "Kế hoạch y");
}

TEST_CASE("a partial is filled where it stands") {
  CHECK(filled("{{#units}}\n{{> b}}\n{{/units}}\n.") == "- Văn phòng: 97,50\n- Phòng CNTT: —\n.");
}

TEST_CASE("no text of the data is Markdown, with two braces, three, or an ampersand") {
  const char* hostile[] = {"*a* _b_ `c` ~~d~~ **e**",
                           "# không phải đề mục",
                           "1. không",
                           "- không",
                           "+ không",
                           "> không",
                           "[a](javascript:alert(1))",
                           "![a](b)",
                           "<script>alert(1)</script>",
                           "&lt; &#60; &amp;",
                           "---",
                           "===",
                           "```",
                           "| a | b |",
                           "\\",
                           "\\|",
                           "a\\\\|b",
                           "<!-- -->",
                           "{{plan.title}}",
                           "=cmd|'/C calc'!A0",
                           "]]>",
                           "1) không",
                           "https://a.vn?b=c&d=e"};
  for (const std::string text : hostile) {
    CHECK(shown(text) == text);
    Value view;
    view.set("text", text);
    const auto expected = filled("{{text}}", view);
    CHECK(filled("{{{text}}}", view) == expected);
    CHECK(filled("{{&text}}", view) == expected);
    const auto table = parse_markdown(filled("|a|b|\n|-|-|\n|{{text}}|x|\n", view));
    const auto& row = std::get<Table>(table.blocks[0].any).rows[0];
    CHECK(plain_text(row[0]) == text);
    CHECK(plain_text(row[1]) == "x");
  }
}

TEST_CASE("a value has no control characters") {
  CHECK(shown("một\nhai\r\nba\tbốn\x01\x1b[31m") == "một hai ba bốn[31m");
  CHECK(shown("    # thụt vào") == "# thụt vào");
  CHECK(shown("a \u202E b") == "a \uFFFD b");
  CHECK(shown(std::string(10'000, 'x')) == std::string(10'000, 'x'));
}

TEST_CASE("an unknown name is told at its place, with the nearest name") {
  CHECK(filled("# {{plan.titel}}\n\nĐơn vị: {{perod}}\n") ==
        "a.md:1:3: nothing is called `plan.titel` here [unknown-tag] did you mean `plan.title`?\n"
        "a.md:3:9: nothing is called `perod` here [unknown-tag] did you mean `period`?\n");
  CHECK(filled("{{#units}}{{nam}}{{/units}}") ==
        "a.md:1:11: nothing is called `nam` here [unknown-tag] did you mean `name`?\n");
  CHECK(filled("{{#unit}}{{nam}}{{/unit}}") ==
        "a.md:1:1: nothing is called `unit` here [unknown-tag] did you mean `units`?\n");
  CHECK(filled("{{plan.somewhere}}") ==
        "a.md:1:1: nothing is called `plan.somewhere` here [unknown-tag] "
        "names here: plan.title, plan.date\n");
  CHECK(filled("{{#late}}{{lat}}{{/late}}") ==
        "a.md:1:10: nothing is called `lat` here [unknown-tag] did you mean `late`?\n");
  CHECK(filled("{{#plan}}{{> b}}{{/plan}}").starts_with("b.md:1:3: nothing is called `name` here"));
  CHECK(filled("{{plan}}") ==
        "a.md:1:1: `plan` is not one value but several [unknown-tag] "
        "names here: plan.title, plan.date\n");
}

TEST_CASE("sections must be paired") {
  CHECK(filled("{{#units}}\n{{name}}\n") ==
        "a.md:1:1: the section `units` is not closed [unclosed-section] "
        "write `{{/units}}` where it ends\n");
  CHECK(filled("a {{/units}}") ==
        "a.md:1:3: no section `units` is open here [unclosed-section] "
        "remove the tag, or open the section before it\n");
  CHECK(filled("{{#units}}{{#plan}}{{/units}}") ==
        "a.md:1:11: the section `plan` is not closed [unclosed-section] "
        "write `{{/plan}}` where it ends\n");
}

TEST_CASE("other mistakes") {
  CHECK(filled("{{> c}}") ==
        "a.md:1:1: there is no template `c` to include [unknown-partial] "
        "write the name of a template, without its ending\n");
  CHECK(filled("xin {{plan.title") ==
        "a.md:1:5: the tag that begins here does not end [malformed-tag] "
        "close the braces that were opened\n");
  CHECK(filled("{{plan title}}{{}}{{=<% %>=}}") ==
        "a.md:1:1: `{{plan title}}` is not a tag [malformed-tag] "
        "write one name between the braces, without blanks\n"
        "a.md:1:15: `{{}}` is not a tag [malformed-tag] "
        "write one name between the braces, without blanks\n"
        "a.md:1:19: `{{=<% %>=}}` is not a tag [malformed-tag] "
        "write one name between the braces, without blanks\n");
}

TEST_CASE("a template that includes itself is refused") {
  const Template page("a.md", "{{> a}}");
  Diagnostics diagnostics;
  fill(page, example(), {.partials = [&](std::string_view) { return &page; }}, diagnostics);
  REQUIRE(diagnostics.list().size() == 1);
  CHECK(diagnostics.list()[0].check.name == "endless-partial");
}

TEST_CASE("very many pipes in the data do not end a table") {
  Value view;
  view.set("text", std::string(1000, '|'));
  const auto document = parse_markdown(filled("|a|b|\n|-|-|\n|{{text}}|x|\n|y|z|\n", view));
  REQUIRE(document.blocks.size() == 1);
  CHECK(plain_text(std::get<Table>(document.blocks[0].any).rows[0][0]) == std::string(1000, '|'));
}

TEST_CASE("a cell keeps the number or the day that it shows, and no text is taken for one") {
  Value view;
  view.set("points", Value::points(Points::hundredths(149000)));
  view.set("day", Date{2021, 7, 5});
  view.set("number", "1.490");
  ShownValues values;
  const Template page(
      "a.md",
      "| a | b | c | d | e |\n|---|---|---|---|---|\n"
      "| {{points}} | **{{day}}** | {{number}} | {{points}} % | {{points}} đồng |\n");
  Diagnostics diagnostics;
  const auto text = fill(page, view, {.mark = values.mark()}, diagnostics);
  const auto document = parse_markdown(text, &values);
  const auto& row = std::get<Table>(document.blocks.at(0).any).rows.at(0);
  CHECK(plain_text(row[0]) == "1.490,00");
  CHECK(figure_of(row[0]) == 1490.0);
  CHECK(std::get<Date>(value_of(row[1])) == Date{2021, 7, 5});
  CHECK_FALSE(figure_of(row[2]));
  CHECK(figure_of(row[3]) == 1490.0);
  CHECK_FALSE(figure_of(row[4]));
  CHECK(plain_text(row[4]) == "1.490,00 đồng");
}
