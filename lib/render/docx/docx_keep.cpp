// Keeps content together: the last paragraph with the next page content, lines in balance.
#include <algorithm>

#include "render/docx/docx.hpp"
#include "render/docx/docx_lines.hpp"

namespace campaign::render {
namespace {

void keep(Xml& paragraph) {
  auto& properties = paragraph.children.front().children;
  const auto is_kept = [](const Xml& one) { return one.name == "w:keepNext"; };
  if (std::none_of(properties.begin(), properties.end(), is_kept))
    properties.insert(properties.begin() + 1, {"w:keepNext"});
}

void keep_all_in(Xml& piece) {
  if (piece.name == "w:p") return keep(piece);
  for (auto& one : piece.children) keep_all_in(one);
}

}  // namespace

void keep_last(XmlNodes& body) {
  if (body.empty() || body.back().name != "w:p") return;
  keep(body.back());
  if (body.size() < 2) return;
  auto& before = body[body.size() - 2];
  if (before.name == "w:tbl") keep_all_in(before.children.back());
}

XmlNodes balanced_runs(const std::string& line, const FontSpec& font, int column) {
  const bool fits = length(font, line) <= column;
  if (fits || line.find("[…") != std::string::npos) return text_runs(line);
  XmlNodes nodes;
  for (const auto& part : balanced_lines(line, font, column)) {
    if (!nodes.empty()) nodes.push_back(line_break());
    nodes.push_back(run(part));
  }
  return nodes;
}

}  // namespace campaign::render
