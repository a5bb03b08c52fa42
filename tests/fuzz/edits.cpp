// Edits: entries added and taken out and fields set in any file change what they say, nothing else.
#include "edit/parsed_file.hpp"
#include "fuzz/targets.hpp"

namespace campaign::fuzz {
namespace {

using testing::comments_of;
using testing::ParsedFile;
using testing::Values;
using testing::values_of;

void hold_values(const std::string& text, const Values& expected, const std::string& what) {
  const ParsedFile with(text);
  hold(with.problem().empty(), what + ": the file can be read: " + with.problem() + "\n" + text);
  hold(values_of(with) == expected, what + ": nothing else changes\n" + text);
}

void hold_adding(const ParsedFile& file) {
  const auto edit = append_entries(file.list(), {{{"id", "new"}, {"name", "Bùi Văn Em"}}});
  if (!edit) return;
  const auto text = file.edited_by(*edit);
  auto expected = values_of(file);
  expected.entries.emplace_back("{<id>,<new>,<name>,<Bùi Văn Em>,}");
  hold_values(text, expected, "an entry is added");
  const ParsedFile with(text);
  hold(comments_of(with) == comments_of(file), "comments stay where an entry is added\n" + text);
  const auto without = with.edited_by(remove_entry(with.list(), with.entries().back()));
  if (!file.entries().empty())
    hold(without == file.text, "taken out again, no byte changes\n" + text);
}

void hold_removing(const ParsedFile& file, size_t at) {
  auto expected = values_of(file);
  expected.entries.erase(expected.entries.begin() + static_cast<std::ptrdiff_t>(at));
  hold_values(file.edited_by(remove_entry(file.list(), file.entries()[at])), expected,
              "an entry is taken out");
}

void hold_setting(const ParsedFile& file, size_t at) {
  const auto entry = file.entries()[at];
  if (entry.kind() != yaml::Kind::mapping) return;
  for (const char* key : {"id", "sex"}) {
    auto expected = values_of(file);
    const auto text = file.edited_by(set_field(entry, key, "other"));
    const ParsedFile with(text);
    hold(with.problem().empty(),
         "a field is set: the file can be read: " + with.problem() + "\n" + text);
    hold(with.entries().size() > at, "a field is set: its entry stays\n" + text);
    hold(field_of(with.entries()[at], key).text() == "other", "a field has its value\n" + text);
    expected.entries.erase(expected.entries.begin() + static_cast<std::ptrdiff_t>(at));
    auto others = values_of(with);
    others.entries.erase(others.entries.begin() + static_cast<std::ptrdiff_t>(at));
    hold(others == expected, "a field is set: nothing else changes\n" + text);
  }
}

}  // namespace

void fuzz_edits(std::string_view bytes) {
  const ParsedFile file{std::string(bytes)};
  const auto list = file.list();
  if (!file.problem().empty() || !list || list.kind() != yaml::Kind::sequence) return;
  hold_adding(file);
  for (size_t at = 0; at < file.entries().size() && at < 4; ++at) {
    hold_removing(file, at);
    hold_setting(file, at);
  }
}

}  // namespace campaign::fuzz
