// Sections that say how points are given: criteria, bonuses, penalties, grades.
#include "load/section.hpp"

namespace campaign {

template <>
struct Converter<Floor> {
  static Conversion<Floor> from(yaml::View node, std::string_view key) {
    const std::string written(node.kind() == yaml::Kind::scalar ? node.text() : "");
    if (written.ends_with('%')) {
      auto share = convert<Ratio>(node, key);
      if (!share.value) return {{}, std::move(share.problem)};
      return {Floor{*share.value, true, written}, {}};
    }
    auto points = convert<Points>(node, key);
    if (!points.value) return {{}, std::move(points.problem)};
    return {Floor{Ratio::of(*points.value), false, written}, {}};
  }
};

template <>
Criterion decode(Fields& fields) {
  Criterion criterion = {
      .id = fields.required<Located<CriterionId>>("id"),
      .title = fields.required<std::string>("title"),
      .plan = fields.optional<std::string>("plan"),
      .applies_to = AppliesTo::unit,
      .maximum = fields.optional<Located<Points>>("maximum"),
      .floor = fields.optional<Located<Floor>>("floor"),
      .evidence = fields.optional_or<EvidenceRule>("evidence", EvidenceRule::optional),
      .when_not_applicable = fields.optional<Located<NotApplicable>>("when-not-applicable"),
  };
  criterion.group = fields.has("criteria");
  fields.value("criteria");
  return criterion;
}

template <>
Adjustment decode(Fields& fields) {
  return {
      .id = fields.required<Located<CriterionId>>("id"),
      .title = fields.required<std::string>("title"),
      .points = fields.required<Located<Points>>("points"),
      .limit = fields.optional<Points>("limit"),
      .inside_total = fields.optional_or<bool>("inside-total", true),
      .disqualifies = fields.optional_or<bool>("disqualifies", false),
  };
}

template <>
Grade decode(Fields& fields) {
  return {
      .id = fields.required<Located<GradeId>>("id"),
      .title = fields.required<std::string>("title"),
      .from = fields.required<Located<Points>>("from"),
      .until = fields.optional<Points>("until"),
      .floor = fields.optional<Ratio>("floor"),
      .quota = fields.optional<Ratio>("quota"),
      .quota_of = fields.optional<Located<GradeId>>("quota-of"),
      .span = fields.span(),
  };
}

namespace {

yaml::View child(yaml::View mapping, std::string_view key) {
  for (auto one = mapping.first_child(); one; one = one.next().next())
    if (one.text() == key) return one.next();
  return {};
}

/// Reads one branch of the tree, parents before children.
class TreeReader {
 public:
  explicit TreeReader(Section& section) : section_(section) {}

  void read_list(yaml::View list, int parent) {
    if (auto wrong = unless_kind(list, yaml::Kind::sequence, "criteria"))
      return section_.campaign.complete = false, section_.diagnostics.add(std::move(*wrong));
    for (auto item = list.first_child(); item; item = item.next()) read_one(item, parent);
  }

 private:
  void read_one(yaml::View item, int parent) {
    if (auto wrong = unless_kind(item, yaml::Kind::mapping))
      return section_.leave_out(item), section_.diagnostics.add(std::move(*wrong));
    Fields fields(item, section_.diagnostics);
    Criterion criterion = decode<Criterion>(fields);
    auto& tree = section_.campaign.criteria;
    criterion.applies_to = parent < 0 ? fields.required<AppliesTo>("applies-to")
                                      : tree[static_cast<size_t>(parent)].applies_to;
    criterion.parent = parent;
    fields.finish();
    const bool group = criterion.group;
    // A broken group stays, so that its children are not told as unknown; the run fails anyway.
    if (fields.broken()) section_.leave_out(item);
    if (fields.broken() && !group) return;
    tree.push_back(std::move(criterion));
    if (group) read_list(child(item, "criteria"), static_cast<int>(tree.size()) - 1);
  }

  Section& section_;
};

void read_adjustments(Section& section, std::vector<Adjustment>& into, bool penalties) {
  const size_t before = into.size();
  section.list(into);
  for (size_t i = before; i < into.size(); ++i) into[i].penalty = penalties;
}

}  // namespace

void sections::criteria(Section& section) { TreeReader(section).read_list(section.node, -1); }
void sections::bonuses(Section& section) {
  read_adjustments(section, section.campaign.bonuses, false);
}
void sections::penalties(Section& section) {
  read_adjustments(section, section.campaign.penalties, true);
}
void sections::grades(Section& section) { section.list(section.campaign.grades); }

}  // namespace campaign
