// A pdf of a Word file, made by LibreOffice in a folder of its own, so that neither its settings
// nor an open window of it matter.
#include "pdf.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <optional>

#include "base/files.hpp"
#include "base/language.hpp"
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

/// The day in its properties, so that the same pages give the same file.
std::string seconds_of(const Date& day) {
  const std::chrono::sys_days days = std::chrono::year(day.year) /
                                     std::chrono::month(static_cast<unsigned>(day.month)) /
                                     std::chrono::day(static_cast<unsigned>(day.day));
  return std::to_string(std::chrono::seconds(days.time_since_epoch()).count());
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
            {"HOME=" + (workshop / "home").string(),
             "SOURCE_DATE_EPOCH=" + seconds_of(environment.today)});
  if (!fs::exists(made))
    throw WorldError(say("{} made no pdf", office->string()), tr("write a .docx and open it"));
  return read_file(made);
}

}  // namespace campaign
