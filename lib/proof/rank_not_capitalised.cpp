// The class of an order is capitalised: `Huân chương Lao động hạng Nhất`.
#include <array>

#include "base/message.hpp"
#include "proof/slip.hpp"

namespace campaign {
namespace {

struct Class {
  std::string_view wrong, right;
};
constexpr std::array kClasses = {Class{"nhất", "Nhất"}, Class{"nhì", "Nhì"}, Class{"ba", "Ba"}};

constexpr std::string_view kRank = "hạng ";

/// Whether an order is named shortly before in the same sentence, with no other class between.
bool follows_an_order(std::string_view text, size_t at) {
  constexpr size_t kNear = 80;
  const size_t start = at > kNear ? at - kNear : 0;
  const auto before = text.substr(start, at - start);
  const size_t order = before.rfind("uân chương");
  if (order == text.npos) return false;
  const auto between = before.substr(order);
  return between.find_first_of(".;:\n") == text.npos && between.find(kRank) == text.npos;
}

bool ends_word(std::string_view text, size_t at) {
  if (at >= text.size()) return true;
  const auto c = static_cast<unsigned char>(text[at]);
  return c < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z');
}

}  // namespace

Slips texts::rank_not_capitalised(std::string_view text, const Names&) {
  Slips slips;
  for (size_t at = text.find(kRank); at != text.npos; at = text.find(kRank, at + 1))
    for (const auto& [wrong, right] : kClasses) {
      const size_t word = at + kRank.size();
      if (text.substr(word, wrong.size()) != wrong || !ends_word(text, word + wrong.size()) ||
          !follows_an_order(text, at))
        continue;
      slips.push_back({text.substr(word, wrong.size()),
                       say("the class `{}` of an order is written without a capital", wrong),
                       say("write `hạng {}`", right)});
    }
  return slips;
}

}  // namespace campaign
