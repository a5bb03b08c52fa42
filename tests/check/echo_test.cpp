// One slip gives one message: each kind of record and field of the sample campaign is spoilt in
// turn, and nothing but the slip itself may be reported.
#include <doctest/doctest.h>

#include <deque>
#include <set>

#include "check/check.hpp"
#include "english.hpp"
#include "files.hpp"
#include "load/built_in_law.hpp"
#include "load/load.hpp"
#include "load/rule_packs.hpp"
#include "yaml/parse.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

struct Slip {
  std::string path;  ///< `campaign/reporting/due-day`; keys that users choose are `*`
  size_t file = 0;
  uint32_t offset = 0;
  uint32_t replaced = 0;
  std::string text = {};
};

/// The sample without its evidence, by path.
const std::deque<std::pair<std::string, std::string>>& sample() {
  static const auto files = [] {
    std::deque<std::pair<std::string, std::string>> list;
    const auto data = source_directory() / "data";
    for (const auto& path : files_below(data, ".yaml"))
      if (const auto name = std::filesystem::relative(path, data).generic_string();
          !name.starts_with("rule-packs/"))
        list.emplace_back(name, read_text(path));
    return list;
  }();
  return files;
}

/// One slip for each distinct path in the sample's files.
class SlipFinder {
 public:
  std::vector<Slip> slips() {
    for (file_ = 0; file_ < sample().size(); ++file_) {
      const SourceFile source(sample()[file_].first, sample()[file_].second);
      Diagnostics ignored;
      const auto document = yaml::parse(source, ignored);
      for (auto key = document.root().first_child(); key; key = key.next().next())
        visit(key.next(), std::string(key.text()));
    }
    return std::move(slips_);
  }

 private:
  void visit(yaml::View node, const std::string& path) {
    if (node.kind() == yaml::Kind::sequence)
      for (auto one = node.first_child(); one; one = one.next()) visit(one, path);
    if (node.kind() == yaml::Kind::scalar && !node.span().text().starts_with('>'))
      add({path, file_, node.span().offset, node.span().length, "[1]"});
    if (node.kind() != yaml::Kind::mapping) return;
    const bool chosen = path.ends_with("/scores") || path.ends_with("/scores/*") ||
                        path.ends_with("/values") || path.ends_with("/of") ||
                        path.ends_with("/threshold");
    if (!chosen) add_unknown_key(node.first_child(), path);
    for (auto key = node.first_child(); key; key = key.next().next())
      visit(key.next(), path + "/" + (chosen ? "*" : std::string(key.text())));
  }

  void add_unknown_key(yaml::View first, const std::string& path) {
    const auto span = first.span();
    const auto line = span.file->line_at(span.offset);
    const auto column = span.offset - span.file->line_start(line);
    const bool flow = span.file->text().substr(0, span.offset).ends_with('{');
    add({path, file_, span.offset, 0,
         flow ? "khoa-sai: 1, " : "khoa-sai: 1\n" + std::string(column, ' ')});
  }

  void add(Slip slip) {
    if (seen_.insert(slip.path + slip.text.substr(0, 4)).second) slips_.push_back(std::move(slip));
  }

  size_t file_ = 0;
  std::set<std::string> seen_ = {};
  std::vector<Slip> slips_ = {};
};

/// Problems of the sample with one slip, in short form.
std::vector<std::string> problems_with(const Slip& slip) {
  std::deque<SourceFile> sources;
  for (size_t i = 0; i < sample().size(); ++i) {
    auto text = sample()[i].second;
    if (i == slip.file) text.replace(slip.offset, slip.replaced, slip.text);
    sources.emplace_back(sample()[i].first, std::move(text));
  }
  Diagnostics diagnostics;
  Campaign campaign = load(sources, diagnostics);
  std::deque<SourceFile> built_in;
  load_rule_packs(campaign, built_in_pack, built_in, diagnostics);
  const Evaluation evaluation(campaign, built_in_law, diagnostics);
  check({evaluation,
         {2022, 6, 15},
         [](const auto&) { return FoundFile{FoundFile::Place::there}; },
         diagnostics});
  std::vector<std::string> list;
  for (const auto& one : diagnostics.list())
    list.push_back(std::string(one.check.name) + ": " + english(one.message));
  return list;
}

/// The number of problems, and the first three after the slip's own.
std::string shortened(const std::vector<std::string>& found) {
  std::string text = std::to_string(found.size()) + " problems\n";
  for (size_t i = 0; i < found.size() && i < 4; ++i) text += found[i] + "\n";
  return text;
}

}  // namespace

TEST_CASE("a slip in any record or field of the sample has no echo") {
  for (const auto& slip : SlipFinder().slips()) {
    const auto found = problems_with(slip);
    CHECK_MESSAGE(found.size() == 1, slip.path << " `" << slip.text << "`: " << shortened(found));
  }
}

TEST_CASE("an id that is changed in its declaration only gives one message") {
  for (auto& slip : SlipFinder().slips()) {
    if (!slip.path.ends_with("/id") || slip.path == "campaign/id") continue;
    slip.text = sample()[slip.file].second.substr(slip.offset, slip.replaced) + "-moi";
    const auto found = problems_with(slip);
    CHECK_MESSAGE(found.size() <= 1, slip.path << " `" << slip.text << "`: " << shortened(found));
  }
}

TEST_CASE("a name that nobody declared gives one message") {
  for (auto& slip : SlipFinder().slips()) {
    if (slip.path.ends_with("/id") || slip.path == "waivers/check" || slip.text != "[1]") continue;
    const auto written = sample()[slip.file].second.substr(slip.offset, slip.replaced);
    if (!is_id(written) || written.find('-') == std::string::npos) continue;
    slip.text = "khong-co-ai";
    const auto found = problems_with(slip);
    CHECK_MESSAGE(found.size() <= 1, slip.path << " `" << written << "`: " << shortened(found));
  }
}
