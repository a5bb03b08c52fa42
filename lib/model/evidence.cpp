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

/// `5432/UBND.VX`: digits, and behind the slash capitals, dots and dashes only.
bool is_document_number(std::string_view text) {
  const size_t slash = text.find('/');
  if (slash == 0 || slash == text.npos) return false;
  const auto number = text.substr(0, slash), symbol = text.substr(slash + 1);
  return std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
         std::none_of(symbol.begin(), symbol.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '_';
         });
}

/// `../bc`, `/srv/bc`, `D:\\bc`: written as a path, whatever its end.
bool begins_as_path(std::string_view text) {
  const bool has_drive = text.size() > 2 && text[1] == ':' && (text[2] == '\\' || text[2] == '/');
  return has_drive || text.starts_with('/') || text.starts_with("./") || text.starts_with("../");
}

}  // namespace

bool names_a_file(std::string_view text) {
  if (text.find("://") != std::string_view::npos) return false;
  if (begins_as_path(text)) return true;
  const size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const bool in_a_folder =
      text.find_first_of("/\\") < dot && text.find(' ') == std::string_view::npos;
  const auto extension = text.substr(dot + 1);
  const bool short_word =
      extension.size() >= 2 && extension.size() <= 5 &&
      std::all_of(extension.begin(), extension.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      });
  return is_extension(extension) || (in_a_folder && short_word && !is_document_number(text));
}

}  // namespace campaign
