// The table of output formats, generated from `renderers.def`.
#include "render/renderers.hpp"

#include <algorithm>

#include "base/registry.hpp"
#include "render/xlsx/sheets.hpp"

namespace campaign {
const std::vector<Renderer>& renderers() {
  static const std::vector<Renderer> list = {
#define ENTRY(name, extension, summary) {user_name<#name>, extension, summary, render::name},
#include "render/renderers.def"
  };
  return list;
}

const Renderer* find_renderer(std::string_view name) { return find_entry(renderers(), name); }

const Renderer* find_renderer_by_extension(std::string_view extension) {
  const auto& all = renderers();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Renderer& one) { return one.extension == extension; });
  return found == all.end() ? nullptr : &*found;
}

bool leaves_all_out(const Renderer& renderer, const Document& document) {
  return renderer.name == "xlsx" && document.layout != Layout::form &&
         render::sheets_of({.document = document}).empty();
}

}  // namespace campaign
