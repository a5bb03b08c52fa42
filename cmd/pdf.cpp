// A pdf of a Word file, made by LibreOffice in a folder of its own, so that neither its settings
// nor an open window of it matter.
#include "pdf.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <optional>

#include "base/files.hpp"
#include "base/language.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "base/world_error.hpp"
#include "child_process.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

/// Removed at its end.
class Workshop {
 public:
  Workshop() {
    std::string name = (fs::temp_directory_path() / "campaign-XXXXXX").string();
    if (!::mkdtemp(name.data()))
      throw WorldError(say("cannot make a temporary folder: {}", system_reason(errno)),
                       system_help(errno));
    path_ = name;
  }
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;
  ~Workshop() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  fs::path operator/(const char* name) const { return path_ / name; }

 private:
  fs::path path_;
};

std::optional<fs::path> find_office(const Environment& environment) {
  const auto folders = environment.variable("PATH").value_or("");
  for (const auto folder : split(folders, ':')) {
    const auto program = fs::path(folder) / "soffice";
    if (!folder.empty() && ::access(program.c_str(), X_OK) == 0) return program;
  }
  return std::nullopt;
}

/// Writes other digits behind every mark; blanks and brackets between the digits stay.
void overwrite(std::string& bytes, std::string_view mark, const std::string& digits) {
  const auto is_digit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
  for (size_t at = bytes.find(mark); at != std::string::npos; at = bytes.find(mark, at + 1)) {
    size_t to = at + mark.size();
    while (to < bytes.size() && !is_digit(bytes[to])) ++to;
    for (size_t i = 0; i < digits.size() && to < bytes.size() && is_digit(bytes[to]); ++i, ++to)
      bytes[to] = digits[i];
  }
}

/// The moment at which it was made, and what depends on it, replaced: the same pages on the same
/// day give the same file.
void settle(std::string& pdf, const std::string& docx, const Date& day) {
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

std::string pdf_of(const std::string& docx, const Environment& environment) {
  const auto office = find_office(environment);
  if (!office)
    throw WorldError(tr("pdf is made by LibreOffice, which is not installed"),
                     tr("`sudo apt install libreoffice-writer-nogui`, or write a .docx"));
  const Workshop workshop;
  const auto pages = workshop / "report.docx", made = workshop / "report.pdf";
  write_file(pages, docx);
  output_of({office->string(), "-env:UserInstallation=file://" + (workshop / "profile").string(),
             "--headless", "--convert-to", "pdf", "--outdir", pages.parent_path().string(),
             pages.string()},
            {"HOME=" + (workshop / "home").string()});
  if (!fs::exists(made))
    throw WorldError(say("{} made no pdf", office->string()), tr("write a .docx and open it"));
  auto pdf = read_file(made);
  settle(pdf, docx, environment.today);
  return pdf;
}

}  // namespace campaign
