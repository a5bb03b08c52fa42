// Messages and their translations.
#include "base/language.hpp"

#include <doctest/doctest.h>

#include <map>

#include "base/message_catalog.hpp"

using namespace campaign;

namespace {

std::string number(size_t value) {
  std::string bytes;
  for (int i = 0; i < 4; ++i) bytes += static_cast<char>(value >> (8 * i));
  return bytes;
}

/// What msgfmt would write for these texts.
std::string catalogue_of(const std::map<std::string, std::string>& texts) {
  const size_t tables = 28;
  const size_t strings = tables + texts.size() * 16;
  std::string originals, translations, pool;
  const auto add = [&](std::string& table, const std::string& text) {
    table += number(text.size()) + number(strings + pool.size());
    pool += text + '\0';
  };
  for (const auto& [original, translation] : texts) add(originals, original);
  for (const auto& [original, translation] : texts) add(translations, translation);
  return number(0x950412de) + number(0) + number(texts.size()) + number(tables) +
         number(tables + texts.size() * 8) + number(0) + number(0) + originals + translations +
         pool;
}

const std::map<std::string, std::string> kTexts = {
    {"", "Language: vi\n"},
    {"error", "lỗi"},
    {std::string("{} error\0{} errors", 17), "{} lỗi"},
    {"zebra", "ngựa vằn"},
};

}  // namespace

TEST_CASE("translations are found") {
  const std::string bytes = catalogue_of(kTexts);
  const auto catalogue = MessageCatalog::read(bytes);
  REQUIRE(catalogue);
  CHECK(catalogue->size() == 4);
  CHECK(catalogue->find("error") == "lỗi");
  CHECK(catalogue->find("zebra") == "ngựa vằn");
  CHECK(catalogue->find("{} error") == "{} lỗi");
  CHECK_FALSE(catalogue->find("err"));
  CHECK_FALSE(catalogue->find("zz"));
  CHECK_FALSE(MessageCatalog().find("error"));
}

TEST_CASE("a broken catalogue is refused or read within its bounds") {
  const std::string bytes = catalogue_of(kTexts);
  for (size_t size = 0; size < bytes.size(); ++size) {
    const std::string shorter = bytes.substr(0, size);
    CHECK_FALSE(MessageCatalog::read(shorter));
  }
  for (size_t at = 0; at < bytes.size(); ++at) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0xFF);
    if (const auto catalogue = MessageCatalog::read(damaged)) catalogue->find("zebra");
  }
}

TEST_CASE("English is what the code says") {
  speak(Language::english);
  const char* text = "error";
  CHECK(tr(text) == text);
  CHECK(say("{} of {}", 1, "x") == "1 of x");
  CHECK(say_count("{} file", "{} files", 1) == "1 file");
  CHECK(say_count("{} file", "{} files", 0) == "0 files");
}

TEST_CASE("a text without translation stays English") {
  speak(Language::vietnamese);
  CHECK(spoken() == Language::vietnamese);
  CHECK(std::string(tr("surely no such message")) == "surely no such message");
  CHECK(std::string(tr("")) == "");
  CHECK(say_count("{} untranslated", "{} untranslateds", 2) == "2 untranslateds");
  speak(Language::english);
}
