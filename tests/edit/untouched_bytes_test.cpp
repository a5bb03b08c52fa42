// Edits of random files in every form of YAML change what they say, and nothing else.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.hpp"
#include "edit/id_places.hpp"
#include "edit/parsed_file.hpp"
#include "edit/random_yaml.hpp"
#include "yaml/comments.hpp"
#include "yaml/extent.hpp"

namespace campaign {
namespace {

using testing::comments_of;
using testing::ParsedFile;
using testing::values_of;

constexpr unsigned kFiles = 1500;

/// Whether a line of nothing but a comment stands directly above the entry.
bool has_comment_above(const ParsedFile& file, yaml::View entry) {
  const auto text = file.source.text();
  const size_t line = text.substr(0, entry.span().offset).rfind('\n');
  if (line == text.npos || line == 0) return false;
  const size_t above = text.substr(0, line).rfind('\n') + 1;
  return trim(text.substr(above, line - above)).starts_with('#');
}

/// But those of an entry: within it, behind it in its last line, and where the entry before it has
/// its own too, those above it that the edit takes; not behind the list's bracket.
std::vector<std::string> comments_outside(const ParsedFile& file, size_t number,
                                          const TextEdit& edit) {
  const auto entry = file.entries()[number];
  const bool own = number > 0 && has_comment_above(file, file.entries()[number - 1]);
  const auto at = entry.span();
  const auto list = file.list().span();
  const bool is_flow = file.source.text()[list.offset] == '[';
  const size_t begin = is_flow || !own ? at.offset : std::min<size_t>(at.offset, edit.offset);
  const size_t line_end = yaml::end_of_line(file.source.text(), at.offset + at.length);
  const size_t end = is_flow ? std::min<size_t>(line_end, list.offset + list.length) : line_end;
  std::vector<std::string> texts;
  for (const auto& one : yaml::comments(file.document))
    if (one.offset < begin || one.offset >= end)
      texts.emplace_back(file.source.text().substr(one.offset, one.length));
  return texts;
}

/// Each random file with its seed.
template <class Test>
void for_random_files(const Test& test) {
  size_t read = 0;
  for (unsigned seed = 1; seed <= kFiles; ++seed) {
    testing::RandomYaml random(seed);
    const ParsedFile file(random.file());
    if (!file.problem().empty() || file.entries().size() != random.count()) continue;
    ++read;
    CAPTURE(seed);
    CAPTURE(file.text);
    test(file, seed);
  }
  CHECK(read > kFiles * 9 / 10);
}

std::string added_to(const ParsedFile& file) {
  const auto edit = append_entries(file.list(), {{{"id", "new"}, {"name", "Bùi Văn Em"}}});
  REQUIRE(edit);
  return file.edited_by(*edit);
}

}  // namespace

TEST_CASE("random files: an entry is added and nothing else changes; removed again, no byte does") {
  for_random_files([](const ParsedFile& file, unsigned) {
    const ParsedFile with(added_to(file));
    CAPTURE(with.text);
    REQUIRE(with.problem() == "");
    auto expected = values_of(file);
    expected.entries.emplace_back("{<id>,<new>,<name>,<Bùi Văn Em>,}");
    CHECK(values_of(with) == expected);
    CHECK(comments_of(with) == comments_of(file));
    if (with.entries().size() == expected.entries.size())
      CHECK(with.edited_by(remove_entry(with.list(), with.entries().back())) == file.text);
  });
}

TEST_CASE("random files: a field that is set changes, and set back gives the same bytes") {
  for_random_files([](const ParsedFile& file, unsigned seed) {
    const auto entry = file.entries()[seed % file.entries().size()];
    const auto old = field_of(entry, "id");
    const auto written = file.source.text().substr(old.span().offset, old.span().length);
    const ParsedFile with(file.edited_by(set_field(entry, "id", "other")));
    CAPTURE(with.text);
    REQUIRE(with.problem() == "");
    CHECK(comments_of(with) == comments_of(file));
    const auto again = with.entries()[seed % file.entries().size()];
    CHECK(field_of(again, "id").text() == "other");
    CHECK(with.edited_by(set_field(again, "id", std::string(written))) == file.text);
    const ParsedFile added(file.edited_by(set_field(entry, "sex", "male")));
    CAPTURE(added.text);
    REQUIRE(added.problem() == "");
    CHECK(comments_of(added) == comments_of(file));
    CHECK(field_of(added.entries()[seed % file.entries().size()], "sex").text() == "male");
  });
}

TEST_CASE("random files: an entry is taken out, and the others and their comments stay") {
  for_random_files([](const ParsedFile& file, unsigned seed) {
    const size_t at = seed % file.entries().size();
    const auto edit = remove_entry(file.list(), file.entries()[at]);
    const ParsedFile without(file.edited_by(edit));
    CAPTURE(without.text);
    REQUIRE(without.problem() == "");
    auto expected = values_of(file);
    expected.entries.erase(expected.entries.begin() + static_cast<std::ptrdiff_t>(at));
    CHECK(values_of(without) == expected);
    if (!expected.entries.empty())  // comments within empty brackets are not looked for
      CHECK(comments_of(without) == comments_outside(file, at, edit));
  });
}

TEST_CASE("random files: a new id stands in place of the old one, and all else stays") {
  for_random_files([](const ParsedFile& file, unsigned seed) {
    const auto id = "p" + std::to_string(seed % file.entries().size());
    const auto places = places_of_id(file.document.root(), id);
    REQUIRE(places.declared.size() == 1);
    const auto& place = places.declared.front();
    const ParsedFile with(file.edited_by({place.offset, place.length, "renamed"}));
    REQUIRE(with.problem() == "");
    auto expected = values_of(file);
    for (auto& one : expected.entries)
      one = replace_all(one, "<id>,<" + id + ">", "<id>,<renamed>");
    CHECK(values_of(with) == expected);
    CHECK(comments_of(with) == comments_of(file));
  });
}

}  // namespace campaign
