// The state of the data that a report was made from, as properties of its file.
#include "publish/report_origin.hpp"

namespace campaign {
namespace {

constexpr std::string_view kOfCommit = "campaign.data.commit";
constexpr std::string_view kIfDirty = "campaign.data.dirty";
constexpr std::string_view kOfPeriod = "campaign.data.period";

}  // namespace

Properties origin_properties(const Value& view) {
  const auto* origin = view.find("provenance");
  const auto* commit = origin ? origin->find("commit") : nullptr;
  if (!commit || commit->missing()) return {};
  Properties properties = {{std::string(kOfCommit), plain(*commit)},
                           {std::string(kOfPeriod), plain(*origin->find("period"))}};
  if (origin->find("dirty")->truthy()) properties.emplace_back(std::string(kIfDirty), "true");
  return properties;
}

std::optional<ReportOrigin> report_origin(const Properties& properties) {
  ReportOrigin origin;
  for (const auto& [name, value] : properties) {
    if (name == kOfCommit) origin.commit = value;
    if (name == kIfDirty) origin.dirty = value == "true";
    if (name == kOfPeriod) origin.period = parse_period(value);
  }
  return origin.commit.empty() ? std::nullopt : std::optional(std::move(origin));
}

}  // namespace campaign
