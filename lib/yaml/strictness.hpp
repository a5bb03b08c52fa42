// Rules of the strict subset of YAML, one family per file.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

constexpr size_t kDeepest = 64;  ///< levels of nesting

/// Where parsing stopped, with the parser's own message.
struct Failure {
  uint32_t offset = 0;
  std::string reason;
  uint32_t read = 0;              ///< end offset of the nodes so far
  uint32_t open_bracket = 0;      ///< offset of the innermost open bracket …
  bool has_open_bracket = false;  ///< … if any
};

/// Offset of the text, after a byte order mark if any.
size_t start_of_text(std::string_view source);

/// False when the bytes cannot be read as text at all.
bool check_encoding(const SourceFile& source, Diagnostics& diagnostics);

/// False when the file holds letters in UTF-8 that were taken for others and saved again.
bool check_misread(const SourceFile& source, Diagnostics& diagnostics);

/// False when the file holds marks of an unfinished merge, so that it has two versions.
bool check_merge_conflicts(const SourceFile& source, Diagnostics& diagnostics);

/// Applies all rules to a tree and explains a failure; drops problems that follow from others.
void apply_rules(const Document& document, std::optional<Failure> failure, Diagnostics& found);

/// Whether an invisible control character is at `at`: not a line end or a tab.
bool is_control(std::string_view text, size_t at);

void check_quotes(const Document& document, Diagnostics& diagnostics);
/// Finds escapes in double quotes that stand for invisible characters.
void check_escapes(const Document& document, Diagnostics& diagnostics);
/// Finds an unclosed quote before the place where parsing stopped.
void check_quotes_before(const Document& document, const Failure& failure,
                         Diagnostics& diagnostics);
void check_blanks(const Document& document, Diagnostics& diagnostics);
/// Checks the lines that were being parsed at the failure.
void check_blanks_before(const Document& document, const Failure& failure,
                         Diagnostics& diagnostics);
/// Finds comments that may belong to the text before them.
void check_comments(const Document& document, const std::optional<Failure>& failure,
                    Diagnostics& diagnostics);
/// A comment that holds the end of the bracket at `open`.
std::optional<size_t> comment_hiding_bracket(std::string_view source, size_t open, size_t end);
void check_tabs(const Document& document, Diagnostics& diagnostics);
void check_keys(const Document& document, Diagnostics& diagnostics);

/// Where a file begins with entries of a section, whose name was lost.
std::optional<Diagnostic> lost_section_line(const Document& document);
/// Where the entry above the one at `at` begins, which has no dash.
std::optional<Diagnostic> lost_dash(const Document& document, size_t at);

/// Whether a value may begin at `at`: after a colon, dash, comma or bracket, or on a new line.
bool begins_value(std::string_view source, size_t at);

/// A bracket opened before `end` and still open where the next item of the enclosing list begins on
/// a line of its own.
std::optional<size_t> bracket_open_at_next_item(std::string_view source, size_t end);

/// A diagnostic for the place and reason of a failure.
Diagnostic explain(const Document& document, const Failure& failure);

/// The length of a character at `at` that looks like a blank and is none; else 0.
size_t look_alike_blank(std::string_view text, size_t at);

/// The key of a line such as `key:value`, which lacks the blank after its colon; else empty.
std::string_view key_without_blank(std::string_view line);

Diagnostic missing_blank(const SourceFile& source, size_t at, std::string_view key);
Diagnostic look_alike(const SourceFile& source, size_t at);

Span span_of(const SourceFile& source, size_t from, size_t to);

}  // namespace campaign::yaml
