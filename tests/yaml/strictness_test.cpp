// Each rule of reading: hit at its exact place, once, and the file is not believed.
#include <doctest/doctest.h>

#include "reading.hpp"

using campaign::test::help;
using campaign::test::message;
using campaign::test::problems;
using campaign::test::tree;

TEST_CASE("yaml: bytes that are no text") {
  CHECK(problems("a: V\xA8n ph\xDFng\n") == "not-utf8 1:5-4");
  CHECK(problems("a: ph\xDFng\nb: ph\xDFng\n") == "not-utf8 1:6-6");
  CHECK(problems(std::string("\xFF\xFE"
                             "a\0:\0",
                             6)) == "not-utf8 1:1-1");
  CHECK(problems(std::string("a\0:\0 \0x\0", 8)) == "not-utf8 1:1-1");
  CHECK(problems("a: x\x02y\n") == "control-character 1:5-5");
  CHECK(problems("a: x\rb: y\n") == "control-character 1:5-5");
  CHECK(message("a: \x04") == "the invisible character U+0004 cannot stand in a file");
}

TEST_CASE("yaml: a decimal comma between brackets") {
  CHECK(message("{a: 42,5, b: 3}\n") == "`42,5` has a decimal comma");
  CHECK(help("{a: 42,5, b: 3}\n") == "write `42.5`");
  CHECK(help("{a: 95,2%, b: 3}\n") ==
        "write `95.2`, or `95.2%` where the field is a share, such as `women-share`");
  CHECK(message("{a: 60,000,b: 3}\n") == "`60,000` can be read in two ways");
}

TEST_CASE("yaml: a record on one line that lost a sign") {
  const std::string lines = "a: {b: 1, c: 2}\n";
  CHECK(problems(lines + "ab: b: 1, c: 2}\n") == "syntax 2:15-15");
  CHECK(help(lines + "ab: b: 1, c: 2}\n").starts_with("write `{` where the record begins"));
  CHECK(problems(lines + "ab: (b: 1, c: 2)\n") == "syntax 2:5-5");
  CHECK(help(lines + "ab: (b: 1, c: 2)\n").starts_with("if this is a record, write `{…}`"));
  CHECK(problems(lines + "ab {b: 1, c: 2}\n") == "syntax 2:1-2");
  CHECK(help(lines + "ab {b: 1, c: 2}\n") == "write `ab:`");
  CHECK(message(lines + "ab: {b: 1} c: 2\n").find("a colon is missing") == std::string::npos);
  CHECK(message("- {b: 1} c: 2\n").find("a colon is missing") == std::string::npos);
  for (const auto* text : {"ab: Chủ đề: số\n", "ab: Chủ đề {số}: một\n"})
    CHECK(help(lines + text) == "put the whole text in quotes");
}

TEST_CASE("yaml: letters in UTF-8 that were taken for others") {
  CHECK(problems("a: Pháº¡m VÄƒn DÅ©ng, HÃ\u00A0\nb: {c: x, d: â€œÄ\u0090á»—â€\u009D}") ==
        "misread-letters 1:4-25\nmisread-letters 2:14-24");
  CHECK(problems("a: LĂª HoĂ\u00A0ng") == "misread-letters 1:4-13");
  CHECK(problems("a: «CAFÉ», \"É»\", José, Đỗ Ã, CỬA SỔ, ស្រី, Ê Đê, 25°–30°, “Ê”…\n") == "");
}

TEST_CASE("yaml: a byte order mark is skipped and warned about") {
  CHECK(problems("\xEF\xBB\xBF"
                 "a: 1") == "byte-order-mark 1:1-1");
  CHECK(tree("\xEF\xBB\xBF"
             "a: 1") == "{a@1:1 1@1:4}");
  CHECK(problems("\xEF\xBB\xBF# c\na: 1") == "byte-order-mark 1:1-1");
}

