// Every transcript as a test case: tests/transcripts/*.md and the `console` blocks of READMEs.
#include "transcript_cases.hpp"

#include <doctest/doctest.h>

#include <chrono>

#include "dynamic_cases.hpp"
#include "files.hpp"
#include "transcripts.hpp"
#include "workplace.hpp"

namespace campaign::testing {

namespace fs = std::filesystem;

namespace {

bool is_readme(const fs::path& path) { return path.filename() == "README.md"; }

/// A newcomer follows a README on any day.
Date real_today() {
  using namespace std::chrono;
  const year_month_day day(floor<days>(system_clock::now()));
  return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

WorkplaceOptions options_of(const Transcript& transcript, const fs::path& path) {
  WorkplaceOptions options;
  options.fixture = transcript.setting("fixture").value_or(is_readme(path) ? "sample" : "empty");
  options.language = transcript.setting("lang").value_or("");
  if (is_readme(path)) options.today = real_today();
  if (const auto today = transcript.setting("today")) {
    const auto date = parse_date(*today);
    REQUIRE_MESSAGE(date, "not a day: " << *today);
    options.today = *date;
  }
  return options;
}

/// Lines of a README that are for the reader's machine, not for a test.
bool is_skipped(const ShellLine& command, const fs::path& path) {
  if (!is_readme(path)) return false;
  for (const auto* start : {"make", "git clone", "sudo ", "cd "}) {
    if (command.text.starts_with(start)) return true;
  }
  return false;
}

/// What each command shows that does not show what is written.
std::vector<std::optional<Output>> run_all(const Transcript& transcript, const fs::path& path) {
  const Workplace workplace(options_of(transcript, path));
  std::vector<std::optional<Output>> different;
  for (const auto& step : transcript.steps) {
    if (const auto* file = std::get_if<FileToWrite>(&step)) {
      write_text(workplace.folder() / file->path, file->text);
      continue;
    }
    const auto& command = std::get<ShellLine>(step);
    different.emplace_back();
    if (is_skipped(command, path)) continue;
    auto actual = workplace.type(command.text);
    if (!matches(command.expected, actual)) different.back() = std::move(actual);
  }
  return different;
}

void report_difference(const ShellLine& command, const Output& actual) {
  ADD_FAIL_CHECK_AT(current_file(), static_cast<int>(command.line + 1),
                    "$ " << command.text << "\n"
                         << difference(command.expected, actual)
                         << "when the new output is right: make accept");
}

}  // namespace

void verify_transcript() {
  const fs::path path = current_file();
  const auto transcript = parse_transcript(read_text(path));
  const auto different = run_all(transcript, path);
  size_t number = 0;
  for (const auto& step : transcript.steps) {
    const auto* command = std::get_if<ShellLine>(&step);
    if (!command) continue;
    if (const auto& actual = different[number++]) report_difference(*command, *actual);
  }
}

void accept_transcript() {
  const fs::path path = current_file();
  const auto text = read_text(path);
  const auto transcript = parse_transcript(text);
  const auto accepted = rewritten(transcript, run_all(transcript, path));
  if (accepted == text) return;
  write_text(path, accepted);
  MESSAGE("rewritten: " << fs::relative(path, source_directory()).string());
}

void register_transcripts(void (*function)()) {
  const auto top = source_directory();
  auto paths = files_below(top / "tests/transcripts", ".md");
  for (const auto* folder : {"cmd", "data", "lib", "templates", "tests"}) {
    const auto readmes = files_below(top / folder, "README.md");
    paths.insert(paths.end(), readmes.begin(), readmes.end());
  }
  if (fs::exists(top / "README.md")) paths.push_back(top / "README.md");
  for (const auto& path : paths) {
    if (parse_transcript(read_text(path)).steps.empty()) continue;
    register_case("transcript " + fs::relative(path, top).string(), path, function);
  }
}

}  // namespace campaign::testing
