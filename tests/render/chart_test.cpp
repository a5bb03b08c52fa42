// Charts: honest scales, gaps for what is missing, and names that cannot break out.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "render/chart/chart_figures.hpp"
#include "render/sample.hpp"

using namespace campaign;
using campaign::test::rendered;

namespace {

Chart chart(ChartKind kind, const std::string& table, std::optional<double> target = {}) {
  const auto document = parse_markdown("```chart bar\n\n" + table + "```\n");
  auto one = std::get<Chart>(document.blocks.at(0).any);
  one.kind = kind;
  one.target = target;
  return one;
}

std::string fenced(const std::string& kind, const std::string& name) {
  return "```chart " + kind + "\ntitle: " + name + "\n\n| " + name + " | " + name +
         " |\n|:--|--:|\n| " + name + " | 1 |\n| b | 2 |\n```\n";
}

size_t count(const std::string& text, const std::string& part) {
  size_t times = 0;
  for (size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++times;
  return times;
}

const char* const kTwoSeries =
    "| Kỳ | A | B |\n|:--|--:|--:|\n| 9/2021 | 84,5 | — |\n| 10/2021 | 91 | 87 |\n"
    "| 11/2021 | 90 | — |\n";

}  // namespace

TEST_CASE("bars begin at zero, lines show what lies between, ticks are round") {
  const auto bars = render::chart_figures(chart(ChartKind::bar, kTwoSeries));
  CHECK(bars.low == 0);
  CHECK(bars.high == 100);
  CHECK(bars.ticks == std::vector<double>{0, 20, 40, 60, 80, 100});
  const auto lines = render::chart_figures(chart(ChartKind::line, kTwoSeries, 100));
  CHECK(lines.low == 80);
  CHECK(lines.high == 100);
  CHECK(lines.share(90) == doctest::Approx(0.5));
}

TEST_CASE("what is missing is no figure") {
  const auto figures = render::chart_figures(chart(ChartKind::line, kTwoSeries));
  CHECK(figures.names == std::vector<std::string>{"9/2021", "10/2021", "11/2021"});
  CHECK(figures.series[0].values[0] == 84.5);
  CHECK(figures.series[1].values[0] == std::nullopt);
  CHECK(figures.series[1].worded[0] == "—");
}

TEST_CASE("a scale holds below zero, for one figure, and for none") {
  const auto below = render::chart_figures(
      chart(ChartKind::bar, "| a | b |\n|--|--:|\n| x | -3 |\n| y | -12,5 |\n"));
  CHECK(below.high == 0);
  CHECK(below.low == -12.5);
  const auto one =
      render::chart_figures(chart(ChartKind::line, "| a | b |\n|--|--:|\n| x | 5 |\n"));
  CHECK(one.low < one.high);
  const auto none =
      render::chart_figures(chart(ChartKind::line, "| a | b |\n|--|--:|\n| x | — |\n"));
  CHECK(none.low < none.high);
}

TEST_CASE("figures of a scale are worded as in any document") {
  CHECK(render::worded_figure(1490) == "1.490");
  CHECK(render::worded_figure(97.5) == "97,5");
  CHECK(render::worded_figure(-0.25) == "-0,25");
  CHECK(render::worded_figure(1e300).size() < 30);
}

TEST_CASE("a line has a gap where a figure is missing") {
  const auto page = rendered("html", "```chart line\n\n" + std::string(kTwoSeries) + "```\n");
  CHECK(count(page, "<line class=\"stroke series-1\"") == 3);  // two, and one of the legend
  CHECK(count(page, "<line class=\"stroke series-2\"") == 1);  // only the legend's
}

TEST_CASE("a picture is named, and its ids stand once in a page") {
  const auto page =
      rendered("html", "## Điểm\n\n" + fenced("bar", "a") + "\n" + fenced("line", "b"));
  for (const auto* id : {"chart-1-title", "chart-1-desc", "chart-2-title", "chart-2-desc"})
    CHECK(count(page, " id=\"" + std::string(id) + "\"") == 1);
  CHECK(count(page, "<svg role=\"img\" aria-labelledby=") == 2);
  CHECK(page.find(" style=") == std::string::npos);
}

TEST_CASE("hostile names stay names in charts of every form") {
  for (const auto* kind : {"bar", "grouped-bar", "line"}) {
    for (const std::string hostile :
         {"&<>\"']]>", "</svg><script>alert(1)</script>", "=cmd|x", "%n{}"}) {
      const auto name = replace_all(hostile, "|", "&#124;");
      const auto page = rendered("html", fenced(kind, replace_all(name, "<", "\\<")));
      const auto harmless = rendered("html", fenced(kind, std::string(hostile.size(), 'x')));
      CHECK(count(page, "<") == count(harmless, "<"));
    }
    const std::string endless(10'000, 'x');
    for (const auto* form : {"text", "html", "markdown", "xlsx"})
      CHECK_NOTHROW(rendered(form, fenced(kind, endless)));
  }
}

TEST_CASE("a chart for a terminal is no wider than the terminal") {
  const std::string name = "Trung tâm Công nghệ thông tin và Truyền thông";
  const std::string table = "| Đơn vị | Điểm |\n|:--|--:|\n| " + name + " | -97,25 |\n| a | 12 |\n";
  for (const auto* kind : {"bar", "grouped-bar", "line"}) {
    const std::string markdown =
        "```chart " + std::string(kind) + "\ntarget: 9\n\n" + table + "```\n";
    for (const int width : {40, 60, 80, 120}) {
      const auto text = rendered("text", markdown, {.width = width});
      for (const auto line : split(text, '\n')) CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("a chart without rows is its table") {
  for (const auto* form : {"text", "html", "markdown", "xlsx"})
    CHECK_NOTHROW(rendered(form, "```chart line\n\n| a | b |\n|--|--:|\n```\n"));
  for (const auto* form : {"text", "html", "markdown", "xlsx"})
    CHECK_NOTHROW(rendered(form, "```chart bar\n\n| a |\n|--|\n| b |\n```\n"));
}