TEST_CASE("yaml: blanks that only look so, where they change the structure") {
  CHECK(problems("a:\u00A0x\nb: 1") == "look-alike-blank 1:3-3");
  CHECK(problems("a: Văn\u00A0phòng\nb: 1") == "look-alike-blank 1:7-7");
  CHECK(problems("a: An\u200B Hòa") == "look-alike-blank 1:6-6");
  CHECK(problems("a: \u00A0x") == "look-alike-blank 1:4-4");
  CHECK(problems("a: x\u00A0\nb: 1") == "look-alike-blank 1:5-5");
  CHECK(problems("a: \"x\"\u00A0\nb: 1") == "look-alike-blank 1:7-7");
  CHECK(problems("a: 1\u00A0# c") == "look-alike-blank 1:5-5");
  CHECK(problems("-\u3000x\n-\u2003y") == "look-alike-blank 1:2-2\nlook-alike-blank 2:2-2");
  CHECK(problems("a:\n  x: 1\n\u00A0 y: 2\nz: 1") == "look-alike-blank 3:1-1");
  CHECK(problems("a:\n  x: 1\n  \u202Fy: 2\n") == "look-alike-blank 3:3-3");
  CHECK(problems("a: 1\n\u00A0\nb: 2") == "look-alike-blank 2:1-1");
  CHECK(problems("a\u200B: 1") == "look-alike-blank 1:2-2");
  CHECK(problems("b: '\u00A0x'\nc: |\n  \u00A0y\n") ==
        "look-alike-blank 1:5-5\nlook-alike-blank 3:3-3");
  CHECK(problems("# \u00A0\nd: ស\u200Bក\ne: \"ស\u200Bក\"\n") == "");
}

TEST_CASE("yaml: curved quotes that mean straight ones") {
  CHECK(problems("a: “Giỏi việc nước”") == "smart-quote 1:4-19");
  CHECK(problems("a: «x»\nb: ‘y’") == "smart-quote 1:4-6\nsmart-quote 2:4-6");
  CHECK(problems("a: [“x, y”]") == "smart-quote 1:5-6");
  CHECK(problems("a: “x: y”") == "smart-quote 1:4-5");
  CHECK(problems("a: “x” và “y”\nb: Phong trào “x”\nc: “x” nữa\nd: \"“x”\"") == "");
}

TEST_CASE("yaml: marks of a merge that was not finished") {
  CHECK(problems("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n") == "merge-conflict 1:1-12");
  CHECK(problems("a: [\r\n<<<<<<< HEAD\r\n1\r\n=======\r\n2]\r\n>>>>>>> o\r\n") ==
        "merge-conflict 2:1-12");
  CHECK(problems("a:\n  <<<<<<< HEAD\n  - x\n  =======\n  >>>>>>> o\n") == "merge-conflict 2:3-14");
  CHECK(problems("a: 1\n>>>>>>> other") == "merge-conflict 2:1-13");
  CHECK(problems("a: 1\n||||||| 5f1e\n=======") == "merge-conflict 2:1-12\nmerge-conflict 3:1-7");
  CHECK(problems("a: |\n  Tin\n  =======\n  x\n# =======\nb: <<<<<<<\n") == "");
}

TEST_CASE("yaml: tabs before a line") {
  CHECK(problems("a:\n\tb: 1") == "tab-indentation 2:1-1");
  CHECK(problems("a:\n\tb: 1\n\tc: 1\nd:\n  \te: 1") ==
        "tab-indentation 2:1-1\ntab-indentation 5:3-3");
  CHECK(problems("a: |\n  x\n  \ty\nb:\t1\nc: \"x\n \ty\"\n\t\n\t# c") == "");
}

TEST_CASE("yaml: one document in a file") {
  CHECK(problems("--- \na: 1\n") == "");
  CHECK(problems("a: 1\n---\nb: 2\n") == "second-document 2:1-3");
  CHECK(problems("a: 1\n...\nb: 2\n") == "second-document 3:1-2");
  CHECK(problems("- a\nb: 1\n") == "syntax 1:1-3");
  CHECK(problems("  a: 1\nb: 2\n") == "syntax 1:3-6");
  CHECK(problems("  a:\n    b: 1\nc: 2\n") == "syntax 3:1-4");
  CHECK(problems("a: 1\n%b\n") == "syntax 2:1-2");
}

