// Lists, records, comments and documents of YAML 1.2: read with their meaning, or refused in place.
#include "meanings.hpp"

using campaign::test::hold;

TEST_CASE("yaml 1.2: lists and records in brackets") {
  hold({{"[]", "[]"},
        {"{}", "{}"},
        {"[a, [b, {c: d}], ]", "[a, [b, {c: d}]]"},
        {"{a: , b: ~, c:}", "{a: ~, b: ~, c: ~}"},
        {"{\"a\":1, 'b':2}", "{\"a\": 1, \"b\": 2}"},
        {"{a: [\n1\n,2],\n # c\n b: {\n}}", "{a: [1, 2], b: {}}"},
        {"[a # c\n, b]", "[a, b]"},
        {"[a: b]", "[{a: b}]"},
        {"[{a: b}]: c", "syntax 1:1-1"},
        {"{a, b: 1}", "syntax 1:2-2"},
        {"{[a]: b}", "syntax 1:2-2"},
        {"{? a : b}", "syntax 1:2-2"},
        {"[, a]", "syntax 1:2-2"},
        {"[a,, b]", "syntax 1:3-3"},
        {"{, }", "syntax 1:2-2"},
        {"[a]]", "syntax 1:4-4"},
        {"[a] b", "syntax 1:5-5"},
        {"[a}", "syntax 1:3-3"},
        {"a: [x\nb: 1", "syntax 1:4-4"},
        {"{a: b: c}", "syntax 1:1-1"},
        {"{a: 1}{b: 2}", "syntax 1:7-12"},
        {"[-]", "syntax 1:2-2"},
        {"[- a]", "syntax 1:2-2"},
        {"{a: |\n x\n}", "syntax 1:5-5"}});
}

TEST_CASE("yaml 1.2: lists and records in lines") {
  hold({{"- a\n- - b\n  - c\n-   d: e\n    f: g\n", "[a, [b, c], {d: e, f: g}]"},
        {"-\n  a: b\n-\n  - c\n", "[{a: b}, [c]]"},
        {"a:\n- b\n-\nc:\n  - - d\n", "{a: [b, ~], c: [[d]]}"},
        {"a:\n\n  # c\n    # d\n  b:\n      c\n", "{a: {b: c}}"},
        {"a:\n  b\nc:\n", "{a: b, c: ~}"},
        {"'a':\n  \"b\":\n    c d:\n      e", "{\"a\": {\"b\": {c d: e}}}"},
        {"a:\n  b: 1\n   c: 2\n", "syntax 3:4-4"},
        {"a:\n  b: 1\n c: 2\n", "syntax 3:2-5"},
        {"- a\n - b\n", "[a - b]"},
        {" - a\n- b\n", "syntax 1:2-4"},
        {"a: b\n- c\n", "syntax 2:1-3"},
        {"a: - b\n", "syntax 1:4-4"},
        {"- a: b\n c: d\n", "syntax 2:2-5"},
        {"a:\nb\n", "syntax 2:1-1"},
        {"a:\n  b:\n  \"c\"\n", "syntax 3:3-5"},
        {"a:\n{b: c}\n", "syntax 2:1-6"},
        {"a:\n  b::\n  c]\n", "syntax 3:3-4"},
        {"a: b: c\n", "syntax 1:5-5"},
        {"a\nb: c\n", "syntax 1:1-1"},
        {"a: 1\nb\n", "syntax 2:1-1"},
        {": a\n", "syntax 1:1-1"},
        {"? a\n", "syntax 1:1-1"},
        {"? - a\n: - b\n", "syntax 1:1-1"},
        {"- ? a\n", "syntax 1:3-3"},
        {"a: 1\n? b\n", "syntax 2:1-1"},
        {"\"a\n  b\": 1\n", "syntax 1:1-2"},
        {"[a, b]: 1\n", "syntax 1:1-1"},
        {"{a: b}: 1\n", "syntax 1:1-1"},
        {std::string(1100, 'k') + ": 1\n", "syntax 1:1101-1101"},
        {"a: 1\nb: 2\na: 3\n", "repeated-key 3:1-1"},
        {"a: 1\n\"a\": 2\n", "repeated-key 2:1-3"},
        {"{a: 1, a: 2}", "repeated-key 1:8-8"}});
}

