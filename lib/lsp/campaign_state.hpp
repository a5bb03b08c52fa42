// The campaign as the open texts have it, read and checked: what all answers rest on.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "award/evaluation.hpp"
#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "load/source_files.hpp"
#include "model/campaign.hpp"

namespace campaign::lsp {

struct CampaignState {
  std::shared_ptr<const void> owner = {};  ///< keeps what the pointers name
  std::filesystem::path root = {};         ///< without links
  Date today = {};
  const Campaign* campaign = nullptr;
  const Evaluation* evaluation = nullptr;
  const Diagnostics* problems = nullptr;
  /// Where a file is on the disk; empty for what is part of the program.
  std::function<std::filesystem::path(const SourceFile&)> path_of = {};
};

/// Reads the campaign that is found from a folder, with these texts in place of the files. Throws
/// WorldError where there is none.
using StateReader =
    std::function<CampaignState(const std::filesystem::path& start, const FileTexts& texts)>;

}  // namespace campaign::lsp
