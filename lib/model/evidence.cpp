// Recognises files by a known extension, or by a folder and a short extension.
#include "model/evidence.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr std::array<std::string_view, 16> kExtensions = {
    "pdf", "doc",  "docx", "odt",  "xls", "xlsx", "ods", "csv",
    "ppt", "pptx", "jpg",  "jpeg", "png", "txt",  "md",  "zip"};

bool is_extension(std::string_view text) {
  return std::find(kExtensions.begin(), kExtensions.end(), lower_case(text)) != kExtensions.end();
}

}  // namespace

bool names_a_file(std::string_view text) {
  if (text.find("://") != std::string_view::npos) return false;
  const size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const bool in_a_folder = text.find('/') < dot && text.find(' ') == std::string_view::npos;
  const auto extension = text.substr(dot + 1);
  const bool short_word =
      extension.size() >= 2 && extension.size() <= 5 &&
      std::all_of(extension.begin(), extension.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      });
  return is_extension(extension) || (in_a_folder && short_word);
}

}  // namespace campaign
