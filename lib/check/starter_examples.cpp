// Finds the marks of examples in the starter files.
#include "check/starter_examples.hpp"

#include <algorithm>
#include <utility>

#include "base/embedded.hpp"

namespace campaign {
namespace {

constexpr std::string_view kBegin = "{{=", kEnd = "}}";

/// Calls `visit` with the text before each mark and the example in it; returns the rest.
template <class Visit>
std::string_view each_mark(std::string_view text, Visit visit) {
  for (size_t begin = 0; (begin = text.find(kBegin)) != text.npos;) {
    const auto inside = text.substr(begin + kBegin.size());
    const size_t end = std::min(inside.find(kEnd), inside.size());
    visit(text.substr(0, begin), inside.substr(0, end));
    text = inside.substr(std::min(end + kEnd.size(), inside.size()));
  }
  return text;
}

}  // namespace

std::string without_example_marks(std::string_view text) {
  std::string plain;
  const auto rest = each_mark(text, [&](std::string_view before, std::string_view example) {
    plain.append(before).append(example);
  });
  return plain.append(rest);
}

std::vector<std::string_view> starter_examples() {
  std::vector<std::string_view> examples;
  for (const auto& file : embedded_files())
    if (file.path.starts_with("templates/starter/"))
      each_mark(file.bytes,
                [&](std::string_view, std::string_view one) { examples.push_back(one); });
  std::sort(examples.begin(), examples.end());
  examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
  return examples;
}

}  // namespace campaign
