// One section of one file, to be read into the campaign.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "load/fields.hpp"
#include "model/campaign.hpp"

namespace campaign {

struct Section {
  yaml::View key;
  yaml::View node;
  Campaign& campaign;
  Diagnostics& diagnostics;
  DataFormat* format = nullptr;   ///< while only the format is described
  FieldShape* content = nullptr;  ///< of the section, in it

  /// Reads a list of records into `into`. Unreadable records are reported and left out; their ids
  /// are kept, so that references to them are not reported as unknown.
  template <class T>
  void list(std::vector<T>& into) {
    if (format)
      return void(*content = {.kind = FieldKind::record,
                              .list = true,
                              .record = shape_of_record<T>(*format)});
    if (!has_kind(yaml::Kind::sequence)) return;
    for (auto item = node.first_child(); item; item = item.next()) {
      auto one = decode_record<T>(item, diagnostics);
      if (one)
        into.push_back(std::move(*one));
      else
        leave_out(item);
    }
  }
  /// Reads a list of scalars.
  template <class T>
  void scalars(std::vector<T>& into) {
    if (format) return void(*content = typed<T>({.list = true}));
    for (const auto item : scalar_items()) {
      auto value = convert<T>(item, key.text());
      if (value.problem)
        diagnostics.add(std::move(*value.problem));
      else
        into.push_back(std::move(*value.value));
    }
  }
  /// Reads a section that occurs once in the campaign.
  template <class T>
  void once(std::optional<T>& into) {
    if (format)
      return void(*content = {.kind = FieldKind::record, .record = shape_of_record<T>(*format)});
    auto one = decode_record<T>(node, diagnostics, {key.text(), {}});
    if (one) into = std::move(*one);
  }

  bool has_kind(yaml::Kind kind);
  std::vector<yaml::View> scalar_items();  ///< without those that stand twice, which it reports
  void leave_out(yaml::View item);         ///< remembers the ids in an entry that could not be read
};

/// The functions of `sections.def`, which read the sections.
namespace sections {
#define ENTRY(name, times, summary) void name(Section&);
#include "load/sections.def"
}  // namespace sections

}  // namespace campaign
