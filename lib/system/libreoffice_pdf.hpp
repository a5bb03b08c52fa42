// Converts a Word file to PDF with LibreOffice.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace campaign {

/// LibreOffice in one of the folders, which stand as in `PATH`.
std::optional<std::filesystem::path> find_office(std::string_view search_path);

/// The PDF, with `day` as creation date: the same bytes for the same file and day. `search_path`:
/// like `PATH`. Throws a WorldError when LibreOffice is not installed, fails or takes too long.
std::string libreoffice_pdf(const std::string& docx, const Date& day,
                            const std::string& search_path,
                            std::chrono::milliseconds limit = std::chrono::minutes(5));

}  // namespace campaign
