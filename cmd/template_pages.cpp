// What a template can be the page of.
#include "template_pages.hpp"

#include <algorithm>

#include "base/language.hpp"
#include "dossier/dossiers.hpp"
#include "dossier/view.hpp"

namespace campaign {
namespace {

/// Nominations, whatever stands against them; without any, the first of the campaign for the
/// highest form, so that every tag is known.
std::vector<Dossier> examples(const Reporter& reporter) {
  const auto& judge = reporter.judge;
  auto found = dossiers_of(judge, {.day = reporter.query.today, .force = true}).dossiers;
  if (!found.empty() || judge.statute().forms().empty()) return found;
  const auto& form = judge.statute().forms().front();
  Dossier dossier{.form = form.form};
  const auto add = [&](const Participant& who) {
    auto verdict = judge.verdict(who, form, Way::thematic, reporter.query.today);
    dossier.nominees.push_back(nominee_of(judge, std::move(verdict), reporter.query.today));
  };
  if (!reporter.campaign.units.empty()) add({.unit = &reporter.campaign.units.front()});
  if (!reporter.campaign.people.empty()) add({.person = &reporter.campaign.people.front()});
  if (!dossier.nominees.empty()) found.push_back(std::move(dossier));
  return found;
}

/// Missing without a rule pack: then nothing is known of a tag.
template <class Show>
Value example(const Reporter& reporter, Show show) {
  const auto dossiers = examples(reporter);
  if (dossiers.empty()) return {};
  const DossierView view(reporter, dossiers.front(), reporter.query.today);
  return show(view, dossiers.front());
}

Value whole(const Reporter& reporter) {
  return example(reporter, [](const DossierView& view, const Dossier&) { return view.whole(); });
}

Value of_meeting(const Reporter& reporter) {
  return example(reporter, [](const DossierView& view, const Dossier&) {
    return view.of_meeting(view.meetings().front());
  });
}

Value of_subject(const Reporter& reporter) {
  return example(reporter, [](const DossierView& view, const Dossier& dossier) {
    return view.of_subject(dossier.nominees.back());
  });
}

ReportEntry page(std::string_view name, Value (*view)(const Reporter&)) {
  return {.name = name, .summary = "", .table = "groups", .view = view, .of_decisions = false};
}

}  // namespace

const std::vector<ReportEntry>& paper_pages() {
  static const std::vector<ReportEntry> pages = {page("dossier-submission", whole),
                                                 page("dossier-nominee-list", whole),
                                                 page("dossier-ballot-paper", of_meeting),
                                                 page("dossier-decision", whole),
                                                 page("dossier-council-minutes", of_meeting),
                                                 page("dossier-vote-count", of_meeting),
                                                 page("dossier-achievement-summary", of_subject),
                                                 page("dossier-report-unit", of_subject),
                                                 page("dossier-report-person", of_subject),
                                                 page("dossier-report-thematic", of_subject),
                                                 page("dossier-report-sudden", of_subject)};
  return pages;
}

const ReportEntry* find_page(std::string_view name) {
  if (const auto* report = find_report(name)) return report;
  const auto& pages = paper_pages();
  const auto found =
      std::find_if(pages.begin(), pages.end(), [&](const auto& page) { return page.name == name; });
  return found == pages.end() ? nullptr : &*found;
}

}  // namespace campaign
