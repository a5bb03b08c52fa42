// Finds, reads and checks the campaign that a command works on.
#pragma once

#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "check/check.hpp"
#include "environment.hpp"
#include "exit_code.hpp"
#include "load/source_files.hpp"
#include "report/query.hpp"

namespace campaign {

/// The folder that contains campaign.yaml. Throws a WorldError when there is none.
std::filesystem::path campaign_root(const Environment& environment);

/// Empty outside of a campaign. Throws a WorldError when a given folder has none.
std::filesystem::path campaign_root_if_any(const Environment& environment);

/// As messages name it: relative to the current folder.
std::string shown_path(const std::filesystem::path& file, const Environment& environment);

class Workspace {
 public:
  /// Reads and checks all data. Throws a WorldError without a campaign or for unreadable files.
  /// `scope`: whether warnings are looked for too. `other`: as if these files had these texts.
  explicit Workspace(const Environment& environment, CheckScope scope = CheckScope::all,
                     const OtherFiles& other = {});
  Workspace(const Workspace&) = delete;

  const std::filesystem::path& root() const { return root_; }
  const Campaign& campaign() const { return campaign_; }
  /// Where a file of the data is on the disk.
  std::filesystem::path path_of(const SourceFile& file) const;
  const Evaluation& evaluation() const { return *evaluation_; }
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// Whether some checks were not run, because what they rest on has errors.
  bool held_back() const { return held_back_; }
  /// A query on the whole campaign, with today and the state of the data.
  Query query() const;
  /// Whether there is a plan and a rule pack, and the data has no errors.
  bool can_propose() const;
  size_t file_count() const { return campaign_.sources.size(); }

  /// Whether the data has no errors. Otherwise they are printed to stderr, and the command must not
  /// show results. Conditions of the law that a nomination does not meet are not errors of the
  /// data; verdicts show them.
  bool sound(Environment& environment) const;

  /// As sound(), but places that are still to be filled in do not block what fills them.
  bool sound_but_for_empty_places(Environment& environment) const;
  /// Whether the sheets of periods until the day have no empty places; for results of that time.
  bool entered_until(const Date& day, Environment& environment) const;

  /// As sound(), but errors confined to one nomination do not block the others: they are printed,
  /// and the nomination is added to `left_out`.
  bool sound_but_for(std::vector<const Nomination*>& left_out, Environment& environment) const;

  /// Prints to stderr that there are errors, for commands that show incomplete data.
  void note_errors(Environment& environment) const;
  /// Prints to stderr that there are warnings: a signed document must not contain them.
  void note_warnings(Environment& environment) const;

  /// As sound() sees them: without conditions of the law that are not met.
  Diagnostics errors_of_data() const;

 private:
  bool sound(const Diagnostics& errors, Environment& environment) const;

  std::filesystem::path root_;
  Date today_;
  SourceFiles sources_;
  std::deque<SourceFile> rule_packs_;      ///< texts of the rule packs of the plan
  std::deque<ReadSource> own_packs_ = {};  ///< those of them that the campaign has itself
  Diagnostics diagnostics_;
  bool held_back_ = false;
  Campaign campaign_;
  std::optional<Evaluation> evaluation_;  ///< set after the rule packs are loaded
};

/// "1 error, 2 warnings in 42 files"
Message problem_counts(const Diagnostics& diagnostics, size_t files);

}  // namespace campaign
