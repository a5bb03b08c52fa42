// Runs all checks in parallel, then those about waivers, which read the others' diagnostics.
#include "check/check.hpp"

#include "base/parallel.hpp"
#include "check/waivers.hpp"

namespace campaign {
namespace {

struct CheckFunction {
  std::string_view name;
  void (*run)(const CheckContext&);
};

constexpr CheckFunction kChecks[] = {
    {"nominations", check_nominations},
    {"texts", check_texts},
#define ENTRY(name, severity, summary, why, mend, wrong, right) {user_name<#name>, checks::name},
#include "check/checks.def"
};

std::vector<CheckFunction> checks_to_run(bool about_waivers) {
  std::vector<CheckFunction> list(std::begin(kChecks), std::end(kChecks));
  std::erase_if(list, [&](const CheckFunction& check) {
    return check.name.starts_with("waiver-") != about_waivers;
  });
  return list;
}

/// The same context with other diagnostics.
CheckContext with_diagnostics(const CheckContext& context, Diagnostics& found) {
  return {context.evaluation, context.today, context.exists, found};
}

}  // namespace

void check(const CheckContext& context) {
  const auto list = checks_to_run(false);
  std::vector<Diagnostics> found(list.size());
  in_parallel(list.size(), [&](size_t i) { list[i].run(with_diagnostics(context, found[i])); });
  for (auto& diagnostics : found) context.diagnostics.append(std::move(diagnostics));
  for (const auto& check : checks_to_run(true)) check.run(context);
  remove_waived(context);
}

}  // namespace campaign
