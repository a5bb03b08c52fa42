// The catalog of all checks, joined from the `.def` files of the other folders.
#include "inventory/check_catalog.hpp"

#include <algorithm>
#include <set>

#include "base/registry.hpp"
#include "base/text.hpp"

namespace campaign {

const std::vector<CheckEntry>& check_catalog() {
  static const std::vector<CheckEntry> entries = [] {
    std::vector<CheckEntry> list = {
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "yaml/syntax.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "load/fields.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "check/checks.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "award/packs.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "award/rules.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "proof/texts.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "proof/drafts.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "document/template.def"
#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  {{user_name<#name>, Severity::severity}, summary, why, mend, wrong, right},
#include "publish/runs.def"
    };
    std::sort(list.begin(), list.end(),
              [](const auto& a, const auto& b) { return a.check.name < b.check.name; });
    return list;
  }();
  return entries;
}

const CheckEntry* find_check(std::string_view name) { return find_entry(check_catalog(), name); }

Message example_message(const char* example) {
  static std::set<std::string> comments;  // outlive the messages that are made of them
  Message whole;
  for (const auto line : split(example, '\n')) {
    if (line.data() != example) whole += "\n";
    const size_t mark = line.find("# ");
    const size_t begin = mark == line.npos ? line.size() : mark + 2;
    whole += Message(line.substr(0, begin));
    if (begin < line.size()) whole += tr(comments.emplace(line.substr(begin)).first->c_str());
  }
  return whole;
}

}  // namespace campaign
