// A text file in memory and places in it: line starts are found once, columns on demand.
#include "base/source.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr size_t kStride = 4096;

}  // namespace

SourceFile::SourceFile(std::string path, std::string text, std::string inside)
    : path_(std::move(path)),
      inside_(inside.empty() ? path_ : std::move(inside)),
      text_(std::move(text)) {
  line_starts_.push_back(0);
  for (size_t i = 0; i < text_.size(); ++i)
    if (text_[i] == '\n') line_starts_.push_back(static_cast<uint32_t>(i + 1));
  for (size_t i = 0; i + kStride <= text_.size(); i += kStride)
    counted_.push_back(counted_.back() + character_count(this->text().substr(i, kStride)));
}

SourceFile SourceFile::passage(std::string path, Message where, std::string text) {
  SourceFile file(std::move(path), std::move(text));
  file.where_ = std::move(where);
  file.line_starts_.clear();
  return file;
}

SourceFile SourceFile::built_in(Message name, std::string text) {
  SourceFile file({}, std::move(text));
  file.where_ = std::move(name);
  return file;
}

Message SourceFile::place() const { return joined({path_, where_}, ": "); }

uint32_t SourceFile::line_start(uint32_t number) const {
  return number == 0 ? 0 : line_starts_[number - 1];
}

std::string_view SourceFile::line(uint32_t number) const {
  if (number == 0) return text_;
  const uint32_t start = line_start(number);
  size_t end = number < line_starts_.size() ? line_starts_[number] - 1 : text_.size();
  if (end > start && text_[end - 1] == '\r') --end;
  return std::string_view(text_).substr(start, end - start);
}

uint32_t SourceFile::line_at(uint32_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<uint32_t>(after - line_starts_.begin());
}

size_t SourceFile::characters_before(uint32_t offset) const {
  const size_t whole = offset / kStride;
  return counted_[whole] + character_count(text().substr(whole * kStride, offset % kStride));
}

Position position(const Span& span) {
  if (!span) return {};
  const uint32_t line = span.file->line_at(span.offset);
  const uint32_t start = span.file->line_start(line);
  const size_t before =
      span.file->characters_before(span.offset) - span.file->characters_before(start);
  const bool after_mark =
      start == 0 && span.offset >= 3 && span.file->text().starts_with("\xEF\xBB\xBF");
  return {line, static_cast<uint32_t>(before - after_mark) + 1};
}

Message place(const Span& span) {
  if (!span) return {};
  const uint32_t line = span.file->line_at(span.offset);
  if (line == 0) return span.file->place();
  if (span.file->path().empty()) return say("{}, line {}", span.file->place(), line);
  return Message(span.file->path() + ":" + std::to_string(line));
}

bool stands_before(const Span& a, const Span& b) {
  if (a.file == b.file) return std::pair(a.offset, a.length) < std::pair(b.offset, b.length);
  const auto key = [](const Span& span) {
    return std::tuple(span.file ? span.file->place().text(Language::english) : std::string(),
                      span.offset, span.length);
  };
  return key(a) < key(b);
}

}  // namespace campaign
