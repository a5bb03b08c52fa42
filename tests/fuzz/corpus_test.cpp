// Texts that once broke something, and others spoilt by chance, keep what the fuzz targets promise.
#include <doctest/doctest.h>

#include <random>

#include "files.hpp"
#include "fuzz/targets.hpp"

namespace campaign::fuzz {
namespace {

namespace fs = std::filesystem;

constexpr size_t kSpoilt = 40;  ///< of each text

void run_on(const Target& target, const std::string& bytes) {
  CAPTURE(target.name);
  CAPTURE(bytes);
  try {
    target.run(bytes);
  } catch (const std::exception& error) {
    FAIL(std::string(error.what()));
  }
}

/// Bytes taken out, doubled, exchanged with those of another text, or replaced.
std::string spoilt(std::string text, const std::string& other, std::mt19937& chance) {
  const auto below = [&](size_t bound) { return bound == 0 ? 0 : chance() % bound; };
  for (size_t slips = 1 + below(4); slips > 0; --slips) {
    const size_t at = below(text.size() + 1), length = below(16);
    switch (below(4)) {
      case 0:
        text.erase(at, length);
        break;
      case 1:
        text.insert(at, text.substr(below(text.size() + 1), length));
        break;
      case 2:
        text.insert(at, other.substr(below(other.size() + 1), length));
        break;
      default:
        text.replace(at, text.size() == at ? 0 : 1, 1, "\n\t :-{}[]\"'#&|>0\xC3"[below(16)]);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("fuzz: every text of the corpus, and what chance makes of it, keeps what is promised") {
  std::mt19937 chance(2021);
  for (const auto& target : targets()) {
    std::vector<std::string> texts;
    for (const auto& path :
         testing::files_below(testing::source_directory() / "tests/fuzz/corpus" / target.name))
      texts.push_back(testing::read_text(path));
    CHECK_MESSAGE(!texts.empty(), target.name);
    for (const auto& text : texts) {
      run_on(target, text);
      for (size_t i = 0; i < kSpoilt; ++i)
        run_on(target, spoilt(text, texts[chance() % texts.size()], chance));
    }
  }
}

}  // namespace campaign::fuzz
