// A place to run commands in.
#include "workplace.hpp"

#include <stdio.h>
#include <sys/wait.h>

#include <exception>
#include <ostream>
#include <stdexcept>
#include <streambuf>

#include "base/text.hpp"
#include "files.hpp"
#include "run.hpp"

namespace campaign::testing {

namespace fs = std::filesystem;

namespace {

/// Writes into a text of its own and into one that is shared with another stream.
class Tee final : public std::streambuf {
 public:
  Tee(std::string& own, std::string& shared) : own_(own), shared_(shared) {}

 private:
  int_type overflow(int_type c) override {
    if (c == traits_type::eof()) return traits_type::not_eof(c);
    own_ += traits_type::to_char_type(c);
    shared_ += traits_type::to_char_type(c);
    return c;
  }
  std::streamsize xsputn(const char* text, std::streamsize size) override {
    own_.append(text, static_cast<size_t>(size));
    shared_.append(text, static_cast<size_t>(size));
    return size;
  }

  std::string& own_;
  std::string& shared_;
};

void lay_out(const std::string& fixture, const fs::path& folder) {
  fs::create_directories(folder);
  if (fixture == "empty") return;
  if (fixture != "sample") copy_folder(source_directory() / "tests/fixtures" / fixture, folder);
  if (fixture != "sample" && fixture != "forms") return;
  copy_folder(source_directory() / "data", folder / "data");
  copy_folder(source_directory() / "templates", folder / "templates");
}

std::string shell_quoted(const std::string& text) {
  return "'" + replace_all(text, "'", "'\\''") + "'";
}

/// All that a command sees of the environment, as arguments of `env -i`.
std::string shell_environment(const WorkplaceOptions& options, const fs::path& home) {
  const std::vector<std::pair<std::string, std::string>> variables = {
      {"PATH", fs::path(CAMPAIGN_BINARY).parent_path().string() + ":/usr/local/bin:/usr/bin:/bin"},
      {"HOME", home.string()},
      {"LC_ALL", "C"},
      {"TZ", "UTC"},
      {"CAMPAIGN_LANG", options.language.empty() ? "en" : options.language},
      {"GIT_CONFIG_GLOBAL", "/dev/null"},
      {"GIT_CONFIG_SYSTEM", "/dev/null"},
      {"GIT_AUTHOR_NAME", "An"},
      {"GIT_AUTHOR_EMAIL", "an@example.org"},
      {"GIT_AUTHOR_DATE", options.today.text() + "T08:00:00Z"},
      {"GIT_COMMITTER_NAME", "An"},
      {"GIT_COMMITTER_EMAIL", "an@example.org"},
      {"GIT_COMMITTER_DATE", options.today.text() + "T08:00:00Z"},
  };
  std::string text;
  for (const auto& [name, value] : variables) text += " " + shell_quoted(name + "=" + value);
  return text;
}

std::string read_all(FILE* pipe) {
  std::string text;
  char buffer[4096];
  while (const size_t count = fread(buffer, 1, sizeof buffer, pipe)) text.append(buffer, count);
  return text;
}

/// Gives the program its day where a line calls it by its name.
std::string with_today(const std::string& line, const Date& today) {
  return "campaign() { command campaign --today " + today.text() + " \"$@\"; }\n" + line;
}

/// The program by its name, or where the build puts it, as READMEs write it.
bool is_the_program(const std::string& word) {
  return word == "campaign" || word == "build/release/campaign";
}

}  // namespace

Workplace::Workplace(WorkplaceOptions options)
    : options_(std::move(options)), folder_(temporary_.path() / "campaign") {
  lay_out(options_.fixture, folder_);
  fs::create_directories(temporary_.path() / "home");
}

Output Workplace::type(const std::string& line) const {
  const auto words = plain_words(line);
  Output output;
  if (words && !words->empty() && is_the_program(words->front())) {
    const auto shown = run_campaign({words->begin() + 1, words->end()});
    output = {lines_of(shown.both), shown.code};
  } else {
    output = run_shell(line);
  }
  for (auto& shown : output.lines) shown = replace_all(shown, folder_.string(), "/campaign");
  return output;
}

Shown Workplace::run_campaign(std::vector<std::string> arguments) const {
  Shown shown;
  Tee out_buffer(shown.out, shown.both);
  Tee err_buffer(shown.err, shown.both);
  std::ostream out(&out_buffer);
  std::ostream err(&err_buffer);
  const auto variable = [&](const std::string& name) -> std::optional<std::string> {
    if (name == "HOME") return (temporary_.path() / "home").string();
    if (name == "LC_ALL") return "C";
    if (name == "CAMPAIGN_LANG" && !options_.language.empty()) return options_.language;
    return std::nullopt;
  };
  Environment environment{out, err, options_.today, false, 80, folder_, variable};
  try {
    shown.code = run(std::move(arguments), environment);
  } catch (const std::exception& exception) {
    err << "uncaught exception: " << exception.what() << "\n";
    shown.code = 3;
  }
  return shown;
}

Output Workplace::run_shell(const std::string& line) const {
  const auto command = "cd " + shell_quoted(folder_.string()) + " && env -i" +
                       shell_environment(options_, temporary_.path() / "home") + " /bin/sh -c " +
                       shell_quoted(with_today(line, options_.today)) + " 2>&1 </dev/null";
  FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) throw std::runtime_error("cannot run /bin/sh");
  const auto text = read_all(pipe);
  const int status = pclose(pipe);
  return {lines_of(text), WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

}  // namespace campaign::testing
