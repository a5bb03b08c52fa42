// Places of score sheets that are still to be filled in, as `campaign new sheet` writes them.
#include "entry/empty_marks.hpp"

#include <set>

#include "edit/list_edits.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

bool is_of_sheet(yaml::View entry, const std::set<uint32_t>& periods) {
  const auto period =
      entry.kind() == yaml::Kind::mapping ? field_of(entry, "period") : yaml::View();
  return period && periods.contains(period.span().offset);
}

}  // namespace

EmptyMarks::EmptyMarks(const Campaign& campaign, const Period& period, Round round) {
  std::map<const SourceFile*, std::set<uint32_t>> sheets;  // by where their period stands
  for (const auto& sheet : campaign.sheets)
    if (*sheet.period == period && *sheet.round == round)
      sheets[sheet.period.span.file].insert(sheet.period.span.offset);
  for (const auto& [file, periods] : sheets) {
    Diagnostics ignored;  // reported when the campaign was read
    const auto root = documents_.emplace_back(yaml::parse(*file, ignored)).root();
    const auto list =
        root && root.kind() == yaml::Kind::mapping ? field_of(root, "score-sheets") : yaml::View();
    if (!list || list.kind() != yaml::Kind::sequence) continue;
    for (auto entry = list.first_child(); entry; entry = entry.next()) {
      const auto scores = is_of_sheet(entry, periods) ? field_of(entry, "scores") : yaml::View();
      if (!scores || scores.kind() != yaml::Kind::mapping) continue;
      for (auto who = scores.first_child(); who; who = who.next().next()) {
        const auto marks = who.next();
        if (!marks || marks.kind() != yaml::Kind::mapping) continue;
        for (auto key = marks.first_child(); key; key = key.next().next())
          if (key.next().kind() == yaml::Kind::null)
            places_.try_emplace({std::string(who.text()), std::string(key.text())},
                                Place{file, marks});
      }
    }
  }
}

std::optional<MarkEdit> EmptyMarks::fill(const SubjectId& subject, const CriterionId& criterion,
                                         const GivenMark& given) const {
  const auto place = places_.find({subject.text, criterion.text});
  if (place == places_.end()) return std::nullopt;
  return MarkEdit{place->second.file,
                  set_field(place->second.marks, criterion.text, mark_text(given))};
}

}  // namespace campaign
