// Files of random entries in every form of YAML that people write.
#include "edit/random_yaml.hpp"

#include "base/text.hpp"

namespace campaign::testing {
namespace {

std::string blanks_of(size_t count) { return std::string(count, ' '); }

}  // namespace

/// Lines of their own, or empty ones; often none.
std::string RandomYaml::comment(size_t indent) {
  std::string lines;
  while (maybe(4)) lines += maybe(3) ? "\n" : blanks_of(indent) + "# ghi chú: {a, [b\n";
  return lines;
}

std::string RandomYaml::comment_behind() {
  return maybe(4) ? one_of({"  # mới", " # - id: x", "   #", "  # 'một nháy"}) : "";
}

std::string RandomYaml::scalar() {
  return one_of({"Nguyễn Văn An", "\"Trần: Thị, Bình\"", "'Lê Thị ''Chi'''", "12/QĐ-BV",
                 "2026-10-05", "\"a # b\"", "'#'", "\"\\u0041n\"", "0905", "a b: c", "Phạm-Văn"});
}

std::string RandomYaml::block_scalar(size_t indent) {
  const std::string pad = blanks_of(indent + 2);
  std::string text = one_of({"|", ">", "|-", ">-", "|+"});
  text += '\n' + pad + "dòng một: {x\n";
  if (maybe(2)) text += "\n";
  return text + pad + "- dòng hai # không phải ghi chú";
}

std::string RandomYaml::nested(size_t indent) {
  const std::string pad = blanks_of(indent);
  switch (below(4)) {
    case 0:
      return " [a, \"b, c\", 'd']";
    case 1:
      return " {x: 1, y: [2, 3]}";
    case 2:
      return "\n" + pad + "- một" + comment_behind() + "\n" + pad +
             "- {unit: hai, from: 2026-01-01}";
    default:
      return "\n" + pad + "  - unit: ba\n" + pad + "    from: 2026-01-01" + comment_behind();
  }
}

std::string RandomYaml::id(size_t number) {
  const auto text = "p" + std::to_string(number);
  return maybe(6) ? '"' + text + '"' : maybe(6) ? "'" + text + "'" : text;
}

std::string RandomYaml::flow_entry(size_t number) {
  const std::string inside = maybe(4) ? " " : "";
  auto text = "{" + inside + "id: " + id(number);
  for (size_t i = 0; i < below(4); ++i) {
    auto value = scalar();
    if (value == "a b: c") value = "a b";
    text += (maybe(8) ? ",\n        " : ", ") + std::string("f") + std::to_string(i) + ": " + value;
  }
  if (maybe(5)) text += ", list: [x, {y: z}]";
  if (maybe(8)) text += ",";
  return text + inside + "}";
}

std::string RandomYaml::block_entry(size_t number, size_t indent) {
  const std::string pad = blanks_of(indent);
  std::string text = "id: " + id(number) + comment_behind();
  for (size_t i = 0; i < below(4); ++i) {
    text += "\n" + comment(indent) + pad + "f" + std::to_string(i) + ":";
    const auto value = scalar();
    text += maybe(4)   ? " " + block_scalar(indent)
            : maybe(4) ? nested(indent)
                       : " " + (value == "a b: c" ? std::string("a b") : value) + comment_behind();
  }
  return text;
}

std::string RandomYaml::block_list() {
  const size_t indent = below(3) * 2;
  const size_t wide = maybe(5) ? 3 : 1;
  std::string text = comment_behind() + "\n";
  for (size_t i = 0; i < count_; ++i) {
    text += comment(indent) + blanks_of(indent) + "-";
    text += maybe(2) ? " " + flow_entry(i) + comment_behind()
                     : blanks_of(wide) + block_entry(i, indent + 1 + wide);
    text += "\n";
  }
  return text;
}

std::string RandomYaml::flow_list() {
  const bool in_lines = maybe(2);
  std::string text = std::string(" [") + (in_lines ? comment_behind() + "\n" : maybe(3) ? " " : "");
  for (size_t i = 0; i < count_; ++i) {
    const bool last = i + 1 == count_;
    text += (in_lines ? comment(2) + "  " : "") + flow_entry(i);
    if (!last || (in_lines && maybe(2))) text += ",";
    text += in_lines ? comment_behind() + "\n" : last ? "" : " ";
  }
  return text + (maybe(4) ? " ]" : "]") + comment_behind() + "\n";
}

std::string RandomYaml::other_section(const std::string& name) {
  return comment(0) + name + ":" + nested(2) + comment_behind() + "\n";
}

std::string RandomYaml::file() {
  count_ = 1 + below(5);
  std::string text = comment(0);
  if (maybe(2)) text += other_section("units");
  text += comment(0) + "people:" + (maybe(3) ? flow_list() : block_list());
  if (maybe(2)) text += other_section("awards");
  text += comment(0);
  if (maybe(3) && text.ends_with('\n')) text.pop_back();
  if (maybe(3)) text = replace_all(text, "\n", "\r\n");
  return (maybe(5) ? "\xEF\xBB\xBF" : "") + text;
}

}  // namespace campaign::testing
