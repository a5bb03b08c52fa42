// What to do about a problem: in words and, where it is one exact change, as that change.
#pragma once

#include <string>
#include <string_view>

#include "base/message.hpp"

namespace campaign {

struct Advice : Message {
  Advice() = default;
  Advice(Message words) : Message(std::move(words)) {}
  /// To write `right` where `wrong` stands.
  Advice(Message words, std::string_view was, std::string_view becomes)
      : Message(std::move(words)), wrong(was), right(becomes) {}

  std::string wrong = {};
  std::string right = {};  ///< empty: the words say all there is
};

}  // namespace campaign
