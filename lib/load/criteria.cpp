// The section of criteria: the tree, its maxima and weights.
#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/in_force.hpp"
#include "load/plan_points.hpp"
#include "load/section.hpp"

namespace campaign {

namespace {

/// `50%` or `1/2`, else points; not below the least.
Conversion<Floor> share_or_points(yaml::View node, std::string_view key, Points least) {
  const std::string written(node.kind() == yaml::Kind::scalar ? node.text() : "");
  const bool is_share = written.find_first_of("%/") != std::string::npos;
  const std::pair range{least, Points::whole(kMostPoints)};
  Ratio amount;
  if (is_share) {
    auto share = convert<Ratio>(node, key);
    if (!share.value) return {{}, std::move(share.problem)};
    amount = *share.value;
  } else {
    auto points = convert_points(node, key, {.most = range.second});
    if (!points.value) return {{}, std::move(points.problem)};
    amount = Ratio::of(*points.value);
  }
  if (auto wrong = unless_within(node, key, amount.rounded(), range)) return {{}, std::move(wrong)};
  return {Floor{amount, is_share, written}, {}};
}

}  // namespace

template <>
struct Converter<Floor> {
  static Conversion<Floor> from(yaml::View node, std::string_view key) {
    return share_or_points(node, key, {});
  }
};

template <>
struct Converter<Weight> {
  static Conversion<Weight> from(yaml::View node, std::string_view key) {
    auto read = share_or_points(node, key, Points::hundredths(1));
    if (!read.value) return {{}, std::move(read.problem)};
    return {Weight{read.value->amount, std::move(read.value->written)}, {}};
  }
};

template <>
Criterion decode(Fields& fields) {
  Criterion criterion = {
      .id = fields.required<Located<CriterionId>>("id"),
      .title = fields.required<std::string>("title"),
      .plan = fields.optional<std::string>("plan"),
      .applies_to = AppliesTo::unit,
      .maximum = points_above_zero(fields, "maximum"),
      .weight = fields.optional<Located<Weight>>("weight"),
      .floor = fields.optional<Located<Floor>>("floor"),
      .evidence = fields.optional_or<EvidenceRule>("evidence", EvidenceRule::optional),
      .when_not_applicable = fields.optional<Located<NotApplicable>>("when-not-applicable"),
      .unmarked = fields.optional<Unmarked>("default"),
      .every = fields.optional<Located<Step>>("every"),
      .in_force = from_until(fields),
      .scored_by = fields.optional<Located<SubjectId>>("scored-by"),
  };
  criterion.group = fields.has("criteria");
  fields.value("criteria");
  return criterion;
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
      return section_.campaign.unread.add("criteria", ""),
             section_.diagnostics.add(std::move(*wrong));
    for (auto item = list.first_child(); item; item = item.next()) read_one(item, parent);
  }

 private:
  static void inherit(Fields& fields, Criterion& criterion, const Criterion& parent) {
    criterion.applies_to = parent.applies_to;
    if (!criterion.every) criterion.every = parent.every;
    if (!criterion.scored_by) criterion.scored_by = parent.scored_by;
    const Period own = criterion.in_force;
    criterion.in_force = {std::max(own.first, parent.in_force.first),
                          std::min(own.last, parent.in_force.last)};
    if (own.first <= own.last && criterion.in_force.last < criterion.in_force.first)
      fields.problem({.check = field_checks::out_of_range,
                      .span = criterion.id.span,
                      .message = tr("this stands at no time in which its group stands"),
                      .record = criterion.title,
                      .help = tr("correct `from` or `until`, here or at the group"),
                      .notes = {{parent.id.span, tr("the group")}}});
    if (fields.value("applies-to"))
      fields.problem({.check = field_checks::unknown_key,
                      .span = fields.key_span("applies-to"),
                      .message = tr("`applies-to` stands at the outermost group only"),
                      .help = tr("remove it here, or make this a group of its own")});
  }

