// The report of a nomination must use the form that the law sets for its way and subject.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// `Mẫu số 07`, `07` and `7` are one form.
std::string_view number_in(std::string_view text) {
  const size_t first = text.find_first_of("123456789");
  return first == std::string_view::npos ? text : text.substr(first);
}

}  // namespace

void checks::wrong_report_form(const CheckContext& context) {
  every_nomination(context, [&](const NominationPlace& place) {
    const auto& given = place.nomination.report_form;
    if (!given || !place.nomination.way) return;
    const auto required =
        place.law.report_form(place.form, *place.nomination.way, class_of(place.who));
    if (!required || number_in(*required) == number_in(**given)) return;
    auto problem =
        place.problem(check_names::wrong_report_form, given->span,
                      say("the report of {} is in form {}, and this way and subject want form {}",
                          place.who.name(), **given, *required));
    problem.help =
        say("write the report in form {}, or correct `way` of the nomination", *required);
    problem.notes = {{place.form.id.span, tr("the form of award in the rule pack")}};
    context.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
