// What YAML means, as short text, for the cases of YAML 1.2.
#pragma once

#include <doctest/doctest.h>

#include "base/json.hpp"
#include "reading.hpp"

namespace campaign::test {

/// `{key: [plain, "quoted", ~]}`: a text in quotes or in lines stands in quotes, as in JSON.
inline std::string outline(yaml::View view) {
  if (view.kind() == yaml::Kind::null) return "~";
  if (view.kind() == yaml::Kind::scalar)
    return view.quoted() ? json_quoted(view.text()) : std::string(view.text());
  const bool is_mapping = view.kind() == yaml::Kind::mapping;
  std::string inside;
  bool is_value = false;
  for (auto one = view.first_child(); one; one = one.next()) {
    inside += (inside.empty() ? "" : is_value ? ": " : ", ") + outline(one);
    is_value = is_mapping && !is_value;
  }
  return is_mapping ? "{" + inside + "}" : "[" + inside + "]";
}

/// The outline, or else the problems, one a line.
inline std::string meaning(const std::string& text) {
  const SourceFile source("a.yaml", text);
  Diagnostics diagnostics;
  const auto document = yaml::parse(source, diagnostics);
  if (diagnostics.errors() > 0) return problems(text);
  return document.root() ? outline(document.root()) : "nothing";
}

struct Case {
  std::string text, expected;
};

inline void hold(const std::vector<Case>& cases) {
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(meaning(text) == expected);
  }
}

}  // namespace campaign::test
