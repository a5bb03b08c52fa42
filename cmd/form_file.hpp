// A Word file of the office's own is filled: for `report --template` and `template preview`.
#pragma once

#include <string>

#include "base/value.hpp"
#include "environment.hpp"
#include "output.hpp"

namespace campaign {

/// What is wrong with the wish for a filled Word file, or nothing: it can only be a .docx, and is
/// not written on a screen.
std::string wrong_for_form(const OutputWish& wish, const Environment& environment);

/// Fills the file. `period` is for the name of the new file in a folder. Nothing is written when
/// something in the form is wrong.
ExitCode make_from_form(const std::string& file, const Value& view, const std::string& period,
                        const OutputWish& wish, Environment& environment);

}  // namespace campaign
