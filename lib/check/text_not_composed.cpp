// Letters and their marks typed apart: they look right and compare wrong.
#include "base/collation.hpp"
#include "base/language.hpp"
#include "base/text.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// Without what YAML and sentences put round a word.
std::string_view without_marks(std::string_view word) {
  constexpr std::string_view kMarks = "\"'()[]{},;:.";
  const size_t first = word.find_first_not_of(kMarks);
  return word.substr(first, word.find_last_not_of(kMarks) - first + 1);
}

/// The first word of a line that is not composed.
std::string_view first_decomposed(std::string_view line) {
  for (const auto word : split(line, ' '))
    if (!is_composed(word)) return without_marks(word);
  return line;
}

void look_at(const Checking& checking, const SourceFile& source) {
  if (is_composed(source.text())) return;
  for (uint32_t number = 1; number <= source.line_count(); ++number) {
    const auto line = source.line(number);
    if (is_composed(line)) continue;
    const auto word = first_decomposed(line);
    const auto offset = static_cast<uint32_t>(word.data() - source.text().data());
    checking.diagnostics.add(
        {.check = check_names::text_not_composed,
         .span = {&source, offset, static_cast<uint32_t>(word.size())},
         .message = say("the letters of `{}` are not composed", word),
         .help =
             say("type the word again, so that it is `{}` in composed letters", composed(word))});
  }
}

}  // namespace

void checks::text_not_composed(const Checking& checking) {
  for (const auto* source : checking.campaign.sources) look_at(checking, *source);
}

}  // namespace campaign
