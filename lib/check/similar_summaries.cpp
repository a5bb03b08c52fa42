// Two achievements described in nearly the same words: four fifths of their word triples are
// shared.
#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

constexpr size_t kFewest = 8;   // triples; shorter summaries are similar by chance
constexpr size_t kCommon = 50;  // a triple in more summaries than this is ignored
const Ratio kNearlySame(4, 5);

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

}  // namespace

void checks::similar_summaries(const CheckContext& context) {
  const auto& achievements = context.evaluation.campaign.achievements;
  std::vector<std::vector<size_t>> runs;
  std::unordered_map<size_t, std::vector<size_t>> seen_in;
  for (size_t i = 0; i < achievements.size(); ++i) {
    const auto& summary = achievements[i].summary;
    runs.push_back(summary ? triples(**summary) : std::vector<size_t>());
    if (runs[i].size() < kFewest) continue;
    std::map<size_t, int64_t> shared;
    for (const size_t run : runs[i]) {
      auto& others = seen_in[run];
      if (others.size() < kCommon)
        for (const size_t other : others) ++shared[other];
      others.push_back(i);
    }
    for (const auto& [other, count] : shared) {
      const auto smaller = static_cast<int64_t>(std::min(runs[i].size(), runs[other].size()));
      if (Ratio(count, smaller) < kNearlySame) continue;
      report_similar(context, achievements[i], achievements[other]);
      break;
    }
  }
}

}  // namespace campaign
