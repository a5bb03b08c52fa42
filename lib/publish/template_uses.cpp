// Finds the reports that use a template by following includes.
#include "publish/template_uses.hpp"

#include "document/tags.hpp"
#include "publish/template_pages.hpp"
#include "report/site_views.hpp"

namespace campaign {
namespace {

using Uses = std::map<std::string, std::set<std::string>>;

void follow(const std::string& name, const std::string& report, TemplateFiles& templates,
            Uses& uses) {
  const auto* page = templates.find(name);
  if (!page || !uses[name].insert(report).second) return;
  for (const auto& tag : page->tags())
    if (tag.kind == TagKind::partial) follow(std::string(tag.name), report, templates, uses);
}

}  // namespace

Uses uses_of_templates(TemplateFiles& templates) {
  Uses uses;
  for (const auto& report : reports())
    for (const auto name : {report.name, std::string_view("provenance")})
      follow(std::string(name), std::string(report.name), templates, uses);
  for (const auto& page : site_pages())
    for (const auto name : {page.name, std::string_view("site-navigation")})
      follow(std::string(name), std::string(page.name), templates, uses);
  for (const auto& page : paper_pages())
    for (const auto name : {page.name, std::string_view("dossier-provenance")})
      follow(std::string(name), std::string(page.name), templates, uses);
  return uses;
}

}  // namespace campaign
