// What to write in place of a mark that could not be read: only what its criterion takes.
#include "load/mark_help.hpp"

#include <map>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "load/choice_names.hpp"
#include "load/convert.hpp"
#include "load/field_checks.hpp"
#include "model/word_labels.hpp"
#include "yaml/syntax.hpp"

namespace campaign {
namespace {

/// `not-applicable`, if that is nearly what stands there.
Advice not_applicable_meant(std::string_view written) {
  const auto word = word_of(Judgement::not_applicable);
  if (choice_meant(written, {word}) == word) return {say("write `{}`", word), written, word};
  return did_you_mean(written, {word});
}

Advice points_help(const Criterion& criterion, std::string_view written) {
  if (auto meant = not_applicable_meant(written); !meant.empty()) return meant;
  const auto most = (*criterion.maximum)->text();
  return criterion.when_not_applicable
             ? say("write points from 0 to {}; for what is not asked of somebody, `not-applicable`",
                   most)
             : say("write points from 0 to {}", most);
}

/// In "Không có sự cố", `có` and `không` can each mean both.
bool is_clear(std::string_view written, const Criterion& criterion) {
  const auto word = folded(written);
  const bool answers = word == "co" || word == "khong";
  return !answers || folded(criterion.title).find("khong") == std::string::npos;
}

Advice judgement_help(const Criterion& criterion, std::string_view written) {
  const auto known = enum_names<Judgement>();
  const auto meant = choice_meant(written, known);
  if (!meant.empty() && is_clear(written, criterion))
    return {say("write `{}`", meant), written, meant};
  return did_you_mean(lower_case(written), known, say("write one of: {}", listed_choices(known)));
}

/// Tells again why a text is no number, now that it is known which numbers may stand there.
void read_again(Diagnostic& problem, const AskedNumber& asked) {
  problem.help = asked.help;
  if (problem.check.name == field_checks::unknown_value.name) return;
  auto parsed = parse_points(problem.span.text(), asked);
  if (auto* wrong = std::get_if<NotANumber>(&parsed))
    problem.message = std::move(wrong->reason), problem.help = std::move(wrong->help);
}

void help(const UnreadMark& mark, const Index& index, Diagnostic& problem) {
  const auto written = problem.span.text();
  const auto* criterion = index.criterion(mark.criterion);
  if (criterion && criterion->group) return;
  if (criterion && criterion->maximum)
    return read_again(problem,
                      {.most = **criterion->maximum, .help = points_help(*criterion, written)});
  if (criterion) {
    problem.help = judgement_help(*criterion, written);
  } else if (index.adjustment(mark.criterion)) {
    read_again(problem, {.most = Points::whole(kMostPoints),
                         .whole = true,
                         .help = tr("write how many times it happened, a whole number")});
  }
}

/// Whether the value itself is wrong, and not its quotes or a field beside it.
bool is_about_a_value(const Diagnostic& one) {
  const auto name = one.check.name;
  const bool value =
      name == field_checks::unknown_value.name || name == field_checks::number_grammar.name ||
      name == field_checks::out_of_range.name || name == yaml::syntax::decimal_comma.name;
  return value && one.span.text().find_first_of("\"'") != 0;
}

}  // namespace

void help_with_marks(const Campaign& campaign, const Index& index, Diagnostics& diagnostics) {
  std::map<std::pair<const SourceFile*, uint32_t>, const UnreadMark*> unread;
  for (const auto& sheet : campaign.sheets)
    for (const auto& one : sheet.unread) unread[{one.span.file, one.span.offset}] = &one;
  if (unread.empty()) return;
  for (auto& one : diagnostics.list()) {
    const auto found = unread.find({one.span.file, one.span.offset});
    if (found != unread.end() && is_about_a_value(one)) help(*found->second, index, one);
  }
}

}  // namespace campaign
