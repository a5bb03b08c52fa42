// Translation of messages: the Vietnamese catalogue is built into the program and independent of
// installed locales.
#include "base/language.hpp"

#include "base/embedded.hpp"
#include "base/message_catalog.hpp"

namespace campaign {
namespace {

const MessageCatalog& vietnamese() {
  static const MessageCatalog catalog = [] {
    const auto* file = find_embedded("data/po/vi.mo");
    return file ? MessageCatalog::read(file->bytes).value_or(MessageCatalog()) : MessageCatalog();
  }();
  return catalog;
}

}  // namespace

std::string_view translation(const char* english, Language language) {
  if (language == Language::english) return english;
  return vietnamese().find(english).value_or(english);
}

std::string_view translation(const char* one, const char* many, size_t count, Language language) {
  const char* form = count == 1 ? one : many;
  if (language == Language::english) return form;
  return vietnamese().find(one).value_or(form);
}

}  // namespace campaign
