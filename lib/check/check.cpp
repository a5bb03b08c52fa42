// Runs all checks at a time; then those about waivers, which look at what the others have told.
#include "check/check.hpp"

#include "base/parallel.hpp"
#include "check/waivers.hpp"

namespace campaign {
namespace {

struct Look {
  std::string_view name;
  void (*at)(const Checking&);
};

constexpr Look kLooks[] = {
    {"nominations", check_nominations},
    {"texts", check_texts},
#define ENTRY(name, severity, summary, why, mend, wrong, right) {user_name<#name>, checks::name},
#include "check/checks.def"
};

std::vector<Look> looks(bool about_waivers) {
  std::vector<Look> list(std::begin(kLooks), std::end(kLooks));
  std::erase_if(list,
                [&](const Look& one) { return one.name.starts_with("waiver-") != about_waivers; });
  return list;
}

/// The same, told somewhere else.
Checking telling(const Checking& checking, Diagnostics& found) {
  return {checking.campaign, checking.index,  checking.scores, checking.judge,
          checking.today,    checking.exists, checking.law,    found};
}

}  // namespace

void check(const Checking& checking) {
  const auto list = looks(false);
  std::vector<Diagnostics> found(list.size());
  in_parallel(list.size(), [&](size_t i) { list[i].at(telling(checking, found[i])); });
  for (auto& some : found) checking.diagnostics.append(std::move(some));
  for (const auto& one : looks(true)) one.at(checking);
  remove_waived(checking);
}

}  // namespace campaign
