// Where a report goes: standard output, a file, or a folder that names the file itself.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "environment.hpp"
#include "exit_code.hpp"
#include "render/renderers.hpp"

namespace campaign {

/// What was asked on the command line.
struct OutputOptions {
  std::optional<std::string> format = {};  ///< `-f`
  std::optional<std::string> file =
      {};  ///< `-o`: a file, or a folder when it ends in `/` or is one
  bool force = false;
};

/// `text, markdown, html, …`
std::string format_list();

/// The renderer that `-f`, or the ending of `-o`, names; text without either. A UsageError when
/// there is none.
const Renderer& renderer_named(const OutputOptions& options);

/// Whether it makes pages of paper, which can be signed: docx and pdf.
bool is_paper(const Renderer& renderer);
/// Whether the report is no text and would go to standard output, which a screen cannot show.
bool needs_file(const Renderer& renderer, const OutputOptions& options);

/// For what is shown on the screen.
RenderOptions screen_options(const Environment& environment);

/// A Word file as pdf.
std::string pdf_of(const std::string& docx, const Environment& environment);

/// The bytes of a report; of a pdf the pages of the Word file, made by LibreOffice.
std::string rendered(const Renderer& renderer, const Report& report, const RenderOptions& options,
                     const Environment& environment);

/// Prints what is wrong with a template to stderr, and that nothing was made.
ExitCode fail_in_template(const Diagnostics& problems, Environment& environment);

/// Writes to standard output or to the file. `name` is what a folder calls the file, without
/// ending. A file that differs and was not made by this program is replaced only with force.
ExitCode write_output(const OutputOptions& options, const Renderer& renderer,
                      const std::string& name, const std::string& bytes, Environment& environment);

}  // namespace campaign
