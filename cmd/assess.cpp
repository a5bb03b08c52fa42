// `campaign assess`: who deserves which award, by which article, and what is missing.
#include <algorithm>

#include "award/trace_verdict.hpp"
#include "base/language.hpp"
#include "base/spelling.hpp"
#include "command.hpp"
#include "render/renderers.hpp"
#include "report/verdicts.hpp"
#include "screen_table.hpp"
#include "subject_words.hpp"
#include "trace_forms.hpp"
#include "workspace.hpp"

namespace campaign {
namespace {

class Assess final : public Command {
  std::vector<std::string> words;
  std::optional<std::string> award;
  std::string way;
  std::optional<Date> as_of;
  std::string format = "text";

  void declare(Options& options) override {
    options.arguments(words, tr("SUBJECT…"),
                      tr("units or people, by id or part of the name; without any, a table of all "
                         "who are nominated or eligible"));
    options.value(award, "--award", tr("FORM"), tr("only this form of award, by id"));
    options.choice(way, "--way", ways(), tr("only this way of commendation"));
    options.date(as_of, "--as-of", tr("the day that is judged; without it today"));
    options.choice(format, "-f,--format", {"text", "csv", "json"},
                   tr("how the verdicts are shown"));
    options.example("assess", tr("everybody who is nominated or eligible"));
    options.example("assess nguyen-van-an --award bang-khen-tinh",
                    tr("one person for one form, with every condition"));
  }

  static std::vector<std::string_view> ways() {
    std::vector<std::string_view> list;
    for (const auto& [word, meaning] : campaign::words<Way>) list.push_back(word);
    return list;
  }

  ExitCode run(Environment& environment) const override {
    const Workspace workspace(environment);
    if (!workspace.sound(environment)) return ExitCode::problems;
    const auto& statute = workspace.judge().statute();
    if (!statute) {
      environment.err << tr("the plan names no rule pack, so nobody can be judged") << "; "
                      << tr("add `rule-pack: vn-2017` to the section `campaign`") << '\n';
      return ExitCode::problems;
    }
    if (award && !statute.form({*award}))
      return wrong_usage(environment, "assess", no_form(statute, *award));
    const auto subjects = wanted_subjects(words, workspace.campaign());
    if (const auto* no = std::get_if<std::string>(&subjects))
      return wrong_usage(environment, "assess", *no);
    const auto& wanted = std::get<std::vector<SubjectId>>(subjects);
    const auto verdicts = judged(workspace, wanted, as_of.value_or(environment.today));
    show(workspace, verdicts, environment);
    return ExitCode::fine;
  }

  static std::string no_form(const Statute& statute, const std::string& name) {
    std::vector<std::string_view> known;
    for (const auto& one : statute.forms()) known.push_back(one.form->id->text);
    const auto near = did_you_mean(name, known);
    return say("there is no form of award `{}`", name) + ", " +
           (near.empty() ? tr("`campaign list award-forms` shows all") : near);
  }

  /// Those of the plan, else all that are no titles or flags.
  std::vector<const StatuteForm*> forms(const Workspace& workspace) const {
    const auto& statute = workspace.judge().statute();
    const auto& planned = workspace.campaign().award_forms;
    std::vector<const StatuteForm*> list;
    for (const auto& one : statute.forms()) {
      const bool in_plan = std::any_of(planned.begin(), planned.end(),
                                       [&](const auto& id) { return *id == *one.form->id; }) ||
                           (planned.empty() && one.form->kind == AwardKind::honour);
      if (award ? one.form->id->text == *award : in_plan) list.push_back(&one);
    }
    return list;
  }

  /// The nominations of a subject for a form, each by its way; without one the subject as it is.
  void judge_one(const Judge& judge, const Participant& who, const StatuteForm& form,
                 const Date& day, std::vector<Verdict>& into) const {
    const auto wanted = meant_by<Way>(way);
    bool nominated = false;
    for (const auto* one : judge.records().of(who.id()).nominations) {
      if (*one->form != *form.form->id || (wanted && one->way != wanted)) continue;
      into.push_back(*judge.verdict(*one, as_of ? *as_of : judge.day_of(*one, day)));
      nominated = true;
    }
    if (!nominated) into.push_back(judge.verdict(who, form, wanted, day));
  }

