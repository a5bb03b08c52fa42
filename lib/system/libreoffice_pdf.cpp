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
#include "system/child_process.hpp"
#include "system/files.hpp"
#include "system/scratch_folder.hpp"
#include "system/world_error.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> find_office(std::string_view search_path) {
  for (const auto folder : split(search_path, ':')) {
    const auto program = fs::path(folder) / "soffice";
    if (!folder.empty() && ::access(program.c_str(), X_OK) == 0) return program;
  }
  return std::nullopt;
}

/// The path as an address: LibreOffice takes no blank in one, and `%41` for an A.
std::string file_address(const fs::path& path) {
  std::string address = "file://";
  for (const char c : path.string()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte < 0x80 && (std::isalnum(byte) != 0 || c == '/' || c == '-');
    address += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return address;
}

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

}  // namespace

std::string libreoffice_pdf(const std::string& docx, const Date& day,
                            const std::string& search_path, std::chrono::milliseconds limit) {
  const auto office = find_office(search_path);
  if (!office)
    throw WorldError(tr("pdf is made by LibreOffice, which is not installed"),
                     tr("`sudo apt install libreoffice-writer-nogui`, or write a .docx"));
  const ScratchFolder scratch;
  const auto pages = scratch.path() / "report.docx", result = scratch.path() / "report.pdf";
  write_file(pages, docx);
  const auto end = run_program(
      {office->string(), "-env:UserInstallation=" + file_address(scratch.path() / "profile"),
       "--headless", "--convert-to", "pdf", "--outdir", scratch.path().string(), pages.string()},
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
