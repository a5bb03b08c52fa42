// Ids must be unique within their namespace.
#include <map>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

template <class T>
std::string kind_title(const T& one) {
  if constexpr (requires { one.name; })
    return *one.name;
  else if constexpr (requires { one.title; })
    return one.title;
  else
    return {};
}

/// The ids of one namespace, with the span of each one's first declaration.
class Namespace {
 public:
  explicit Namespace(const CheckContext& context) : context_(context) {}

  template <class T>
  Namespace& add(const std::vector<T>& list) {
    for (const auto& one : list) claim(*one.id, one.id.span, kind_title(one));
    return *this;
  }

 private:
  template <class Id>
  void claim(const Id& id, const Span& span, Message record) {
    const auto [first, is_new] = first_.emplace(id.text, span);
    if (is_new) return;
    context_.diagnostics.add({.check = check_names::duplicate_id,
                              .span = span,
                              .message = say("the id `{}` is already taken", id.text),
                              .record = std::move(record),
                              .help = tr("give one of the two another id, also where it is named"),
                              .notes = {{first->second, tr("first here")}}});
  }

  const CheckContext& context_;
  std::map<std::string, Span> first_;
};

}  // namespace

void checks::duplicate_id(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  Namespace(context).add(campaign.units).add(campaign.people);
  Namespace(context).add(campaign.criteria).add(campaign.bonuses).add(campaign.penalties);
  Namespace(context).add(campaign.contents);
  Namespace(context).add(campaign.indicators);
  Namespace(context).add(campaign.grades);
  Namespace(context).add(campaign.achievements);
  Namespace(context).add(campaign.initiatives);
  Namespace(context).add(campaign.awards);
  Namespace(context).add(campaign.meetings);
}

}  // namespace campaign
