// Messages in the chosen language: the Vietnamese catalogue is built into the program, so no locale
// need be installed and none is asked.
#include "base/language.hpp"

#include <atomic>

#include "base/embedded.hpp"
#include "base/message_catalog.hpp"

namespace campaign {
namespace {

std::atomic<Language> chosen = Language::english;

const MessageCatalog& vietnamese() {
  static const MessageCatalog catalogue = [] {
    const auto* file = find_embedded("data/po/vi.mo");
    return file ? MessageCatalog::read(file->bytes).value_or(MessageCatalog()) : MessageCatalog();
  }();
  return catalogue;
}

}  // namespace

void speak(Language language) { chosen = language; }

Language spoken() { return chosen.load(std::memory_order_relaxed); }

const char* tr(const char* english) {
  if (spoken() == Language::english || *english == '\0') return english;
  const auto translation = vietnamese().find(english);
  return translation ? translation->data() : english;
}

std::string say_count(const char* one, const char* many, size_t count) {
  const char* form = count == 1 ? one : many;
  if (spoken() == Language::english) return fmt::format(fmt::runtime(form), count);
  const auto forms = vietnamese().find(one);
  return fmt::format(fmt::runtime(forms ? forms->data() : form), count);
}

}  // namespace campaign
