// The rules a file must keep before its tree is believed, one family a file.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace campaign::yaml {

constexpr size_t kDeepest = 64;  ///< levels of nesting

/// Where reading stopped, in the parser's own words, with the tree so far.
struct Failure {
  uint32_t offset = 0;
  std::string reason;
  uint32_t read = 0;              ///< the end of what became nodes
  uint32_t open_bracket = 0;      ///< where the innermost open bracket stands …
  bool has_open_bracket = false;  ///< … if there is one
};

/// The file's first bytes that count: behind a byte order mark.
size_t start_of_text(std::string_view source);

/// False when the bytes cannot be read as text at all.
bool check_encoding(const SourceFile& source, Diagnostics& diagnostics);

/// All rules on a tree, and the reason why reading stopped, less what is only an echo.
void apply_rules(const Document& document, std::optional<Failure> failure, Diagnostics& found);

void check_quotes(const Document& document, Diagnostics& diagnostics);
/// Looks for a quote that swallowed lines where reading stopped.
void check_quotes_before(const Document& document, const Failure& failure,
                         Diagnostics& diagnostics);
void check_blanks(const Document& document, Diagnostics& diagnostics);
/// Looks at the lines that were being read when reading stopped.
void check_blanks_before(const Document& document, const Failure& failure,
                         Diagnostics& diagnostics);
void check_tabs(const Document& document, Diagnostics& diagnostics);
void check_keys(const Document& document, Diagnostics& diagnostics);

/// Whether a value may begin there: behind a colon, a dash, a comma or a bracket, or in a new line.
bool begins_value(std::string_view source, size_t at);

/// A bracket opened before `end` that is still open where the next item of the list around it
/// begins in a line of its own.
std::optional<size_t> bracket_open_at_next_item(std::string_view source, size_t end);

/// Says in plain words why reading stopped.
Diagnostic explain(const Document& document, const Failure& failure);

/// The length of a character that looks like a blank and is none at `at`, or 0.
size_t look_alike_blank(std::string_view text, size_t at);

/// The key of a line that reads `key:value`, without the blank that would make it an entry.
std::string_view key_without_blank(std::string_view line);

Diagnostic missing_blank(const SourceFile& source, size_t at, std::string_view key);
Diagnostic look_alike(const SourceFile& source, size_t at);

Span span_of(const SourceFile& source, size_t from, size_t to);

}  // namespace campaign::yaml
