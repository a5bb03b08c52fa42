// Converts a Word file to PDF with LibreOffice, in a temporary profile, independent of the user's
// settings and running instances.
#include "system/libreoffice_pdf.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>

#include "base/message.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "base/uri_path.hpp"
#include "system/child_process.hpp"
#include "system/files.hpp"
#include "system/scratch_folder.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFace = "Times New Roman";
/// Has the widths of Times New Roman and every letter of Vietnamese.
constexpr std::string_view kSubstitute = "Tinos";
/// With the structure and the language of the text, for readers that listen.
constexpr std::string_view kFilter =
    R"(pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}})";

/// Overwrites the first digits after every mark; other characters before them are kept.
void overwrite(std::string& bytes, std::string_view mark, const std::string& digits) {
  const auto is_digit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
  for (size_t at = bytes.find(mark); at != std::string::npos; at = bytes.find(mark, at + 1)) {
    size_t to = at + mark.size();
    while (to < bytes.size() && !is_digit(bytes[to])) ++to;
    for (size_t i = 0; i < digits.size() && to < bytes.size() && is_digit(bytes[to]); ++i, ++to)
      bytes[to] = digits[i];
  }
}

/// Replaces the creation time and what depends on it, so that the same input gives the same file.
void set_dates(std::string& pdf, const std::string& docx, const Date& day) {
  const auto digest = hexadecimal(sha256(docx)).substr(0, 32);
  overwrite(pdf, "/CreationDate(D:", replace_all(day.text(), "-", "") + "000000");
  overwrite(pdf, "/ID [ <", digest);
  const size_t trailer = std::min(pdf.rfind("/ID [ <"), pdf.size());
  std::string end = pdf.substr(trailer);
  overwrite(end, ">\n<", digest);
  pdf.replace(trailer, end.size(), end);
  overwrite(pdf, "/DocChecksum /", digest);
}

/// Whether the machine's own choice for the face of letters is the substitute.
bool wants_substitute(const ScratchFolder& scratch) {
  const auto answer = scratch.path() / "face";
  run_program({"fc-match", "-f", "%{family[0]}", std::string(kFace) + ":lang=vi"}, {},
              std::chrono::seconds(30), answer.string());
  return fs::exists(answer) && read_file(answer) == kSubstitute;
}

/// Settings with one face for the whole of a text. LibreOffice by itself takes letters that its
/// choice lacks from another face, and words copied from such a pdf fall apart.
std::string settings_with_substitute() {
  constexpr std::string_view kItem =
      R"(<item oor:path="/org.openoffice.Office.Common/Font/Substitution{}">{}</item>)";
  constexpr std::string_view kSet = R"(<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop>)";
  const auto set = [&](std::string_view name, std::string_view value) {
    return fmt::format(kSet, name, value);
  };
  return R"(<?xml version="1.0" encoding="UTF-8"?>)"
         R"(<oor:items xmlns:oor="http://openoffice.org/2001/registry">)" +
         fmt::format(kItem, "", set("Replacement", "true")) +
         fmt::format(kItem, "/FontPairs",
                     R"(<node oor:name="_0" oor:op="replace">)" + set("Always", "true") +
                         set("OnScreenOnly", "false") + set("ReplaceFont", kFace) +
                         set("SubstituteFont", kSubstitute) + "</node>") +
         "</oor:items>";
}

}  // namespace

std::optional<fs::path> find_office(std::string_view search_path) {
  for (const auto folder : split(search_path, ':')) {
    const auto program = fs::path(folder) / "soffice";
    if (!folder.empty() && ::access(program.c_str(), X_OK) == 0) return program;
  }
  return std::nullopt;
}

std::string libreoffice_pdf(const std::string& docx, const Date& day,
                            const std::string& search_path, std::chrono::milliseconds limit) {
  const auto office = find_office(search_path);
  if (!office)
    throw WorldError(tr("pdf is made by LibreOffice, which is not installed"),
                     tr("`sudo apt install libreoffice-writer-nogui`, or write a .docx"));
  const ScratchFolder scratch;
  const auto pages = scratch.path() / "report.docx", result = scratch.path() / "report.pdf";
  write_file(pages, docx);
  const auto profile = scratch.path() / "profile";
  if (wants_substitute(scratch)) {
    fs::create_directories(profile / "user");
    write_file(profile / "user" / "registrymodifications.xcu", settings_with_substitute());
  }
  const auto end = run_program(
      {office->string(), "-env:UserInstallation=file://" + uri_path(profile.string()), "--headless",
       "--convert-to", std::string(kFilter), "--outdir", scratch.path().string(), pages.string()},
      {"HOME=" + (scratch.path() / "home").string()}, limit);
  if (end == ProgramEnd::time_limit)
    throw WorldError(say("{} did not end in time and was stopped", office->string()),
                     tr("write a .docx and open it"));
  if (!fs::exists(result))
    throw WorldError(say("{} made no pdf", office->string()), tr("write a .docx and open it"));
  auto pdf = read_file(result);
  set_dates(pdf, docx, day);
  return pdf;
}

}  // namespace campaign
