// Transcripts as text: read, compare, rewrite.
#include "transcripts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "files.hpp"

namespace campaign::testing {

namespace {

using Lines = std::vector<std::string>;

/// `value` of `<!-- name: value -->`.
std::optional<std::string> comment_value(std::string_view line, std::string_view name) {
  const std::string head = "<!-- " + std::string(name) + ":";
  if (!line.starts_with(head) || !line.ends_with("-->")) return std::nullopt;
  return std::string(trim(line.substr(head.size(), line.size() - head.size() - 3)));
}

/// How many backticks open a fence here; 0 when none does.
size_t fence_length(std::string_view line) {
  const auto count = std::min(line.find_first_not_of('`'), line.size());
  return count >= 3 ? count : 0;
}

size_t fence_end(const Lines& lines, size_t open) {
  const size_t length = fence_length(lines[open]);
  size_t at = open + 1;
  while (at < lines.size() && !(fence_length(lines[at]) >= length &&
                                trim(lines[at]).find_first_not_of('`') == std::string::npos)) {
    ++at;
  }
  return at;
}

std::optional<int> exit_code(std::string_view line) {
  if (!line.starts_with("=> ")) return std::nullopt;
  line.remove_prefix(3);
  if (line.empty() || line.size() > 3) return std::nullopt;
  if (line.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  return std::stoi(std::string(line));
}

Output output_in(const Lines& lines, size_t begin, size_t end) {
  Output output;
  if (const auto code = begin < end ? exit_code(lines[end - 1]) : std::nullopt) {
    output.code = *code;
    --end;
  }
  output.lines.assign(lines.begin() + static_cast<long>(begin),
                      lines.begin() + static_cast<long>(end));
  return output;
}

/// Reads the command at `at` and moves `at` to the next one or to the end of the block.
ShellLine read_command(const Lines& lines, size_t& at, size_t block_end) {
  ShellLine command{.text = lines[at].substr(2), .line = at};
  while (command.text.ends_with('\\') && at + 1 < block_end) {
    command.text += "\n" + lines[++at];
  }
  command.begin = ++at;
  while (at < block_end && !lines[at].starts_with("$ ")) ++at;
  command.end = at;
  while (command.end > command.begin && lines[command.end - 1].empty()) --command.end;
  command.expected = output_in(lines, command.begin, command.end);
  return command;
}

void read_commands(Transcript& transcript, size_t begin, size_t end) {
  for (size_t at = begin; at < end;) {
    if (transcript.lines[at].starts_with("$ ")) {
      transcript.steps.push_back(read_command(transcript.lines, at, end));
    } else {
      ++at;
    }
  }
}

std::string joined(const Lines& lines, size_t begin, size_t end) {
  std::string text;
  for (size_t i = begin; i < end; ++i) text += lines[i] + "\n";
  return text;
}

bool lines_match(const Lines& expected, size_t e, const Lines& actual, size_t a) {
  for (; e < expected.size() && expected[e] != "..."; ++e, ++a) {
    if (a == actual.size() || expected[e] != actual[a]) return false;
  }
  if (e == expected.size()) return a == actual.size();
  if (e + 1 == expected.size()) return true;
  for (; a <= actual.size(); ++a) {
    if (lines_match(expected, e + 1, actual, a)) return true;
  }
  return false;
}

Lines as_written(const Output& output) {
  Lines lines = output.lines;
  if (output.code != 0) lines.push_back("=> " + std::to_string(output.code));
  return lines;
}

bool is_for_a_shell(char c, char quote) {
  const std::string_view special = quote == '"' ? "$`\\" : "|><&;$`\\*?()#\n";
  return quote != '\'' && special.find(c) != std::string_view::npos;
}

}  // namespace

std::optional<std::string> Transcript::setting(std::string_view name) const {
  for (const auto& line : lines) {
    if (auto value = comment_value(line, name)) return value;
  }
  return std::nullopt;
}

Transcript parse_transcript(std::string_view text) {
  Transcript transcript{.lines = lines_of(text), .steps = {}};
  const auto& lines = transcript.lines;
  std::optional<std::string> file;
  for (size_t at = 0; at < lines.size(); ++at) {
    if (auto path = comment_value(lines[at], "file")) file = path;
    if (fence_length(lines[at]) == 0) continue;
    const size_t end = fence_end(lines, at);
    if (file) transcript.steps.push_back(FileToWrite{*file, joined(lines, at + 1, end)});
    if (!file && trim(lines[at]).ends_with("`console")) read_commands(transcript, at + 1, end);
    file.reset();
    at = end;
  }
  return transcript;
}

bool matches(const Output& expected, const Output& actual) {
  return expected.code == actual.code && lines_match(expected.lines, 0, actual.lines, 0);
}

std::string rewritten(const Transcript& transcript,
                      const std::vector<std::optional<Output>>& replacements) {
  std::string text;
  size_t written = 0;
  size_t number = 0;
  for (const auto& step : transcript.steps) {
    const auto* command = std::get_if<ShellLine>(&step);
    if (!command) continue;
    const auto& replacement = replacements[number++];
    if (!replacement) continue;
    text += joined(transcript.lines, written, command->begin);
    const auto lines = as_written(*replacement);
    text += joined(lines, 0, lines.size());
    written = command->end;
  }
  return text + joined(transcript.lines, written, transcript.lines.size());
}

std::string difference(const Output& expected, const Output& actual) {
  const auto old_lines = as_written(expected);
  const auto new_lines = as_written(actual);
  const size_t shorter = std::min(old_lines.size(), new_lines.size());
  size_t head = 0;
  while (head < shorter && old_lines[head] == new_lines[head]) ++head;
  size_t tail = 0;
  while (tail < shorter - head &&
         old_lines[old_lines.size() - 1 - tail] == new_lines[new_lines.size() - 1 - tail]) {
    ++tail;
  }
  std::string text;
  if (head > 0) text += "  " + old_lines[head - 1] + "\n";
  for (size_t i = head; i < old_lines.size() - tail; ++i) text += "- " + old_lines[i] + "\n";
  for (size_t i = head; i < new_lines.size() - tail; ++i) text += "+ " + new_lines[i] + "\n";
  return text;
}

std::optional<std::vector<std::string>> plain_words(std::string_view command) {
  std::vector<std::string> words;
  char quote = 0;
  bool inside = false;
  for (const char c : command) {
    if (is_for_a_shell(c, quote)) return std::nullopt;
    const bool is_quote = quote ? c == quote : c == '\'' || c == '"';
    const bool ends_word = !quote && c == ' ';
    if (ends_word) inside = false;
    if (ends_word) continue;
    if (!inside) words.emplace_back();
    inside = true;
    if (is_quote) quote = quote ? '\0' : c;
    if (!is_quote) words.back() += c;
  }
  if (quote) return std::nullopt;
  return words;
}

}  // namespace campaign::testing
