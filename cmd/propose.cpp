// `campaign propose`: the papers of every nomination, drafted for people to finish.
#include "award_words.hpp"
#include "base/language.hpp"
#include "base/problem_formats.hpp"
#include "base/shown.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "dossier_words.hpp"
#include "output.hpp"
#include "pdf.hpp"
#include "proposal.hpp"
#include "subject_words.hpp"

namespace campaign {
namespace {

constexpr const char* kFolder = "de-nghi";

class Propose final : public Command {
  std::vector<std::string> words;
  DossierOptions asked;
  std::vector<std::string> only;
  std::string format = "docx";
  std::string folder = kFolder;
  bool dry_run = false;
  RenderOptions render;

  void declare(Options& options) override {
    options.arguments(
        words, tr("SUBJECT…"),
        tr("units or people, by id or part of the name: only their papers, and those that "
           "name everybody; without any, all that are nominated"));
    asked.declare(options);
    options.values(only, "--only", tr("PAPER"), say("only these papers: {}", paper_list()).c_str());
    options.flag(dry_run, "--dry-run", tr("tell what would be drafted, and write nothing"));
    options.flag(render.final, "--final",
                 tr("docx, pdf: to be signed, no longer marked as a draft"));
    options.value(format, "-f,--format", tr("FORMAT"),
                  say("{}; docx without it", names_of_formats()).c_str());
    options.value(folder, "-o,--output", tr("DIR"),
                  tr("the folder, with one for each form of award in it; without it de-nghi in the "
                     "current folder; - writes to standard output"));
    options.example("propose", tr("the papers of all nominations, as Word files below de-nghi"));
    options.example("propose --dry-run", tr("what would be drafted, and what is missing"));
    options.example("propose --eligible --award giay-khen-so", tr("all who deserve this form"));
    options.example("propose --only decision -f text -o -", tr("the decision on the screen"));
  }

  ExitCode run(Environment& environment) const override {
    std::string wrong;
    const auto* renderer = wanted_renderer({.format = format}, wrong);
    if (wrong.empty()) wrong = wrong_paper(only);
    if (renderer && folder == "-" && is_paper(*renderer))
      wrong = say("{} is no text for standard output: add -f text or markdown", renderer->name);
    if (wrong.empty() && render.final && !is_paper(*renderer))
      wrong = tr("--final is for docx and pdf");
    if (!wrong.empty()) return wrong_usage(environment, "propose", wrong);
    Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    if (!workspace.evaluation().statute)
      return told_no_rule_pack(workspace.campaign(), environment);
    const auto wish = asked.wish(words, workspace, environment);
    if (const auto* no = std::get_if<std::string>(&wish))
      return wrong_usage(environment, "propose", *no);
    return make(workspace, std::get<DossierWish>(wish), *renderer, environment);
  }

  ExitCode make(const Workspace& workspace, const DossierWish& wish, const Renderer& renderer,
                Environment& environment) const {
    Proposal proposal(workspace, environment);
    proposal.gather(wish, only);
    if (proposal.problems().errors() > 0) {
      environment.err << problems_text(proposal.problems(), {}) << tr("nothing was made") << '\n';
      return ExitCode::problems;
    }
    note_law(workspace.evaluation().statute, wish.day, environment);
    RenderOptions options = render;
    options.width = environment.width;
    const auto made = [&](const PaperDraft& draft) {
      Draft file = file_of(draft, renderer, options);
      if (renderer.name == "pdf") file.bytes = pdf_of(file.bytes, environment);
      return file;
    };
    Told told{.folder = folder == "-" ? "" : folder + (folder.ends_with('/') ? "" : "/")};
    told.dry = dry_run;
    told.width = environment.width;
    if (folder == "-")
      proposal.print(made, told);
    else
      proposal.save(made, {environment.directory / folder, !dry_run}, told);
    tell(told, folder == "-" ? environment.err : environment.out);
    return told.refused->empty() ? ExitCode::fine : ExitCode::problems;
  }

  /// Papers of another time than the law's are no mistake of the data, but nobody may miss it.
  static void note_law(const Statute& statute, const Date& day, Environment& environment) {
    const auto& time = statute.pack().in_force;
    if (!time || (*time)->contains(day)) return;
    environment.err << say("the rule pack {} holds for {}, and the papers are drafted for {}: they "
                           "cite no law of that day",
                           *statute.pack().id, shown(**time), shown(day))
                    << "; " << tr("name the law of that day in the plan, or give --today") << '\n';
  }
};

}  // namespace

std::unique_ptr<Command> make_propose() { return std::make_unique<Propose>(); }

}  // namespace campaign
