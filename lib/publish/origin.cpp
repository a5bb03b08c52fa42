// Extracts the provenance of a report from its view: agency, plan and data.
#include "publish/origin.hpp"

#include "document/scope.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

/// `campaign.report.summary/1; covid19-2021; 2021-10; 3c6de3248d84+`; plus: uncommitted changes.
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
  const auto text_at = [&](const char* tag) {
    const auto* value = scope.find(tag);
    return value && !value->missing() ? worded(*value) : std::string();
  };
  Origin origin{.author = text_at("agency.name"),
                .subject = text_at("plan.title"),
                .period = text_at("period"),
                .keywords = keywords(schema, scope)};
  const auto* date = scope.find("provenance.made");
  if (const auto* day = date ? date->get<Date>() : nullptr) origin.made = *day;
  for (const auto& [tag, label] : words.origin) {
    const auto* value = scope.find(tag);
    const Value program = tag == "program" ? Value("campaign") : Value();
    origin.lines.emplace_back(label, value ? *value : program);
  }
  return origin;
}

}  // namespace campaign
