// Fills a Word form: reads the file, fills its tags and writes the result.
#include "form_file.hpp"

#include <filesystem>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "form/form.hpp"
#include "publish/made_report.hpp"
#include "system/files.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

bool is_word_file(const std::string& file) {
  return file.ends_with('/') || fs::path(file).extension() == ".docx";
}

}  // namespace

void require_word_output(const OutputOptions& options, const Environment& environment) {
  const auto refuse = [](const std::string& format) {
    throw UsageError(say("a filled Word file is written as docx, not as {}", format));
  };
  if (options.format && *options.format != "docx") refuse(*options.format);
  const bool named = options.file && *options.file != "-";
  if (!named && environment.terminal) throw UsageError(say("{} needs a file: add -o FILE", "docx"));
  if (named && !is_word_file(*options.file) &&
      !fs::is_directory(environment.directory / *options.file))
    refuse(*options.file);
}

ExitCode make_from_form(const std::string& file, const Report& report, const std::string& period,
                        const TemplateFiles& templates, const OutputOptions& options,
                        Environment& environment) {
  const auto path = environment.directory / file;
  Diagnostics problems = templates.problems();
  const Form form(fs::path(file).generic_string(), read_file(path), templates.words(), problems);
  const auto bytes = filled_form(form, report, problems);
  if (problems.errors() > 0) return fail_in_template(problems, environment);
  environment.err << problems_text(problems, {environment.language});
  const auto name = path.stem().string() + "-" + period;
  return write_output(options, *find_renderer("docx"), name, bytes, environment);
}

}  // namespace campaign
