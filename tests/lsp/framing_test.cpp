// Messages are cut out of bytes that come in pieces of any size, and found again after nonsense.
#include "lsp/framing.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace campaign;
using namespace campaign::lsp;

namespace {

/// The texts of all messages, with `!` before what is wrong.
std::vector<std::string> messages_in(std::string_view bytes, size_t piece) {
  Framing framing;
  std::vector<std::string> texts;
  for (size_t at = 0; at < bytes.size(); at += piece) {
    framing.feed(bytes.substr(at, piece));
    while (const auto frame = framing.next())
      texts.push_back(frame->problem.empty() ? frame->text
                                             : "!" + frame->problem.text(Language::english));
  }
  return texts;
}

}  // namespace

TEST_CASE("messages come whole, however their bytes are cut") {
  const auto bytes = framed("{}") + framed("") + framed("{\"a\": \"Trà Vinh 🏅\"}");
  for (const size_t piece : {1, 2, 3, 7, 1000})
    CHECK(messages_in(bytes, piece) ==
          std::vector<std::string>{"{}", "", "{\"a\": \"Trà Vinh 🏅\"}"});
}

TEST_CASE("other headers and other cases of letters are read") {
  CHECK(messages_in("content-length: 2\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n{}", 5) ==
        std::vector<std::string>{"{}"});
}

TEST_CASE("after a header that cannot be read the next message is found") {
  for (const std::string wrong : {"Content-Length: many\r\n\r\n", "Content-Length: -1\r\n\r\n",
                                  "Length: 3\r\n\r\n{ }", "\r\n\r\n"}) {
    CAPTURE(wrong);
    for (const size_t piece : {1, 1000})
      CHECK(messages_in(wrong + framed("{}"), piece) ==
            std::vector<std::string>{
                "!the header of a message must say `Content-Length:` and a number", "{}"});
  }
}

TEST_CASE("a message that is too long, and a header without an end, are told and passed over") {
  const auto longest = messages_in("Content-Length: 99999999999\r\n\r\n" + framed("{}"), 9);
  REQUIRE(longest.size() == 2);
  CHECK(longest[0] == "!a message of 99999999999 bytes is longer than the 67108864 that are read");
  CHECK(longest[1] == "{}");
  const auto endless = messages_in(std::string(10'000, 'x') + framed("{}"), 1000);
  REQUIRE(endless.size() == 2);
  CHECK(endless[0] == "!the header of a message does not end");
  CHECK(endless[1] == "{}");
}
