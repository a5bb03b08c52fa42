// A pdf of a Word file, made by LibreOffice.
#pragma once

#include <string>

#include "environment.hpp"

namespace campaign {

/// The pages of the Word file. A WorldError tells when LibreOffice is not installed or fails.
std::string pdf_of(const std::string& docx, const Environment& environment);

}  // namespace campaign
