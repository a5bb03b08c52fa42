// Evidence that is neither a path nor a document that somebody could look up: `ngày 04/10/2021`.
#include <algorithm>
#include <functional>
#include <string>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/every.hpp"
#include "model/evidence.hpp"

namespace campaign {
namespace {

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != text.npos; }

constexpr std::string_view kEmptyWords[] = {"ngay", "thang", "nam", "so", "khong", "co", "chua"};

/// Whether anything but a day is named: `BB họp ngày 5/6` names minutes, `ngày 5/6` nothing.
bool names_more_than_a_day(std::string_view text) {
  std::string word;
  for (const char c : folded(text) + " ") {
    if (c >= 'a' && c <= 'z') {
      word += c;
      continue;
    }
    const bool says_nothing =
        word.empty() ||
        std::find(std::begin(kEmptyWords), std::end(kEmptyWords), word) != std::end(kEmptyWords);
    if (!says_nothing) return true;
    word.clear();
  }
  return false;
}

/// `bc-thang-10-2021`: the name of a file without its ending.
bool is_name_without_ending(std::string_view text) {
  constexpr size_t kShortest = 8;
  return text.size() >= kShortest && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
         });
}

Diagnostic evidence_objection(const std::string& text) {
  if (is_name_without_ending(text) && has_digit(text) && names_more_than_a_day(text))
    return {.message = say("`{}` is neither a document nor a file", text),
            .help = tr("write the path of the file with its ending, such as `evidence/bc.pdf`")};
  if (names_more_than_a_day(text)) return {};
  return {.message = say("`{}` does not say which document it is", text),
          .help = tr("write the kind and the number of the document, or the path of a file with "
                     "its ending")};
}

void check_evidence(const CheckContext& context, const std::vector<Located<std::string>>& list,
                    const std::function<Message()>& record,
                    const std::vector<Located<SubjectId>>& subjects) {
  for (const auto& one : list) {
    if (names_a_file(*one) || one->find("://") != std::string::npos) continue;
    auto problem = evidence_objection(*one);
    if (problem.message.empty()) continue;
    problem.check = check_names::evidence_unclear;
    problem.span = one.span;
    problem.record = record();
    context.diagnostics.add(about(std::move(problem), subjects));
  }
}

}  // namespace

void checks::evidence_unclear(const CheckContext& context) {
  for (const auto& one : context.evaluation.campaign.achievements)
    check_evidence(
        context, one.evidence, [&] { return record_of(one, context.evaluation.index); },
        one.subjects);
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    check_evidence(context, place.mark.evidence,
                   [&] { return place.record(context.evaluation.index); }, {place.subject.subject});
  });
}

}  // namespace campaign
