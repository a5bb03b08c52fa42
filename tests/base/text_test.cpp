// UTF-8, columns of a terminal, and plain work on texts.
#include "base/text.hpp"

#include <doctest/doctest.h>

using namespace campaign;

TEST_CASE("characters are decoded, and bad bytes one by one") {
  const std::string_view text = "aế表😀";
  std::u32string characters;
  for (size_t at = 0; at < text.size();) characters += next_character(text, at);
  CHECK(characters == U"aế表😀");
  std::string back;
  for (const char32_t c : characters) append_character(back, c);
  CHECK(back == text);
  for (const std::string_view bad : {"\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80",
                                     "\xF4\x90\x80\x80", "\xFF", "\xE1\xBA"}) {
    size_t at = 0;
    CHECK(next_character(bad, at) == 0xFFFD);
    CHECK(at == 1);
    CHECK(first_invalid_utf8("ế" + std::string(bad)) == 3);
  }
}

TEST_CASE("valid text has no invalid byte") {
  CHECK(first_invalid_utf8("Trà Vinh") == std::string_view::npos);
  CHECK(first_invalid_utf8("written \uFFFD so") == std::string_view::npos);
  CHECK(first_invalid_utf8("") == std::string_view::npos);
}

TEST_CASE("characters and columns are counted") {
  CHECK(character_count("nhiệm vụ") == 8);
  CHECK(display_width("nhiệm vụ") == 8);
  CHECK(display_width("nhie\u0323\u0302m") == 5);
  CHECK(display_width("表彰") == 4);
  CHECK(display_width("😀") == 2);
  CHECK(display_width("a\u200Bb\uFEFF") == 2);
  CHECK(display_width("ស៊ូ") == 1);
  CHECK(display_width("") == 0);
}

TEST_CASE("padding goes by columns") {
  CHECK(pad("tổ", 4) == "tổ  ");
  CHECK(pad("tổ", 4, Align::right) == "  tổ");
  CHECK(pad("tổ", 5, Align::center) == " tổ  ");
  CHECK(pad("too long", 3) == "too long");
  CHECK(pad("表", 3) == "表 ");
}

TEST_CASE("what works on a terminal is made visible") {
  CHECK(visible("a\033[31m") == "a␛[31m");
  CHECK(visible("a\nb\x7F") == "a␊b\uFFFD");
  CHECK(visible("x\xFFy") == "x\uFFFDy");
  CHECK(visible("\u202Eabc") == "\uFFFDabc");
  CHECK(visible("Hoàn thành") == "Hoàn thành");
}

TEST_CASE("lines are broken between words") {
  CHECK(wrap("một hai ba", 7) == "một hai\nba");
  CHECK(wrap("một hai ba", 80) == "một hai ba");
  CHECK(wrap("một hai ba", 6, 2) == "một\n  hai\n  ba");
  CHECK(wrap("averylongword b", 5) == "averylongword\nb");
  CHECK(wrap("  averylongword b", 5, 6) == "  averylongword\n      b");
  CHECK(wrap("", 5) == "");
}

TEST_CASE("trim, split, join, replace") {
  CHECK(trim(" \t a b \r\n") == "a b");
  CHECK(trim("  ") == "");
  CHECK(split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
  CHECK(join({"a", "b", "a"}, ", ") == "a, b, a");
  CHECK(join({}, ", ") == "");
  CHECK(replace_all("aaa", "a", "aa") == "aaaaaa");
  CHECK(replace_all("abc", "", "x") == "abc");
}
