// The key of a value that decides a period, in words.
#pragma once

#include <string_view>

#include "model/index.hpp"

namespace campaign {

/// `Khoa Nội, nhiem-vu` for `score/khoa-noi/nhiem-vu/2026-10/appraised`: names for ids of subjects,
/// without what goes without saying, such as the period itself.
Message value_name(std::string_view key, const Period& period, const Index& index);

}  // namespace campaign
