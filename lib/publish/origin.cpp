// Where a report comes from: what its view says of agency, plan and data.
#include "publish/origin.hpp"

#include "document/scope.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

/// `campaign.report.summary/1; covid19-2021; 2021-10; 3c6de3248d84+`, with a plus for data that
/// nobody has committed.
std::string keywords(const std::string& schema, Scope& scope) {
  std::string text = schema;
  for (const auto* tag :
       {"provenance.campaign", "provenance.period", "provenance.filters", "provenance.commit"})
    if (const auto* value = scope.find(tag); value && !value->missing())
      text += "; " + plain(*value);
  const auto* dirty = scope.find("provenance.dirty");
  return dirty && dirty->truthy() ? text + "+" : text;
}

}  // namespace

Origin origin_of(const std::string& schema, const Value& view, const TemplateWords& words) {
  Scope scope(view, &words);
  const auto said = [&](const char* tag) {
    const auto* value = scope.find(tag);
    return value && !value->missing() ? worded(*value) : std::string();
  };
  Origin origin{.author = said("agency.name"),
                .subject = said("plan.title"),
                .period = said("period"),
                .keywords = keywords(schema, scope)};
  const auto* made = scope.find("provenance.made");
  if (const auto* day = made ? made->get<Date>() : nullptr) origin.made = *day;
  for (const auto& [tag, label] : words.origin) {
    const auto* value = scope.find(tag);
    const Value program = tag == "program" ? Value("campaign") : Value();
    origin.lines.emplace_back(label, value ? *value : program);
  }
  return origin;
}

}  // namespace campaign
