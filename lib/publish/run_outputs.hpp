// The files of a run: which report, in which format, under which name.
#pragma once

#include <functional>
#include <string>

#include "base/diagnostic.hpp"
#include "base/registry.hpp"
#include "model/campaign.hpp"
#include "render/renderers.hpp"

namespace campaign {

/// The names of the entries of `runs.def`, in diagnostics.
namespace run_problems {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "publish/runs.def"
}  // namespace run_problems

/// Reports outputs that cannot be made, at their places. Forms are files of the campaign.
void check_runs(const Campaign& campaign,
                const std::function<bool(const std::string& path)>& has_file,
                Diagnostics& diagnostics);

/// By its `format`, else by the ending of its name; docx with a form. Null when there is none.
const Renderer* renderer_of(const RunOutput& output);

/// `bao-cao-2021-10.docx` of `bao-cao-{period}.docx`.
std::string output_path(const RunOutput& output, const Period& period);

}  // namespace campaign