TEST_CASE("yaml: no names, references, types or merging") {
  CHECK(problems("a: &x 1\nb: *x") == "anchor 1:4-5\nalias 2:4-5");
  CHECK(problems("a: *b*") == "alias 1:4-6");
  CHECK(problems("a: !!str 1\nb: !x {}") == "tag 1:4-8\ntag 2:4-5");
  CHECK(problems("- <<: {a: 1}\n  b: 2") == "merge-key 1:3-4");
  CHECK(problems("a: R&D, 5 * 3, hay!\nb: \"*x\"\nc: '&x'\nd: \"<<\"") == "");
}

TEST_CASE("yaml: a key stands once in a record") {
  CHECK(problems("a: 1\nb: {c: 1, \"c\": 2}\na: 3") == "repeated-key 2:11-13\nrepeated-key 3:1-1");
  CHECK(problems("- {a: 1}\n- {a: 1}") == "");
}

TEST_CASE("yaml: a quote closes where its indentation says") {
  CHECK(problems("a: \"x\nb: 1\nc: \"y\"") == "unclosed-quote 1:4-4");
  CHECK(problems("a: \"x\nb: 1\n") == "unclosed-quote 1:4-4");
  CHECK(problems("a: 'x") == "unclosed-quote 1:4-4");
  CHECK(problems("- a: \"x\n  b: 1\n- a: \"y\"") == "unclosed-quote 1:6-6");
  CHECK(problems("- {a: \"x, b: 1}\n- {a: \"y\"}") == "unclosed-quote 1:7-7");
  CHECK(problems("a: 1\na: 2\nb: \"x\nb: 1\nc: \"y\"") ==
        "repeated-key 2:1-1\nunclosed-quote 3:4-4");
}

TEST_CASE("yaml: a blank behind a colon") {
  CHECK(problems("a:1") == "missing-blank-after-colon 1:1-2");
  CHECK(problems("a: 1\nb:\"x\"\nc: 2") == "missing-blank-after-colon 2:1-2");
  CHECK(problems("- id:x\n  name:y\n  kind: z") ==
        "missing-blank-after-colon 1:3-5\nmissing-blank-after-colon 2:3-7");
  CHECK(problems("a: x\n  b:1\nc: 2") == "missing-blank-after-colon 2:3-4");
  CHECK(problems("{a: 1, b:2}") == "missing-blank-after-colon 1:8-9");
  CHECK(problems("a: 08:00\nb: http://x.vn\nc: [8:30, sha256:ab]\nd:\n- http://x\n- 9:00") == "");
}

TEST_CASE("yaml: nesting has an end") {
  const auto nested = [](size_t n) { return std::string(n, '[') + std::string(n, ']'); };
  CHECK(problems(nested(64)) == "");
  CHECK(problems(nested(65)) == "too-deep 1:65-65");
  CHECK(problems(nested(100000)) == "too-deep 1:65-65");
  CHECK(problems(std::string(100000, '[')).starts_with("too-deep 1:"));
}

TEST_CASE("yaml: other mistakes are told where they are") {
  CHECK(problems("a: b: c") == "syntax 1:5-5");
  CHECK(problems("a: 1\n b: 2") == "syntax 2:2-2");
  CHECK(problems("a: 1\nb\nc: 2") == "syntax 2:1-1");
  CHECK(problems("a: 1\nb\n") == "syntax 2:1-1");
  CHECK(problems("a:\n    b: 1\n  c: 2") == "syntax 3:3-6");
  CHECK(problems("a: [1, 2\nb: 3") == "syntax 1:4-4");
  CHECK(problems("a: 1]\nb: ]") == "syntax 2:4-4");
  CHECK(problems("a: \"x\" y") == "syntax 1:8-8");
  CHECK(problems("a: @x") == "syntax 1:4-4");
  CHECK(problems("a: - b") == "syntax 1:4-4");
  CHECK(problems("a: \"C:\\x\"") == "syntax 1:7-8");
  CHECK(problems("a: |x\n  y") == "syntax 1:5-5");
  CHECK(problems("? a\n: b") == "syntax 1:1-1");
  CHECK(problems("[a]: b") == "syntax 1:1-1");
  CHECK(problems("- a\n-b") == "syntax 2:1-2");
  CHECK(problems("[a, , b]") == "syntax 1:3-3");
  CHECK(problems("[a, , -5]") == "syntax 1:3-3");
  CHECK(tree("a: 1\nb\n") == "nothing");
}
