// Reads YAML in tests and writes the tree, or the problems, as short text.
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

#include "base/text.hpp"
#include "english.hpp"
#include "yaml/parse.hpp"

namespace campaign::test {

/// `{` `[` for collections, then each leaf with its place and the user's own bytes.
inline std::string tree(yaml::View view) {
  const Position at = position(view.span());
  if (view.kind() == yaml::Kind::null) return fmt::format("null@{}:{}", at.line, at.column);
  if (view.kind() == yaml::Kind::scalar)
    return fmt::format("{}@{}:{}", view.span().text(), at.line, at.column);
  std::string inside;
  for (auto child = view.first_child(); child; child = child.next())
    inside += (inside.empty() ? "" : " ") + tree(child);
  return view.kind() == yaml::Kind::mapping ? "{" + inside + "}" : "[" + inside + "]";
}

inline std::string tree(std::string text) {
  const SourceFile source("a.yaml", std::move(text));
  Diagnostics diagnostics;
  const auto document = yaml::parse(source, diagnostics);
  return document.root() ? tree(document.root()) : "nothing";
}

/// `repeated-key 2:1-4`, one a line, columns inclusive.
inline std::string problems(std::string text) {
  const SourceFile source("a.yaml", std::move(text));
  Diagnostics diagnostics;
  const auto document = yaml::parse(source, diagnostics);
  std::string list;
  for (const auto& one : diagnostics.list()) {
    const Position at = position(one.span);
    const size_t last = at.column + character_count(one.span.text()) - 1;
    list += fmt::format("{}{} {}:{}-{}", list.empty() ? "" : "\n", one.check.name, at.line,
                        at.column, last);
  }
  return list;
}

/// The first problem.
inline Diagnostic first_problem(const SourceFile& source) {
  Diagnostics diagnostics;
  const auto document = yaml::parse(source, diagnostics);
  return diagnostics.list().empty() ? Diagnostic() : diagnostics.list().front();
}

/// The first problem's sentence.
inline std::string message(std::string text) {
  return english(first_problem({"a.yaml", std::move(text)}).message);
}

inline std::string help(std::string text) {
  return english(first_problem({"a.yaml", std::move(text)}).help);
}

/// The value of the last scalar.
inline std::string last_value(std::string text) {
  const SourceFile source("a.yaml", std::move(text));
  Diagnostics diagnostics;
  const auto document = yaml::parse(source, diagnostics);
  return document.nodes.empty() ? "" : std::string(document.nodes.back().text);
}

}  // namespace campaign::test
