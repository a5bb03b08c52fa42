// Problems as an editor shows them: a list for each file.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "base/value.hpp"
#include "lsp/campaign_state.hpp"

namespace campaign::lsp {

/// The URI by which the editor knows a file.
using UriOfPath = std::function<std::string(const std::filesystem::path&)>;

/// One problem at its place, or at another one.
Value shown_problem(const Diagnostic& one, const Span& span, Value::List related);

/// By URI; files without problems are not among them. What has no place is shown at the start of
/// the plan.
std::map<std::string, Value::List> published_problems(const CampaignState& state,
                                                      const UriOfPath& uri_of);

}  // namespace campaign::lsp
