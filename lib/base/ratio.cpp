// Exact fractions in 64 bits, computed in 128 and reduced; throws std::overflow_error on overflow.
#include "base/ratio.hpp"

#include <limits>
#include <numeric>
#include <stdexcept>

namespace campaign {
namespace {

__extension__ using Wide = __int128;
constexpr Wide kLargest = std::numeric_limits<int64_t>::max();

Ratio reduced(Wide numerator, Wide denominator) {
  Wide a = numerator < 0 ? -numerator : numerator;
  for (Wide b = denominator; b != 0;) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  if (a > 1) numerator /= a, denominator /= a;
  if (numerator > kLargest || -numerator > kLargest || denominator > kLargest)
    throw std::overflow_error("a fraction grew beyond 64 bits");
  return {static_cast<int64_t>(numerator), static_cast<int64_t>(denominator)};
}

}  // namespace

Ratio::Ratio(int64_t numerator, int64_t denominator)
    : numerator_(denominator < 0 ? -numerator : numerator),
      denominator_(denominator < 0 ? -denominator : denominator) {
  const int64_t divisor = std::gcd(numerator_, denominator_);
  if (divisor > 1) numerator_ /= divisor, denominator_ /= divisor;
}

std::strong_ordering Ratio::operator<=>(const Ratio& other) const {
  const Wide left = Wide(numerator_) * other.denominator_;
  const Wide right = Wide(other.numerator_) * denominator_;
  return left < right   ? std::strong_ordering::less
         : left > right ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

Ratio Ratio::operator+(const Ratio& other) const {
  return reduced(Wide(numerator_) * other.denominator_ + Wide(other.numerator_) * denominator_,
                 Wide(denominator_) * other.denominator_);
}

Ratio Ratio::operator-(const Ratio& other) const {
  return *this + Ratio(-other.numerator_, other.denominator_);
}

Ratio Ratio::operator*(const Ratio& other) const {
  return reduced(Wide(numerator_) * other.numerator_, Wide(denominator_) * other.denominator_);
}

Ratio Ratio::operator/(const Ratio& other) const {
  return *this * Ratio(other.denominator_, other.numerator_);
}

int64_t Ratio::floor() const {
  const int64_t quotient = numerator_ / denominator_;
  return quotient - (numerator_ % denominator_ < 0 ? 1 : 0);
}

Points Ratio::rounded() const {
  const Wide scaled = Wide(numerator_ < 0 ? -numerator_ : numerator_) * 200 + denominator_;
  const Wide rounded = scaled / (Wide(denominator_) * 2);
  if (rounded > kLargest) throw std::overflow_error("points grew beyond 64 bits");
  const auto hundredths = static_cast<int64_t>(rounded);
  return Points::hundredths(numerator_ < 0 ? -hundredths : hundredths);
}

Message percent(const Ratio& share) { return message_of((share * Ratio(100)).rounded()) + "%"; }

Message share_message(const Ratio& share, std::string_view written) {
  return written.ends_with('%') ? percent(share) : Message(written);
}

}  // namespace campaign
