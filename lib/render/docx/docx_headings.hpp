// Headings as Nghị định 30/2020 sets them.
#pragma once

#include "render/docx/docx.hpp"

namespace campaign::render {

/// In a letter `I. …` is in capitals, `Phần …`, `Chương …` and `Phụ lục …` stand in the middle with
/// their title below.
void write_heading(DocxBuilder& builder, const Heading& heading);

}  // namespace campaign::render
