// Other programs end in time, and with this one.
#include "system/child_process.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "system/libreoffice_pdf.hpp"
#include "system/world_error.hpp"
#include "temporary_folder.hpp"

using namespace campaign;
using namespace std::chrono_literals;
using campaign::testing::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

/// A LibreOffice that does what the shell is told.
void write_office(const TemporaryFolder& folder, const std::string& script) {
  fs::permissions(folder.write("bin/soffice", "#!/bin/sh\n" + script), fs::perms(0755));
}

/// The temporary folder of programs, for the length of a test.
class TemporaryPlace {
 public:
  explicit TemporaryPlace(const fs::path& path) {
    if (const char* before = std::getenv("TMPDIR")) before_ = before;
    fs::create_directories(path);
    ::setenv("TMPDIR", path.c_str(), 1);
  }
  TemporaryPlace(const TemporaryPlace&) = delete;
  ~TemporaryPlace() {
    if (before_.empty())
      ::unsetenv("TMPDIR");
    else
      ::setenv("TMPDIR", before_.c_str(), 1);
  }

 private:
  std::string before_;
};

}  // namespace

TEST_CASE("a program is waited for, and not for ever") {
  CHECK(run_program({"true"}, {}, 10s) == ProgramEnd::success);
  CHECK(run_program({"false"}, {}, 10s) == ProgramEnd::failure);
  CHECK(run_program({"no such program"}, {}, 10s) == ProgramEnd::failure);
  CHECK(run_program({"sh", "-c", "sleep 60; true"}, {}, 50ms) == ProgramEnd::time_limit);
}

TEST_CASE("a LibreOffice that hangs is stopped, and nothing is left") {
  const TemporaryFolder folder;
  const TemporaryPlace place(folder / "t");
  write_office(folder, "sleep 60; true");
  CHECK_THROWS_WITH_AS(libreoffice_pdf("", {2021, 10, 5}, (folder / "bin").string(), 50ms),
                       doctest::Contains("soffice did not end in time and was stopped"),
                       WorldError);
  CHECK(fs::is_empty(folder / "t"));
}

TEST_CASE("LibreOffice is told its folder as an address") {
  const TemporaryFolder folder;
  const TemporaryPlace place(folder / "t b%41#?Tạm");
  write_office(folder, "echo \"$1\" > \"${7%.docx}.pdf\"");
  const auto pdf = libreoffice_pdf("", {2021, 10, 5}, (folder / "bin").string());
  CHECK(pdf.find("/t%20b%2541%23%3FT%E1%BA%A1m/campaign-") != pdf.npos);
}

TEST_CASE("an interrupted pdf leaves no folder and no program behind") {
  const TemporaryFolder folder;
  const TemporaryPlace place(folder / "t");
  const auto started = folder / "started";
  write_office(folder, "echo $$ > " + started.string() + "; sleep 60; touch " +
                           (folder / "survived").string());
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGTERM, SIG_DFL);  // doctest reports it as a crash
    try {
      libreoffice_pdf("", {2021, 10, 5}, (folder / "bin").string());
    } catch (...) {
    }
    ::_exit(0);
  }
  for (int i = 0; i < 500 && !fs::exists(started); ++i) std::this_thread::sleep_for(10ms);
  REQUIRE(fs::exists(started));
  ::kill(child, SIGTERM);
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGTERM);
  CHECK(fs::is_empty(folder / "t"));
}
