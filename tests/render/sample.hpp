// What the tests of the renderers share: a document from Markdown, and texts that try to break out.
#pragma once

#include <string>
#include <vector>

#include "document/markdown.hpp"
#include "document/template.hpp"
#include "render/renderers.hpp"

namespace campaign::test {

inline std::string rendered(const char* form, const std::string& markdown,
                            const RenderOptions& options = {}) {
  Report report;
  report.document = parse_markdown(markdown);
  return find_renderer(form)->render(report, options);
}

/// A report whose only value stands in a paragraph, a heading, a list and a table of its document.
inline Report report_saying(const std::string& text) {
  Report report{.schema = "campaign.test/1", .table = "rows"};
  report.view.set("rows", Value::List{Value::Record{{"text", text}, {"next", "x"}}});
  const Template page("t.md",
                      "# {{#rows}}{{text}}{{/rows}}\n\n{{#rows}}{{text}}{{/rows}}\n\n"
                      "- {{#rows}}{{text}}{{/rows}}\n\n| a | b |\n|---|---|\n"
                      "{{#rows}}\n| {{text}} | {{next}} |\n{{/rows}}\n");
  Diagnostics diagnostics;
  report.document = parse_markdown(fill(page, report.view, {}, diagnostics));
  return report;
}

inline const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {"&<>\"'",
                                                 "]]>",
                                                 "&amp; &lt;b&gt; &#60;",
                                                 "<script>alert(1)</script>",
                                                 "</style><img src=x>",
                                                 "=cmd|'/C calc'!A0",
                                                 "+1",
                                                 "-1",
                                                 "@SUM(A1)",
                                                 "| a | b |",
                                                 "\\",
                                                 "a\\|b",
                                                 "`a``b`",
                                                 "*a* __b__",
                                                 "# a",
                                                 "#",
                                                 "1. a",
                                                 "2) a",
                                                 "- a",
                                                 "+ a",
                                                 "> a",
                                                 "---",
                                                 "===",
                                                 ":--",
                                                 "~~~",
                                                 "```",
                                                 "[a](javascript:alert(1))",
                                                 "![a](b)",
                                                 "<https://a.vn>",
                                                 "a_b_c _d_",
                                                 "\"a\";\"b\",c",
                                                 "{{rows}}",
                                                 "a ! [b]",
                                                 "[^1]",
                                                 "[^1]: a",
                                                 "\u200Fשלום\u200F",
                                                 std::string(10'000, 'x')};
  return texts;
}

}  // namespace campaign::test
