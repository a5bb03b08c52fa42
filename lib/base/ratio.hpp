// Exact fractions: shares, quotas, and sums before they are rounded once.
#pragma once

#include <compare>
#include <cstdint>

#include "base/points.hpp"

namespace campaign {

class Ratio {
 public:
  constexpr Ratio() = default;
  Ratio(int64_t numerator, int64_t denominator = 1);  ///< reduced; denominator must not be 0
  static Ratio of(Points points) { return {points.hundredths(), 100}; }

  int64_t numerator() const { return numerator_; }
  int64_t denominator() const { return denominator_; }
  bool operator==(const Ratio&) const = default;
  std::strong_ordering operator<=>(const Ratio& other) const;
  Ratio operator+(const Ratio& other) const;
  Ratio operator-(const Ratio& other) const;
  Ratio operator*(const Ratio& other) const;
  Ratio operator/(const Ratio& other) const;  ///< other must not be 0

  int64_t floor() const;
  Points rounded() const;  ///< half up, away from zero for negative numbers

 private:
  int64_t numerator_ = 0;
  int64_t denominator_ = 1;
};

/// `12.5%`, in Vietnamese `12,5%`.
Message percent(const Ratio& share);
/// A share as it is `written`: in percent, or as a fraction.
Message share_message(const Ratio& share, std::string_view written);

}  // namespace campaign
