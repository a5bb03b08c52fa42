// The official statistics of campaigns: counts the one in the data by level, length and way.
#include "report/statistics_campaigns.hpp"

#include "report/pieces.hpp"
#include "report/statistics.hpp"

namespace campaign::pieces {
namespace {

/// Whole years from the first day to the day after the last; `more`: and some days.
struct Length {
  int years = 0;
  bool more = false;
};

Length length_of(const Period& period) {
  const Date end = period.last.plus_days(1);
  Date whole = period.first;
  Length length;
  while (++whole.year, whole <= end) ++length.years;
  --whole.year;
  length.more = whole < end;
  return length;
}

/// Index of the class of length: under 1 year, 1, 1 to 3, 3 or more (3 to 5, 5 or more).
size_t length_class(const Length& length, size_t classes) {
  if (length.years < 1) return 0;
  if (length.years == 1 && !length.more) return 1;
  if (length.years < 3) return 2;
  return classes == 4 || length.years < 5 ? 3 : 4;
}

/// Whether the campaign belongs to a row; nullopt when the data does not show it.
using Belongs = std::optional<bool>;

/// One form, and the properties of the campaign that it counts.
struct Form {
  std::vector<LaunchedBy> columns;  ///< levels of campaigns that it counts
  std::vector<const char*> lengths;
  const char* thematic;
  const char* regular;
  std::optional<LaunchedBy> launched;
  bool running;  ///< in the period

  Belongs by(LaunchedBy who) const {
    if (!running) return false;
    return launched ? Belongs(*launched == who) : std::nullopt;
  }
  /// True when the campaign is counted in any column.
  Belongs counted() const {
    Belongs any = running && !launched ? Belongs() : Belongs(false);
    for (const auto who : columns)
      if (by(who) == true) any = true;
    return any;
  }
};

Value cell(Belongs belongs) { return belongs ? Value::count(*belongs ? 1 : 0) : Value(); }

Belongs both(Belongs column, Belongs row) {
  if (column == false || row == false) return false;
  return column && row ? Belongs(true) : std::nullopt;
}

StatisticRow campaigns_row(const Form& form, const char* code, Belongs belongs) {
  StatisticRow row{code, {{"total", cell(both(form.counted(), belongs))}}};
  for (const auto who : form.columns)
    row.cells.emplace_back(std::string(word_of(who)), cell(both(form.by(who), belongs)));
  return row;
}

Form statistics_form(const ReportContext& context, CampaignForm form) {
  const auto& plan = *context.evaluation.campaign.plan;
  const bool running = plan.period->overlaps(context.query.period);
  if (form == CampaignForm::of_2018)
    return {{LaunchedBy::nation, LaunchedBy::province},
            {"06", "07", "08", "09"},
            "10",
            "11",
            plan.launched_by,
            running};
  return {{LaunchedBy::nation, LaunchedBy::province, LaunchedBy::agency},
          {"06", "07", "08", "09", "10"},
          "11",
          "12",
          plan.launched_by,
          running};
}

std::vector<StatisticRow> rows_of(const Form& form, const Length& length) {
  std::vector<StatisticRow> rows = {campaigns_row(form, "01", true),
                                    campaigns_row(form, "02", form.by(LaunchedBy::nation)),
                                    campaigns_row(form, "03", form.by(LaunchedBy::province))};
  if (form.columns.back() == LaunchedBy::agency) {
    // The data of one agency is not a campaign of a cluster of agencies.
    rows.push_back(campaigns_row(form, "04", false));
    rows.push_back(campaigns_row(form, "05", form.by(LaunchedBy::agency)));
  }
  const size_t matching = length_class(length, form.lengths.size());
  for (size_t i = 0; i < form.lengths.size(); ++i)
    rows.push_back(campaigns_row(form, form.lengths[i], i == matching));
  rows.push_back(campaigns_row(form, form.thematic, true));
  rows.push_back(campaigns_row(form, form.regular, false));
  return rows;
}

}  // namespace

Value campaigns_counted(const ReportContext& context, CampaignForm form) {
  const auto& plan = *context.evaluation.campaign.plan;
  Value view = head_of_decisions(context);
  set_rows(view, rows_of(statistics_form(context, form), length_of(*plan.period)));
  view.set("launched-by", Value::word(plan.launched_by));
  view.set("running", plan.period->overlaps(context.query.period));
  view.set("whole-year", is_whole_year(context.query.period));
  return view;
}

}  // namespace campaign::pieces
