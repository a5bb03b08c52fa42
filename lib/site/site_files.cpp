// Makes the files of a site: every page filled, with the navigation above it, and the style sheet.
#include "site/site_files.hpp"

#include <map>

#include "base/embedded.hpp"
#include "document/markdown.hpp"
#include "document/wording.hpp"
#include "publish/report_document.hpp"
#include "render/html/html_page.hpp"
#include "site/site_list.hpp"

namespace campaign {
namespace {

constexpr const char* kStyle = "style.css";

std::string style_sheet() {
  std::string text;
  for (const auto* name : {"templates/report.css", "templates/site.css"})
    if (const auto* file = find_embedded(name)) text += file->bytes;
  return text;
}

/// The navigation of pages in one section and folder is the same: it is filled once.
class Navigation {
 public:
  Navigation(TemplateFiles& templates, Diagnostics& problems)
      : templates_(templates), problems_(problems) {}

  const Blocks& above(const Value& view) {
    const auto root = text_at(view, "root");
    const auto [found, is_new] =
        made_.try_emplace({root, std::string(view.find("at")->get<Choice>()->word)});
    if (is_new)
      found->second = parse_markdown(fill(*templates_.find("site-navigation"), view,
                                          templates_.options(), problems_))
                          .blocks;
    return found->second;
  }

 private:
  TemplateFiles& templates_;
  Diagnostics& problems_;
  std::map<std::pair<std::string, std::string>, Blocks> made_ = {};
};

}  // namespace

std::vector<StagedFile> files_of_site(const SiteScope& scope, TemplateFiles& templates,
                                      Diagnostics& problems) {
  std::vector<StagedFile> files = {{kStyle, style_sheet()}};
  Navigation navigation(templates, problems);
  for (const auto& page : pages_of_site(scope)) {
    const auto view = page.view();
    const auto document = document_of(*templates.find(page.page), view, templates, problems);
    render::PageFrame frame{.style_file = text_at(view, "root") + kStyle,
                            .navigation = navigation.above(view)};
    if (!scope.is_public()) frame.properties = {{"robots", "noindex"}};
    if (problems.errors() > 0) return {};
    files.push_back({page.address, render::html_page(document, frame)});
  }
  return files;
}

}  // namespace campaign
