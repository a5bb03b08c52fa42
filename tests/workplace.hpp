// A place to run commands in: a fresh copy of a fixture, a day, a language, and nothing of the
// machine's own settings.
#pragma once

#include <string>
#include <vector>

#include "base/date.hpp"
#include "temporary_folder.hpp"
#include "transcripts.hpp"

namespace campaign::testing {

struct WorkplaceOptions {
  /// `empty`, `sample` (data and templates), `forms` (and Word files), or in tests/fixtures.
  std::string fixture = "empty";
  Date today = {2021, 11, 10};
  std::string language = {};  ///< as in CAMPAIGN_LANG
};

/// What the program shows when it runs inside this process.
struct Shown {
  std::string out;
  std::string err;
  std::string both;  ///< in the order written
  int code = 0;
};

class Workplace {
 public:
  explicit Workplace(WorkplaceOptions options);

  const std::filesystem::path& folder() const { return folder_; }
  /// Runs a line as a person types it: the program in this process where the line is plain words,
  /// everything else by `/bin/sh`.
  Output type(const std::string& line) const;
  Shown run_campaign(std::vector<std::string> arguments) const;

 private:
  Output run_shell(const std::string& line) const;

  WorkplaceOptions options_;
  TemporaryFolder temporary_;
  std::filesystem::path folder_;
};

}  // namespace campaign::testing
