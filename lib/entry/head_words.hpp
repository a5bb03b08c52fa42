// The words that offices write over the columns of their tables.
#pragma once

#include <optional>
#include <string>

#include "entry/heads.hpp"

namespace campaign {

/// `ho va ten` of `ho va ten giao vien`: without the words for those whom the list is of.
std::string without_whose(const std::string& folded_head);

/// What a usual head such as `Họ và tên` or `STT` is over; nullopt for another text.
std::optional<HeadKind> usual_head(const std::string& text);

/// Without what stands in brackets at the end, and without a number before it: `2. Chấp hành (tối
/// đa 30)` is `Chấp hành`.
std::string bare_head(std::string_view text);

/// `12,5` as `12.5`.
std::string decimal_point(std::string_view number);

}  // namespace campaign
