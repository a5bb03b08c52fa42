// The main function: calls `run` with arguments, streams, the current date and the terminal.
#include <malloc.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <istream>
#include <ostream>

#include "run.hpp"
#include "system/add_on.hpp"
#include "system/descriptor_buffer.hpp"

namespace {

constexpr int kInterrupted = 130;

campaign::Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm parts = {};
  localtime_r(&now, &parts);
  return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

int terminal_width() {
  winsize size = {};
  const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

/// Never in a script or behind a pipe: it would wait for ever.
bool can_be_asked() { return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1; }

std::optional<std::string> variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}

}  // namespace

int main(int count, char** arguments) {
  mallopt(M_MXFAST, 0);  // saves 15 % of the time of large campaigns, which free much at once
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGINT, [](int) { _exit(kInterrupted); });
  campaign::DescriptorBuffer out_buffer(STDOUT_FILENO);
  campaign::DescriptorBuffer err_buffer(STDERR_FILENO);
  campaign::DescriptorInput in_buffer(STDIN_FILENO);
  std::istream in(&in_buffer);
  std::ostream out(&out_buffer);
  std::ostream err(&err_buffer);
  campaign::Environment environment{.out = out,
                                    .err = err,
                                    .today = today(),
                                    .terminal = isatty(STDOUT_FILENO) == 1,
                                    .width = terminal_width(),
                                    .variable = variable,
                                    .input = &in,
                                    .answers = can_be_asked() ? &in : nullptr,
                                    .become = campaign::become};
  return campaign::run({arguments + (count > 0 ? 1 : 0), arguments + count}, environment);
}
