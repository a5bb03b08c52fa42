// A file named as evidence must be there. What has no ending of a file is a citation.
#include <algorithm>
#include <array>

#include "base/language.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

constexpr std::array<std::string_view, 16> kEndings = {"pdf", "doc", "docx", "odt",  "xls", "xlsx",
                                                       "ods", "csv", "ppt",  "pptx", "jpg", "jpeg",
                                                       "png", "txt", "md",   "zip"};

bool is_ending(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::find(kEndings.begin(), kEndings.end(), lower) != kEndings.end();
}

/// `evidence/báo cáo tháng 9.pdf` or `bc-12.pdf`; not `QĐ 123/QĐ-UBND` and not an address on the
/// web.
bool names_a_file(std::string_view text) {
  if (text.find("://") != std::string_view::npos) return false;
  const size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const bool in_a_folder = text.find('/') < dot && text.find(' ') == std::string_view::npos;
  const auto ending = text.substr(dot + 1);
  const bool short_word =
      ending.size() >= 2 && ending.size() <= 5 &&
      std::all_of(ending.begin(), ending.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      });
  return is_ending(ending) || (in_a_folder && short_word);
}

void look_at(const Checking& checking, const Located<std::string>& evidence, std::string record) {
  if (!names_a_file(*evidence) || checking.exists(*evidence)) return;
  checking.diagnostics.add(
      {.check = check_names::evidence_file_missing,
       .span = evidence.span,
       .message = say("there is no file `{}`", *evidence),
       .record = std::move(record),
       .help = tr("correct the path, which starts at the campaign's folder, or add the file")});
}

}  // namespace

void checks::evidence_file_missing(const Checking& checking) {
  for (const auto& one : checking.campaign.achievements)
    for (const auto& evidence : one.evidence)
      look_at(checking, evidence, record_of(one, checking.index));
  every_mark(checking.campaign, [&](const MarkPlace& place) {
    for (const auto& evidence : place.mark.evidence)
      look_at(checking, evidence, place.record(checking.index));
  });
}

}  // namespace campaign
