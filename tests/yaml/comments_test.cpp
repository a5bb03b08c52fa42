// A comment that may be the end of a text is reported; what stands in quotes is no comment.
#include "yaml/comments.hpp"

#include <doctest/doctest.h>

#include "base/source.hpp"
#include "english.hpp"
#include "yaml/parse.hpp"

namespace {

using campaign::Diagnostics;
using campaign::SourceFile;

/// The names of the problems with what they mark: `comment-in-text: #12`.
std::string found(const std::string& text) {
  const SourceFile source("a.yaml", text);
  Diagnostics diagnostics;
  campaign::yaml::parse(source, diagnostics);
  diagnostics.sort();
  std::string list;
  for (const auto& one : diagnostics.list())
    list += (list.empty() ? "" : "; ") + std::string(one.check.name) + ": " +
            std::string(one.span.text());
  return list;
}

std::string comments_of(const std::string& text) {
  const SourceFile source("a.yaml", text);
  Diagnostics diagnostics;
  const auto document = campaign::yaml::parse(source, diagnostics);
  std::string list;
  for (const auto& one : campaign::yaml::comments(document)) list += std::string(one.text()) + "|";
  return list;
}

}  // namespace

TEST_CASE("comments: one that may belong to the text before it is reported") {
  CHECK(found("title: Hưởng ứng #ViệcTửTế\n") == "comment-in-text: #ViệcTửTế");
  CHECK(found("title: Bài dự thi số #12 được chọn\n") == "comment-in-text: #12 được chọn");
  CHECK(found("title: \"Hưởng ứng\" #ViệcTửTế\n") == "comment-in-text: #ViệcTửTế");
  CHECK(found("title: 'Hưởng ứng'   #ViệcTửTế\n") == "comment-in-text: #ViệcTửTế");
  CHECK(found("title: #1 toàn tỉnh\nid: a\n") == "comment-in-text: #1 toàn tỉnh");
  CHECK(found("title: #1\n  toàn tỉnh\n") == "comment-in-text: #1");
  CHECK(found("list:\n  - Đội một\n  - Đội #2\n") == "comment-in-text: #2");
  CHECK(found("list:\n  - #2\n  - Đội một\n") == "comment-in-text: #2");
  CHECK(found("title: Dòng một\n  #ViệcTửTế\nid: a\n") == "comment-in-text: #ViệcTửTế");
  CHECK(found("title: Lập trình C # và C\n") == "comment-in-text: # và C");
  CHECK(found("title: Rút thời gian chờ khám # còn 35 phút\n") == "comment-in-text: # còn 35 phút");
  CHECK(found("title: Bài dự thi số # 12\n") == "comment-in-text: # 12");
  CHECK(found("list: [Một, #Hai\n  Ba]\n") == "comment-in-text: #Hai");
}

TEST_CASE("comments: usual ones are not reported") {
  for (const auto* text :
       {"title: Hưởng ứng  # ghi chú\n", "title: Một # ghi chú\n", "title: a  #\n",
        "#ghi chú\ntitle: Một\n#title: Hai\nid: a\n", "list:  #ghi chú\n  - Một\n",
        "list: [Một, Hai] #ghi chú\n", "one: {a: Một} #ghi chú\n", "title: a  ## ghi chú\n",
        "title: Kết quả# 1\n", "title: \"Đội #1\"\n", "title: >\n  Đội #1\n  #2\nid: a\n",
        "list:\n  - Một\n  #- Hai\n  - Ba\n", "one:\n  a: Một\n  #b: Hai\n"}) {
    CAPTURE(text);
    CHECK(found(text) == "");
  }
}

TEST_CASE("comments: one without a blank before it is an error") {
  CHECK(found("title: \"Một\"#hai\n") == "syntax: #hai");
  CHECK(found("title: 'Một'# hai\n") == "syntax: # hai");
  CHECK(found("list: [Một]#hai\n") == "syntax: #hai");
  CHECK(found("list: [Một,#hai\n  Ba]\n") == "syntax: #hai");
  CHECK(found("title: |#hai\n  Một\n") == "syntax: #hai");
  CHECK(found("title: >#hai\n  Một\n") == "syntax: #hai");
}

TEST_CASE("comments: one that hides a closing bracket is the problem") {
  CHECK(found("list: [BC #13/BC-VP]\n") == "syntax: #13/BC-VP]");
  CHECK(found("- {title: Đội #1 hạng nhất, id: a}\n- {id: b}\n") == "syntax: #1 hạng nhất, id: a}");
  CHECK(found("- {title: Thi C # và C, id: a}\n- {id: b}\n") == "syntax: # và C, id: a}");
}

TEST_CASE("comments: what stands in quotes or in a block of text is none") {
  CHECK(comments_of("# một\na: \"x # y\"  # hai\nb: >\n  x # y\n  # z\nc: x # ba\n") ==
        "# một|# hai|# ba|");
  CHECK(comments_of("a: 'x # y\n") == "# y|");  // a file that cannot be read has only lines
}
