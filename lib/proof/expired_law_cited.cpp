// Laws cited in a time in which they are not in force.
#include <fmt/core.h>

#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// `91/2017/NĐ-CP` around the slash at `at`; empty when it is no such number.
std::string_view number_around(std::string_view text, size_t at) {
  size_t start = at;
  while (start > 0 && is_digit(text[start - 1])) --start;
  const size_t end = std::min(text.find_first_of(" \t\r\n,;:.)]}\"'", at), text.size());
  return start == at ? std::string_view() : text.substr(start, end - start);
}

/// The date of the draft: the first one that is written out, else today.
Date day_of(const DraftContext& context) {
  for (const auto line : context.paragraphs()) {
    int day = 0, month = 0, year = 0;
    const size_t at = line.find(", ngày ");
    if (at == line.npos) continue;
    const std::string written(line.substr(at));
    if (std::sscanf(written.c_str(), ", ngày %d tháng %d năm %d", &day, &month, &year) != 3)
      continue;
    if (const auto date = parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day)))
      return *date;
  }
  return context.set.today;
}

}  // namespace

std::optional<Slip> expired(std::string_view number, const Period& time, const LawFinder& law) {
  const auto* cited = law(number);
  if (!cited || !cited->in_force || (*cited->in_force)->overlaps(time)) return std::nullopt;
  const auto& [first, last] = **cited->in_force;
  const bool ended = last < time.first;
  return Slip{number,
              ended ? say("{} {} was in force until {}", cited->citation.kind, number, last)
                    : say("{} {} is in force only from {}", cited->citation.kind, number, first),
              ended ? tr("cite what replaced it; `campaign list rule-packs` shows the law by time")
                    : tr("cite the law of that time, or correct the number")};
}

void drafts::expired_law_cited(const DraftContext& context) {
  const Date day = day_of(context);
  const auto text = context.draft.text();
  for (size_t at = text.find('/'); at != text.npos; at = text.find('/', at + 1)) {
    const auto number = number_around(text, at);
    if (number.empty()) continue;
    if (auto slip = expired(number, {day, day}, context.set.law))
      context.report(draft_names::expired_law_cited, std::move(*slip));
    at += number.size() - static_cast<size_t>(text.data() + at - number.data()) - 1;
  }
}

}  // namespace campaign
