// The section of certificates: kinds of paper, and where the texts stand on them.
#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/plan_points.hpp"
#include "load/section.hpp"

namespace campaign {
namespace {

/// A length in millimetres or a size in points, above 0.
Points length(Fields& fields, std::string_view key, Points usual) {
  const auto read = points_above_zero(fields, key);
  return read ? **read : usual;
}

/// How far a printer is off: a few millimetres to either side.
Points shift(Fields& fields, std::string_view key) {
  const auto node = fields.value(key);
  if (!node) return {};
  auto read = convert_points(node, key, {.most = Points::whole(100)});
  if (read.problem) fields.problem(std::move(*read.problem));
  return read.value.value_or(Points());
}

}  // namespace

template <>
CertificateField decode(Fields& fields) {
  return {
      .text = fields.required<CertificateText>("text"),
      .x = *required_points_from_zero(fields, "x"),
      .y = *required_points_from_zero(fields, "y"),
      .width = length(fields, "width", Points::whole(100)),
      .size = length(fields, "size", Points::whole(16)),
      .lines = fields.optional_or<int>("lines", 1),
      .align = fields.optional_or<TextAlign>("align", TextAlign::center),
      .bold = fields.optional_or<bool>("bold", false),
      .italic = fields.optional_or<bool>("italic", false),
      .capitals = fields.optional_or<bool>("capitals", false),
      .font = fields.optional<std::string>("font"),
  };
}

template <>
CertificateStock decode(Fields& fields) {
  return {
      .id = fields.required<Located<RecordId>>("id"),
      .forms = fields.one_or_list<Located<AwardFormId>>("forms"),
      .paper = fields.optional_or<CertificatePaper>("paper", CertificatePaper::a4),
      .printed = fields.optional_or<bool>("printed", false),
      .shift_x = shift(fields, "shift-x"),
      .shift_y = shift(fields, "shift-y"),
      .font = fields.optional<std::string>("font"),
      .fields = fields.records<CertificateField>("fields"),
  };
}

void sections::certificates(Section& section) { section.list(section.campaign.certificates); }

}  // namespace campaign
