// Spells numbers in Vietnamese words, as used for amounts of money.
#pragma once

#include <cstdint>
#include <string>

namespace campaign {

/// `một triệu không trăm năm mươi nghìn`: groups of three digits after the first are spelled with
/// their leading zeros; groups of zeros are skipped.
std::string in_words(int64_t number);

}  // namespace campaign
