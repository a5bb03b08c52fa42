// A Word file of the office's own is read, filled and written.
#include "form_file.hpp"

#include <filesystem>

#include "base/files.hpp"
#include "base/language.hpp"
#include "base/problem_formats.hpp"
#include "form/form.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr Renderer kWord = {.name = "docx", .extension = ".docx", .summary = "", .render = nullptr};

bool is_word(const std::string& file) {
  return file.ends_with('/') || fs::path(file).extension() == kWord.extension;
}

}  // namespace

std::string wrong_for_form(const OutputWish& wish, const Environment& environment) {
  if (wish.format && *wish.format != kWord.name)
    return say("a filled Word file is written as docx, not as {}", *wish.format);
  const bool named = wish.file && *wish.file != "-";
  if (!named && environment.terminal) return say("{} needs a file: add -o FILE", kWord.name);
  if (named && !is_word(*wish.file) && !fs::is_directory(environment.directory / *wish.file))
    return say("a filled Word file is written as docx, not as {}", *wish.file);
  return {};
}

ExitCode make_from_form(const std::string& file, const Value& view, const std::string& period,
                        const OutputWish& wish, Environment& environment) {
  const auto path = environment.directory / file;
  Diagnostics problems;
  const Form form(fs::path(file).generic_string(), read_file(path), problems);
  form.check(view, problems);
  if (problems.errors() > 0) {
    environment.err << problems_text(problems, {}) << tr("nothing was made") << '\n';
    return ExitCode::problems;
  }
  const auto name = path.stem().string() + "-" + period;
  return write_output(wish, kWord, name, form.filled(view), environment);
}

}  // namespace campaign
