// `campaign propose`: drafts the papers of nominations.
#include "arguments/proposal_options.hpp"
#include "arguments/usage_error.hpp"
#include "award/labels.hpp"
#include "award_messages.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "output.hpp"
#include "propose_summary.hpp"

namespace campaign {
namespace {

constexpr const char* kFolder = "de-nghi";

class Propose final : public Command {
  Arguments arguments;
  ProposalOptions options_;
  Arguments only;
  std::string format = "docx";
  std::string folder = kFolder;
  bool dry_run = false;
  RenderOptions render;

  void declare(Options& options) override {
    options.arguments(
        arguments, tr("SUBJECT…"),
        tr("units or people, by id or part of the name: only their papers, and those that "
           "name everybody; without any, all that are nominated"));
    options_.declare(options);
    options.values(only, "--only", tr("PAPER"),
                   say("only these papers: {}", listed_names(names_of(paper_entries()))));
    options.known(names_of(paper_entries()));
    options.flag(dry_run, "--dry-run", tr("tell what would be drafted, and write nothing"));
    options.flag(render.final, "--final",
                 tr("docx, pdf: to be signed, no longer marked as a draft"));
    options.value(format, "-f,--format", tr("FORMAT"), say("{}; docx without it", format_list()));
    options.value(folder, "-o,--output", tr("DIR"),
                  tr("the folder, with one for each form of award in it; without it de-nghi in the "
                     "current folder; - writes to standard output"));
    options.example("propose", tr("the papers of all nominations, as Word files below de-nghi"));
    options.example("propose --dry-run", tr("what would be drafted, and what is missing"));
    options.example("propose --eligible --award giay-khen-so", tr("all who deserve this form"));
    options.example("propose --only decision -f text -o -", tr("the decision on the screen"));
  }

  ExitCode run(Environment& environment) const override {
    const auto& renderer = renderer_named({.format = format});
    for (const auto& name : only)
      if (!find_paper(name))
        throw UsageError(
            unknown_name(say("there is no paper `{}`", name), name, names_of(paper_entries()),
                         say("use one of: {}", listed_names(names_of(paper_entries())))));
    if (folder == "-" && is_paper(renderer))
      throw UsageError(
          say("{} is no text for standard output: add -f text or markdown", renderer.name));
    if (render.final && !is_paper(renderer)) throw UsageError(tr("--final is for docx and pdf"));
    Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    if (!workspace.evaluation().laws)
      return fail_without_rule_pack(workspace.campaign(), environment);
    Proposal proposal(workspace.evaluation(), workspace.query(), workspace.root());
    proposal.gather(options_.request(arguments, workspace, environment.today), only);
    if (proposal.problems().errors() > 0) return fail_in_template(proposal.problems(), environment);
    environment.err << problems_text(proposal.problems(), {environment.language});
    note_law(workspace.evaluation().laws.on(proposal.request().day), proposal.request().day,
             environment);
    return write(proposal, renderer, environment);
  }

  ExitCode write(const Proposal& proposal, const Renderer& renderer,
                 Environment& environment) const {
    RenderOptions options = render;
    options.width = environment.width;
    options.language = Language::vietnamese;  // the language of documents
    const auto make = [&](const PaperDraft& draft) {
      Draft file = file_of(draft, folder == "-" ? nullptr : &proposal.request(), renderer, options);
      if (renderer.name == std::string_view("pdf")) file.bytes = pdf_of(file.bytes, environment);
      return file;
    };
    ProposalSummary summary{
        .proposal = proposal, .dry = dry_run, .final = render.final, .width = environment.width};
    std::vector<const PaperDraft*> drafts;
    for (const auto& draft : proposal.drafts())
      if (leaves_all_out(renderer, draft.document))
        summary.without_table.push_back(draft.name);
      else
        drafts.push_back(&draft);
    if (folder == "-") {
      for (const auto* draft : drafts) {
        if (!summary.drafts.empty()) environment.out << '\n';
        print_rendered(renderer, make(*draft).bytes, environment);
        summary.drafts.push_back({{DraftFate::written, draft->name, {}}, draft});
      }
      print_summary(summary, environment.err);
    } else {
      summary.folder = folder + (folder.ends_with('/') ? "" : "/");
      save(drafts, make, {environment.directory / folder, !dry_run}, summary);
      print_summary(summary, environment.out);
    }
    return proposal.refused().empty() ? ExitCode::fine : ExitCode::problems;
  }

  template <class Make>
  static void save(const std::vector<const PaperDraft*>& drafts, const Make& make,
                   DraftFolder target, ProposalSummary& summary) {
    try {
      for (const auto* draft : drafts) summary.drafts.push_back({target.put(make(*draft)), draft});
    } catch (...) {
      target.remember();
      throw;
    }
    target.remember();
    summary.left = target.left(summary.proposal.is_complete());
  }

  /// Warns when the rule pack is not in force on the day of the papers.
  static void note_law(const Statute& statute, const Date& day, Environment& environment) {
    if (statute.holds_on(day)) return;
    environment.err << say("the rule pack {} holds for {}, and the papers are drafted for {}: they "
                           "cite no law of that day",
                           *statute.pack().id, **statute.in_force(), day)
                    << after_pack(statute.followed_by()) << "; "
                    << tr("name the law of that day in the plan, or give --today") << '\n';
  }
};

}  // namespace

std::unique_ptr<Command> make_propose() { return std::make_unique<Propose>(); }

}  // namespace campaign
