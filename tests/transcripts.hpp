// Transcripts as text: Markdown with `console` blocks is read, compared with what commands print,
// and rewritten. Nothing is run here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace campaign::testing {

/// What a command shows: its lines, and the code it ends with.
struct Output {
  std::vector<std::string> lines;
  int code = 0;

  bool operator==(const Output&) const = default;
};

/// A line `$ command` of a `console` block, and what it should show.
struct ShellLine {
  std::string text;
  size_t line = 0;   ///< 0-based number of the `$` line
  size_t begin = 0;  ///< the lines of the output, as written: from here
  size_t end = 0;    ///< to before here, `=> code` included, blank lines at the end not
  Output expected;
};

/// A fence below `<!-- file: path -->`: written before the commands that follow.
struct FileToWrite {
  std::string path;
  std::string text;
};

using Step = std::variant<FileToWrite, ShellLine>;

struct Transcript {
  std::vector<std::string> lines;
  std::vector<Step> steps;

  /// The value of a line `<!-- name: value -->`.
  std::optional<std::string> setting(std::string_view name) const;
};

Transcript parse_transcript(std::string_view text);

/// True when both are the same, where an expected line `...` stands for any number of lines.
bool matches(const Output& expected, const Output& actual);

/// The text with the output of some commands replaced, one for each command or nothing to keep it.
std::string rewritten(const Transcript& transcript,
                      const std::vector<std::optional<Output>>& replacements);

/// The lines in which both differ, with `-` for expected and `+` for actual ones.
std::string difference(const Output& expected, const Output& actual);

/// The words of a command line, quotes taken away; nothing when only a shell can read it.
std::optional<std::vector<std::string>> plain_words(std::string_view command);

}  // namespace campaign::testing
