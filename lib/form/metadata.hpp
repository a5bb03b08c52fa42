// What a Word file says of itself beside its text: title, author, days, a picture of its first
// page.
#pragma once

#include <string>
#include <vector>

#include "ooxml/package.hpp"

namespace campaign::form {

/// Replaces the properties of the form by those of the paper, and removes what remains of the
/// form's making: company, manager, editing time, thumbnail, template and source of a mail merge.
void replace_metadata(std::vector<PackagePart>& parts, const std::string& core);

}  // namespace campaign::form