TEST_CASE("yaml 1.2: comments") {
  hold({{"# a\n\n  # b\na: 1 # c\n # d\n\n# e", "{a: 1}"},
        {"a: x#y\nb: 'z' #w\nc: # v\n  u\n", "{a: x#y, b: \"z\", c: u}"},
        {"a: \"x\"#y\n", "syntax 1:7-8"},
        {"a: 'x'#y\n", "syntax 1:7-8"},
        {"a: [x]#y\n", "syntax 1:7-8"},
        {"a: [x,#y\n z]\n", "syntax 1:7-8"},
        {"a: {x: 1}#y\n", "syntax 1:10-11"},
        {"a: >#y\n  x\n", "syntax 1:5-6"},
        {"[a,# b\nc]", "syntax 1:4-6"},
        {"a: one # c\n  two\n", "syntax 2:3-5"},
        {"a: #c\n  b: #d\n    - e #f\n", "{a: {b: [e]}}"}});
}

TEST_CASE("yaml 1.2: documents and directives") {
  hold({{"---\na: 1\n...\n", "{a: 1}"},
        {"--- # c\n- a\n", "[a]"},
        {"%YAML 1.2\n---\na: 1\n", "syntax 1:1-9"},
        {"%TAG ! x:\n---\na: 1\n", "syntax 1:1-9"},
        {"--- {a: 1}\n", "{a: 1}"},
        {"---\n---\n", "second-document 2:1-3"},
        {"a: 1\n---\n", "second-document 2:1-3"},
        {"a: 1\n--- b\n", "second-document 2:1-3"},
        {"a: 1\n...\n# c\n", "{a: 1}"},
        {"a: 1\n... # c\n", "{a: 1}"},
        {"a: 1\n...\n...\n", "syntax 3:1-3"},
        {"a: |\n  ---\n  ...\n", "{a: \"---\\n...\\n\"}"},
        {"a: ---\nb: ...\nc: --- x\n", "{a: ---, b: ..., c: --- x}"},
        {"---a: 1\n", "{---a: 1}"},
        {"a: \"x\n---\ny\"\n", "unclosed-quote 1:4-4"}});
}

TEST_CASE("yaml 1.2: names, references and types are refused") {
  hold({{"a: &x\n  b: 1\n", "anchor 1:4-5"},
        {"&x a: 1\n", "anchor 1:1-2"},
        {"- &x !y a: 1\n", "anchor 1:3-4\ntag 1:6-7"},
        {"- &x a\n- *x\n", "anchor 1:3-4\nalias 2:3-4"},
        {"[&x a, *x]", "anchor 1:2-3\nalias 1:8-9"},
        {"*x : 1\n", "alias 1:1-2"},
        {"a: !!int 1\nb: !<tag:x> y\nc: ! z\n", "tag 1:4-8\ntag 2:4-11\ntag 3:4-4"},
        {"!!map {a: 1}\n", "tag 1:1-5"},
        {"a: !x &y 1\n", "tag 1:4-5\nanchor 1:7-8"},
        {"<<: {a: 1}\n", "merge-key 1:1-2"}});
}

TEST_CASE("yaml 1.2: tabs and blanks") {
  hold({{"a:\tb\nc:\t\t- d\n", "syntax 2:5-5"},
        {"a:\tb\t\nc: d\te\n", "{a: b, c: d\te}"},
        {"a: 1\n\t\nb: 2\n", "tab-indentation 2:1-1"},
        {"a:\n\tb\n", "tab-indentation 2:1-1"},
        {"a:\n  b: 1\n\tc: 2\n", "tab-indentation 3:1-1"},
        {"-\ta\n", "[a]"},
        {"-\t- a\n", "syntax 1:3-3"},
        {"[\n\ta,\n\tb\n]", "tab-indentation 2:1-1"},
        {"a: \"x\n\ty\"\n", "unclosed-quote 1:4-4"},
        {"a: 'x\n \ty\t\n z'\n", "{a: \"x y z\"}"},
        {"a:   \n  b\n   \n", "{a: b}"},
        {"a: 1   \n   \n\n", "{a: 1}"}});
}
