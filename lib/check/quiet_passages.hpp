// Passages of files in which nothing is proofread: comments, and values that could not be read.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "base/source.hpp"

namespace campaign {

/// The end of each passage by its file and first byte.
using Passages = std::map<std::pair<const SourceFile*, uint32_t>, uint32_t>;

Passages passages_of(const std::vector<Span>& spans);
bool lies_in(const Passages& passages, const Span& place);

}  // namespace campaign
