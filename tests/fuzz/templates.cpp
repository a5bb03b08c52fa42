// Templates: any text is filled within bounds, and every format of what it becomes can be made.
#include "document/front_matter.hpp"
#include "document/markdown.hpp"
#include "document/template.hpp"
#include "form/forms.hpp"
#include "fuzz/targets.hpp"
#include "render/renderers.hpp"

namespace campaign::fuzz {

void fuzz_templates(std::string_view bytes) {
  const Template page("a.md", std::string(bytes));
  const Template partial("b.md", std::string("- {{name}}: {{total}}\n{{> a}}"));
  const auto find = [&](std::string_view name) -> const Template* {
    return name == "a" ? &page : name == "b" ? &partial : nullptr;
  };
  const auto view = testing::example();
  ShownValues shown;
  Diagnostics problems;
  check_blocks(page.source(), problems);
  const FillOptions options{.partials = find, .mark = shown.mark(), .most_tags = 10'000};
  check_page(page, view, options, problems);
  const auto text = fill(page, view, options, problems);
  Report report{.schema = "a/1", .view = view, .table = "people", .document = {}};
  report.document = parse_markdown(text.empty() ? bytes : text, text.empty() ? nullptr : &shown);
  // One format each time, as those of offices take long.
  const auto& renderer = renderers()[std::hash<std::string_view>()(bytes) % renderers().size()];
  const auto made = renderer.render(report, {});
  hold(renderer.name != "html" || made.find("<script>alert") == made.npos, "no script passes");
}

}  // namespace campaign::fuzz
