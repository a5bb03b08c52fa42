// Two things with the same id.
#include <map>

#include "base/language.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

/// The ids of one namespace and where each was first written.
class Namespace {
 public:
  explicit Namespace(const Checking& checking) : checking_(checking) {}

  template <class T>
  Namespace& add(const std::vector<T>& list) {
    for (const auto& one : list) claim(one.id->text, one.id.span);
    return *this;
  }

 private:
  void claim(const std::string& id, const Span& span) {
    const auto [first, is_new] = first_.emplace(id, span);
    if (is_new) return;
    checking_.diagnostics.add({.check = check_names::duplicate_id,
                               .span = span,
                               .message = say("the id `{}` is already taken", id),
                               .help = tr("give one of the two another id"),
                               .notes = {{first->second, tr("first here")}}});
  }

  const Checking& checking_;
  std::map<std::string, Span> first_;
};

}  // namespace

void checks::duplicate_id(const Checking& checking) {
  const auto& campaign = checking.campaign;
  Namespace(checking).add(campaign.units).add(campaign.people);
  Namespace(checking).add(campaign.criteria).add(campaign.bonuses).add(campaign.penalties);
  Namespace(checking).add(campaign.contents);
  Namespace(checking).add(campaign.indicators);
  Namespace(checking).add(campaign.grades);
  Namespace(checking).add(campaign.achievements);
  Namespace(checking).add(campaign.initiatives);
  Namespace(checking).add(campaign.awards);
  Namespace(checking).add(campaign.meetings);
}

}  // namespace campaign
