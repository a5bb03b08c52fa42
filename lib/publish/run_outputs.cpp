// The files of a run: which report, in which format, under which name.
#include "publish/run_outputs.hpp"

#include <map>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "report/reports.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPeriod = "{period}";

/// Checks the outputs of one run.
class OutputCheck {
 public:
  OutputCheck(const std::function<bool(const std::string&)>& has_file, Diagnostics& diagnostics)
      : has_file_(has_file), diagnostics_(diagnostics) {}

  void check(const Run& run, const RunOutput& output) {
    run_ = &run;
    check_report(output);
    check_file(output);
    check_format(output);
    if (output.form) check_form(output);
  }

 private:
  void add(CheckName check, const Span& span, Message message, Message help) {
    diagnostics_.add({.check = check,
                      .span = span,
                      .message = std::move(message),
                      .record = run_->id,
                      .help = std::move(help)});
  }

  void check_report(const RunOutput& output) {
    const auto known = names_of(reports());
    if (!find_report(*output.report))
      add(run_problems::unknown_report, output.report.span,
          say("there is no report `{}`", *output.report),
          did_you_mean(*output.report, known, say("use one of: {}", listed_names(known))));
  }

  void check_format(const RunOutput& output) {
    const auto known = names_of(renderers());
    const auto list = say("use one of: {}", listed_names(known));
    if (output.format && !find_renderer(**output.format))
      return add(run_problems::unknown_format, output.format->span,
                 say("there is no format `{}`", **output.format),
                 did_you_mean(**output.format, known, list));
    const auto* renderer = renderer_of(output);
    if (!renderer) return refuse_ending(output);
    const auto unfit = [&](const char* message) {
      const auto span = output.format ? output.format->span : output.name.span;
      add(run_problems::output_unfit, span, tr(message), tr("take out what does not fit it"));
    };
    const bool is_docx = renderer->name == "docx";
    if ((output.table || output.excel) && renderer->name != "csv")
      unfit(translatable("`table` and `excel` are for csv"));
    if (output.final && (output.form || !(is_docx || renderer->name == "pdf")))
      unfit(translatable("`final` is for docx and pdf, without `form`"));
    if (output.form && !is_docx)
      unfit(translatable("a filled Word file is written as docx, in a file that ends in .docx"));
  }

  void refuse_ending(const RunOutput& output) {
    std::vector<std::string_view> known;
    for (const auto& one : renderers()) known.push_back(one.extension);
    const auto ending = fs::path(*output.name).extension().string();
    add(run_problems::unknown_format, output.name.span,
        ending.empty() ? say("the name of `{}` has no ending that says its format", *output.name)
                       : say("no format has the ending `{}`", ending),
        did_you_mean(ending, known, say("use one of: {}", listed_names(known))));
  }

  void check_file(const RunOutput& output) {
    const auto& span = output.name.span;
    const auto refuse = [&](Message message, Message help) {
      add(run_problems::output_unfit, span, std::move(message), std::move(help));
    };
    const fs::path path(*output.name);
    if (path.is_absolute() || path.filename().empty() || has_odd_part(path))
      return refuse(say("`{}` is no file in the folder of the run", *output.name),
                    tr("write a name such as bao-cao-{period}.docx; `campaign run -o` names the "
                       "folder"));
    const auto rest = replace_all(*output.name, std::string(kPeriod), "");
    if (const size_t open = rest.find_first_of("{}"); open != rest.npos)
      return refuse(say("`{}` has braces around something else than `period`", *output.name),
                    tr("only `{period}` is filled in"));
    const auto [first, is_new] = files_.try_emplace(folded(*output.name), span);
    if (!is_new)
      diagnostics_.add({.check = run_problems::output_unfit,
                        .span = span,
                        .message = say("two files of this run are called `{}`", *output.name),
                        .record = run_->id,
                        .help = tr("give one of the two another name"),
                        .notes = {{first->second, tr("first here")}}});
  }

  /// `..`, or a name that begins with a dot, as the record of what was made does.
  static bool has_odd_part(const fs::path& path) {
    for (const auto& part : path)
      if (part.string().starts_with('.')) return true;
    return false;
  }

  void check_form(const RunOutput& output) {
    if (!has_file_(**output.form))
      add(run_problems::output_unfit, output.form->span,
          say("there is no file {} in the campaign", **output.form),
          tr("correct the path, which starts at the campaign's folder"));
  }

  const std::function<bool(const std::string&)>& has_file_;
  Diagnostics& diagnostics_;
  const Run* run_ = nullptr;
  std::map<std::string, Span> files_ = {};  ///< of one run, by name
};

}  // namespace

void check_runs(const Campaign& campaign, const std::function<bool(const std::string&)>& has_file,
                Diagnostics& diagnostics) {
  for (const auto& run : campaign.runs) {
    OutputCheck check(has_file, diagnostics);
    for (const auto& output : run.outputs) check.check(run, output);
  }
}

const Renderer* renderer_of(const RunOutput& output) {
  if (output.format) return find_renderer(**output.format);
  return find_renderer_by_extension(fs::path(*output.name).extension().string());
}

std::string output_path(const RunOutput& output, const Period& period) {
  return replace_all(*output.name, std::string(kPeriod), period.text());
}

}  // namespace campaign
