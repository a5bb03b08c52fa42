// Trees and their places: every span is exactly what the user wrote.
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include "reading.hpp"

using campaign::test::last_value;
using campaign::test::problems;
using campaign::test::tree;

TEST_CASE("yaml: an empty file has no root") {
  CHECK(tree("") == "nothing");
  CHECK(tree("# only a comment\n") == "nothing");
  CHECK(tree("---\n") == "nothing");
  CHECK(problems("---\n# nothing\n...\n") == "");
}

TEST_CASE("yaml: blocks of entries and items") {
  CHECK(tree("a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n") ==
        "{a@1:1 1@1:4 b@2:1 [x@3:5 {c@4:5 2@4:8 d@5:5 3@5:8}]}");
  CHECK(tree("a:\n- x\n- - y\n  - z\nb: 1") == "{a@1:1 [x@2:3 [y@3:5 z@4:5]] b@5:1 1@5:4}");
}

TEST_CASE("yaml: brackets over several lines") {
  CHECK(tree("a: {x: 1, # first\n    y: [2,\n        3,]}\n") ==
        "{a@1:1 {x@1:5 1@1:8 y@2:5 [2@2:9 3@3:9]}}");
}

TEST_CASE("yaml: columns count characters, not bytes") {
  CHECK(tree("đơn-vị: {tên: Văn phòng, số: 1}") ==
        "{đơn-vị@1:1 {tên@1:10 Văn phòng@1:15 số@1:26 1@1:30}}");
}

TEST_CASE("yaml: a question mark in a text between brackets") {
  CHECK(tree("{title: Vì sao?, a: 1}") == "{title@1:2 Vì sao?@1:9 a@1:18 1@1:21}");
  CHECK(tree("[Vì sao? Hỏi đáp, \"?\", x?a=b, x ?]") ==
        "[Vì sao? Hỏi đáp@1:2 \"?\"@1:19 x?a=b@1:24 x ?@1:31]");
  CHECK(tree("a: {url: http://x.vn/?a=b?c,\n    b: Gì\n      đây? 1}") ==
        "{a@1:1 {url@1:5 http://x.vn/?a=b?c@1:10 b@2:5 Gì\n      đây? 1@2:8}}");
  CHECK(tree("{là gì?: 1, ?x: 2}") == "{là gì?@1:2 1@1:10 ?x@1:13 2@1:17}");
  CHECK(last_value("a:\t{b: \"Vì sao?\\n?\"}") == "Vì sao?\n?");
  CHECK(last_value("a:\t{b: Vì sao?  ?  }") == "Vì sao?  ?");
  CHECK(problems("? a\n: 1") == "syntax 1:1-1");
  CHECK(problems("{? a: 1}") == "syntax 1:2-2");
}

TEST_CASE("yaml: nothing stands where its colon or dash stands") {
  CHECK(tree("a:\nb: # none\n\nc: 1\n") == "{a@1:1 null@1:2 b@2:1 null@2:2 c@4:1 1@4:4}");
  CHECK(tree("-\n-\n- a\n-") == "[null@1:1 null@2:1 a@3:3 null@4:1]");
  CHECK(tree("a: ~\nb: [null]\nc:\nnull: 1") ==
        "{a@1:1 null@1:4 b@2:1 [null@2:5] c@3:1 null@3:2 null@4:1 1@4:7}");
  CHECK(tree("{a: , b: }") == "{a@1:2 null@1:3 b@1:7 null@1:8}");
}

TEST_CASE("yaml: quotes are part of the span and not of the value") {
  CHECK(tree("a: \"x: y\" # c") == "{a@1:1 \"x: y\"@1:4}");
  CHECK(last_value("a: \"x: y\" # c") == "x: y");
  CHECK(last_value("a: 'it''s'") == "it's");
  CHECK(last_value("a: \"tab\\t, \\\"quote\\\", \\u00e9\"") == "tab\t, \"quote\", é");
  CHECK(last_value("a: \"one\n  two\n\n  three\"") == "one two\nthree");
  CHECK(tree("a: \"one\n  two\"\nb: 1") == "{a@1:1 \"one\n  two\"@1:4 b@3:1 1@3:4}");
  CHECK(tree("a: ''") == "{a@1:1 ''@1:4}");
}

TEST_CASE("yaml: plain text over several lines") {
  CHECK(tree("a: one\n  two\n\n  three # c\nb: 1") ==
        "{a@1:1 one\n  two\n\n  three@1:4 b@5:1 1@5:4}");
  CHECK(last_value("- one\n  two\n\n  three") == "one two\nthree");
}

TEST_CASE("yaml: blocks of text") {
  CHECK(last_value("a: >\n  one\n  two\n\n  three\n") == "one two\nthree\n");
  CHECK(last_value("a: |-\n  one\n   two\n") == "one\n two");
  CHECK(tree("a: > # why\n  one # no comment\n# end\nb: |\n\n  two\n\nc: 1\n") ==
        "{a@1:1 > # why\n  one # no comment@1:4 b@4:1 |\n\n  two@4:4 c@8:1 1@8:4}");
  CHECK(tree("- a: |2\n      x\n- b") == "[{a@1:3 |2\n      x@1:6} b@3:3]");
  CHECK(tree("a: |\nb: 1") == "{a@1:1 |@1:4 b@2:1 1@2:4}");
}

TEST_CASE("yaml: Windows line ends") {
  CHECK(tree("--- # first\r\na: x\r\nb:\r\n  - y\r\n") == "{a@2:1 x@2:4 b@3:1 [y@4:5]}");
  CHECK(last_value("a: >\r\n  one\r\n  two\r\n") == "one two\n");
  CHECK(tree("a: \"one\r\n  two\"\r\nb:\r\n") == "{a@1:1 \"one\r\n  two\"@1:4 b@3:1 null@3:2}");
}

TEST_CASE("yaml: a value is a view into the source wherever it can be") {
  const campaign::SourceFile source("a.yaml", "a: 'x'\nb: y z\nc: \"\\n\"\n");
  campaign::Diagnostics diagnostics;
  const auto document = campaign::yaml::parse(source, diagnostics);
  CHECK(document.arena.size() == 1);
  CHECK(document.nodes[2].text.data() == source.text().data() + 4);
  CHECK(document.nodes[2].quoted);
  CHECK_FALSE(document.nodes[4].quoted);
}

TEST_CASE("yaml: collections span from their first to their last byte") {
  const campaign::SourceFile source("a.yaml", "a: [1, 2 ] # c\nb:\n  - x: 1\n    y: 2\n");
  campaign::Diagnostics diagnostics;
  const auto document = campaign::yaml::parse(source, diagnostics);
  const auto list = document.root().first_child().next();
  CHECK(list.span().text() == "[1, 2 ]");
  CHECK(list.next().next().span().text() == "- x: 1\n    y: 2");
  CHECK(document.root().span().text() == "a: [1, 2 ] # c\nb:\n  - x: 1\n    y: 2");
}
