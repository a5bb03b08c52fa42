// A pdf of a Word file, made by LibreOffice.
#pragma once

#include <string>

#include "base/date.hpp"

namespace campaign {

/// The pages of the Word file, dated on the day: the same bytes for the same file and day. The
/// program is looked for in `search_path`, folders with colons between them. A WorldError when
/// LibreOffice is not installed or fails.
std::string libreoffice_pdf(const std::string& docx, const Date& day,
                            const std::string& search_path);

}  // namespace campaign
