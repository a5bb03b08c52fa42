// Finds, reads and checks the campaign that a command works on.
#include "workspace.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "load/built_in_law.hpp"
#include "load/field_checks.hpp"
#include "load/file_finder.hpp"
#include "load/load.hpp"
#include "load/rule_packs.hpp"
#include "load/unread_files.hpp"
#include "publish/run_outputs.hpp"
#include "system/files.hpp"
#include "system/git_state.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> root_in(const fs::path& folder) {
  for (const auto& candidate : {folder, folder / "data"})
    if (fs::is_regular_file(candidate / "campaign.yaml")) return candidate;
  return std::nullopt;
}

/// What to do where there is no plan, but a file whose name was meant as the plan's.
Message way_to_plan(const fs::path& folder) {
  std::error_code error;
  for (const auto& place : {folder, folder / "data"})
    for (const auto& entry : fs::directory_iterator(place, error)) {
      const auto name = entry.path().filename().string();
      if (entry.is_regular_file(error) && folded(meant_name(name).value_or("")) == "campaign.yaml")
        return say("`{}` lies there: rename it to `campaign.yaml`", name);
    }
  return tr("`campaign init` starts a campaign");
}

/// Without `.` and a trailing slash.
std::string tidy_path(const fs::path& path) {
  const auto normal = path.lexically_normal();
  return (normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path())
      .string();
}

SourceFiles read_sources(const fs::path& root, const Environment& environment,
                         const OtherFiles& other) {
  return read_source_files(
      root, [&](const fs::path& file) { return shown_path(file, environment); }, other);
}

Message in_files(size_t count) { return say_count("in {} file", "in {} files", count); }

bool has_file(const fs::path& file, const OtherFiles& other) {
  std::error_code error;  // a name that is too long for a file is none
  return other.complete ? other.all.contains(file) : fs::is_regular_file(file, error);
}

/// A rule pack file of the campaign takes precedence over a built-in one.
PackFinder pack_finder(const fs::path& root, const Environment& environment,
                       const OtherFiles& other, std::deque<ReadSource>& own) {
  return [root, &environment, &other, &own](const std::string& id) -> std::optional<PackFile> {
    const auto file = rule_pack_file(root, id);
    if (!has_file(file, other)) return built_in_pack(id);
    const auto shown = shown_path(file, environment);
    const auto given = other.texts.find(file);
    const auto text = given == other.texts.end() ? read_file(file) : given->second;
    own.push_back({file, SourceFile(shown, text)});
    return PackFile{shown, text};
  };
}

void print_blocking_errors(const Diagnostics& errors, size_t files, Environment& environment) {
  environment.err << problems_text(errors, {environment.language})
                  << say("nothing was made: {}",
                         say_count("{} error", "{} errors", errors.errors()) + " " +
                             in_files(files))
                  << "; " << tr("`campaign check` shows all") << '\n';
}

/// The nomination that an error is confined to; null for other errors.
const Nomination* nomination_with(const Campaign& campaign, const Diagnostic& error) {
  const auto is_at = [&](const auto& place) { return place.span == error.span; };
  const auto has = [&](const auto& list) { return std::any_of(list.begin(), list.end(), is_at); };
  for (const auto& one : campaign.nominations)
    if (is_at(one.subject) || is_at(one.form) || has(one.achievements) ||
        (one.standard && is_at(*one.standard)))
      return &one;
  return nullptr;
}

}  // namespace

fs::path campaign_root(const Environment& environment) {
  if (const auto& given = environment.campaign_directory) {
    if (!fs::is_directory(*given))
      throw WorldError(say("there is no folder {}", tidy_path(*given)),
                       tr("correct the path after -C"));
    if (const auto root = root_in(*given)) return *root;
    throw WorldError(say("no campaign.yaml in {} or in its data folder", tidy_path(*given)),
                     way_to_plan(*given));
  }
  const auto start = (fs::absolute(environment.directory) / "").lexically_normal().parent_path();
  for (auto folder = start;; folder = folder.parent_path()) {
    if (const auto root = root_in(folder)) return *root;
    if (folder == folder.parent_path()) break;
  }
  throw WorldError(say("no campaign.yaml in {} or in a folder above it", tidy_path(start)),
                   way_to_plan(start));
}

fs::path campaign_root_if_any(const Environment& environment) {
  try {
    return campaign_root(environment);
  } catch (const WorldError&) {
    if (environment.campaign_directory) throw;
    return {};
  }
}

