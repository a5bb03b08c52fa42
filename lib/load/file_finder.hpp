// Finds the files of a folder by paths that people wrote.
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "model/evidence.hpp"

namespace campaign {

/// Looks below one folder. Letters may be composed or not (as on a Mac). Reads the folder once,
/// when the first path is not found as it is written.
class FileFinder {
 public:
  /// `listed`: all files there are, in place of those on the disk; it must outlive this.
  explicit FileFinder(std::filesystem::path folder,
                      const std::set<std::filesystem::path>* listed = nullptr)
      : folder_(std::move(folder)), listed_(listed) {}

  FoundFile find(const std::string& path) const;

 private:
  bool exists(const std::filesystem::path& path) const;  ///< from the folder
  std::vector<std::filesystem::path> files() const;
  void read_folder() const;

  std::filesystem::path folder_;
  const std::set<std::filesystem::path>* listed_;
  mutable std::once_flag once_;
  mutable std::set<std::string, std::less<>> composed_;
  mutable std::map<std::string, std::string, std::less<>> by_key_;  ///< empty paths: more than one
};

}  // namespace campaign
