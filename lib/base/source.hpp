// A text file in memory and places in it, to which messages refer.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.hpp"

namespace campaign {

/// One file, read whole. Its address must not change while spans point into it.
class SourceFile {
 public:
  /// `inside`: the path from the campaign's folder, where it is in one.
  SourceFile(std::string path, std::string text, std::string inside = {});
  /// A passage of a document without lines, such as a cell of a Word file: all of it is line 0.
  /// `where` is its place in the document: `document, table 1, row 2, cell 3`.
  static SourceFile passage(std::string path, Message where, std::string text);

  /// A file that is part of the program, such as `the built-in rule pack vn-2024`.
  static SourceFile built_in(Message name, std::string text);

  const std::string& path() const {
    return path_;
  }  ///< as displayed: relative, with `/`; empty when built in
  const std::string& inside() const { return inside_; }
  Message place() const;  ///< the path, and `where` of a passage
  std::string_view text() const { return text_; }
  std::string_view line(uint32_t number) const;  ///< 1-based; without its line end
  uint32_t line_at(uint32_t offset) const;  ///< 1-based number of the line that contains a byte
  uint32_t line_start(uint32_t number) const;
  size_t characters_before(uint32_t offset) const;  ///< from the start of the file
  uint32_t line_count() const { return static_cast<uint32_t>(line_starts_.size()); }

 private:
  std::string path_;
  std::string inside_;
  Message where_;
  std::string text_;
  std::vector<uint32_t> line_starts_;
  std::vector<size_t> counted_ = {0};  ///< characters before each stretch of the text
};

/// A range of bytes of a file. No file: the value is not from a file (a default, an option).
struct Span {
  const SourceFile* file = nullptr;
  uint32_t offset = 0;
  uint32_t length = 0;

  explicit operator bool() const { return file != nullptr; }
  bool operator==(const Span&) const = default;
  std::string_view text() const { return file ? file->text().substr(offset, length) : ""; }
};

/// The start of a span as displayed: both 1-based, the column in characters without a byte order
/// mark. The line of a passage is 0.
struct Position {
  uint32_t line = 0;
  uint32_t column = 0;
};
Position position(const Span& span);

/// `scores/2021-10.yaml:6`, or the place of a passage; empty when the span has no file.
Message place(const Span& span);

/// By path, then by offset: the order in which problems are printed.
bool stands_before(const Span& a, const Span& b);

}  // namespace campaign
