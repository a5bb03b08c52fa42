// The words that offices write over the columns of their tables.
#include "entry/head_words.hpp"

#include "base/collation.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

struct KnownHead {
  std::string_view text;  ///< folded
  HeadKind kind;
};

constexpr KnownHead kKnownHeads[] = {
    {"ma", HeadKind::id},
    {"ma so", HeadKind::id},
    {"id", HeadKind::id},
    {"code", HeadKind::id},
    {"ho va ten", HeadKind::name},
    {"ho ten", HeadKind::name},
    {"ten", HeadKind::name},
    {"ho va ten dem", HeadKind::family},
    {"ho ten dem", HeadKind::family},
    {"ho dem", HeadKind::family},
    {"ho va dem", HeadKind::family},
    {"ho va chu lot", HeadKind::family},
    {"ho", HeadKind::family},
    {"ten don vi", HeadKind::name},
    {"ten ca nhan", HeadKind::name},
    {"ca nhan", HeadKind::name},
    {"tap the", HeadKind::name},
    {"doi tuong", HeadKind::name},
    {"name", HeadKind::name},
    {"full name", HeadKind::name},
    {"don vi", HeadKind::unit},
    {"phong ban", HeadKind::unit},
    {"phong", HeadKind::unit},
    {"khoa", HeadKind::unit},
    {"khoa phong", HeadKind::unit},
    {"don vi cong tac", HeadKind::unit},
    {"to", HeadKind::unit},
    {"to bo mon", HeadKind::unit},
    {"to chuyen mon", HeadKind::unit},
    {"bo mon", HeadKind::unit},
    {"doi", HeadKind::unit},
    {"thon", HeadKind::unit},
    {"unit", HeadKind::unit},
    {"department", HeadKind::unit},
    {"stt", HeadKind::beside},
    {"tt", HeadKind::beside},
    {"so tt", HeadKind::beside},
    {"no", HeadKind::beside},
    {"chuc vu", HeadKind::beside},
    {"chuc danh", HeadKind::beside},
    {"position", HeadKind::beside},
    {"tong", HeadKind::beside},
    {"tong so", HeadKind::beside},
    {"tong cong", HeadKind::beside},
    {"tong diem", HeadKind::beside},
    {"cong", HeadKind::beside},
    {"total", HeadKind::beside},
    {"xep loai", HeadKind::beside},
    {"grade", HeadKind::beside},
    {"hang", HeadKind::beside},
    {"xep hang", HeadKind::beside},
    {"place", HeadKind::beside},
    {"ghi chu", HeadKind::beside},
    {"note", HeadKind::beside},
    {"email", HeadKind::beside},
    {"thu dien tu", HeadKind::beside},
    {"dien thoai", HeadKind::beside},
    {"so dien thoai", HeadKind::beside},
    {"dan toc", HeadKind::beside},
    {"ton giao", HeadKind::beside},
    {"ky ten", HeadKind::beside},
    {"chu ky", HeadKind::beside},
    {"ky nhan", HeadKind::beside},
    {"so thu tu", HeadKind::beside},
    {"sdt", HeadKind::beside},
    {"so dt", HeadKind::beside},
    {"ngach", HeadKind::beside},
    {"ma ngach", HeadKind::beside},
    {"bac luong", HeadKind::beside},
    {"he so luong", HeadKind::beside},
    {"cccd", HeadKind::beside},
    {"so cccd", HeadKind::beside},
    {"cmnd", HeadKind::beside},
    {"so can cuoc", HeadKind::beside},
    {"can cuoc cong dan", HeadKind::beside},
    {"so tai khoan", HeadKind::beside},
    {"chuc vu don vi", HeadKind::beside},
    {"chuc vu don vi cong tac", HeadKind::beside},
    {"chuc danh don vi", HeadKind::beside},
    {"tom tat thanh tich", HeadKind::beside},
    {"thanh tich tom tat", HeadKind::beside},
    {"thanh tich dat duoc", HeadKind::beside},
};

/// With blanks for the marks between words: `Khoa, phòng` and `Khoa/phòng` are one.
std::string words_of(std::string text) {
  for (char& one : text)
    if (std::string_view(".,;:/-*").find(one) != std::string_view::npos) one = ' ';
  return text;
}

/// `(60)`, `(tối đa 60 điểm)`: nothing else may be left out of a head, such as `(tự chấm)`.
bool is_maximum(std::string_view bracket) {
  bool has_number = false;
  std::string words = folded(bracket);
  for (char& one : words) {
    const bool is_digit = one >= '0' && one <= '9';
    has_number |= is_digit;
    if (is_digit || std::string_view("().,:").find(one) != std::string_view::npos) one = ' ';
  }
  const auto rest = import_key(words);
  for (const std::string_view usual : {"", "toi da", "toi da diem", "diem", "d", "diem toi da",
                                       "max", "at most", "points", "at most points"})
    if (rest == usual && has_number) return true;
  return false;
}

}  // namespace

std::string without_whose(const std::string& folded_head) {
  for (const std::string_view name : {"ho va ten", "ho ten"})
    for (const std::string_view whose :
         {"can bo", "cong chuc", "vien chuc", "nhan vien", "giao vien", "nguoi lao dong", "gv",
          "nv", "cb", "cbcc", "cbvc", "cbccvc", "can bo cong chuc", "can bo, cong chuc",
          "cong chuc vien chuc", "cong chuc, vien chuc", "can bo giao vien", "can bo, giao vien"})
      if (folded_head == std::string(name) + " " + std::string(whose)) return std::string(name);
  return folded_head;
}

std::optional<HeadKind> usual_head(const std::string& text) {
  const auto key = without_whose(folded(import_key(words_of(text))));
  for (const auto& known : kKnownHeads)
    if (known.text == key) return known.kind;
  return std::nullopt;
}

std::string bare_head(std::string_view text) {
  text = trim(text);
  if (const size_t bracket = text.rfind('('); bracket != text.npos && bracket > 0 &&
                                              text.ends_with(')') &&
                                              is_maximum(text.substr(bracket)))
    text = trim(text.substr(0, bracket));
  const size_t dot = text.find_first_of(".)");
  if (dot != text.npos && dot <= 4 && dot + 1 < text.size() &&
      text.substr(0, dot).find_first_not_of("0123456789IVXivxabcd") == text.npos)
    text = trim(text.substr(dot + 1));
  return std::string(text);
}

std::string decimal_point(std::string_view number) {
  auto text = replace_all(std::string(number), ",", ".");
  while (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace campaign
