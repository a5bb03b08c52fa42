// Messages cut out of the bytes that an editor sends: each has a header with its length.
#include "lsp/framing.hpp"

#include <charconv>

#include "base/text.hpp"

namespace campaign::lsp {
namespace {

constexpr std::string_view kLength = "content-length:";
constexpr std::string_view kHeaderEnd = "\r\n\r\n";
constexpr size_t kLongestHeader = 4096;

/// The length that a header names; nullopt where it names none that can be.
std::optional<size_t> length_in(std::string_view header) {
  for (const auto line : split(header, '\n')) {
    if (!lower_case(line.substr(0, kLength.size())).starts_with(kLength)) continue;
    const auto digits = trim(line.substr(kLength.size()));
    size_t length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return length;
  }
  return std::nullopt;
}

}  // namespace

void Framing::feed(std::string_view bytes) { bytes_ += bytes; }

/// Drops what stands before the next header; false when none has come yet.
bool Framing::find_header() {
  const auto found = lower_case(bytes_).find(kLength);
  const bool is_there = found != std::string::npos;
  const size_t last = bytes_.size() < kLength.size() ? 0 : bytes_.size() - kLength.size();
  bytes_.erase(0, is_there ? found : last);
  lost_ = !is_there;
  return is_there;
}

std::optional<Frame> Framing::refused(size_t behind, Message why) {
  bytes_.erase(0, behind);
  lost_ = true;
  return Frame{.problem = std::move(why)};
}

std::optional<Frame> Framing::next() {
  if (lost_ && !find_header()) return std::nullopt;
  const auto end = bytes_.find(kHeaderEnd);
  if (end == std::string::npos || end > kLongestHeader) {
    if (bytes_.size() <= kLongestHeader) return std::nullopt;
    return refused(kLength.size(), tr("the header of a message does not end"));
  }
  const size_t start = end + kHeaderEnd.size();
  const auto length = length_in(std::string_view(bytes_).substr(0, end));
  if (!length)
    return refused(start, tr("the header of a message must say `Content-Length:` and a number"));
  if (*length > kLongest)
    return refused(
        start, say("a message of {} bytes is longer than the {} that are read", *length, kLongest));
  if (bytes_.size() - start < *length) return std::nullopt;
  Frame frame{.text = bytes_.substr(start, *length)};
  bytes_.erase(0, start + *length);
  return frame;
}

std::string framed(std::string_view text) {
  return "Content-Length: " + std::to_string(text.size()) + "\r\n\r\n" + std::string(text);
}

}  // namespace campaign::lsp
