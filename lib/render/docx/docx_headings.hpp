// Writes headings by Nghị định 30/2020.
#pragma once

#include "render/docx/docx.hpp"

namespace campaign::render {

/// In a letter, `I. …` is set in capitals; `Phần …`, `Chương …` and `Phụ lục …` are centred with
/// their title below.
void write_heading(DocxBuilder& builder, const Heading& heading);

}  // namespace campaign::render
