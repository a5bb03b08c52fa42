// The one way of all output: text is made visible, so that data cannot control a terminal.
#include "base/visible_buffer.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr std::array<std::string_view, 5> kColors = {"\033[0m", "\033[1m", "\033[1;31m",
                                                     "\033[1;33m", "\033[1;34m"};

/// The bytes at the start that are written as they are: a line end, a tab, a colour; or 0.
size_t kept(std::string_view text) {
  if (text.front() == '\n' || text.front() == '\t') return 1;
  if (text.starts_with("\r\n")) return 2;
  const auto color = std::find_if(kColors.begin(), kColors.end(),
                                  [&](std::string_view one) { return text.starts_with(one); });
  return color == kColors.end() ? 0 : color->size();
}

/// The bytes at the end that begin a character and do not end it.
size_t unfinished(std::string_view text) {
  for (size_t size = 1; size <= std::min<size_t>(3, text.size()); ++size) {
    const auto byte = static_cast<unsigned char>(text[text.size() - size]);
    if ((byte & 0xC0) == 0x80) continue;
    const size_t whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    return size < whole ? size : 0;
  }
  return 0;
}

std::string shown(std::string_view text) {
  std::string result;
  for (size_t at = 0, start = 0; at < text.size();) {
    if (const size_t size = kept(text.substr(at))) {
      (result += visible(text.substr(start, at - start))) += text.substr(at, size);
      start = at += size;
    } else if (++at == text.size()) {
      result += visible(text.substr(start));
    }
  }
  return result;
}

}  // namespace

VisibleBuffer::~VisibleBuffer() {
  put(visible(begun_));
  stream_.rdbuf(sink_);
}

bool VisibleBuffer::put(std::string_view text) {
  const auto size = static_cast<std::streamsize>(text.size());
  return sink_->sputn(text.data(), size) == size;
}

std::streamsize VisibleBuffer::xsputn(const char* text, std::streamsize size) {
  begun_.append(text, static_cast<size_t>(size));
  const size_t later = unfinished(begun_);
  const auto now = shown(std::string_view(begun_).substr(0, begun_.size() - later));
  begun_.erase(0, begun_.size() - later);
  return put(now) ? size : 0;
}

VisibleBuffer::int_type VisibleBuffer::overflow(int_type character) {
  if (traits_type::eq_int_type(character, traits_type::eof()))
    return traits_type::not_eof(character);
  const char one = traits_type::to_char_type(character);
  return xsputn(&one, 1) == 1 ? character : traits_type::eof();
}

int VisibleBuffer::sync() {
  const bool written = put(visible(begun_));
  begun_.clear();
  return written ? sink_->pubsync() : -1;
}

void write_bytes(std::ostream& out, std::string_view bytes) {
  auto* shown = dynamic_cast<VisibleBuffer*>(out.rdbuf());
  auto& sink = shown ? shown->sink() : *out.rdbuf();
  const auto size = static_cast<std::streamsize>(bytes.size());
  if (sink.sputn(bytes.data(), size) != size) out.setstate(std::ios::badbit);
}

}  // namespace campaign
