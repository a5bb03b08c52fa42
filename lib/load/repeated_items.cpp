// Items that stand twice in one list.
#include "load/repeated_items.hpp"

#include <map>
#include <string_view>

#include "base/message.hpp"
#include "load/field_checks.hpp"

namespace campaign {

std::vector<Diagnostic> remove_repeated(std::vector<yaml::View>& items) {
  std::vector<Diagnostic> found;
  std::map<std::string_view, Span> seen;
  std::erase_if(items, [&](const yaml::View& item) {
    if (item.kind() != yaml::Kind::scalar || item.text().empty()) return false;
    const auto [first, is_new] = seen.emplace(item.text(), item.span());
    if (is_new) return false;
    found.push_back({.check = field_checks::repeated_item,
                     .span = item.span(),
                     .message = say("`{}` stands twice in this list", item.text()),
                     .help = tr("take one of the two out, or write the one that was meant"),
                     .notes = {{first->second, tr("first here")}}});
    return true;
  });
  return found;
}

}  // namespace campaign
