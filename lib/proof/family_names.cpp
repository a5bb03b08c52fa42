// Family names of Vietnam that are common enough to show what a name is.
#include "proof/family_names.hpp"

#include <algorithm>
#include <iterator>

#include "base/collation.hpp"

namespace campaign {
namespace {

/// Without their accents they are no family names, of no people in Vietnam.
constexpr std::string_view kAccented[] = {
    "Nguyễn", "Trần", "Phạm", "Huỳnh",  "Hoàng", "Võ",   "Vũ",    "Đặng",   "Bùi",   "Đỗ",
    "Ngô",    "Lê",   "Hồ",   "Dương",  "Đinh",  "Đoàn", "Trịnh", "Trương", "Lương", "Đào",
    "Phùng",  "Tô",   "Tạ",   "Nghiêm", "Vương", "Lưu",  "Đàm",   "Quách",  "Triệu"};

/// Some have no accents, others are also family names of Khmer, Cham or Hmông without them.
constexpr std::string_view kOthers[] = {"Phan", "Kim",  "Mai",  "Cao", "Thạch", "Sơn",
                                        "Kiên", "Lâm",  "Lý",   "Hà",  "Chu",   "Châu",
                                        "Danh", "Tăng", "Trầm", "Thái"};

constexpr std::string_view kMiddle[] = {"Văn", "Thị"};

template <size_t size>
std::optional<std::string_view> accented(const std::string_view (&names)[size],
                                         std::string_view word) {
  const auto found = std::find_if(std::begin(names), std::end(names), [&](auto name) {
    return word != name && in_small_letters(word) == folded(name);
  });
  if (found == std::end(names)) return std::nullopt;
  return *found;
}

}  // namespace

bool is_family_name(std::string_view word) {
  const auto same = [key = folded(word)](auto name) { return folded(name) == key; };
  return std::any_of(std::begin(kAccented), std::end(kAccented), same) ||
         std::any_of(std::begin(kOthers), std::end(kOthers), same);
}

bool is_accented_family_name(std::string_view word) {
  const auto same = [key = spelling_key(word)](auto name) { return spelling_key(name) == key; };
  return std::any_of(std::begin(kAccented), std::end(kAccented), same) ||
         std::any_of(std::begin(kOthers), std::end(kOthers), same);
}

std::optional<std::string_view> accented_family_name(std::string_view word) {
  return accented(kAccented, word);
}

std::optional<std::string_view> accented_middle_name(std::string_view word) {
  return accented(kMiddle, word);
}

}  // namespace campaign
