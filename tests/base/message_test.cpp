// Messages and their translations.

#include "base/message.hpp"

#include <doctest/doctest.h>

#include <map>
#include <sstream>

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

TEST_CASE("a message is worded in the language that is asked for") {
  const auto message = say("{} of {}", 1, "x");
  CHECK(message.text(Language::english) == "1 of x");
  CHECK(message.text(Language::vietnamese) == "1/x");
  CHECK(tr("error").text(Language::vietnamese) == "lỗi");
  CHECK(say_count("{} file", "{} files", 1).text(Language::english) == "1 file");
  CHECK(say_count("{} file", "{} files", 0).text(Language::english) == "0 files");
  CHECK(say_count("{} file", "{} files", 2).text(Language::vietnamese) == "2 tệp");
}

TEST_CASE("arguments are worded with the sentence they stand in") {
  const auto inner = tr("error");
  const Date day{2021, 10, 5};
  CHECK(say("{}: {}", inner, day).text(Language::english) == "error: 2021-10-05");
  CHECK(say("{}: {}", inner, day).text(Language::vietnamese) == "lỗi: 05/10/2021");
  CHECK(joined({inner, {}, day}, "; ").text(Language::vietnamese) == "lỗi; 05/10/2021");
  CHECK((inner + " " + Message(day)).text(Language::english) == "error 2021-10-05");
}

TEST_CASE("a text without translation stays English, and braces in somebody's words stay") {
  CHECK(tr("surely no such message").text(Language::vietnamese) == "surely no such message");
  CHECK(say("surely no such {}", "{}").text(Language::vietnamese) == "surely no such {}");
  CHECK(Message(std::string("{0} {")).text(Language::english) == "{0} {");
  CHECK(tr("").empty());
  CHECK(say_count("{} untranslated", "{} untranslateds", 2).text(Language::vietnamese) ==
        "2 untranslateds");
}

TEST_CASE("messages are the same when they say the same in every language") {
  CHECK(say("{} of {}", 1, "x") == say("{} of {}", 1, "x"));
  CHECK_FALSE(say("{} of {}", 1, "x") == say("{} of {}", 2, "x"));
  CHECK_FALSE(tr("error") == Message(std::string("error")));
}

TEST_CASE("a stream words messages in its language") {
  std::ostringstream out;
  out << tr("error") << ' ';
  set_language(out, Language::vietnamese);
  out << tr("error");
  CHECK(out.str() == "error lỗi");
}
