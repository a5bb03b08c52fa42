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
#include "load/source_files.hpp"
#include "report/query.hpp"

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
  /// About the whole campaign, with today and the state of the data.
  Query query() const;
  /// There is a law to judge by, and nothing in the data is wrong.
  bool can_propose() const;
  size_t file_count() const { return campaign_.sources.size(); }

  /// True when nothing in the data is wrong. Otherwise the errors are printed to stderr, and
  /// nothing that rests on wrong data may be shown. What the law says against a nomination is no
  /// wrong data: verdicts show it.
  bool sound(Environment& environment) const;

  /// As sound(), but errors confined to one nomination do not block the others: they are printed as
  /// well, and the nomination is among those that are left out.
  bool sound_but_for(std::vector<const Nomination*>& left_out, Environment& environment) const;

  /// Prints to stderr that there are errors: for commands that show what could be read all the
  /// same.
  void note_errors(Environment& environment) const;
  /// Prints to stderr that there are warnings: a signed document must not contain them.
  void note_warnings(Environment& environment) const;

 private:
  Diagnostics errors_of_data() const;

  std::filesystem::path root_;
  Date today_;
  SourceFiles sources_;
  std::deque<SourceFile> rule_packs_;  ///< files of the law that the plan names
  Diagnostics diagnostics_;
  Campaign campaign_;
  std::optional<Evaluation> evaluation_;  ///< of the campaign with its rule packs
};

/// "1 error, 2 warnings in 42 files"
Message problem_counts(const Diagnostics& diagnostics, size_t files);

}  // namespace campaign
