// "Did you mean": the known word that is nearest to a wrong one.
#include "base/spelling.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/collation.hpp"
#include "base/id.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

/// The bytes of each character.
std::vector<std::string_view> characters(std::string_view word) {
  std::vector<std::string_view> list;
  for (size_t at = 0; at < word.size();) {
    const size_t start = at;
    next_character(word, at);
    list.push_back(word.substr(start, at - start));
  }
  return list;
}

int distance(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  std::vector<int> before(b.size() + 1), above(b.size() + 1), current(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) above[j] = static_cast<int>(j);
  for (size_t i = 1; i <= a.size(); ++i) {
    current[0] = static_cast<int>(i);
    for (size_t j = 1; j <= b.size(); ++j) {
      current[j] =
          std::min({above[j] + 1, current[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) current[j] = std::min(current[j], before[j - 2] + 1);
    }
    before.swap(above);
    above.swap(current);
  }
  return above[b.size()];
}

/// The first candidate that begins with the word without its last letter (`score-sheets` for
/// `scores`), or that the word adds a part to (`luot-kham` for `luot-kham-benh`).
std::string_view with_same_beginning(std::string_view word,
                                     const std::vector<std::string_view>& candidates) {
  constexpr size_t kShortest = 5;
  if (word.size() < kShortest) return {};
  const auto begins = [&](auto candidate) {
    return candidate.starts_with(word.substr(0, word.size() - 1)) ||
           (candidate.size() >= kShortest && word.starts_with(std::string(candidate) + "-"));
  };
  const auto found = std::find_if(candidates.begin(), candidates.end(), begins);
  return found == candidates.end() ? std::string_view() : *found;
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b) {
  return distance(characters(a), characters(b));
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  const auto letters = characters(word);
  std::string_view best;
  int best_distance = static_cast<int>(std::max<size_t>(letters.size() / 3, 1)) + 1;
  for (const auto candidate : candidates) {
    const auto others = characters(candidate);
    const auto longer = static_cast<int>(letters.size()) - static_cast<int>(others.size());
    if (std::abs(longer) >= best_distance) continue;
    const int found = distance(letters, others);
    if (found < best_distance) best = candidate, best_distance = found;
  }
  return best.empty() ? with_same_beginning(word, candidates) : best;
}

Advice did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates,
                    Advice otherwise) {
  const auto near = nearest(word, candidates);
  return near.empty() ? otherwise : Advice(say("did you mean `{}`?", near), word, near);
}

Message unknown_name(Message message, std::string_view name,
                     const std::vector<std::string_view>& known, Message otherwise) {
  const auto help = did_you_mean(name, known, std::move(otherwise));
  return help.empty() ? message : std::move(message) + ", " + help;
}

std::string id_of_name(std::string_view name) {
  std::string id;
  for (const char c : folded(trim(name))) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    if (plain)
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  return is_id(id) ? id : "";
}

}  // namespace campaign
