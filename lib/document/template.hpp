// A template is filled from a view: Markdown with Mustache tags.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/value.hpp"

namespace campaign {

/// Finds the text of a partial `{{> name}}`; null when there is none of that name.
using Partials = std::function<const SourceFile*(std::string_view name)>;

/// Fills every tag. Values are escaped for Markdown and worded for a Vietnamese document (`97,50`,
/// `05/7/2021`, `—` for missing). A name that the view does not have, and a section that is not
/// closed, are errors at their place in the template; the result is then empty.
std::string fill(const SourceFile& source, const Value& view, const Partials& partials,
                 Diagnostics& diagnostics);

}  // namespace campaign
