// Where a report goes: standard output, a file, or a folder that names the file itself.
#pragma once

#include <optional>
#include <string>

#include "environment.hpp"
#include "exit_code.hpp"
#include "render/renderers.hpp"

namespace campaign {

/// What was asked on the command line.
struct OutputWish {
  std::optional<std::string> format = {};  ///< `-f`
  std::optional<std::string> file =
      {};  ///< `-o`: a file, or a folder when it ends in `/` or is one
  bool force = false;
};

/// `text, markdown, html, …`
std::string names_of_formats();

/// The renderer that `-f`, or the ending of `-o`, names; text without either. Nothing and `wrong`
/// set when there is none.
const Renderer* wanted_renderer(const OutputWish& wish, std::string& wrong);

/// Whether it makes pages of paper, which can be signed: docx and pdf.
bool is_paper(const Renderer& renderer);
/// Whether the report is no text and would go to standard output, which a screen cannot show.
bool needs_a_file(const Renderer& renderer, const OutputWish& wish);

/// Writes to standard output or to the file. `name` is what a folder calls the file, without
/// ending. A file that differs and was not made by this program is replaced only with force.
ExitCode write_output(const OutputWish& wish, const Renderer& renderer, const std::string& name,
                      const std::string& bytes, Environment& environment);

}  // namespace campaign
