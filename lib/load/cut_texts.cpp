// A text between brackets that a comma of its own cuts into two.
#include "load/cut_texts.hpp"

#include "base/letter_case.hpp"
#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "model/evidence.hpp"

namespace campaign {
namespace {

bool begins_with_digit(std::string_view text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

bool is_plain_text(yaml::View text) {
  return text.kind() == yaml::Kind::scalar && !text.quoted() && !names_a_file(text.text());
}

bool goes_on(std::string_view before, std::string_view text) {
  return (begins_small(text) && !begins_small(before)) ||
         (begins_with_digit(text) && !begins_with_digit(before));
}

/// The comma between two pieces of `[…]`; false in a list with a line for each piece.
Span comma_between(yaml::View before, yaml::View text) {
  const auto from = before.span().offset + before.span().length;
  const auto between = before.span().file->text().substr(from, text.span().offset - from);
  const auto at = between.find(',');
  if (at == between.npos) return {};
  return {before.span().file, from + static_cast<uint32_t>(at), 1};
}

}  // namespace

std::optional<Diagnostic> cut_text(const std::vector<yaml::View>& texts) {
  for (size_t i = 1; i < texts.size(); ++i) {
    const auto before = texts[i - 1], text = texts[i];
    if (!is_plain_text(before) || !is_plain_text(text)) continue;
    if (!goes_on(before.text(), text.text())) continue;
    if (const auto comma = comma_between(before, text))
      return Diagnostic{
          .check = field_checks::list_cut,
          .span = comma,
          .message = say("this comma ends `{}`, and `{}` is the next of the list", before.text(),
                         text.text()),
          .help = tr("put quotes around the whole if it is one text, else around each of the two")};
  }
  return std::nullopt;
}

}  // namespace campaign
