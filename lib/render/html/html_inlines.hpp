// Renders inlines as HTML, all text escaped.
#pragma once

#include <string>

#include "document/document.hpp"

namespace campaign::render {

/// `<name>inside</name>`
std::string element(const std::string& name, const std::string& inside);
std::string inlines_html(const Inlines& inlines);

}  // namespace campaign::render
