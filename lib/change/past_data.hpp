// The campaign as its files stood before: read from texts that need not lie on the disk.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include "award/evaluation.hpp"
#include "load/source_files.hpp"
#include "system/git_history.hpp"

namespace campaign {

class PastData {
 public:
  /// `files`: all there were; `shown` names one in messages. Throws a WorldError when an included
  /// file is not among them.
  PastData(const std::filesystem::path& root, KeptFiles files,
           const std::function<std::string(const std::filesystem::path&)>& shown);
  PastData(const PastData&) = delete;

  const Evaluation& evaluation() const { return *evaluation_; }
  /// Where a file of the data lay; none when it is none.
  std::optional<std::filesystem::path> path_of(const SourceFile& file) const;
  /// What could not be read, so that the campaign is not whole; without checks.
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  OtherFiles files_;
  SourceFiles sources_;
  std::deque<SourceFile> rule_packs_ = {};
  Diagnostics diagnostics_ = {};
  Campaign campaign_;
  std::optional<Evaluation> evaluation_ = {};
};

/// The data of a commit; null when it cannot be read whole.
std::unique_ptr<PastData> readable_data(const std::filesystem::path& root,
                                        const Revision& revision);

}  // namespace campaign