Workspace::Workspace(const Environment& environment, CheckScope scope, const OtherFiles& other)
    : root_(campaign_root(environment)),
      today_(environment.today),
      sources_(read_sources(root_, environment, other)),
      campaign_(load(std::move(sources_.texts), diagnostics_)) {
  for (const auto& file : rule_pack_files(root_))
    campaign_.pack_ids.push_back(file.stem().string());
  load_rule_packs(campaign_, pack_finder(root_, environment, other, own_packs_), rule_packs_,
                  diagnostics_);
  evaluation_.emplace(campaign_, built_in_law, diagnostics_);
  const FileFinder files(root_, other.complete ? &other.all : nullptr);
  const auto find_file = [&files](const std::string& path) { return files.find(path); };
  const auto has_form = [&](const std::string& path) {
    return has_file((root_ / path).lexically_normal(), other);
  };
  check_runs(campaign_, has_form, diagnostics_);
  held_back_ = !check({*evaluation_, environment.today, find_file, diagnostics_, scope});
  diagnostics_.sort();
}

Message problem_counts(const Diagnostics& diagnostics, size_t files) {
  return say_count("{} error", "{} errors", diagnostics.errors()) + ", " +
         say_count("{} warning", "{} warnings", diagnostics.warnings()) + " " + in_files(files);
}

std::string shown_path(const fs::path& file, const Environment& environment) {
  const auto directory = fs::absolute(environment.directory).lexically_normal();
  const auto path = fs::absolute(file).lexically_normal();
  return visible(path.lexically_proximate(directory).generic_string());
}

fs::path Workspace::path_of(const SourceFile& file) const {
  for (const auto& one : sources_.read)
    if (&one.file == &file) return one.path;
  for (const auto& one : own_packs_)  // each is read twice
    if (one.file.path() == file.path()) return one.path;
  return {};
}

Query Workspace::query() const {
  Query query{.today = today_, .warnings = diagnostics_.warnings()};
  if (campaign_.plan) query.period = *campaign_.plan->period;
  std::vector<ReadFile> files;
  for (const auto* list : {&sources_.read, &own_packs_})
    for (const auto& one : *list) files.push_back({one.path, one.file.text()});
  if (auto state = git_state(root_, files))
    query.commit = std::move(state->commit), query.dirty = state->dirty;
  return query;
}

Diagnostics Workspace::errors_of_data() const {
  Diagnostics errors = diagnostics_;
  errors.remove_if([](const Diagnostic& one) {
    return one.check.severity != Severity::error || find_rule(one.check.name);
  });
  return errors;
}

bool Workspace::can_propose() const {
  return campaign_.plan && evaluation_->laws && errors_of_data().list().empty();
}

bool Workspace::sound(Environment& environment) const {
  return sound(errors_of_data(), environment);
}

bool Workspace::sound_but_for_empty_places(Environment& environment) const {
  auto errors = errors_of_data();
  errors.remove_if(
      [](const Diagnostic& one) { return one.check.name == field_checks::not_entered.name; });
  return sound(errors, environment);
}

bool Workspace::entered_until(const Date& day, Environment& environment) const {
  auto errors = errors_of_data();
  errors.remove_if([&](const Diagnostic& one) {
    return one.check.name != field_checks::not_entered.name || day < one.day;
  });
  return sound(errors, environment);
}

bool Workspace::sound(const Diagnostics& errors, Environment& environment) const {
  if (errors.list().empty()) return true;
  print_blocking_errors(errors, file_count(), environment);
  return false;
}

bool Workspace::sound_but_for(std::vector<const Nomination*>& left_out,
                              Environment& environment) const {
  const Diagnostics errors = errors_of_data();
  for (const auto& one : errors.list()) {
    const auto* nomination = nomination_with(campaign_, one);
    if (!nomination) return sound(environment);
    if (std::find(left_out.begin(), left_out.end(), nomination) == left_out.end())
      left_out.push_back(nomination);
  }
  if (left_out.empty()) return true;
  environment.err << problems_text(errors, {environment.language})
                  << say_count("{} nomination is left out until its errors are mended",
                               "{} nominations are left out until their errors are mended",
                               left_out.size())
                  << "\n\n";
  return true;
}

void Workspace::note_errors(Environment& environment) const {
  if (diagnostics_.errors() == 0) return;
  environment.err << say("the data has {}: what could not be read and what rests on it is missing",
                         say_count("{} error", "{} errors", diagnostics_.errors()))
                  << "; " << tr("`campaign check` shows all") << '\n';
}

void Workspace::note_warnings(Environment& environment) const {
  if (diagnostics_.warnings() == 0) return;
  environment.err << say("the data behind this report has {}",
                         say_count("{} warning", "{} warnings", diagnostics_.warnings()))
                  << "; " << tr("`campaign check` shows all") << '\n';
}

}  // namespace campaign