  /// A group is capped in each of its sheets, so all in it must be marked as often.
  void report_other_step(Fields& fields, const Criterion& criterion) const {
    if (!fields.has("every")) return;
    for (int at = criterion.parent; at >= 0;) {
      const auto& group = section_.campaign.criteria[static_cast<size_t>(at)];
      if (group.maximum && criterion.every && (!group.every || **group.every != **criterion.every))
        return fields.problem(
            {.check = field_checks::out_of_range,
             .span = criterion.every->span,
             .message = tr("the group has a maximum, and not all in it is marked as often"),
             .record = criterion.title,
             .help = tr("write `every` at the group, or take away the `maximum` of the group"),
             .notes = {{group.maximum->span, tr("the maximum of the group")}}});
      at = group.parent;
    }
  }

  /// Reports keys without effect: groups have no marks, and a floor is a share of the maximum.
  static void report_without_effect(Fields& fields, const Criterion& criterion) {
    for (const std::string_view key : {"floor", "when-not-applicable", "evidence", "default"}) {
      if (!fields.has(key)) continue;
      if (criterion.group)
        fields.problem({.check = field_checks::unknown_key,
                        .span = fields.key_span(key),
                        .message = say("`{}` has no effect on a group", key),
                        .help = tr("write it at the criteria inside the group")});
      else if (key == "floor" && !fields.has("maximum"))
        fields.problem({.check = field_checks::unknown_key,
                        .span = fields.key_span(key),
                        .message = tr("a criterion without `maximum` has no floor"),
                        .help = tr("add `maximum`, or remove `floor`")});
    }
    for (const std::string_view key : {"weight", "default"})
      if (fields.has(key) && !criterion.group && !fields.has("maximum"))
        fields.problem({.check = field_checks::unknown_key,
                        .span = fields.key_span(key),
                        .message = say("`{}` has no effect without `maximum`", key),
                        .help = say("add `maximum`, or remove `{}`", key)});
  }

  void read_one(yaml::View item, int parent) {
    if (auto wrong = unless_kind(item, yaml::Kind::mapping))
      return section_.leave_out(item), section_.diagnostics.add(std::move(*wrong));
    Fields fields(item, section_.diagnostics);
    Criterion criterion = decode<Criterion>(fields);
    report_without_effect(fields, criterion);
    auto& tree = section_.campaign.criteria;
    if (parent < 0)
      criterion.applies_to = fields.required<AppliesTo>("applies-to");
    else
      inherit(fields, criterion, tree[static_cast<size_t>(parent)]);
    criterion.parent = parent;
    report_other_step(fields, criterion);
    fields.finish();
    const bool group = criterion.group;
    // Broken groups are kept, so that their children stay known; loading has failed anyway.
    if (fields.broken()) section_.leave_out(item);
    if (fields.broken() && !group) return leave_out_children(item);
    tree.push_back(std::move(criterion));
    if (group) read_group(child(item, "criteria"), static_cast<int>(tree.size()) - 1);
  }

  /// A list under a misspelt key may declare anything.
  void leave_out_children(yaml::View item) {
    for (auto key = item.first_child(); key; key = key.next().next())
      if (key.next().kind() == yaml::Kind::sequence) section_.campaign.unread.add("criteria", "");
  }

  void read_group(yaml::View list, int group) {
    const bool empty = list.kind() == yaml::Kind::sequence && !list.first_child();
    if (!empty) return read_list(list, group);
    section_.diagnostics.add(
        {.check = field_checks::missing_field,
         .span = list.span(),
         .message = tr("this group has no criteria"),
         .record = section_.campaign.criteria[static_cast<size_t>(group)].title,
         .help = tr("write its criteria, or take out `criteria:` alone")});
  }

  Section& section_;
};

}  // namespace

void sections::criteria(Section& section) {
  if (section.format) {
    const size_t record = shape_of_record<Criterion>(*section.format);
    *section.content = {
        .key = "criteria", .kind = FieldKind::record, .list = true, .record = record};
    section.format->add(record, typed<AppliesTo>({.key = "applies-to"}));
    section.format->add(record, *section.content);
    return;
  }
  TreeReader(section).read_list(section.node, -1);
}

}  // namespace campaign
