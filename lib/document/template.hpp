// A template is filled from a view: Markdown with Mustache tags.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/facts.hpp"
#include "base/value.hpp"

namespace campaign {

/// Finds the text of a partial `{{> name}}`; null when there is none of that name.
using Partials = std::function<const SourceFile*(std::string_view name)>;

/// Fills every tag: `{{plan.title}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{.}}`,
/// `{{> partial}}`, `{{! comment }}`, and the parts that `Scope::find` names. Values are escaped
/// for Markdown, with two braces, three or `&`, and worded for a Vietnamese document (`97,50`,
/// `05/7/2021`, `—` for missing). What cannot be filled is an error of `template.def` at its place
/// in the template; all are told at once, and the result is then empty.
std::string fill(const SourceFile& source, const Value& view, const Partials& partials,
                 Diagnostics& diagnostics);

/// The same with a mark before each word that a value gave, or that a choice such as `sex.male`
/// chose.
struct Marking {
  const Partials& partials;
  Facts* facts = nullptr;  ///< null: no marks
};
std::string fill(const SourceFile& source, const Value& view, const Marking& marking,
                 Diagnostics& diagnostics);

}  // namespace campaign
