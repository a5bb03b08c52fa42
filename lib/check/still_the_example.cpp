// Values of the files that `campaign init` wrote, which nobody has replaced.
#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "check/quiet_passages.hpp"
#include "check/starter_examples.hpp"

namespace campaign {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Whether the value that ends before `at` ends there: not `Tên cơ quan` of `Tên cơ quan cấp trên`.
bool ends_value(std::string_view text, size_t at) {
  at = std::min(text.find_first_not_of(" \t\r", at), text.size());
  return at == text.size() || std::string_view(",]}\"'#\n").find(text[at]) != text.npos;
}

/// Whether a value begins at `at`, behind a key, a dash, a bracket, a comma or a quote.
bool begins_value(std::string_view text, size_t at) {
  if (at == 0 || std::string_view(" \t\n[,\"'").find(text[at - 1]) == text.npos) return false;
  const size_t before = text.find_last_not_of(kBlanks, at - 1);
  return before != text.npos && std::string_view(":,[->|\"'").find(text[before]) != text.npos;
}

/// The key of the value, also of one in a list.
std::string_view key_before(std::string_view text, size_t at) {
  const auto before = text.substr(0, text.rfind(':', at));
  return before.substr(before.find_last_of(" \t\n{,") + 1);
}

/// The examples of a file by their places; comments do not count.
std::map<size_t, std::string_view> places_in(const SourceFile& source,
                                             const std::vector<std::string_view>& examples,
                                             const Passages& comments) {
  const auto text = source.text();
  std::map<size_t, std::string_view> places;
  for (const auto example : examples)
    for (size_t at = text.find(example); at != text.npos; at = text.find(example, at + 1))
      if (begins_value(text, at) && ends_value(text, at + example.size()) &&
          !lies_in(comments, {&source, static_cast<uint32_t>(at), 0}))
        places.emplace(at, example);
  return places;
}

/// The keys of these values, each once.
std::string keys_at(std::string_view text, const std::map<size_t, std::string_view>& places) {
  constexpr size_t kMost = 4;
  std::vector<std::string> keys;
  for (const auto& [at, example] : places) {
    auto key = "`" + std::string(key_before(text, at)) + "`";
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
  }
  const bool more = keys.size() > kMost;
  keys.resize(std::min(keys.size(), kMost));
  return join(keys, ", ") + (more ? ", …" : "");
}

}  // namespace

void checks::still_the_example(const CheckContext& context) {
  const auto examples = starter_examples();
  const auto comments = passages_of(context.evaluation.campaign.comments);
  for (const auto* source : context.evaluation.campaign.sources) {
    const auto places = places_in(*source, examples, comments);
    if (places.empty()) continue;
    const auto& [at, example] = *places.begin();
    context.diagnostics.add(
        {.check = check_names::still_the_example,
         .span = {source, static_cast<uint32_t>(at), static_cast<uint32_t>(example.size())},
         .message =
             say("still the example of `campaign init`: {}", keys_at(source->text(), places)),
         .help = tr(
             "write what is true in your agency; an entry of a list that is not needed may go as a "
             "whole")});
  }
}

}  // namespace campaign
