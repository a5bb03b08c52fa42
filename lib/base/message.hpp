// A message to the user as a value: the English sentence and its arguments. The language is chosen
// where the message is printed.
#pragma once

#include <concepts>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/language.hpp"

namespace campaign {

template <class T>
struct Located;

/// `count` hundredths: an exact number in a message.
struct Hundredths {
  int64_t count = 0;
  bool operator==(const Hundredths&) const = default;
};

class Message {
 public:
  Message() = default;                                      ///< empty
  Message(std::string text) : content_(std::move(text)) {}  ///< the same in every language
  Message(std::string_view text) : content_(std::string(text)) {}
  Message(const char*) = delete;  ///< literals must go through tr()
  Message(Date day) : content_(day) {}
  Message(Period period) : content_(period) {}
  Message(Hundredths number) : content_(number) {}  ///< `97.5`, in Vietnamese `97,5`
  template <std::integral Whole>
  requires(!std::same_as<Whole, char>) Message(Whole number) : content_(std::to_string(number)) {}
  Message(bool) = delete;
  template <class Kind>
  Message(const Id<Kind>& id) : content_(id.text) {}
  template <class T>
  requires std::convertible_to<const T&, Message> Message(const Located<T>& located)
      : Message(*located) {}

  /// `english` is a literal (it is not copied) with a `{}` for each argument.
  static Message sentence(const char* english, std::vector<Message> arguments = {});
  /// A word that is typed as it stands, with its translation in brackets: `met (đạt)`.
  static Message glossed(const char* word);
  /// Singular and plural; both have a `{}` for the count.
  static Message counted(const char* one, const char* many, size_t count);

  bool empty() const;
  std::string text(Language language) const;

  /// Concatenation, without a separator.
  Message& operator+=(const Message& more);
  Message& operator+=(const char* punctuation) {
    return *this += Message(std::string(punctuation));
  }
  friend Message operator+(Message a, const Message& b) { return std::move(a += b); }
  friend Message operator+(Message a, const char* punctuation) {
    return std::move(a += punctuation);
  }
  friend Message operator+(const char* punctuation, const Message& b) {
    return Message(std::string(punctuation)) + b;
  }

  /// Equal in every language.
  bool operator==(const Message& other) const;

 private:
  struct Sentence {
    const char* english = nullptr;  ///< null: the arguments, concatenated
    const char* many = nullptr;     ///< set when `count` chooses the form
    size_t count = 0;
    std::vector<Message> arguments = {};
    bool operator==(const Sentence& other) const;
  };

  struct Glossed {
    const char* word = nullptr;
    bool operator==(const Glossed&) const = default;
  };

  std::variant<std::string, Date, Period, Hundredths, Glossed, Sentence> content_;
};

/// Prints in the language of the stream.
std::ostream& operator<<(std::ostream& out, const Message& message);
void set_language(std::ostream& out, Language language);
Language language_of(std::ostream& out);  ///< English where none was set

/// A translated message; `english` is a literal, or was marked by translatable.
inline Message tr(const char* english) { return Message::sentence(english); }

/// Marks a literal in a table that is later passed to tr.
constexpr const char* translatable(const char* english) { return english; }

template <class T>
Message message_of(const T& argument) {
  if constexpr (std::convertible_to<T, std::string_view>)
    return std::string(std::string_view(argument));
  else
    return Message(argument);
}

/// A translated message with arguments for its `{}`.
template <class... Arguments>
Message say(const char* english, const Arguments&... arguments) {
  return Message::sentence(english, {message_of(arguments)...});
}

inline Message say_count(const char* one, const char* many, size_t count) {
  return Message::counted(one, many, count);
}

/// The messages that are not empty, with a separator between them.
Message joined(const std::vector<Message>& messages, std::string_view separator);

}  // namespace campaign
