// Voters at a meeting of the council.
#pragma once

#include <set>
#include <string>

#include "model/campaign.hpp"

namespace campaign {

/// The ids of those present and of those who gave their opinion in writing.
inline std::set<std::string> voters_of(const Meeting& meeting) {
  std::set<std::string> voters;
  for (const auto& one : meeting.present) voters.insert(one->text);
  for (const auto& one : meeting.in_writing) voters.insert(one->text);
  return voters;
}

}  // namespace campaign
