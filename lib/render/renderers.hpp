// Output formats of a report: the table of renderers in `renderers.def`.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace campaign {

struct RenderOptions {
  Language language = Language::english;  ///< csv, json: of messages in the view
  int width = 80;                         ///< text: display columns
  bool excel = false;                     ///< csv: for Excel with a Vietnamese locale
  bool final = false;      ///< docx: without the draft mark, if no place is left to fill in
  std::string table = {};  ///< csv: list of the view; empty: `Report::table`
  /// csv for Excel: the head of a column, by its path in the view; empty: the path's last part.
  std::function<Message(const std::string& path)> head = {};
};

struct Renderer {
  std::string_view name;       ///< on the command line: `html`
  std::string_view extension;  ///< `.html`
  const char* summary;         ///< English, for tr
  std::string (*render)(const Report&, const RenderOptions&);
};

const std::vector<Renderer>& renderers();
const Renderer* find_renderer(std::string_view name);
const Renderer* find_renderer_by_extension(std::string_view extension);

/// Whether a file of this format would hold nothing of the document: a workbook holds only tables.
bool leaves_all_out(const Renderer& renderer, const Document& document);

/// The lists of a view that `RenderOptions::table` accepts: `units`, `council.members`.
std::vector<std::string> tables_in(const Value& view);

namespace render {
#define ENTRY(name, extension, summary) std::string name(const Report&, const RenderOptions&);
#include "render/renderers.def"
}  // namespace render

}  // namespace campaign
