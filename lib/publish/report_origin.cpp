// The state of the data that a report was made from, as properties of its file.
#include "publish/report_origin.hpp"

#include "base/text.hpp"
#include "ooxml/custom_properties.hpp"
#include "table/table.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

constexpr std::string_view kOfCommit = "campaign.data.commit";
constexpr std::string_view kIfDirty = "campaign.data.dirty";
constexpr std::string_view kOfPeriod = "campaign.data.period";

constexpr std::string_view kProvenance = "provenance";

/// The first row below heads such as `provenance.commit`.
std::optional<ReportOrigin> origin_in_columns(const CellTable& table) {
  ReportOrigin origin;
  for (size_t row = 0; row + 1 < table.rows.size() && origin.commit.empty(); ++row)
    for (size_t column = 0; column < table.rows[row].size(); ++column) {
      const auto& head = table.cell(row, column).text;
      const auto& value = table.cell(row + 1, column).text;
      if (head == "provenance.commit" && value != "—") origin.commit = value;
      if (head == "provenance.dirty") origin.dirty = value == "true";
      if (head == "provenance.period") origin.period = parse_period(value);
    }
  return origin.commit.empty() ? std::nullopt : std::optional(std::move(origin));
}

/// JSON is YAML too.
std::optional<ReportOrigin> origin_in_json(std::string_view bytes) {
  const SourceFile source("", std::string(bytes));
  Diagnostics ignored;
  const auto document = yaml::parse(source, ignored);
  ReportOrigin origin;
  const auto root = document.root();
  if (!root || root.kind() != yaml::Kind::mapping) return std::nullopt;
  for (auto key = root.first_child(); key; key = key.next().next()) {
    if (key.text() != kProvenance || key.next().kind() != yaml::Kind::mapping) continue;
    for (auto one = key.next().first_child(); one; one = one.next().next()) {
      const auto value = std::string(one.next().text());
      if (one.text() == "commit" && one.next().quoted()) origin.commit = value;
      if (one.text() == "dirty") origin.dirty = value == "true";
      if (one.text() == "period") origin.period = parse_period(value);
    }
  }
  return origin.commit.empty() ? std::nullopt : std::optional(std::move(origin));
}

}  // namespace

bool is_table_report(std::string_view ending) {
  const auto small = lower_case(ending);
  return small == ".xlsx" || small == ".csv" || small == ".json";
}

std::optional<ReportOrigin> origin_of_table(std::string_view bytes, std::string_view ending) {
  const auto small = lower_case(ending);
  Message ignored;
  if (small == ".json") return origin_in_json(bytes);
  if (small == ".xlsx") {
    const auto parts = unzipped(bytes, ignored);
    return parts ? report_origin(custom_properties(*parts)) : std::nullopt;
  }
  const auto tables = read_tables(bytes, small, ignored);
  return tables && !tables->empty() ? origin_in_columns(tables->front()) : std::nullopt;
}

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
