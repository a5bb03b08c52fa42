// The one way of all output: text is made visible, so that data cannot control a terminal.
#pragma once

#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace campaign {

/// Until the end of its scope, what is written to the stream passes here. Line ends, tabs and the
/// colours of this program remain; other control characters and directions are shown as in
/// `visible`.
class VisibleBuffer : public std::streambuf {
 public:
  explicit VisibleBuffer(std::ostream& stream) : stream_(stream), sink_(stream.rdbuf(this)) {}
  VisibleBuffer(const VisibleBuffer&) = delete;
  VisibleBuffer& operator=(const VisibleBuffer&) = delete;
  ~VisibleBuffer() override;

  std::streambuf& sink() { return *sink_; }

 protected:
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int_type overflow(int_type character) override;
  int sync() override;

 private:
  bool put(std::string_view text);

  std::ostream& stream_;
  std::streambuf* sink_;
  std::string begun_;  ///< of a character whose bytes did not come at once
};

/// Writes bytes that are no text, such as a Word file, as they are.
void write_bytes(std::ostream& out, std::string_view bytes);

}  // namespace campaign
