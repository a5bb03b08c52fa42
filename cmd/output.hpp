// Writes a report to standard output, a file, or a folder with a default file name.
#pragma once

#include <optional>
#include <string>

#include "arguments/options.hpp"
#include "base/diagnostic.hpp"
#include "environment.hpp"
#include "exit_code.hpp"
#include "publish/placed_files.hpp"
#include "render/renderers.hpp"

namespace campaign {

/// The options that choose format and destination.
struct OutputOptions {
  std::optional<std::string> format = {};  ///< `-f`
  std::optional<std::string> file =
      {};  ///< `-o`: a file, or a folder when it ends in `/` or is one
  bool force = false;

  void declare(Options& options);
};

/// `text, markdown, html, …`
std::string format_list();

/// The renderer chosen by `-f`, or else by the extension of `-o`, or else text. Throws a UsageError
/// for an unknown format.
const Renderer& renderer_named(const OutputOptions& options);

/// Whether the format has pages that can be signed: docx and pdf.
bool is_paper(const Renderer& renderer);
/// A UsageError for bytes that a screen cannot show.
void require_file(const Renderer& renderer, const OutputOptions& options,
                  const Environment& environment);

/// Options for output on a terminal.
RenderOptions screen_options(const Environment& environment);

/// Converts a Word file to PDF.
std::string pdf_of(const std::string& docx, const Environment& environment);

/// The bytes of a report; a PDF is converted from the Word file.
std::string rendered(const Renderer& renderer, const Report& report, const RenderOptions& options,
                     const Environment& environment);

/// Prints the problems of a template to stderr. Returns `ExitCode::problems`.
ExitCode fail_in_template(const Diagnostics& problems, Environment& environment);

/// Says of a file that somebody edited that it stays.
Message edited_note(const std::string& shown);
/// Says of files that nobody is known to have made here that they stay. Returns `ExitCode::world`.
ExitCode refuse_unknown(const Placement& placement, Environment& environment);

/// Prints to standard output: text is made visible, files of programs stay as they are.
void print_rendered(const Renderer& renderer, const std::string& bytes, Environment& environment);

/// Writes to standard output or to the file. `name`: of the file in a folder, without extension.
/// What is written is recorded in its folder: a file that was edited since is kept and the new one
/// is written beside it. Without a record, a file that differs is replaced only with `force`.
ExitCode write_output(const OutputOptions& options, const Renderer& renderer,
                      const std::string& name, const std::string& bytes, Environment& environment);

}  // namespace campaign
