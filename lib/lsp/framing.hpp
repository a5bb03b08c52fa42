// Messages cut out of the bytes that an editor sends: each has a header with its length.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/message.hpp"

namespace campaign::lsp {

/// A whole message, or what is wrong where one should begin.
struct Frame {
  std::string text = {};
  Message problem = {};
};

/// Takes bytes as they come, in pieces of any size. After a header that cannot be read, it goes on
/// at the next one.
class Framing {
 public:
  static constexpr size_t kLongest = size_t{64} << 20;

  void feed(std::string_view bytes);
  std::optional<Frame> next();  ///< nullopt: more bytes must come first

 private:
  std::optional<Frame> refused(size_t behind, Message why);
  bool find_header();

  std::string bytes_ = {};
  bool lost_ = false;  ///< a header is looked for
};

/// The bytes of a message, with its header.
std::string framed(std::string_view text);

}  // namespace campaign::lsp
