// Loads a campaign: parses its files, reads their sections and joins them in path order.
#include "load/load.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/message.hpp"
#include "base/parallel.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "load/field_checks.hpp"
#include "load/lost_section.hpp"
#include "load/mark_help.hpp"
#include "load/section.hpp"
#include "load/unit_names.hpp"
#include "model/index.hpp"
#include "yaml/comments.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr bool once = true;
constexpr bool many = false;

struct SectionReader : SectionEntry {
  void (*read)(Section&);
};

const std::vector<SectionReader>& readers() {
  static const std::vector<SectionReader> list = {
#define ENTRY(name, times, summary) {{user_name<#name>, times, summary}, sections::name},
#include "load/sections.def"
  };
  return list;
}

void parse_rest(std::vector<SourceText>& files) {
  in_parallel(files.size(), [&](size_t i) {
    auto& file = files[i];
    if (!file.document && !file.skipped)
      file.document.emplace(yaml::parse(*file.source, file.problems));
  });
}

/// First occurrence of each section that may occur only once.
using Seen = std::map<std::string_view, Span>;

/// One message in place of those that what belongs to another section makes.
void report_lost_section(Section& section, size_t before) {
  auto& list = section.diagnostics.list();
  const auto found = list.begin() + static_cast<long>(before);
  if (std::none_of(found, list.end(), [](const Diagnostic& one) {
        return one.check.name == field_checks::unknown_key.name;
      }))
    return;
  auto lost = lost_section_within(section.key, section.node);
  if (!lost) return;
  list.erase(std::remove_if(found, list.end(),
                            [&](const Diagnostic& one) {
                              return one.span.offset >= lost->problem.span.offset;
                            }),
             list.end());
  for (const auto name : lost->names) section.campaign.unread.add(name, "");
  list.push_back(std::move(lost->problem));
}

void read_section(Section section, Seen& seen) {
  const auto name = section.key.text();
  const auto* reader = find_entry(readers(), name);
  if (!reader) {
    section.campaign.unread.add_all();
    return section.diagnostics.add(
        {.check = field_checks::unknown_section,
         .span = section.key.span(),
         .message = say("there is no section `{}`", name),
         .help = did_you_mean(name, names_of(readers()),
                              tr("`campaign list sections` shows all sections"))});
  }
  if (reader->once && !seen.emplace(reader->name, section.key.span()).second) {
    section.campaign.unread.add(name);
    return section.diagnostics.add({.check = field_checks::section_twice,
                                    .span = section.key.span(),
                                    .message = say("the section `{}` stands twice", name),
                                    .help = tr("keep one of the two"),
                                    .notes = {{seen[reader->name], tr("first here")}}});
  }
  const auto before = section.diagnostics.list().size();
  reader->read(section);
  if (section.diagnostics.list().size() == before) return;
  section.campaign.unread.add(name);
  report_lost_section(section, before);
}

/// What `campaign import --map` reads, kept beside the data: no section of it.
bool is_import_map(yaml::View root) {
  auto key = root.first_child();
  if (!key) return false;
  for (; key; key = key.next().next())
    if (key.text() != "columns" && key.text() != "subjects") return false;
  return true;
}

void read_sections(const yaml::Document& document, Campaign& campaign, Diagnostics& diagnostics,
                   Seen& seen) {
  const auto root = document.root();
  if (!root || root.kind() == yaml::Kind::null) return;  // reported by report_no_section
  if (root.kind() != yaml::Kind::mapping) {
    campaign.unread.add_all();
    return diagnostics.add({.check = field_checks::wrong_type,
                            .span = root.span(),
                            .message = tr("a file must be a mapping of sections"),
                            .help = tr("begin with a section such as `units:`")});
  }
  if (is_import_map(root)) return;
  auto lost = lost_section_around(root);
  if (lost) {
    for (const auto name : lost->names) campaign.unread.add(name, "");
    diagnostics.add(std::move(lost->problem));
  }
  for (auto key = root.first_child(); key; key = key.next().next())
    if (!lost || find_entry(readers(), key.text()))
      read_section({key, key.next(), campaign, diagnostics}, seen);
}

/// A file that is empty, or has only comments.
void report_no_section(const yaml::Document& document, Diagnostics& diagnostics) {
  const auto root = document.root();
  if (root && root.kind() != yaml::Kind::null) return;
  diagnostics.add({.check = field_checks::no_section,
                   .span = {&document.source(), 0, document.source().text().empty() ? 0U : 1U},
                   .message = tr("this file holds no section"),
                   .help = tr("write a section such as `units:`, take away the `#` before it, or "
                              "remove the file")});
}

/// What files of one folder hold, by which the content of an empty file is guessed.
class FolderSections {
 public:
  void add(const yaml::Document& document) {
    const fs::path path(document.source().path());
    const auto root = document.root();
    if (!root || root.kind() == yaml::Kind::null)
      empty_.push_back(path);
    else if (root.kind() == yaml::Kind::mapping)
      for (auto key = root.first_child(); key; key = key.next().next())
        sections_[path.parent_path()].emplace(key.text());
  }

  /// The section of its name, else the only one that its neighbours have.
  void add_missing(Unread& unread) const {
    for (const auto& path : empty_) {
      const auto beside = sections_.find(path.parent_path());
      if (path.stem() == "campaign") continue;  // a plan that is missing is reported by itself
      if (const auto* own = find_entry(readers(), path.stem().string()))
        unread.add(own->name);
      else if (beside != sections_.end() && beside->second.size() == 1)
        unread.add(*beside->second.begin());
    }
  }

 private:
  std::vector<fs::path> empty_ = {};
  std::map<fs::path, std::set<std::string>> sections_ = {};
};

/// Puts the subject's name before each record, now that all names are known. Clears the subject:
/// what could not be read cannot be waived.
void name_records(const Index& index, Diagnostics& diagnostics) {
  for (auto& one : diagnostics.list()) {
    if (one.subject.empty()) continue;
    const auto name = index.name({one.subject});
    one.record = one.record.empty() ? name : name + ", " + one.record;
    one.subject.clear();
  }
}

}  // namespace

const std::vector<SectionEntry>& section_entries() {
  static const std::vector<SectionEntry> entries = [] {
    std::vector<SectionEntry> list;
    for (const auto& reader : readers()) list.push_back(reader);
    return list;
  }();
  return entries;
}

Campaign load(std::vector<SourceText> files, Diagnostics& diagnostics) {
  Campaign campaign;
  Seen seen;
  FolderSections folders;
  parse_rest(files);
  for (auto& [source, document, problems, skipped, section] : files) {
    if (!section.empty()) campaign.unread.add(section);
    if (!skipped) campaign.sources.push_back(source);
    if (!skipped && problems.errors() > 0)
      campaign.unread.add_all();
    else if (!skipped)
      report_no_section(*document, problems);
    diagnostics.append(std::move(problems));
    if (!skipped) {
      read_sections(*document, campaign, diagnostics, seen);
      folders.add(*document);
      const auto comments = yaml::comments(*document);
      campaign.comments.insert(campaign.comments.end(), comments.begin(), comments.end());
    }
    document.reset();
  }
  folders.add_missing(campaign.unread);
  join_renamed_units(campaign, diagnostics);
  const Index index(campaign);
  name_records(index, diagnostics);
  help_with_marks(campaign, index, diagnostics);
  return campaign;
}

Campaign load(const std::deque<SourceFile>& sources, Diagnostics& diagnostics) {
  std::vector<SourceText> files;
  for (const auto& source : sources) files.push_back({.source = &source});
  return load(std::move(files), diagnostics);
}

}  // namespace campaign
