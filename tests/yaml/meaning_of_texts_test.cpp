// The kinds of texts of YAML 1.2: each is read with its meaning there, or refused at its place.
#include "meanings.hpp"

using campaign::test::hold;

TEST_CASE("yaml 1.2: words that older YAML took for truths, numbers or nothing") {
  hold({{"a: yes\nno: on\ny: Off\n", "{a: yes, no: on, y: Off}"},
        {"a: 010\nb: 0o17\nc: 0x1F\nd: 1_000\ne: 12:30:45\nf: 1e3",
         "{a: 010, b: 0o17, c: 0x1F, d: 1_000, e: 12:30:45, f: 1e3}"},
        {"- ~\n- null\n- Null\n- NULL\n- nULL\n- ''\n-\n- nil\n- ~x\n",
         "[~, ~, ~, ~, nULL, \"\", ~, nil, ~x]"},
        {"a: .inf\nb: -.INF\nc: .nan\nd: =\ne: +1\n", "{a: .inf, b: -.INF, c: .nan, d: =, e: +1}"},
        {"a: 2021-09-05\nb: 2021-09-05T10:00:00Z\n", "{a: 2021-09-05, b: 2021-09-05T10:00:00Z}"},
        {"a: \"~\"\nb: 'null'\nc: \"true\"\n", "{a: \"~\", b: \"null\", c: \"true\"}"}});
}

TEST_CASE("yaml 1.2: plain texts") {
  hold({{"a: x  y \nb: 1", "{a: x  y, b: 1}"},
        {"a: b#c d'e f\"g h&i *j", "{a: b#c d'e f\"g h&i *j}"},
        {"a: http://x:80/y#z\nb: x:y :z\n", "{a: http://x:80/y#z, b: x:y :z}"},
        {"a: -x\nb: ?x\nc: :x\nd: --\ne: -\n", "syntax 5:4-4"},
        {"a: -x\nb: ?x\nc: :x\nd: --\n", "{a: -x, b: ?x, c: :x, d: --}"},
        {"a: one\n  two\n\n\n  three\n", "{a: one two\n\nthree}"},
        {"a:\n  one\n  two\nb:\n   x\n", "{a: one two, b: x}"},
        {"a: one\n   two\n  - three\n", "{a: one two - three}"},
        {"- one\n two\n- x\n", "[one two, x]"},
        {"a b c: d e\n", "{a b c: d e}"},
        {"a: x, y [z] {w}\n", "{a: x, y [z] {w}}"},
        {"a: \\n\\t C:\\x\n", "{a: \\n\\t C:\\x}"},
        {"[-1, -x, x-y, a:b]", "[-1, -x, x-y, a:b]"},
        {"[one\n  two,\n\n three]", "[one two, three]"},
        {"{a: one\n\n  two}", "{a: one\ntwo}"},
        {"a: %b\n", "syntax 1:4-4"},
        {"a: `b\n", "syntax 1:4-4"},
        {"a: @b\n", "syntax 1:4-4"},
        {"a: ,b\n", "syntax 1:4-5"}});
}

