// Numbers of documents below 10 have a leading 0: `05/QĐ-STTTT`.
#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

/// `2021/` after the number of a legal document.
size_t year_length(std::string_view text) {
  const bool year = text.size() > 4 && text[4] == '/' && digits_at(text, 0) == 4;
  return year ? 5 : 0;
}

/// `QĐ-STTTT`; after a year also `QH15`.
size_t symbol_length(std::string_view text, bool after_year) {
  const size_t length = std::min(text.find_first_of(" \t\r\n,;:.)]}\"'#"), text.size());
  const auto symbol = text.substr(0, length);
  const bool joined = symbol.find('-') != std::string_view::npos;
  const bool law = after_year && symbol.starts_with("QH");
  return begins_with_capital(symbol) && (joined || law) ? length : 0;
}

}  // namespace

Slips texts::number_not_padded(std::string_view text, const Names&) {
  Slips slips;
  for (size_t at = text.find('/'); at != text.npos; at = text.find('/', at + 1)) {
    if (at == 0 || text[at - 1] < '1' || text[at - 1] > '9') continue;
    if (at > 1 && joins_a_number(text[at - 2])) continue;
    const auto rest = text.substr(at + 1);
    const size_t year = year_length(rest);
    const size_t symbol = symbol_length(rest.substr(year), year > 0);
    if (symbol == 0) continue;
    const auto number = text.substr(at - 1, 2 + year + symbol);
    slips.push_back({number, say("the number `{}` has no leading 0", number),
                     say("write `0{}`, unless the document itself has no 0", number)});
  }
  return slips;
}

}  // namespace campaign
