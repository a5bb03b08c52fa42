// Messages in a language: the sentence is looked up, then each argument is worded in its place.
#include "base/message.hpp"

#include <fmt/args.h>
#include <fmt/core.h>

#include <algorithm>
#include <ostream>

#include "base/overloaded.hpp"
#include "base/shown.hpp"

namespace campaign {
namespace {

/// Where a stream keeps its language.
int language_slot() {
  static const int slot = std::ios_base::xalloc();
  return slot;
}

std::string filled(std::string_view sentence, const std::vector<Message>& arguments,
                   Language language) {
  fmt::dynamic_format_arg_store<fmt::format_context> texts;
  for (const auto& one : arguments) texts.push_back(one.text(language));
  return fmt::vformat(fmt::string_view(sentence.data(), sentence.size()), texts);
}

std::string_view viewed(const char* text) { return text ? text : std::string_view(); }

}  // namespace

Message Message::sentence(const char* english, std::vector<Message> arguments) {
  Message message;
  if (*english != '\0') message.content_ = Sentence{english, nullptr, 0, std::move(arguments)};
  return message;
}

Message Message::counted(const char* one, const char* many, size_t count) {
  Message message;
  message.content_ = Sentence{one, many, count, {Message(count)}};
  return message;
}

bool Message::empty() const {
  const auto* text = std::get_if<std::string>(&content_);
  return text && text->empty();
}

std::string Message::text(Language language) const {
  const auto words_of = [&](const Sentence& one) {
    std::string text;
    if (one.english) {
      const auto found = one.many ? translation(one.english, one.many, one.count, language)
                                  : translation(one.english, language);
      return one.arguments.empty() ? std::string(found) : filled(found, one.arguments, language);
    }
    for (const auto& part : one.arguments) text += part.text(language);
    return text;
  };
  return std::visit(
      Overloaded{[](const std::string& text) { return text; },
                 [&](const Date& day) { return shown(day, language); },
                 [&](const Period& period) { return shown(period, language); }, words_of},
      content_);
}

Message& Message::operator+=(const Message& more) {
  if (more.empty()) return *this;
  if (empty()) return *this = more;
  auto* whole = std::get_if<Sentence>(&content_);
  if (!whole || whole->english) {
    Sentence sequence;
    sequence.arguments.push_back(std::move(*this));
    content_ = std::move(sequence);
    whole = std::get_if<Sentence>(&content_);
  }
  whole->arguments.push_back(more);
  return *this;
}

bool Message::Sentence::operator==(const Sentence& other) const {
  return viewed(english) == viewed(other.english) && viewed(many) == viewed(other.many) &&
         count == other.count && arguments == other.arguments;
}

bool Message::operator==(const Message& other) const { return content_ == other.content_; }

std::ostream& operator<<(std::ostream& out, const Message& message) {
  return out << message.text(language_of(out));
}

void set_language(std::ostream& out, Language language) {
  out.iword(language_slot()) = static_cast<long>(language);
}

Language language_of(std::ostream& out) {
  return static_cast<Language>(out.iword(language_slot()));
}

Message joined(const std::vector<Message>& messages, std::string_view separator) {
  Message whole;
  for (const auto& one : messages) {
    if (!whole.empty() && !one.empty()) whole += Message(separator);
    whole += one;
  }
  return whole;
}

}  // namespace campaign
