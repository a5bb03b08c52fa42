// The reader of plain records never gives another tree than the library that knows all of YAML.
#include "yaml/plain.hpp"

#include <doctest/doctest.h>

#include <random>

#include "base/embedded.hpp"
#include "base/source.hpp"
#include "english.hpp"
#include "files.hpp"
#include "yaml/any.hpp"

namespace {

using campaign::SourceFile;
using campaign::yaml::Document;

/// Every node with its place and its value.
std::string nodes(const Document& document) {
  std::string text;
  for (const auto& node : document.nodes)
    text +=
        fmt::format("{}{} {}+{} >{} ~{} {}\n", static_cast<int>(node.kind), node.quoted ? "q" : "",
                    node.offset, node.length, node.first_child, node.next, node.text);
  return text;
}

std::string by_library(const SourceFile& source) {
  Document document(source);
  campaign::Diagnostics found;
  if (auto failure = campaign::yaml::read_any(document, found))
    return "failure: " + failure->reason;
  return found.list().empty() ? nodes(document) : english(found.list().front().message);
}

/// True when the text is plain; then both trees are compared.
bool agree(std::string text) {
  const SourceFile source("a.yaml", std::move(text));
  Document document(source);
  campaign::Diagnostics found;
  if (!campaign::yaml::check_encoding(source, found)) return false;
  if (!campaign::yaml::read_plain(document)) {
    REQUIRE(document.nodes.empty());
    return false;
  }
  const std::string expected = by_library(source);
  if (nodes(document) == expected) return true;
  INFO(source.text());
  REQUIRE(nodes(document) == expected);
  return true;
}

}  // namespace

TEST_CASE("plain: every file of the sample is read without the library") {
  for (const auto& file : campaign::embedded_files())
    if (file.path.starts_with("data/") && file.path.ends_with(".yaml"))
      CHECK_MESSAGE(agree(std::string(file.bytes)), file.path);
}

TEST_CASE("plain: what office files hold") {
  for (const char* text : {"a: 1",
                           "a: 1\r\nb:\r\n  - x\r\n  - c: 2\r\n    d: 3\r\n",
                           "a:\n- x\n- - y\n  - z\nb: 1",
                           "a: {x: 1, # first\n    y: [2,\n        3,]}\n",
                           "a: [\n  x\n]\n",
                           "đơn-vị: {tên: Văn phòng}",
                           "a:\nb: # none\n\nc: 1\n",
                           "-\n-\n- a\n-",
                           "a: ~\nb: [null]\nc:\nnull: 1",
                           "{a: , b: }",
                           "a: \"x: y\" # c",
                           "a: ''",
                           "\"a\": 'b # c'",
                           "a: one\n  two\n  three\nb: 1",
                           "- one\n  two",
                           "a: >-\n  one\n  two\nb: |\n  x\n  y\n",
                           "a: b#c, d's",
                           "a:   -5\n",
                           "- # an item\n  a: 1\n",
                           "a: x:y",
                           "a: http://x.vn/y?z=1",
                           "a: [is it?, is it ? y]"})
    CHECK_MESSAGE(agree(text), std::string(text));
}

TEST_CASE("plain: anything else is left to the library") {
  for (const char* text : {"",
                           "# only a comment",
                           "--- a\n",
                           "a: 1\n...\n",
                           "a: &x 1",
                           "a: *x",
                           "a: !t 1",
                           "? a\n: b",
                           "a: 'it''s'",
                           "a: \"x\\ty\"",
                           "a: \"one\n  two\"",
                           "a: one\n\n  two",
                           "a: |+\n  x\n",
                           "a: |\n  x\n\n  y\n",
                           "a: b: c",
                           "a: - b",
                           "a:\n\tb: 1",
                           "a: [x: 1]",
                           "a: [x,, y]",
                           "a: {x}",
                           "a: [x",
                           "a: \"x",
                           "a: 1\n b: 2",
                           "a: 1\n- b",
                           "text",
                           "%YAML 1.2",
                           "{a: 1}: b",
                           "[a]#b",
                           "a: |-\n b\n  ",
                           "a: >\n b\n  \nc: 1",
                           "a: {a:  #c\nnull}",
                           "a: one # c\n  two"})
    CHECK_MESSAGE(!agree(text), std::string(text));
  CHECK(!agree("a" + std::string(1100, ' ') + ": 1"));
}

namespace {

/// Some neighbouring lines of a file.
std::string excerpt(const std::vector<std::string>& lines, std::mt19937& chance) {
  const size_t first = chance() % lines.size();
  std::string text;
  for (size_t i = first; i < std::min(first + 1 + chance() % 12, lines.size()); ++i)
    text += lines[i] + '\n';
  return text;
}

/// One slip of the finger.
void spoil(std::string& text, std::mt19937& chance) {
  constexpr std::string_view kSigns = "  \n\n::--,,[]{}#\"'|>?!&*~ax1\r";
  const size_t at = chance() % (text.size() + 1);
  const char sign = kSigns[chance() % kSigns.size()];
  const std::string typed = sign == '\r' ? "\r\n" : std::string(1 + chance() % 2, sign);
  if (const auto kind = chance() % 3; kind == 0 || at == text.size())
    text.insert(at, typed);
  else if (kind == 1)
    text.erase(at, 1 + chance() % 3);
  else
    text.replace(at, 1, typed);
}

}  // namespace

TEST_CASE("plain: spoilt files give the library's tree or are left to it") {
  std::mt19937 chance(2021);
  size_t plain = 0;
  size_t all = 0;
  for (const auto& path :
       campaign::testing::files_below(campaign::testing::source_directory() / "data", ".yaml")) {
    const auto lines = campaign::testing::lines_of(campaign::testing::read_text(path));
    for (int i = 0; i < 300; ++i, ++all) {
      std::string text = excerpt(lines, chance);
      for (size_t slips = chance() % 4; slips > 0; --slips) spoil(text, chance);
      plain += agree(std::move(text));
    }
  }
  CHECK(plain > all / 4);
  CHECK(plain < all);
}
