// Finds the files of a folder by paths that people wrote.
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>

#include "model/evidence.hpp"

namespace campaign {

/// Looks below one folder. Letters may be composed or not (as on a Mac). Reads the folder once,
/// when the first path is not found as it is written.
class FileFinder {
 public:
  explicit FileFinder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  FoundFile find(const std::string& path) const;

 private:
  void read_folder() const;

  std::filesystem::path folder_;
  mutable std::once_flag once_;
  mutable std::set<std::string, std::less<>> composed_;
  mutable std::map<std::string, std::string, std::less<>> by_key_;  ///< empty paths: more than one
};

}  // namespace campaign
