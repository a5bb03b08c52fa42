// Rule packs built into the program, loaded when one of their laws is first needed.
#include "load/built_in_law.hpp"

#include <algorithm>

#include "base/embedded.hpp"
#include "base/text.hpp"
#include "load/load.hpp"

namespace campaign {
namespace {

constexpr std::string_view kPacks = "data/rule-packs/";

struct BuiltIn {
  std::deque<SourceFile> sources = {};
  Campaign campaign = {};
};

const BuiltIn& built_in() {
  static const BuiltIn packs = [] {
    BuiltIn loaded;
    for (const auto& file : embedded_files())
      if (file.path.starts_with(kPacks))
        loaded.sources.emplace_back(std::string(file.path.substr(5)), std::string(file.bytes));
    Diagnostics ignored_diagnostics;
    loaded.campaign = load(loaded.sources, ignored_diagnostics);
    return loaded;
  }();
  return packs;
}

/// A text search avoids loading the packs for unknown numbers.
bool is_mentioned(std::string_view number) {
  const auto& files = embedded_files();
  return std::any_of(files.begin(), files.end(), [&](const EmbeddedFile& file) {
    return file.path.starts_with(kPacks) && file.bytes.find(number) != std::string_view::npos;
  });
}

}  // namespace

const std::vector<RulePack>& built_in_rule_packs() { return built_in().campaign.rule_packs; }

const RulePack* latest_built_in_pack(const Date& day) {
  const RulePack* latest = nullptr;
  for (const auto& one : built_in_rule_packs())
    if (one.in_force && (*one.in_force)->first <= day &&
        (!latest || (*latest->in_force)->first < (*one.in_force)->first))
      latest = &one;
  return latest;
}

std::vector<const RulePack*> built_in_packs_in(const Period& period) {
  std::vector<const RulePack*> list;
  for (const auto& one : built_in_rule_packs())
    if (one.in_force && (*one.in_force)->overlaps(period)) list.push_back(&one);
  return list;
}

std::string rule_pack_value(const std::vector<const RulePack*>& packs) {
  std::vector<std::string> ids;
  for (const auto* one : packs) ids.push_back(*one->id);
  return ids.size() == 1 ? ids.front() : "[" + join(ids, ", ") + "]";
}

const LegalDocument* built_in_law(std::string_view number) {
  if (!is_mentioned(number)) return nullptr;
  for (const auto& pack : built_in().campaign.rule_packs)
    for (const auto& one : pack.documents)
      if (*one.citation.number == number && one.in_force) return &one;
  return nullptr;
}

}  // namespace campaign
