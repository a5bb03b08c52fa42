// The entry of `closed-periods` that closes a period: its text, and the digest of its values.
#pragma once

#include <string>

#include "base/language.hpp"
#include "close/deciding_value.hpp"
#include "model/closed_period.hpp"

namespace campaign {

/// `sha256:…` of the lines `key: value`, each with a line end.
std::string digest_of(const DecidingValues& values);
std::string digest_of(const std::vector<ClosedValue>& values);

/// The first digits of a digest, as papers show them.
std::string short_digest(const ClosedPeriod& closed);

struct Closing {
  Period period;
  Date on;
  std::optional<std::string> by = {};
  DecidingValues values = {};
};

/// A file with one entry; comments are in the language.
std::string closing_text(const Closing& closing, Language language);

}  // namespace campaign
