// Titles that stand before a name: degrees, posts, and `Ông`, `Đ/c` and the like.
#include "proof/title.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/collation.hpp"
#include "base/letter_case.hpp"
#include "base/text.hpp"
#include "proof/family_names.hpp"

namespace campaign {
namespace {

/// In small letters, without the blanks and signs within them.
constexpr std::string_view kAbbreviations[] = {
    "gs",   "pgs",  "ts",   "tskh", "ths", "bs",  "bscki", "bsckii", "bsck1",  "bsck2", "cki",
    "ckii", "ck1",  "ck2",  "bsnt", "cn",  "ks",  "ds",    "dscki",  "dsckii", "dsck1", "dsck2",
    "dsđh", "cnđd", "đd",   "đdv",  "đdt", "nhs", "ktv",   "kts",    "ncs",    "ls",    "lg",
    "ttnd", "ttưt", "ngnd", "ngưt", "ys",  "đc",  "dc",    "mr",     "dr",     "mrs",   "ms"};
constexpr std::string_view kDegrees[] = {"giáosư", "phógiáosư", "tiếnsĩ", "tiếnsỹ",
                                         "thạcsĩ", "thạcsỹ",    "bácsĩ",  "bácsỹ"};
constexpr std::string_view kOthers[] = {"dượcsĩ",    "dượcsỹ", "kỹsư",   "kĩsư", "cửnhân",
                                        "điềudưỡng", "hộsinh", "luậtsư", "bà",   "chị"};
constexpr std::string_view kNamesToo[] = {"ông", "anh",  "cô",  "chú", "bác",    "cụ",
                                          "em",  "thầy", "ysĩ", "ysỹ", "đồngchí"};

template <size_t size>
bool is_in(const std::string_view (&list)[size], const std::string& word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool separates(char c) { return c == ' ' || c == '.' || c == '/' || c == '-' || c == ','; }

/// A part of a text that may be a title: its words in small letters, joined, and where it ends.
struct Part {
  std::string joined;
  size_t end = 0;
  bool has_dot = false;
  bool ends_small = false;  ///< in more than one word, the last with a small letter: `Đồng chí`
};

/// Up to this many words make a title: `B.S. CK II`, `phó giáo sư`.
constexpr size_t kMostWords = 4;

/// The first word from `at` on, the first two, and so on; each with the dot behind it.
std::vector<Part> parts_at(std::string_view text, size_t at) {
  std::vector<Part> parts;
  Part part;
  while (parts.size() < kMostWords) {
    while (at < text.size() && separates(text[at])) part.has_dot |= text[at++] == '.';
    const size_t start = at;
    while (at < text.size() && !separates(text[at])) ++at;
    if (at == start) break;
    part.ends_small = !part.joined.empty() && begins_small(text.substr(start));
    part.joined += in_small_letters(text.substr(start, at - start));
    part.end = at;
    while (part.end < text.size() && separates(text[part.end]) && text[part.end] != ' ')
      part.has_dot |= text[part.end++] == '.';
    parts.push_back(part);
  }
  return parts;
}

/// Where the longest part ends that is a title; `at` when none is.
template <class Is>
size_t end_of_title(std::string_view text, size_t at, Is is_title) {
  const auto parts = parts_at(text, at);
  const auto found = std::find_if(parts.rbegin(), parts.rend(), is_title);
  return found == parts.rend() ? at : found->end;
}

template <class Is>
std::string_view titles(std::string_view text, Is is_title) {
  size_t end = 0;
  for (size_t next = end_of_title(text, 0, is_title); next != end;
       next = end_of_title(text, end, is_title))
    end = next;
  return text.substr(0, end);
}

/// Whether what follows a word that is also a name is a name by itself: it begins with a family
/// name. `Ông` is one too, and in `Ông Hoàng Nam` so.
bool is_name_beside(const std::string& word, std::string_view rest) {
  const auto family = rest.substr(0, rest.find(' '));
  if (!is_family_name(family)) return false;
  return word != "ông" || split(rest, ' ').size() > 2;
}

/// Words that end with a small one, before a name of three words or more: `Trưởng khoa`, `Đại tá`.
/// What begins with a family name is a name: `Nguyễn thị` in `Nguyễn thị Kim Ngọc Lan`.
bool is_post(const Part& part, std::string_view name, std::string_view rest) {
  if (!part.ends_small || part.joined.ends_with("thị") || part.joined.ends_with("văn"))
    return false;
  const auto first = [](std::string_view text) { return text.substr(0, text.find(' ')); };
  return begins_with_capital(rest) && is_accented_family_name(first(rest)) &&
         split(rest, ' ').size() > 2 && !is_accented_family_name(first(name));
}

}  // namespace

std::string_view degree_in(std::string_view text) {
  return titles(text, [](const Part& part) {
    return (part.has_dot && is_in(kAbbreviations, part.joined)) || is_in(kDegrees, part.joined);
  });
}

std::string_view title_in(std::string_view name) {
  return titles(name, [&](const Part& part) {
    const auto rest = trim(name.substr(part.end));
    if (is_post(part, name, rest)) return true;
    if (is_in(kNamesToo, part.joined)) return part.ends_small || is_name_beside(part.joined, rest);
    return is_in(kAbbreviations, part.joined) || is_in(kDegrees, part.joined) ||
           is_in(kOthers, part.joined);
  });
}

}  // namespace campaign
