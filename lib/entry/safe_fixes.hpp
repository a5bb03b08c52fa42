// Problems that have one remedy, which changes no meaning: applied to the text of a file.
#pragma once

#include <string>

#include "base/diagnostic.hpp"

namespace campaign {

/// Whether `check --fix` mends this kind: byte order marks, blanks that are none, letters that are
/// not composed, numbers that can be read in one way only.
bool is_safely_fixed(const Diagnostic& one);

/// The text of the file with all such problems in it mended. Those that only then come to light are
/// for another round.
std::string with_safe_fixes(const SourceFile& file, const Diagnostics& diagnostics);

}  // namespace campaign
