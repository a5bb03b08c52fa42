// Exact hundredths: points, percentages and figures. Never a floating-point number.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "base/advice.hpp"
#include "base/message.hpp"

namespace campaign {

class Points {
 public:
  constexpr Points() = default;
  static constexpr Points hundredths(int64_t count) { return Points(count); }
  static constexpr Points whole(int64_t count) { return Points(count * 100); }

  constexpr int64_t hundredths() const { return hundredths_; }
  constexpr auto operator<=>(const Points&) const = default;
  constexpr Points operator+(Points other) const { return Points(hundredths_ + other.hundredths_); }
  constexpr Points operator-(Points other) const { return Points(hundredths_ - other.hundredths_); }
  constexpr Points operator*(int64_t times) const { return Points(hundredths_ * times); }
  constexpr Points& operator+=(Points other) { return *this = *this + other; }

  /// `97.5`, as in the data: a dot, and no more decimals than needed.
  std::string text() const;

 private:
  explicit constexpr Points(int64_t hundredths) : hundredths_(hundredths) {}
  int64_t hundredths_ = 0;
};

/// For `say`: a number in the language of the message.
inline Message message_of(Points number) { return Hundredths{number.hundredths()}; }

/// Why a text is not a valid number.
struct NotANumber {
  Message reason;
  Advice help;
  bool comma = false;  ///< a decimal comma
};

/// What a field takes, so that no help offers a number which cannot stand there.
struct AskedNumber {
  std::string_view unit = {};  ///< such as `%`: follows the number wherever the reason shows it
  Points most = Points::whole(999'999'999'999);
  bool whole = false;  ///< without decimals
  Advice help = {};    ///< for a text that is no number
};

/// Parses `-?[0-9]+(\.[0-9]{1,2})?`; rejects everything else, such as `010`, `1e3` or `9,5`, with a
/// reason. A number that is too large for its form, or has decimals, is for the caller.
std::variant<Points, NotANumber> parse_points(std::string_view text, const AskedNumber& asked = {});

/// `450.000`, `450,000` or `450 000` as `450000`; empty for other texts.
std::string without_thousands_separators(std::string_view text);

}  // namespace campaign
