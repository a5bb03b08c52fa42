// Two achievements described in nearly the same words: four fifths of their word triples are
// shared.
#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

constexpr size_t kFewest = 8;   // triples; shorter summaries are similar by chance
constexpr size_t kCommon = 50;  // a triple in more summaries than this is ignored

/// The least number of shared triples that makes two summaries nearly the same.
constexpr size_t needed(size_t smaller) { return (4 * smaller + 4) / 5; }

/// The hashes of all runs of three words, sorted, each once.
std::vector<size_t> triples(std::string_view text) {
  std::vector<std::string_view> words;
  for (const auto word : split(text, ' '))
    if (!trim(word).empty()) words.push_back(trim(word));
  std::vector<size_t> hashes;
  for (size_t i = 2; i < words.size(); ++i) {
    const char* begin = words[i - 2].data();
    const std::string_view run(begin,
                               static_cast<size_t>(words[i].data() - begin) + words[i].size());
    hashes.push_back(std::hash<std::string_view>()(run));
  }
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

void report_similar(const CheckContext& context, const Achievement& one, const Achievement& other) {
  context.diagnostics.add(
      about({.check = check_names::similar_summaries,
             .span = one.summary->span,
             .message = say("this summary is nearly the same as that of `{}`", other.id->text),
             .record = record_of(one, context.evaluation.index),
             .help = tr("write what was special about each"),
             .notes = {{other.summary->span, tr("the other")}}},
            one.subjects));
}

/// A triple of words, and in which summaries it stands.
struct Triple {
  size_t times = 0;                    ///< in all summaries
  size_t before = 0;                   ///< in those looked at so far
  std::vector<size_t> in = {};         ///< the first `kCommon` of them
  std::vector<size_t> rarest_of = {};  ///< those of them that have few rarer triples
};
using Seen = std::pair<size_t, Triple*>;  ///< by hash

/// Finds for one summary after the other the first that is nearly the same. Of two, the smaller
/// shares so many of its triples that one is among its rarest: only summaries with one of these in
/// common are compared.
class Likenesses {
 public:
  explicit Likenesses(const std::vector<Achievement>& achievements) {
    for (const auto& one : achievements) {
      auto& list = seen_in_.emplace_back();
      auto hashes = one.summary ? triples(**one.summary) : std::vector<size_t>();
      if (hashes.size() < kFewest) continue;
      for (const size_t hash : hashes) list.push_back({hash, &known_[hash]});
      for (const auto& [hash, triple] : list) ++triple->times;
    }
  }

  /// Must be called for each summary in turn.
  std::optional<size_t> first_like(size_t i) {
    std::vector<Seen> counted;
    for (const auto& one : seen_in_[i])
      if (one.second->before++ < kCommon) counted.push_back(one);
    const auto found = compare(i, counted);
    for (const auto& one : counted)
      if (one.second->times > 1) one.second->in.push_back(i);
    for (const auto& one : rarest(seen_in_[i], seen_in_[i].size()))
      if (one.second->times > 1 && one.second->before <= kCommon)
        one.second->rarest_of.push_back(i);
    return found;
  }

 private:
  /// As many that one of them must be shared by whoever shares what is needed of `size`.
  static std::vector<Seen> rarest(std::vector<Seen> list, size_t size) {
    if (list.empty() || list.size() < needed(size)) return {};
    const auto end = list.begin() + static_cast<ptrdiff_t>(list.size() - needed(size) + 1);
    std::nth_element(list.begin(), end - 1, list.end(), [](const Seen& a, const Seen& b) {
      return a.second->times < b.second->times;
    });
    list.erase(end, list.end());
    return list;
  }

  std::optional<size_t> compare(size_t i, const std::vector<Seen>& counted) const {
    std::vector<size_t> others;
    const auto add = [&](const std::vector<size_t>& list) {
      others.insert(others.end(), list.begin(), list.end());
    };
    for (const auto& one : rarest(counted, seen_in_[i].size())) add(one.second->in);
    for (const auto& one : counted) add(one.second->rarest_of);
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const size_t other : others) {
      const size_t smaller = std::min(seen_in_[i].size(), seen_in_[other].size());
      if (shared(counted, seen_in_[other]) >= needed(smaller)) return other;
    }
    return std::nullopt;
  }

  static size_t shared(const std::vector<Seen>& a, const std::vector<Seen>& b) {
    size_t count = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();)
      if (one->first == other->first)
        ++count, ++one, ++other;
      else
        ++(one->first < other->first ? one : other);
    return count;
  }

  std::unordered_map<size_t, Triple> known_;
  std::vector<std::vector<Seen>> seen_in_;  ///< of each summary, by hash; empty for short ones
};

}  // namespace

void checks::similar_summaries(const CheckContext& context) {
  const auto& achievements = context.evaluation.campaign.achievements;
  Likenesses likenesses(achievements);
  for (size_t i = 0; i < achievements.size(); ++i)
    if (const auto other = likenesses.first_like(i))
      report_similar(context, achievements[i], achievements[*other]);
}

}  // namespace campaign