  std::vector<Verdict> judged(const Workspace& workspace, const std::vector<SubjectId>& wanted,
                              const Date& day) const {
    const auto asked = forms(workspace);
    std::vector<Verdict> list;
    const auto add = [&](const Participant& who) {
      const bool named = std::find(wanted.begin(), wanted.end(), who.id()) != wanted.end() ||
                         (wanted.empty() && takes_part(who, {day, day}));
      if (!named) return;
      for (const auto* form : asked) judge_one(workspace.judge(), who, *form, day, list);
    };
    for (const auto& one : workspace.campaign().units) add({.unit = &one});
    for (const auto& one : workspace.campaign().people) add({.person = &one});
    return list;
  }

  void show(const Workspace& workspace, const std::vector<Verdict>& verdicts,
            Environment& environment) const {
    if (format == "text" && !words.empty()) {
      environment.out << traces_text(traces(workspace.judge(), verdicts), environment.width);
      return;
    }
    Value::List rows;
    for (const auto& one : verdicts)
      if (!words.empty() || one.nomination || one.eligible())
        rows.push_back(pieces::verdict_row(workspace.judge(), one));
    Report report{.schema = "campaign.assess/1", .view = {}, .table = "verdicts"};
    report.document = document(workspace, rows, verdicts.size());
    report.view = Value::Record{{"rule-pack", *workspace.judge().statute().pack().id},
                                {"judged", Value::count(static_cast<int64_t>(verdicts.size()))},
                                {"verdicts", std::move(rows)}};
    environment.out << find_renderer(format)->render(report, {.width = environment.width});
  }

  /// By subject, the forms from the highest down.
  static std::vector<Trace> traces(const Judge& judge, const std::vector<Verdict>& verdicts) {
    std::vector<Trace> list;
    const Verdict* highest = nullptr;
    for (size_t i = 0; i < verdicts.size(); ++i) {
      const auto& one = verdicts[i];
      const bool first = i == 0 || verdicts[i - 1].who.id() != one.who.id();
      if (first) {
        list.push_back({.what = one.who.name(), .where = one.who.span()});
        highest = nullptr;
      }
      if (one.eligible() && !highest) {
        highest = &one;
        list.back().amount = say("the highest form deserved is {}", one.form->form->title);
      }
      list.back().parts.push_back(trace(judge, one));
    }
    return list;
  }

  static Document document(const Workspace& workspace, Value::List rows, size_t judged) {
    Document document;
    for (auto& row : rows) {
      row.set("verdict", row.find("eligible")->truthy() ? tr("eligible") : tr("not eligible"));
      row.set("remark", remark(row));
    }
    const auto eligible = std::count_if(
        rows.begin(), rows.end(), [](const Value& row) { return row.find("eligible")->truthy(); });
    document.blocks.push_back(screen_paragraph(
        say("judged by {}: {} of {} pairs of subject and form are eligible; a subject named on the "
            "command line is shown with every condition",
            *workspace.judge().statute().pack().id, eligible, judged)));
    if (!rows.empty())
      document.blocks.push_back(screen_table({{"name", tr("Subject")},
                                              {"form", tr("Form")},
                                              {"verdict", tr("Verdict")},
                                              {"remark", tr("Remark")}},
                                             rows));
    return document;
  }

  /// What is missing, or what has still to be found or looked up.
  static std::string remark(const Value& row) {
    std::string text;
    const auto add = [&](const std::string& words) { text += (text.empty() ? "" : "; ") + words; };
    if (!row.find("eligible")->truthy()) {
      if (!row.find("missing")->missing()) add(plain(*row.find("missing")));
      return text;
    }
    if (!row.find("council-finds")->missing()) add(plain(*row.find("council-finds")));
    if (row.find("recalled")->truthy()) add(tr("rule from memory: compare with the law"));
    return text;
  }
};

}  // namespace

std::unique_ptr<Command> make_assess() { return std::make_unique<Assess>(); }

}  // namespace campaign
