// Writes a report to standard output, a file, or a folder with a default file name.
#include "output.hpp"

#include <filesystem>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "base/visible_buffer.hpp"
#include "document/placeholders.hpp"
#include "render/docx/placed_lines.hpp"
#include "system/files.hpp"
#include "system/libreoffice_pdf.hpp"
#include "system/new_folders.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse_format(const std::string& name) {
  throw UsageError(unknown_name(say("there is no format `{}`", name), name, names_of(renderers()),
                                say("use one of: {}", format_list())));
}

fs::path target(const OutputOptions& options, const Renderer& renderer, const std::string& name,
                const Environment& environment) {
  const fs::path path = environment.directory / *options.file;
  const bool folder = options.file->ends_with('/') || fs::is_directory(path);
  return folder ? path / (name + std::string(renderer.extension)) : path;
}

ExitCode write_recorded(const fs::path& path, const std::string& bytes, const std::string& shown,
                        bool force, Environment& environment) {
  const auto placement = place_files({{path, bytes}}, {.force = force});
  if (!placement.refused.empty()) return refuse_unknown(placement, environment);
  const auto& placed = placement.files.front();
  const auto written = placed.written.lexically_proximate(environment.directory).generic_string();
  if (placed.kept_edited()) environment.err << edited_note(shown) << '\n';
  if (placed.fate == DraftFate::beside)
    environment.err << say("the new one is {}", written) << '\n';
  else if (placed.fate == DraftFate::unchanged)
    environment.err << say("{} is unchanged", shown) << '\n';
  else if (!placed.recorded)
    environment.err << say("wrote {}, without a record of it: `{}` there cannot be written", shown,
                           DraftFolder::list_name())
                    << '\n';
  else if (!placed.kept_edited())
    environment.err << say("wrote {}", written) << '\n';
  return ExitCode::fine;
}

}  // namespace

std::string format_list() { return listed_names(names_of(renderers())); }

void OutputOptions::declare(Options& options) {
  options.value(format, "-f,--format", tr("FORMAT"),
                say("{}; without it the ending of -o decides", format_list()));
  options.value(file, "-o,--output", tr("FILE"),
                tr("write to a file, or into a folder/ that names the file itself"));
  options.flag(
      force, "--force",
      tr("replace a file that campaign has no record of making; one that was edited stays"));
}

const Renderer& renderer_named(const OutputOptions& options) {
  const auto extension = options.file ? fs::path(*options.file).extension().string() : "";
  const bool folder = options.file && options.file->ends_with('/');
  const auto* renderer = options.format                ? find_renderer(*options.format)
                         : extension.empty() || folder ? find_renderer("text")
                                                       : find_renderer_by_extension(extension);
  if (!renderer) refuse_format(options.format ? *options.format : extension.substr(1));
  return *renderer;
}

bool is_paper(const Renderer& renderer) {
  return renderer.name == "docx" || renderer.name == "pdf";
}

void require_file(const Renderer& renderer, const OutputOptions& options,
                  const Environment& environment) {
  const bool named = options.file && *options.file != "-";
  if (is_paper(renderer) && !named && environment.terminal)
    throw UsageError(say("{} needs a file: add -o FILE", renderer.name));
}

RenderOptions screen_options(const Environment& environment) {
  return {.language = environment.language, .width = environment.width};
}

std::string pdf_of(const std::string& docx, const Environment& environment) {
  return libreoffice_pdf(docx, environment.today, environment.variable("PATH").value_or(""));
}

std::string rendered(const Renderer& renderer, const Report& report, const RenderOptions& options,
                     const Environment& environment) {
  const auto places = placeholders_in(report.document).size();
  if (options.final && places > 0 && report.document.layout == Layout::official_letter)
    environment.err << say_count("{} place is still to be filled in, so it stays marked as a draft",
                                 "{} places are still to be filled in, so it stays marked as a "
                                 "draft",
                                 places)
                    << '\n';
  for (const auto& text : render::texts_too_long(report.document))
    environment.err << say("a text is too long for its place on the certificate: {}", text) << '\n'
                    << tr("make its place wider, or allow more lines or smaller letters, in "
                          "`certificates`")
                    << '\n';
  auto bytes = renderer.render(report, options);
  if (renderer.name != std::string_view("pdf")) return bytes;
  return pdf_of(bytes, environment);
}

Message edited_note(const std::string& shown) {
  return say("{} was made by campaign and edited since: it is kept", shown);
}

ExitCode refuse_unknown(const Placement& placement, Environment& environment) {
  for (const auto& path : placement.refused)
    environment.err << "campaign: "
                    << say("{} exists, and campaign has no record of making it; --force replaces "
                           "it",
                           path.lexically_proximate(environment.directory).generic_string())
                    << '\n';
  return ExitCode::world;
}

ExitCode fail_in_template(const Diagnostics& problems, Environment& environment) {
  environment.err << problems_text(problems, {environment.language}) << tr("nothing was made")
                  << '\n';
  return ExitCode::problems;
}

void print_rendered(const Renderer& renderer, const std::string& bytes, Environment& environment) {
  if (is_paper(renderer) || renderer.name == "xlsx")
    write_bytes(environment.out, bytes);
  else
    environment.out << bytes;
}

ExitCode write_output(const OutputOptions& options, const Renderer& renderer,
                      const std::string& name, const std::string& bytes, Environment& environment) {
  if (!options.file || *options.file == "-")
    return print_rendered(renderer, bytes, environment), ExitCode::fine;
  const auto path = target(options, renderer, name, environment);
  const auto shown = path.lexically_proximate(environment.directory).generic_string();
  if (fs::is_regular_file(path) && read_file(path) == bytes)
    return environment.err << say("{} is unchanged", shown) << '\n', ExitCode::fine;
  NewFolders folders;
  if (options.file->ends_with('/')) folders.make(path.parent_path());
  const bool is_new = !fs::exists(path) && fs::is_directory(path.parent_path());
  if (is_new || fs::is_regular_file(path))
    return write_recorded(path, bytes, shown, options.force, environment);
  write_file(path, bytes);
  environment.err << say("wrote {}", shown) << '\n';
  return ExitCode::fine;
}

}  // namespace campaign
