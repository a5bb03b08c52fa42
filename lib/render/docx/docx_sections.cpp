// Sections of a Word file: pages of one orientation, numbered from 1.
#include "render/docx/docx.hpp"

namespace campaign::render {
namespace {

/// Distance of the page number from the paper edge.
constexpr int kToHeader = twips(10);

Xml page_size(const Page& page) {
  const bool large = page.paper == PaperSize::a3;
  const int narrow = large ? Page::kLong : Page::kShort;
  const int wide = large ? 2 * Page::kShort : Page::kLong;
  Xml::Attributes attributes = {{"w:w", std::to_string(page.landscape ? wide : narrow)},
                                {"w:h", std::to_string(page.landscape ? narrow : wide)}};
  if (page.landscape) attributes.emplace_back("w:orient", "landscape");
  return {"w:pgSz", std::move(attributes)};
}

Xml margins() {
  return {"w:pgMar",
          {{"w:top", std::to_string(Page::kTop)},
           {"w:right", std::to_string(Page::kRight)},
           {"w:bottom", std::to_string(Page::kBottom)},
           {"w:left", std::to_string(Page::kLeft)},
           {"w:header", std::to_string(kToHeader)},
           {"w:footer", std::to_string(kToHeader)},
           {"w:gutter", "0"}}};
}

/// A double line around the page.
Xml frame() {
  Xml borders{"w:pgBorders", {{"w:offsetFrom", "page"}}};
  for (const auto* side : {"w:top", "w:left", "w:bottom", "w:right"})
    borders.add({side,
                 {{"w:val", "thinThickSmallGap"},
                  {"w:sz", "36"},
                  {"w:space", "28"},
                  {"w:color", "C00000"}}});
  return borders;
}

}  // namespace

Xml section(const Page& page) {
  Xml section{"w:sectPr"};
  section.add({"w:headerReference", {{"w:type", "default"}, {"r:id", "header"}}});
  section.add({"w:headerReference", {{"w:type", "first"}, {"r:id", "firstHeader"}}});
  section.add(valued("w:type", "nextPage"));
  section.add(page_size(page));
  section.add(margins());
  if (page.framed) section.add(frame());
  section.add({"w:pgNumType", {{"w:start", "1"}}});
  section.add({"w:cols", {{"w:space", "720"}}});
  section.add({"w:titlePg"});
  return section;
}

void start_section(DocxBuilder& builder, bool landscape) {
  if (builder.body.empty() || builder.body.back().name != "w:p") write_gap(builder);
  const bool ended = builder.body.back().children.front().child("w:sectPr") != nullptr;
  if (ended) write_gap(builder);
  end_section(builder.body.back(), section(builder.page));
  builder.page.landscape = landscape;
}

}  // namespace campaign::render
