// One section of one file, to be read into the campaign.
#include "load/section.hpp"

#include "base/spelling.hpp"
#include "load/repeated_items.hpp"

namespace campaign {

bool Section::has_kind(yaml::Kind kind) {
  auto problem = unless_kind(node, kind, key.text());
  if (!problem) return true;
  diagnostics.add(std::move(*problem));
  campaign.unread.add(key.text(), "");
  return false;
}

std::vector<yaml::View> Section::scalar_items() {
  std::vector<yaml::View> list;
  if (!has_kind(yaml::Kind::sequence)) return list;
  for (auto item = node.first_child(); item; item = item.next()) list.push_back(item);
  for (auto& repeated : remove_repeated(list)) diagnostics.add(std::move(repeated));
  return list;
}

void Section::leave_out(yaml::View item) {
  bool named = false;  // the id may be meant without its accents
  if (item.kind() == yaml::Kind::mapping)
    for (auto field = item.first_child(); field; field = field.next().next())
      if (field.text() == "id" && field.next().kind() == yaml::Kind::scalar) {
        campaign.unread.add(key.text(), field.next().text());
        campaign.unread.add(key.text(), id_of_name(field.next().text()));
        named = true;
      }
  if (!named) campaign.unread.add(key.text(), "");
}

}  // namespace campaign
