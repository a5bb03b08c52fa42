// A Word file of the office's own is filled: for `report --template` and `template preview`.
#pragma once

#include <string>

#include "base/value.hpp"
#include "environment.hpp"
#include "output.hpp"
#include "publish/template_files.hpp"

namespace campaign {

/// A UsageError unless the output can be a filled Word file: it can only be a .docx, and is not
/// written on a screen.
void require_word_output(const OutputOptions& options, const Environment& environment);

/// Fills the file. `period` is for the name of the new file in a folder. Nothing is written when
/// something in the form is wrong.
ExitCode make_from_form(const std::string& file, const Value& view, const std::string& period,
                        const TemplateFiles& templates, const OutputOptions& options,
                        Environment& environment);

}  // namespace campaign
