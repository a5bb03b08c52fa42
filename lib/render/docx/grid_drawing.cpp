// Draws centimetres over a page of a Word file, to measure a test print.
#include "render/docx/grid_drawing.hpp"

namespace campaign::render {
namespace {

constexpr long kCentimetre = 360000;  ///< in English Metric Units
constexpr const char* kDrawing = "http://schemas.openxmlformats.org/drawingml/2006/";
constexpr const char* kShape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

struct GridSize {
  long width = 0, height = 0;
};

GridSize size_of(const PlacedPage& page) {
  if (page.paper == PaperSize::a3) return {42 * kCentimetre, 297 * kCentimetre / 10};
  return {297 * kCentimetre / 10, 21 * kCentimetre};
}

Xml point(long x, long y) { return {"a:pt", {{"x", std::to_string(x)}, {"y", std::to_string(y)}}}; }

void add_line(Xml& path, long x, long y, long to_x, long to_y) {
  path.add({"a:moveTo"}).add(point(x, y));
  path.add({"a:lnTo"}).add(point(to_x, to_y));
}

Xml geometry(const GridSize& size) {
  Xml shape{"a:custGeom"};
  for (const auto* list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"}) shape.add({list});
  shape.add({"a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}}});
  auto& path = shape.add({"a:pathLst"})
                   .add({"a:path",
                         {{"w", std::to_string(size.width)},
                          {"h", std::to_string(size.height)},
                          {"fill", "none"}}});
  for (long x = kCentimetre; x < size.width; x += kCentimetre) add_line(path, x, 0, x, size.height);
  for (long y = kCentimetre; y < size.height; y += kCentimetre) add_line(path, 0, y, size.width, y);
  return shape;
}

Xml extent(const std::string& name, const GridSize& size) {
  return {name, {{"cx", std::to_string(size.width)}, {"cy", std::to_string(size.height)}}};
}

Xml shape_properties(const GridSize& size) {
  Xml properties{"wps:spPr"};
  auto& transform = properties.add({"a:xfrm"});
  transform.add({"a:off", {{"x", "0"}, {"y", "0"}}});
  transform.add(extent("a:ext", size));
  properties.add(geometry(size));
  properties.add({"a:noFill"});
  auto& line = properties.add({"a:ln", {{"w", "3175"}}});
  line.add({"a:solidFill"}).add({"a:srgbClr", {{"val", "BFBFBF"}}});
  return properties;
}

Xml position(const std::string& name) {
  Xml position{name, {{"relativeFrom", "page"}}};
  position.add({"wp:posOffset", {}, {}, "0"});
  return position;
}

}  // namespace

Xml grid_drawing(const PlacedPage& page) {
  const auto size = size_of(page);
  Xml piece{"w:r"};
  auto& anchor = piece.add({"w:drawing"})
                     .add({"wp:anchor",
                           {{"xmlns:wp", std::string(kDrawing) + "wordprocessingDrawing"},
                            {"distT", "0"},
                            {"distB", "0"},
                            {"distL", "0"},
                            {"distR", "0"},
                            {"simplePos", "0"},
                            {"relativeHeight", "0"},
                            {"behindDoc", "1"},
                            {"locked", "0"},
                            {"layoutInCell", "1"},
                            {"allowOverlap", "1"}}});
  anchor.add({"wp:simplePos", {{"x", "0"}, {"y", "0"}}});
  anchor.add(position("wp:positionH"));
  anchor.add(position("wp:positionV"));
  anchor.add(extent("wp:extent", size));
  anchor.add({"wp:effectExtent", {{"l", "0"}, {"t", "0"}, {"r", "0"}, {"b", "0"}}});
  anchor.add({"wp:wrapNone"});
  anchor.add({"wp:docPr", {{"id", "1"}, {"name", "Grid"}}});
  anchor.add({"wp:cNvGraphicFramePr"});
  auto& graphic = anchor.add({"a:graphic", {{"xmlns:a", std::string(kDrawing) + "main"}}});
  auto& shape =
      graphic.add({"a:graphicData", {{"uri", kShape}}}).add({"wps:wsp", {{"xmlns:wps", kShape}}});
  shape.add({"wps:cNvSpPr"});
  shape.add(shape_properties(size));
  shape.add({"wps:bodyPr"});
  return piece;
}

}  // namespace campaign::render
