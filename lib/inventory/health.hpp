// Whether all is there that the program works with: what `campaign doctor` prints.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/message.hpp"
#include "model/campaign.hpp"

namespace campaign {

struct HealthItem {
  Message name = {};
  Message state = {};
  Message help = {};      ///< what to do; may be given where nothing is wrong, too
  bool is_wrong = false;  ///< something will fail
};

/// Git, writing, and what is left of a program that was stopped.
std::vector<HealthItem> health_of_folder(const std::filesystem::path& root);

/// `search_path`: like `PATH`; `locale`: that of the letters, such as `C.UTF-8`.
std::vector<HealthItem> health_of_machine(const std::string& search_path,
                                          const std::string& locale);

/// How many there are of each kind, and which checks found how much: no text of the data, so that
/// it can be shown to others.
std::vector<HealthItem> outline_of_data(const Campaign& campaign, const Diagnostics& problems);

}  // namespace campaign
