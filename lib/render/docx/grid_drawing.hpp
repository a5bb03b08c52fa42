// Draws centimetres over a page of a Word file, to measure a test print.
#pragma once

#include "document/document.hpp"
#include "render/docx/word.hpp"

namespace campaign::render {

/// A run that holds a drawing behind the texts of the page.
Xml grid_drawing(const PlacedPage& page);

}  // namespace campaign::render
