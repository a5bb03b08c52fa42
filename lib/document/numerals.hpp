// Numbers in Vietnamese words, as papers on money give them.
#pragma once

#include <cstdint>
#include <string>

namespace campaign {

/// `một triệu không trăm năm mươi nghìn`: behind the first group of three digits every other is
/// read whole, and groups of zeros not at all.
std::string in_words(int64_t number);

}  // namespace campaign
