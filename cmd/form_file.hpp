// Fills a Word form, for `report --template` and `template preview`.
#pragma once

#include <string>

#include "base/value.hpp"
#include "environment.hpp"
#include "output.hpp"
#include "publish/template_files.hpp"

namespace campaign {

/// Throws a UsageError unless the output can be a Word file: a .docx file or a folder, or standard
/// output that is not a terminal.
void require_word_output(const OutputOptions& options, const Environment& environment);

/// Fills the form and writes the result. `period`: for the file name in a folder. Nothing is
/// written when the form has errors. The view of the report fills the form; its document and origin
/// give title, author and days.
ExitCode make_from_form(const std::string& file, const Report& report, const std::string& period,
                        const TemplateFiles& templates, const OutputOptions& options,
                        Environment& environment);

}  // namespace campaign
