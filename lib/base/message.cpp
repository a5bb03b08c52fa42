// Messages in a language: the sentence is translated, then the arguments are formatted into it.
#include "base/message.hpp"

#include <fmt/args.h>
#include <fmt/core.h>

#include <algorithm>
#include <ostream>

#include "base/overloaded.hpp"
#include "base/shown.hpp"

namespace campaign {
namespace {

/// The index of a stream's language in its iword array.
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

std::string_view view_or_empty(const char* text) { return text ? text : std::string_view(); }

}  // namespace

Message Message::sentence(const char* english, std::vector<Message> arguments) {
  Message message;
  if (*english != '\0') message.content_ = Sentence{english, nullptr, 0, std::move(arguments)};
  return message;
}

Message Message::counted(const char* one, const char* many, size_t count) {
  Message message;
  message.content_ = Sentence{one, many, count, {Hundredths{static_cast<int64_t>(count) * 100}}};
  return message;
}

Message Message::glossed(const char* word) {
  Message message;
  message.content_ = Glossed{word};
  return message;
}

bool Message::empty() const {
  const auto* text = std::get_if<std::string>(&content_);
  return text && text->empty();
}

std::string Message::text(Language language) const {
  const auto sentence_text = [&](const Sentence& it) {
    std::string text;
    if (it.english) {
      const auto found = it.many ? translation(it.english, it.many, it.count, language)
                                 : translation(it.english, language);
      return it.arguments.empty() ? std::string(found) : filled(found, it.arguments, language);
    }
    for (const auto& part : it.arguments) text += part.text(language);
    return text;
  };
  return std::visit(Overloaded{[](const std::string& text) { return text; },
                               [&](const Date& day) { return shown(day, language); },
                               [&](const Period& period) { return shown(period, language); },
                               [&](Hundredths number) {
                                 return shown(Points::hundredths(number.count), language);
                               },
                               [&](Glossed one) {
                                 const auto meaning = translation(one.word, language);
                                 return std::string(one.word) +
                                        (meaning == one.word ? "" : fmt::format(" ({})", meaning));
                               },
                               sentence_text},
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
  return view_or_empty(english) == view_or_empty(other.english) &&
         view_or_empty(many) == view_or_empty(other.many) && count == other.count &&
         arguments == other.arguments;
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
