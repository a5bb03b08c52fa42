// The campaign a command works on: found, read, checked once.
#pragma once

#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "award/evaluation.hpp"
#include "environment.hpp"
#include "exit_code.hpp"

namespace campaign {

/// The folder that holds campaign.yaml. A WorldError says where it was looked for.
std::filesystem::path campaign_root(const Environment& environment);

/// Nothing outside of a campaign, unless one was named.
std::filesystem::path campaign_root_if_any(const Environment& environment);

class Workspace {
 public:
  /// Reads and checks everything. A WorldError when there is no campaign or a file cannot be read.
  explicit Workspace(const Environment& environment);
  Workspace(const Workspace&) = delete;

  const std::filesystem::path& root() const { return root_; }
  const Campaign& campaign() const { return campaign_; }
  const Evaluation& evaluation() const { return *evaluation_; }
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// The files of the campaign, then those of the law.
  std::vector<const SourceFile*> all_sources() const;
  /// There is a law to judge by, and nothing in the data is wrong.
  bool can_propose() const;
  size_t file_count() const { return sources_.size(); }

  /// True when nothing in the data is wrong. Otherwise the errors are told on err, since nothing
  /// that rests on wrong data is ever shown. What the law says against a nomination is no wrong
  /// data: verdicts show it.
  bool sound(Environment& environment) const;

  /// As sound(), but errors in one nomination stand in nobody else's way: they are told as well,
  /// and the nomination is among those that are left out.
  bool sound_but_for(std::vector<const Nomination*>& left_out, Environment& environment) const;

  /// Says on err that there are errors: for commands that show what could be read all the same.
  void note_errors(Environment& environment) const;
  /// Says on err that there are warnings: for what is signed, in which they do not belong.
  void note_warnings(Environment& environment) const;

 private:
  Diagnostics errors_of_data() const;

  std::filesystem::path root_;
  std::deque<SourceFile> sources_;
  std::deque<SourceFile> rule_packs_;  ///< files of the law that the plan names
  Diagnostics diagnostics_;
  Campaign campaign_;
  std::optional<Evaluation> evaluation_;  ///< of the campaign with its rule packs
};

/// "1 error, 2 warnings in 42 files"
std::string problem_counts(const Diagnostics& diagnostics, size_t files);

}  // namespace campaign
