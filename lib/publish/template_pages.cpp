// The pages that have a template, with example views of papers.
#include "publish/template_pages.hpp"

#include <deque>

#include "base/registry.hpp"
#include "dossier/dossiers.hpp"
#include "dossier/papers.hpp"
#include "dossier/view.hpp"
#include "report/site_views.hpp"

namespace campaign {
namespace {

/// The dossiers of all nominations, eligible or not; without any, a dossier of the first unit and
/// person for the highest form, so that every tag is known.
std::vector<Dossier> examples(const ReportContext& context) {
  const auto& evaluation = context.evaluation;
  auto found = dossiers_of(evaluation, {.day = context.query.today, .force = true}).dossiers;
  if (!found.empty() || evaluation.laws.forms().empty()) return found;
  Dossier dossier{.form = evaluation.laws.forms().front()};
  const auto add = [&](const Participant& who) {
    auto verdict =
        evaluation.judge.verdict(who, *dossier.form->id, Way::thematic, context.query.today);
    if (verdict)
      dossier.nominees.push_back(nominee_of(evaluation, std::move(*verdict), context.query.today));
  };
  if (!context.evaluation.campaign.units.empty())
    add({.unit = &context.evaluation.campaign.units.front()});
  if (!context.evaluation.campaign.people.empty())
    add({.person = &context.evaluation.campaign.people.front()});
  if (!dossier.nominees.empty()) found.push_back(std::move(dossier));
  return found;
}

/// Missing without a rule pack; tags cannot be checked then.
template <class Show>
Value example(const ReportContext& context, Show show) {
  const auto dossiers = examples(context);
  if (dossiers.empty()) return {};
  const DossierView view(context, dossiers.front(), context.query.today);
  return show(view, dossiers.front());
}

Value whole(const ReportContext& context) {
  return example(context, [](const DossierView& view, const Dossier&) { return view.whole(); });
}

Value of_meeting(const ReportContext& context) {
  return example(context, [](const DossierView& view, const Dossier&) {
    return view.of_meeting(view.meetings().front());
  });
}

Value of_subject(const ReportContext& context) {
  return example(context, [](const DossierView& view, const Dossier& dossier) {
    return view.of_subject(dossier.nominees.back());
  });
}

Value (*view_for(PaperFor each))(const ReportContext&) {
  if (each == PaperFor::subject) return of_subject;
  return each == PaperFor::meeting ? of_meeting : whole;
}

}  // namespace

const std::vector<ReportEntry>& paper_pages() {
  static std::deque<std::string> names;
  static const auto pages = [] {
    std::vector<ReportEntry> list;
    for (const auto& paper : paper_entries())
      for (auto& name : pages_of(paper))
        list.push_back({.name = names.emplace_back(std::move(name)),
                        .summary = "",
                        .table = "groups",
                        .view = view_for(paper.each)});
    return list;
  }();
  return pages;
}

const ReportEntry* find_page(std::string_view name) {
  if (const auto* report = find_report(name)) return report;
  if (const auto* page = find_entry(site_pages(), name)) return page;
  return find_entry(paper_pages(), name);
}

}  // namespace campaign
