// The values that `campaign init` writes to be replaced: marked as `{{=…}}` in templates/starter.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

/// A starter file as it is written, its examples without their marks.
std::string without_example_marks(std::string_view text);

/// The marked values of all starter files, each once.
std::vector<std::string_view> starter_examples();

}  // namespace campaign
