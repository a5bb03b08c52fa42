// A sheet of a round that its file is not named for, or in place of the round before it.
#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "check/named_period.hpp"

namespace campaign {
namespace {

constexpr std::pair<std::string_view, Round> kWordsOfRounds[] = {
    {"self", Round::self},           {"tu-cham", Round::self},     {"tucham", Round::self},
    {"appraised", Round::appraised}, {"final", Round::final},      {"tham-dinh", Round::appraised},
    {"thamdinh", Round::appraised},  {"chinh-thuc", Round::final}, {"chinhthuc", Round::final}};

/// The only round that a name has a word of: `2021-10-tu-cham`.
std::optional<Round> round_in_name(std::string_view name) {
  auto words = folded(name);
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == ' ' || c == '_'; }, '-');
  const auto text = "-" + words + "-";
  std::optional<Round> found;
  for (const auto& [word, round] : kWordsOfRounds) {
    if (text.find("-" + std::string(word) + "-") == text.npos) continue;
    if (found && *found != round) return std::nullopt;
    found = round;
  }
  return found;
}

std::optional<Round> round_named_for(const SourceFile& file) {
  const auto [name, folder] = names_of_file(file);
  const auto found = round_in_name(name);
  return found ? found : round_in_name(folder);
}

/// A file that holds a sheet of the round it is named for may hold others.
void check_names_of_files(const CheckContext& context) {
  std::map<const SourceFile*, std::vector<const ScoreSheet*>> files;
  for (const auto& sheet : context.evaluation.campaign.sheets)
    files[sheet.round.span.file].push_back(&sheet);
  for (const auto& [file, sheets] : files) {
    const auto named = file ? round_named_for(*file) : std::nullopt;
    if (!named || std::any_of(sheets.begin(), sheets.end(),
                              [&](const ScoreSheet* one) { return *one->round == *named; }))
      continue;
    const auto& sheet = *sheets.front();
    context.diagnostics.add(
        {.check = check_names::round_unlikely,
         .span = sheet.round.span,
         .message = say("the file is named for the {}, and this sheet is the {}",
                        round_name(*named), round_name(*sheet.round)),
         .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
         .help = tr("correct `round`, or the name of the file")});
  }
}

using SheetsByRound = std::map<Round, const ScoreSheet*>;  ///< the largest of each round

/// Whether all other periods have the round; at least three, or nothing can be said.
const ScoreSheet* usual_sheet(const std::map<Period, SheetsByRound>& periods, const Period& but,
                              Round round) {
  constexpr size_t kFewest = 3;
  const ScoreSheet* usual = nullptr;
  for (const auto& [period, sheets] : periods) {
    const auto found = sheets.find(round);
    if (period == but) continue;
    if (found == sheets.end()) return nullptr;
    usual = found->second;
  }
  return periods.size() > kFewest ? usual : nullptr;
}

/// The sheet of a later round that most likely is the missing one: the largest, and as large as
/// others of it.
const ScoreSheet* in_place_of(const SheetsByRound& sheets, Round round, const ScoreSheet& usual) {
  const ScoreSheet* found = nullptr;
  for (const auto& [other, sheet] : sheets)
    if (other > round && (!found || found->subjects.size() <= sheet->subjects.size()))
      found = sheet;
  return found && 2 * found->subjects.size() > usual.subjects.size() ? found : nullptr;
}

/// A sheet of one month in the file of another is reported as that: neither month has its rounds.
void check_missing_rounds(const CheckContext& context) {
  std::map<Period, SheetsByRound> periods;
  for (const auto& sheet : context.evaluation.campaign.sheets) {
    if (is_in_other_file(sheet)) return;
    auto& largest = periods[*sheet.period][*sheet.round];
    if (!largest || largest->subjects.size() < sheet.subjects.size()) largest = &sheet;
  }
  for (const auto& [period, sheets] : periods)
    for (const Round round : {Round::self, Round::appraised}) {
      const auto* usual = sheets.contains(round) ? nullptr : usual_sheet(periods, period, round);
      const auto* sheet = usual ? in_place_of(sheets, round, *usual) : nullptr;
      if (!sheet) continue;
      context.diagnostics.add(
          {.check = check_names::round_unlikely,
           .span = sheet->round.span,
           .message = say("{} has no sheet of the {}, as all other periods have, and this one is "
                          "the {}",
                          period, round_name(round), round_name(*sheet->round)),
           .record = joined({period, round_name(*sheet->round)}, ", "),
           .help =
               say("write `round: {}` if it is meant, or add the missing sheet", word_of(round)),
           .notes = {{usual->round.span, tr("the sheet of another period")}}});
      break;
    }
}

}  // namespace

void checks::round_unlikely(const CheckContext& context) {
  if (!context.knows({"score-sheets"})) return;
  check_names_of_files(context);
  check_missing_rounds(context);
}

}  // namespace campaign
