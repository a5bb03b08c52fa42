// Every form a report can take, by name: the functions behind `renderers.def`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace campaign {

struct RenderOptions {
  Language language = Language::english;  ///< csv, json: of the messages in the view
  int width = 80;                         ///< columns of a text
  bool excel = false;      ///< csv as Excel with Vietnamese settings opens it by a double click
  bool final = false;      ///< docx: no longer marked as a draft
  std::string table = {};  ///< csv: which list of the view, instead of the report's own
};

struct Renderer {
  std::string_view name;       ///< as users write it: `html`
  std::string_view extension;  ///< `.html`
  const char* summary;         ///< English, for tr
  std::string (*render)(const Report&, const RenderOptions&);
};

const std::vector<Renderer>& renderers();
const Renderer* find_renderer(std::string_view name);
const Renderer* find_renderer_by_extension(std::string_view extension);

/// The lists of a view, as `RenderOptions::table` can name them: `units`, `council.members`.
std::vector<std::string> tables_in(const Value& view);

namespace render {
#define ENTRY(name, extension, summary) std::string name(const Report&, const RenderOptions&);
#include "render/renderers.def"
}  // namespace render

}  // namespace campaign