TEST_CASE("yaml 1.2: double quotes") {
  hold({{R"(a: "\x41\u1EAFn \U0001F3C5 \" \\ \/")", "{a: \"Aắn 🏅 \\\" \\\\ /\"}"},
        {R"(a: "x\ty\nz")", "{a: \"x\\ty\\nz\"}"},
        {"a: \"one \\\n   two\"", "{a: \"one two\"}"},
        {"a: \"one\\\n  \\ two\"", "{a: \"one two\"}"},
        {"a: \"one  \n  two\n\n\n  three\"", "{a: \"one two\\n\\nthree\"}"},
        {"a: \"\n  x\n  \"", "{a: \" x \"}"},
        {"a: \"x # y: [z]\"", "{a: \"x # y: [z]\"}"},
        {"\"a b\": 1\n\"c: d\": 2\n", "{\"a b\": 1, \"c: d\": 2}"},
        {"a: \"x\" \"y\"", "syntax 1:8-10"},
        {"a: \"x\"y", "syntax 1:7-7"},
        {R"(a: "\q")", "syntax 1:5-6"},
        {R"(a: "\'")", "syntax 1:5-6"},
        {R"(a: "\u12")", "syntax 1:5-6"},
        {"a: \"x\n\n\ny\"", "unclosed-quote 1:4-4"},
        {"a: \"\n\n\n  \"", "{a: \"\\n\\n\"}"}});
}

TEST_CASE("yaml 1.2: single quotes") {
  hold({{"a: 'it''s'", "{a: \"it's\"}"},
        {"a: ''''", "{a: \"'\"}"},
        {"a: 'x\\ny \"z\"'", "{a: \"x\\\\ny \\\"z\\\"\"}"},
        {"a: 'one  \n   two\n\n   three'", "{a: \"one two\\nthree\"}"},
        {"a: '\n\n\n  '", "{a: \"\\n\\n\"}"},
        {"'a': {'b':1, \"c\":[2]}", "{\"a\": {\"b\": 1, \"c\": [2]}}"},
        {"a: ' \n '", "{a: \" \"}"},
        {"a: 'x' # y\n", "{a: \"x\"}"},
        {"a: 'x'y", "syntax 1:7-7"}});
}

TEST_CASE("yaml 1.2: texts in lines") {
  hold({{"a: |\n  x\n\n  y\n\n\nb: 1", "{a: \"x\\n\\ny\\n\", b: 1}"},
        {"a: |-\n  x\n\n\nb: 1", "{a: \"x\", b: 1}"},
        {"a: |+\n  x\n\n\nb: 1", "{a: \"x\\n\\n\\n\", b: 1}"},
        {"a: |+\n\n\nb: 1", "{a: \"\\n\\n\", b: 1}"},
        {"a: |\n\n\nb: 1", "{a: \"\", b: 1}"},
        {"a: |2\n    x\n   y\n", "{a: \"  x\\n y\\n\"}"},
        {"a: |2-\n    x\n", "{a: \"  x\"}"},
        {"a: |-2\n    x\n", "{a: \"  x\"}"},
        {"- |1\n  x\n- >1-\n  y\n  z\n", "[\" x\\n\", \" y\\n z\"]"},
        {"a: |\n\n  x\n", "{a: \"\\nx\\n\"}"},
        {"a: |\n  x\n    y\n  z\n", "{a: \"x\\n  y\\nz\\n\"}"},
        {"a: |\n  x: [y # z\n  - 'w\n", "{a: \"x: [y # z\\n- 'w\\n\"}"},
        {"a: |\n  x\n # no text\nb: 1\n", "{a: \"x\\n\", b: 1}"},
        {"a: >\n  x\n  y\n\n  z\n\n\n  w\n", "{a: \"x y\\nz\\n\\nw\\n\"}"},
        {"a: >\n  x\n    y\n  z\n", "{a: \"x\\n  y\\nz\\n\"}"},
        {"a: >\n  x\n\n    y\n\n  z\n", "{a: \"x\\n\\n  y\\n\\nz\\n\"}"},
        {"a: >-\n  x\n  y\n", "{a: \"x y\"}"},
        {"a: >+\n  x\n\n", "{a: \"x\\n\\n\"}"},
        {"a: > # why\n  x\n", "{a: \"x\\n\"}"},
        {"- |\n x\n- >\n y\n", "[\"x\\n\", \"y\\n\"]"},
        {"a: >+\n  x\n   y\n\n\nb: 1", "{a: \"x\\n y\\n\\n\\n\", b: 1}"},
        {"a: >+\n  x", "{a: \"x\"}"},
        {"a: |\n  x", "{a: \"x\"}"},
        {"a: |+\n  x", "{a: \"x\"}"},
        {"a: |\r\n  x\r\n  y\r\n", "{a: \"x\\ny\\n\"}"},
        {"a: |\n  x\ty\n  \tz\n", "{a: \"x\\ty\\n\\tz\\n\"}"},
        {"a: |0\n  x\n", "syntax 1:6-6"},
        {"a: |10\n  x\n", "syntax 1:6-6"},
        {"a: |x\n  y\n", "syntax 1:5-5"},
        {"a: | x\n  y\n", "syntax 1:6-6"},
        {"a: |#x\n  y\n", "syntax 1:5-6"},
        {"a: |\n    x\n  y\nb: 1", "syntax 3:3-3"},
        {"[|\n x]", "syntax 1:2-2"}});
}
