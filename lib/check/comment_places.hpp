// The comments of all files, in which nothing is proofread.
#pragma once

#include <cstdint>
#include <map>
#include <utility>

#include "model/campaign.hpp"

namespace campaign {

/// The end of each comment by its file and first byte.
using Comments = std::map<std::pair<const SourceFile*, uint32_t>, uint32_t>;

Comments comments_of(const Campaign& campaign);
bool is_comment(const Comments& comments, const Span& place);

}  // namespace campaign
